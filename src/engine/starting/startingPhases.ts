import { addMonths, monthsBetween, monthsInYear, partsOf, schoolYearStart } from '../../domain/calendar';
import type { Person } from '../../domain/person';
import type { PhasedPlan, Plan } from '../../domain/plan';
import { designatedPostOf, type Post, type Structure, type StructureKind } from '../../domain/structure';
import { monthsInTerm } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import { mustQualify } from '../compliance/qualificationClock';
import { usualMonthsToReady } from '../succession/candidates';
import { deputyPostOf, deputyTakesOver, joinsTheTeam } from './deputyTakesOver';
import { nextId } from './nextId';
import { heldBy, type StartingPoint } from './startingPost';
import { startingStructure, successorsOf } from './startingStructure';

export type StartingPhases = 'bridgeThenGrow' | 'deputyThenHandOver' | 'own';

export const phasedPlanNames: Readonly<Record<StartingPhases, string>> = {
  bridgeThenGrow: 'Bridge then grow',
  deputyThenHandOver: 'Deputy then hand over',
  own: 'Plan in phases',
};

/** What the id of a phased plan begins with. */
export const phasedPlanStem = 'phased-plan';

/** A phased plan to begin with, and the structures that it needs and the plan has not. */
export interface StartedPhases {
  readonly phasedPlan: PhasedPlan;
  readonly newStructures: readonly Structure[];
}

type Planned = Pick<Plan, 'structures' | 'phasedPlans' | 'assumptions'>;

interface Stretch {
  readonly structure: Structure;
  readonly startsOn: IsoDate;
}

/** A bridge is there for a term at least. */
const shortestBridge = monthsInTerm;

/** A year of leading the work before leading with a seat on the team. */
const monthsAsAssociate = monthsInYear;

/** A phased plan as it starts: structures that the plan has, as the school has edited them, and starting ones where it has none. */
export function startingPhases(starting: StartingPhases, plan: Planned, from: StartingPoint): StartedPhases {
  const stretches = stretchesOf(starting, plan, from);
  return {
    phasedPlan: {
      id: nextId(phasedPlanStem, [...plan.structures, ...plan.phasedPlans]),
      name: nameBeside(phasedPlanNames[starting], plan.phasedPlans),
      phases: stretches.map(({ structure, startsOn }) => ({ structure: structure.id, startsOn })),
      isCompared: true,
      notes: '',
    },
    newStructures: stretches.map(({ structure }) => structure).filter((each) => !plan.structures.includes(each)),
  };
}

function stretchesOf(starting: StartingPhases, plan: Planned, from: StartingPoint): readonly Stretch[] {
  const { startsOn } = plan.assumptions;
  switch (starting) {
    case 'bridgeThenGrow':
      return bridgeThenGrow(plan, from);
    case 'deputyThenHandOver': {
      const before = ofKind('slt-senco-with-deputy', plan, from, (structure) => deputyPostOf(structure) !== undefined);
      const handOver = septemberFrom(addMonths(startsOn, Math.max(1, monthsUntilReady(before, from))));
      const after = takenOver(before, monthsBetween(startsOn, handOver), plan, from);
      return [
        { structure: before, startsOn },
        { structure: after, startsOn: handOver },
      ];
    }
    case 'own':
      return plan.structures.slice(0, 1).map((structure) => ({ structure, startsOn }));
  }
}

/** A bridge until somebody is ready to be the associate, who a year later joins the leadership team with a deputy beside them. */
function bridgeThenGrow(plan: Planned, from: StartingPoint): readonly Stretch[] {
  const { startsOn } = plan.assumptions;
  const associate = associateOf(plan, from);
  const grown = designatedPostOf(associate);
  const person = from.people.find(({ id, isLeaving }) => id === grown?.holder && !isLeaving);
  const readyIn = Math.ceil(person?.readyInMonths?.central ?? 0);
  const readyOn = septemberFrom(addMonths(startsOn, Math.max(shortestBridge, readyIn)));
  const last = grown && person ? onTheTeam(grown, person, plan, from) : ofKind('slt-senco-with-deputy', plan, from);
  return [
    { structure: ofKind('seconded-senco', plan, from), startsOn },
    { structure: associate, startsOn: readyOn },
    { structure: last, startsOn: addMonths(readyOn, monthsAsAssociate) },
  ];
}

/** The plan's associate; where nobody is named for it, the same in the hands of the successor who is ready soonest. */
function associateOf(plan: Planned, from: StartingPoint): Structure {
  const structure = ofKind('associate-slt-senco', plan, from);
  const [successor] = successorsOf(from.people);
  const post = designatedPostOf(structure);
  if (!successor || !post || post.holder !== null) return structure;
  const isStudyingNpq = post.isStudyingNpq || mustQualify(successor, from.figures);
  const held: Post = { ...heldBy(post, successor, from.figures), starting: 'steppingUp', isStudyingNpq };
  return {
    ...structure,
    id: nextId(structure.kind, [...plan.structures, ...plan.phasedPlans]),
    name: `${labelOf(successor)} as associate`,
    posts: structure.posts.map((each) => (each === post ? held : each)),
    oneOffs: { ...structure.oneOffs, adverts: 0 },
    isCompared: false,
    notes: '',
  };
}

/** The structure in which whoever has grown is SENCO on the leadership team, with a deputy: the plan's own where there is one. */
function onTheTeam(grown: Post, person: Person, plan: Planned, from: StartingPoint): Structure {
  const kind = 'slt-senco-with-deputy';
  const isTheirs = (structure: Structure): boolean => {
    const [senco, deputy] = [designatedPostOf(structure), deputyPostOf(structure)];
    const isSenco = senco?.holder === person.id && senco.leadership === 'member';
    return isSenco && deputy !== undefined && deputy.holder !== person.id;
  };
  const own = plan.structures.find((structure) => structure.kind === kind && isTheirs(structure));
  const model = own ?? ofKind(kind, plan, from, (structure) => deputyPostOf(structure) !== undefined);
  if (isTheirs(model)) return model;
  const id = nextId(kind, [...plan.structures, ...plan.phasedPlans]);
  return joinsTheTeam(grown, labelOf(person), model, id, monthsAsAssociate, from);
}

/** What follows a comma in a label explains it, and is too long for a name. */
const labelOf = ({ label }: Person): string => label.split(',')[0]?.trim() || label;

/** The plan's first structure of a kind, or a starting one that stays out of Compare. */
function ofKind(
  kind: StructureKind,
  plan: Planned,
  from: StartingPoint,
  fits: (structure: Structure) => boolean = () => true,
): Structure {
  const own = plan.structures.find((structure) => structure.kind === kind && fits(structure));
  const id = nextId(kind, [...plan.structures, ...plan.phasedPlans]);
  return own ?? { ...startingStructure(kind, id, from), isCompared: false };
}

/** The structure in which the deputy of another holds its SENCO's post: the plan's own where there is one. */
function takenOver(before: Structure, monthsAsDeputy: number, plan: Planned, from: StartingPoint): Structure {
  const successor = deputyPostOf(before)?.holder ?? null;
  const own = plan.structures.find(
    (structure) =>
      structure.kind === before.kind && successor !== null && designatedPostOf(structure)?.holder === successor,
  );
  const id = nextId(before.kind, [...plan.structures, ...plan.phasedPlans, before]);
  return own ?? deputyTakesOver(before, id, monthsAsDeputy, from);
}

/** Whole months until the deputy is most likely ready to be SENCO. */
function monthsUntilReady(structure: Structure, { people, figures }: StartingPoint): number {
  const successor = people.find(({ id }) => id === deputyPostOf(structure)?.holder);
  return Math.ceil((successor?.readyInMonths ?? usualMonthsToReady(figures)).central);
}

/** The first 1 September on or after a day. */
function septemberFrom(day: IsoDate): IsoDate {
  const { year } = partsOf(day);
  const inYear = schoolYearStart(year);
  return day <= inYear ? inYear : schoolYearStart(year + 1);
}

/** The name, numbered where another phased plan has it. */
function nameBeside(name: string, phasedPlans: readonly PhasedPlan[]): string {
  const names = new Set(phasedPlans.map((each) => each.name));
  let number = 1;
  let numbered = name;
  while (names.has(numbered)) {
    number += 1;
    numbered = `${name} ${number}`;
  }
  return numbered;
}

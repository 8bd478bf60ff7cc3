import { type HealthCheck, unansweredHealthCheck } from '../domain/healthCheck';
import type { Person } from '../domain/person';
import { mostCompared, type PhasedPlan, type Plan } from '../domain/plan';
import type { School } from '../domain/school';
import { isOnLeadershipPay, type Post, type Structure, taskRoleOf } from '../domain/structure';
import type { IsoDate } from '../domain/units';
import { knownSchool } from '../engine/knownSchool';
import { nextId, nextPersonId, postStem } from '../engine/starting/nextId';
import { fittedToPosts } from '../engine/starting/startingMatrix';
import { phasedPlanNames, phasedPlanStem } from '../engine/starting/startingPhases';
import {
  nothingAddedYet,
  startingAssumptions,
  startingPerson,
  startingSchool,
  startingSimulation,
  startingStructures,
} from '../engine/starting/startingPlan';
import { heldBy, type StartingPoint, startingPost } from '../engine/starting/startingPost';
import { startingStructure } from '../engine/starting/startingStructure';
import { leadRoleOf } from '../engine/workload/shareOut';
import { figuresWith } from '../evidence/figuresAt';
import { laidOver } from './laidOver';
import { personLabels } from './personLabels';
import type { WrittenPlan } from './schema/schema';

type WrittenStructure = NonNullable<WrittenPlan['structures']>[number];
type WrittenPost = NonNullable<WrittenStructure['posts']>[number];

interface Identified {
  readonly id: string;
}

interface MayBeIdentified {
  readonly id?: string | undefined;
}

const idsIn = (written: readonly MayBeIdentified[]): Identified[] =>
  written.flatMap(({ id }) => (id === undefined ? [] : [{ id }]));

/** Each thing with its id: the written one, or the next that is neither written, here or `beside`, nor given before. */
function withIds<Written extends MayBeIdentified>(
  written: readonly Written[],
  next: (each: Written, taken: readonly Identified[]) => string,
  beside: readonly MayBeIdentified[] = [],
): readonly (Written & Identified)[] {
  const taken = [...idsIn(written), ...idsIn(beside)];
  return written.map((each) => {
    const id = each.id ?? next(each, taken);
    if (each.id === undefined) taken.push({ id });
    return { ...each, id };
  });
}

/** Pay without the role, where it is not written: the holder's own, or the post's unless that is leadership pay. */
function basePointOf(base: Post, payPoint: string | null, isHeld: boolean): string | null {
  const isKept = isHeld || base.basePoint === null || (isOnLeadershipPay(payPoint) && base.role !== 'headteacher');
  return isKept ? base.basePoint : payPoint;
}

function postFrom(written: WrittenPost & Identified, from: StartingPoint): Post {
  const starting = startingPost(written.role, written.id, from);
  const hoursPerWeek = written.hoursPerWeek ?? starting.hoursPerWeek;
  const teachingHoursPerWeek =
    written.hoursPerWeek === undefined
      ? starting.teachingHoursPerWeek
      : Math.max(0, starting.baseTeachingHoursPerWeek - hoursPerWeek);
  const holder = from.people.find(({ id }) => id === written.holder);
  const base = heldBy({ ...starting, hoursPerWeek, teachingHoursPerWeek }, holder, from.figures);
  const payPoint = written.payPoint === undefined ? base.payPoint : written.payPoint;
  const basePoint = basePointOf(base, payPoint, holder !== undefined);
  const tlr = isOnLeadershipPay(payPoint) ? null : base.tlr;
  return laidOver({ ...base, payPoint, basePoint, tlr }, written);
}

/** The first SENCO; without one, the first seconded SENCO; without one, the head where the head is to be SENCO. */
function designatedAmong(posts: readonly Post[], kind: Structure['kind']): string | null {
  const first = (role: Post['role']): string | undefined => posts.find((post) => post.role === role)?.id;
  const head = kind === 'head-as-senco' ? first('headteacher') : undefined;
  return first('senco') ?? first('secondedSenco') ?? head ?? null;
}

function structureFrom(written: WrittenStructure & Identified, isCompared: boolean, from: StartingPoint): Structure {
  const starting = startingStructure(written.kind, written.id, from);
  const posts = written.posts
    ? withIds(written.posts, ({ role }, taken) => nextId(postStem(role), taken)).map((post) => postFrom(post, from))
    : starting.posts;
  const designatedPost = written.posts ? designatedAmong(posts, written.kind) : starting.designatedPost;
  const usualMatrix = fittedToPosts(
    starting.matrix,
    new Set(posts.map(({ role }) => taskRoleOf(role))),
    leadRoleOf({ posts, designatedPost }) ?? 'senco',
    from.figures.practice,
  );
  return laidOver<Structure>(
    { ...starting, designatedPost, isCompared },
    {
      ...written,
      posts,
      matrix: laidOver(usualMatrix, written.matrix ?? {}),
      oneOffs: laidOver(starting.oneOffs, written.oneOffs ?? {}),
      hats: laidOver(starting.hats, written.hats ?? {}),
    },
  );
}

/** What each phased plan leaves out. It stands in Compare where those that say so, and today's, leave it room. */
function phasedPlansFrom(
  written: NonNullable<WrittenPlan['phasedPlans']>,
  structures: readonly MayBeIdentified[],
  chosen: number,
): readonly PhasedPlan[] {
  const room = mostCompared - chosen;
  return withIds(written, (_, taken) => nextId(phasedPlanStem, taken), structures).map((each, index) =>
    laidOver<PhasedPlan>(
      { id: each.id, name: phasedPlanNames.own, phases: each.phases, isCompared: index < room, notes: '' },
      each,
    ),
  );
}

/** The starting structures with no more of them compared than there is room for. */
function startingWithin(room: number, structures: readonly Structure[]): readonly Structure[] {
  const compared = structures.filter(({ isCompared }) => isCompared).slice(0, room);
  return structures.map((structure) => ({ ...structure, isCompared: compared.includes(structure) }));
}

function healthCheckFrom({ answers, areaNotes }: NonNullable<WrittenPlan['healthCheck']>): HealthCheck {
  return {
    answers: laidOver(unansweredHealthCheck.answers, answers ?? {}),
    areaNotes: laidOver(unansweredHealthCheck.areaNotes, areaNotes ?? {}),
  };
}

/** Fills what a hand-written file leaves out. A file that the app wrote comes through unchanged. */
export function completePlan(written: WrittenPlan, on: IsoDate): Plan {
  const ownFigures = written.ownFigures ?? {};
  const figures = figuresWith(ownFigures);
  const school = laidOver<School>(startingSchool(figures), written.school);
  const people = withIds(written.people ?? [], (_, taken) => nextPersonId(taken)).map(
    (person): Person =>
      laidOver(startingPerson(person.role, person.id, personLabels[person.role], school, figures), person),
  );
  const from: StartingPoint = { school, known: knownSchool(school, figures), people, figures };
  const writtenPhased = written.phasedPlans ?? [];
  const identified = written.structures?.length
    ? withIds(written.structures, ({ kind }, taken) => nextId(kind, taken), writtenPhased)
    : null;
  const starting = startingStructures(school, people, figures);
  const chosen = 1 + (identified ?? []).slice(1).filter(({ isCompared }) => isCompared).length;
  const phasedPlans = phasedPlansFrom(writtenPhased, identified ?? starting, chosen);
  const room = mostCompared - phasedPlans.filter(({ isCompared }) => isCompared).length;
  const structures = identified
    ? identified.map((structure, index) => structureFrom(structure, index < room, from))
    : startingWithin(room, starting);
  return {
    name: written.name,
    school,
    people,
    structures,
    phasedPlans,
    events: withIds(written.events ?? [], (_, taken) => nextId('event', taken)),
    assumptions: laidOver(startingAssumptions(on, figures), written.assumptions ?? {}),
    policyPacks: written.policyPacks ?? [],
    simulation: laidOver(startingSimulation, written.simulation ?? {}),
    ownFigures,
    annualReviewShares: written.annualReviewShares ?? nothingAddedYet.annualReviewShares,
    timeDiary: written.timeDiary ?? nothingAddedYet.timeDiary,
    healthCheck: healthCheckFrom(written.healthCheck ?? {}),
    riskJudgements: written.riskJudgements ?? nothingAddedYet.riskJudgements,
    ownRisks: withIds(written.ownRisks ?? [], (_, taken) => nextId('risk', taken)),
    preferences: written.preferences ?? nothingAddedYet.preferences,
    governors: withIds(written.governors ?? [], (_, taken) => nextId('governor', taken)),
    paperEdits: written.paperEdits ?? nothingAddedYet.paperEdits,
    decision: written.decision ?? nothingAddedYet.decision,
    termChecks: written.termChecks ?? nothingAddedYet.termChecks,
  };
}

import { demandPhaseOf } from '../../domain/school';
import { designatedPostOf, type LeadershipPlace } from '../../domain/structure';
import { sum } from '../../domain/sum';
import type { AssessedPlan } from '../assess';
import { type StructureFacts, structureFacts } from '../comparison/structureFacts';
import { measuredStructure } from '../indicators/measured';
import { type Nation, type NationalMeasure, type PlaceInNation, placeInNation, shareOfRoll } from '../placeInNation';
import { hoursNeeded } from '../workload/hoursNeeded';

/** What the model already knows that bears on a question: laid beside it, so that nobody answers in the dark. */
export interface HealthFacts {
  readonly senSupport: number;
  readonly ehcps: number;
  readonly roll: number;
  /** Where each share of the roll sits among schools like this one; null where that is not known, or rests on a default. */
  readonly places: Readonly<Record<NationalMeasure, PlaceInNation | null>>;
  /** Hours a school week that the function needs. */
  readonly neededPerWeek: number;
  /** Share of SENCOs in schools of this kind who are on the leadership team. */
  readonly usuallyOnLeadership: number;
  /** What the school has now, as it stands after every answer given. */
  readonly today: StructureFacts;
  /** Whether the designated SENCO sits with the leaders now; null where nobody is designated. */
  readonly place: LeadershipPlace | null;
  /** Hours a week set aside for the designated SENCO now. */
  readonly setAsidePerWeek: number;
  readonly administratorPerWeek: number;
  /** Hours a week of the function that are administrative, and the part of them that a trained administrator could take. */
  readonly paperworkPerWeek: number;
  readonly couldBeTakenPerWeek: number;
}

/** What is laid beside the questions, of the plan as it stands. `nation`: shares of the roll in schools of each phase. */
export function healthFacts(assessed: Omit<AssessedPlan, 'on'>, nation: Nation): HealthFacts {
  const { plan, standing, known, figures } = assessed;
  const { school } = plan;
  const measured = measuredStructure({ ...assessed, plan: standing }, 0);
  const { structure } = measured;
  const designated = designatedPostOf(structure);
  const neededPerWeek = hoursNeeded(known, school.phase, figures).central;
  const paperworkPerWeek = neededPerWeek * figures.value('capacity.adminLike');
  const placeOf = (measure: NationalMeasure, entered: number | null): PlaceInNation | null =>
    school.roll === null || entered === null
      ? null
      : placeInNation(nation, school.phase, known.roll, measure, shareOfRoll(known, measure));
  return {
    senSupport: known.senSupport,
    ehcps: known.ehcps,
    roll: known.roll,
    places: { ehcp: placeOf('ehcp', school.ehcps), senSupport: placeOf('senSupport', school.senSupport) },
    neededPerWeek,
    usuallyOnLeadership: figures.value(
      demandPhaseOf(school.phase) === 'primary' ? 'risk.onSltPrimary' : 'risk.onSltSecondary',
    ),
    today: structureFacts(measured),
    place: designated?.leadership ?? null,
    setAsidePerWeek: designated?.hoursPerWeek ?? 0,
    administratorPerWeek: sum(structure.posts, ({ role, hoursPerWeek }) =>
      role === 'administrator' ? hoursPerWeek : 0,
    ),
    paperworkPerWeek,
    couldBeTakenPerWeek: paperworkPerWeek * figures.value('capacity.adminDelegable'),
  };
}

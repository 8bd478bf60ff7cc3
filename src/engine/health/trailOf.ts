import type { Assessment } from '../../domain/assessment';
import { type HealthQuestionId, healthQuestionIds, unansweredHealthCheck } from '../../domain/healthCheck';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { type RiskId, type RiskLevel, riskIds } from '../../domain/risk';
import type { Answer } from '../../domain/units';
import { type AssessedPlan, assessPlan } from '../assess';
import { figuresUnder, type HealthSwitch, healthSwitches } from '../mitigation/figuresUnder';
import { phasesOf } from '../phases';
import type { RiskReading } from '../risk/register/entry';
import { riskRegister } from '../risk/register/riskRegister';
import { answerOf } from '../steps';
import { processInputsOf } from '../succession/processInputs';
import { perSchoolWeek } from '../workload/sums';

/** A number without the answer, and with it. */
export interface Moved {
  readonly from: number;
  readonly to: number;
}

export interface RiskMoved {
  readonly risk: RiskId;
  readonly part: 'likelihood' | 'impact';
  readonly from: RiskLevel;
  readonly to: RiskLevel;
}

/** What one answer moved under one option; null, or nothing in a list, where it moved nothing of the kind. */
export interface OptionTrail {
  readonly option: Option;
  /** Figures that take another case; those of leaving reach the futures and nothing else. */
  readonly switches: readonly HealthSwitch[];
  /** Share of the year's work that is covered. */
  readonly covered: Moved | null;
  /** Hours a school week that nobody holds. */
  readonly shortPerWeek: Moved | null;
  /** What the register says by itself, whatever the school has judged. Levels that wait for the futures are left out. */
  readonly risks: readonly RiskMoved[];
}

/** What one answer moved, found by working everything out again without it. */
export interface HealthTrail {
  readonly question: HealthQuestionId;
  readonly answer: Exclude<Answer, 'unknown'>;
  /** Every option that it moved, in the order of the plan; none where it moves nothing here. */
  readonly options: readonly OptionTrail[];
  /** Where it moves nothing because another answer does so already, or pulls the other way: what it would move alone. */
  readonly alone: readonly OptionTrail[];
}

/** The plan with one question answered, or unanswered again. */
export function planAnswering(plan: Plan, question: HealthQuestionId, answer: Answer): Plan {
  const { healthCheck } = plan;
  return { ...plan, healthCheck: { ...healthCheck, answers: { ...healthCheck.answers, [question]: answer } } };
}

/** What each answer given moved, in the order of the questions. */
export const trailsOf = (assessed: AssessedPlan): readonly HealthTrail[] => answerOf(trailsInSteps(assessed));

/** The same, with a step before each plan that is worked out again. */
export function* trailsInSteps(assessed: AssessedPlan): Generator<null, readonly HealthTrail[], void> {
  const { plan } = assessed;
  const unanswered = { ...plan, healthCheck: { ...plan.healthCheck, answers: unansweredHealthCheck.answers } };
  let none: AssessedPlan | null = null;
  const trails: HealthTrail[] = [];
  for (const question of healthQuestionIds) {
    const answer = plan.healthCheck.answers[question];
    if (answer === 'unknown') continue;
    yield null;
    const without = assessedAs(planAnswering(plan, question, 'unknown'), assessed);
    const options = optionTrails(question, without, assessed);
    if (options.length > 0) {
      trails.push({ question, answer, options, alone: [] });
      continue;
    }
    yield null;
    none ??= assessedAs(unanswered, assessed);
    const only = assessedAs(planAnswering(unanswered, question, answer), none);
    trails.push({ question, answer, options, alone: optionTrails(question, none, only) });
  }
  return trails;
}

/**
 * The same plan with other answers, assessed. Answers reach an assessment through the figures of its structures alone: where
 * all of those are the same, so is the assessment, and only the register reads the answers themselves.
 */
function assessedAs(plan: Plan, like: AssessedPlan): AssessedPlan {
  const { figures, on, standing } = like;
  const isAlike = standing.structures.every(
    (structure) => figuresUnder(structure, plan, figures) === figuresUnder(structure, like.plan, figures),
  );
  return isAlike
    ? { ...like, plan, standing: { ...standing, healthCheck: plan.healthCheck } }
    : { plan, figures, on, ...assessPlan(plan, figures, on) };
}

function optionTrails(question: HealthQuestionId, before: AssessedPlan, after: AssessedPlan): readonly OptionTrail[] {
  return after.options.flatMap((option) => {
    const [from, to] = [before.assessments[option.index], after.assessments[option.index]];
    const optionBefore = before.options[option.index];
    if (!from || !to || !optionBefore) return [];
    const switches = switchesOf(question, option, after);
    const covered = moved(shareOf(from), shareOf(to));
    const shortPerWeek = moved(shortOf(from), shortOf(to));
    const risks = risksMoved(levelsOf(optionBefore, from, before), levelsOf(option, to, after));
    const isSeen = covered !== null || shortPerWeek !== null || risks.length > 0;
    const reaches = isSeen || (switches.length > 0 && movesFutures([optionBefore, from, before], [option, to, after]));
    return reaches ? { option, switches, covered, shortPerWeek, risks } : [];
  });
}

type AssessedOption = readonly [option: Option, assessment: Assessment, assessed: AssessedPlan];

/** Whether the futures of an option are played with anything else: a figure may be switched that nothing in it rests on. */
function movesFutures(before: AssessedOption, after: AssessedOption): boolean {
  const [then, now] = [before, after].map(([option, assessment, { standing, known, figures }]) =>
    JSON.stringify(processInputsOf(option, standing, known, assessment, figures)),
  );
  return then !== now;
}

/** The figures that the question moves in any structure of the option, each once. */
function switchesOf(
  question: HealthQuestionId,
  option: Option,
  { plan, figures }: AssessedPlan,
): readonly HealthSwitch[] {
  const inPhases = phasesOf(option).flatMap(({ structure }) => healthSwitches(plan, structure, figures));
  const ofQuestion = inPhases.filter((each) => each.question === question);
  return ofQuestion.filter((each, place) => ofQuestion.findIndex(({ figure }) => figure === each.figure) === place);
}

/** Differences below this are none: they come of adding up in another order. */
const negligible = 1e-9;

const moved = (from: number, to: number): Moved | null => (Math.abs(to - from) > negligible ? { from, to } : null);

const shareOf = ({ time }: Assessment): number => Math.min(1, time.shareCovered);

const shortOf = ({ time }: Assessment): number => perSchoolWeek(time.unmetPerYear, time.schoolWeeks);

type Levels = ReadonlyMap<RiskId, Readonly<Record<RiskMoved['part'], RiskLevel | null>>>;

function levelsOf(option: Option, assessment: Assessment, { standing, known, figures, on }: AssessedPlan): Levels {
  const settled = ({ isPending, level }: RiskReading): RiskLevel | null => (isPending ? null : level);
  return new Map(
    riskRegister(option, assessment, null, { plan: standing, known, figures, on }).map(({ id, modelled }) => [
      id,
      { likelihood: settled(modelled.likelihood), impact: settled(modelled.impact) },
    ]),
  );
}

function risksMoved(before: Levels, after: Levels): readonly RiskMoved[] {
  return riskIds.flatMap((risk) =>
    (['likelihood', 'impact'] as const).flatMap((part): readonly RiskMoved[] => {
      const [from, to] = [before.get(risk)?.[part] ?? null, after.get(risk)?.[part] ?? null];
      return from !== null && to !== null && from !== to ? [{ risk, part, from, to }] : [];
    }),
  );
}

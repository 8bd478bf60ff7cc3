import type { Assessment } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import { inCompare, type Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { sum } from '../../domain/sum';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { assessPlan } from '../assess';
import { hasMustDeparture } from '../compliance/findingsOf';
import { shareDoneIn } from '../workload/sums';

/** What an option comes to in one world. */
export interface PolicyOutcome {
  /** Pounds over the whole plan, against today. */
  readonly extraOverHorizon: number;
  /** Share of the work done in the month it falls, in the plan's last twelve months. */
  readonly shareDoneInLastYear: number;
  /** Hours of those twelve months that no post can hold. */
  readonly hoursShortInLastYear: number;
  readonly isBarred: boolean;
}

/** Current law, or one policy pack by itself. */
export interface World<Pack extends string> {
  /** Null is current law. */
  readonly pack: Pack | null;
  /** One for each compared option, in the plan's order. */
  readonly outcomes: readonly PolicyOutcome[];
}

/**
 * The compared options under current law and then under each pack alone, whichever packs the plan has switched on.
 * `figuresUnder` gives the plan's figures with packs over them; none is current law. One at a time, so that a page can answer between.
 */
export function* worldsUnder<Pack extends string>(
  plan: Plan,
  packs: readonly Pack[],
  figuresUnder: (packs: readonly Pack[]) => Figures,
  on: IsoDate,
): Generator<World<Pack>, void> {
  const narrowed = withoutIdle(plan);
  const compared = inCompare(narrowed);
  for (const pack of [null, ...packs]) {
    const { assessments } = assessPlan(narrowed, figuresUnder(pack === null ? [] : [pack]), on);
    yield { pack, outcomes: compared.map((option) => outcomeOf(option, assessments[option.index])) };
  }
}

/** The same all at once. */
export function underPacks<Pack extends string>(
  ...asked: Parameters<typeof worldsUnder<Pack>>
): readonly World<Pack>[] {
  return [...worldsUnder(...asked)];
}

/** The plan without what nobody compares, which need not be worked out once for each pack. */
function withoutIdle(plan: Plan): Plan {
  const compared = inCompare(plan);
  const ids = new Set(compared.map(({ id }) => id));
  const inUse = new Set(compared.flatMap(({ spans }) => spans.map(({ structure }) => structure.id)));
  return {
    ...plan,
    structures: plan.structures.filter(({ id }) => inUse.has(id)),
    phasedPlans: plan.phasedPlans.filter(({ id }) => ids.has(id)),
  };
}

function outcomeOf({ name }: Option, assessment: Assessment | undefined): PolicyOutcome {
  if (!assessment) throw new Error(`"${name}" was not assessed`);
  const { money, time, findings } = assessment;
  const lastYear = time.months.slice(-monthsInYear);
  return {
    extraOverHorizon: money.extraOverHorizon,
    shareDoneInLastYear: shareDoneIn(lastYear),
    hoursShortInLastYear: sum(lastYear, ({ unmet }) => unmet),
    isBarred: hasMustDeparture(findings),
  };
}

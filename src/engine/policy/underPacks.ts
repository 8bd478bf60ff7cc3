import type { Assessment } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import { inCompare, onlyOptions } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { sum } from '../../domain/sum';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { assessedOption, assessPlan } from '../assess';
import { hasMustDeparture } from '../compliance/findingsOf';
import { answerOf } from '../steps';
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
export function* worldsInSteps<Pack extends string>(
  plan: Plan,
  packs: readonly Pack[],
  figuresUnder: (packs: readonly Pack[]) => Figures,
  on: IsoDate,
): Generator<null, readonly World<Pack>[], void> {
  const worlds: World<Pack>[] = [];
  const compared = inCompare(plan).map(({ id }) => id);
  // What nobody compares need not be worked out once for each pack.
  const narrowed = onlyOptions(plan, compared);
  for (const pack of [null, ...packs]) {
    const assessed = assessPlan(narrowed, figuresUnder(pack === null ? [] : [pack]), on);
    worlds.push({ pack, outcomes: compared.map((id) => outcomeOf(assessedOption(assessed, id).assessment)) });
    yield null;
  }
  return worlds;
}

/** The same all at once. */
export function underPacks<Pack extends string>(
  ...asked: Parameters<typeof worldsInSteps<Pack>>
): readonly World<Pack>[] {
  return answerOf(worldsInSteps(...asked));
}

function outcomeOf({ money, time, findings }: Assessment): PolicyOutcome {
  const lastYear = time.months.slice(-monthsInYear);
  return {
    extraOverHorizon: money.extraOverHorizon,
    shareDoneInLastYear: shareDoneIn(lastYear),
    hoursShortInLastYear: sum(lastYear, ({ unmet }) => unmet),
    isBarred: hasMustDeparture(findings),
  };
}

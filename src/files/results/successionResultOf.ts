import { addMonths } from '../../domain/calendar';
import type { SimulationSettings } from '../../domain/plan';
import type { CoverKind, SuccessionOutcome } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import { futuresAnswer, type WhatIfAnswer } from '../../engine/succession/answerSteps';
import type { ProcessInputs } from '../../engine/succession/process';
import type { Results } from './results';

/** What the futures of one option come to, and what they would with one thing more inside the school. */
export interface SuccessionAnswer {
  readonly startsOn: IsoDate;
  readonly outcome: SuccessionOutcome;
  readonly whatIf: readonly WhatIfAnswer[];
}

/** Every future at once: as the page does in its worker, to the same digit. */
export function successionAnswer(inputs: ProcessInputs, settings: SimulationSettings): SuccessionAnswer {
  const { outcomes, whatIf } = futuresAnswer({ inputs: [inputs], settings, withWhatIfs: true });
  const [outcome] = outcomes;
  if (!outcome) throw new Error(`The option ${inputs.option} has no futures`);
  return { startsOn: inputs.startsOn, outcome, whatIf };
}

export function successionResultOf({
  startsOn,
  outcome,
  whatIf,
}: SuccessionAnswer): Results['structures'][number]['succession'] {
  return {
    futures: outcome.futures,
    months: outcome.months,
    exact: [...outcome.exact],
    alwaysHeldChance: outcome.alwaysHeld,
    alwaysQualifiedChance: outcome.alwaysQualified,
    vacantMonths: outcome.vacantMonths,
    termVacantChance: outcome.termVacant,
    interimMonths: outcome.interimMonths,
    nobodyMonths: outcome.nobodyMonths,
    everNobodyChance: outcome.everNobody,
    departures: outcome.departures,
    everLeavesChance: outcome.everLeaves,
    changes: outcome.changes,
    breachChance: outcome.breach,
    readyWhenNeededShare: outcome.readyWhenNeeded,
    extraCashPounds: outcome.cost,
    overCeilingChance: outcome.overCeiling,
    churnPounds: outcome.churn,
    workDoneShare: outcome.workDone,
    coverShareByMonth: Array.from({ length: outcome.months }, (_, t) => {
      const share = (kind: CoverKind): number => outcome.coverByMonth[kind][t] ?? 0;
      return {
        month: addMonths(startsOn, t),
        qualified: share('qualified'),
        inWindow: share('inWindow'),
        lapsed: share('lapsed'),
        bridging: share('bridging'),
        acting: share('acting'),
        nobody: share('nobody'),
      };
    }),
    firstCauses: { ...outcome.firstCauses },
    whatIf: whatIf.map(({ id, ...changed }) => ({
      change: id,
      alwaysHeldChance: changed.alwaysHeld,
      alwaysQualifiedChance: changed.alwaysQualified,
      vacantMonths: changed.vacantMonths,
      breachChance: changed.breach,
    })),
  };
}

import { addMonths } from '../../domain/calendar';
import type { SimulationSettings } from '../../domain/plan';
import type { CoverKind, SuccessionOutcome } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import type { ProcessInputs } from '../../engine/succession/process';
import { simulate } from '../../engine/succession/simulate';
import { type WhatIf, whatIfs } from '../../engine/succession/whatIf';
import { withExact } from '../../engine/succession/withExact';
import type { Results } from './results';

/** What the futures of one option come to, and what they would with one thing more inside the school. */
export interface SuccessionAnswer {
  readonly startsOn: IsoDate;
  readonly outcome: SuccessionOutcome;
  readonly whatIf: readonly { readonly id: WhatIf['id']; readonly outcome: SuccessionOutcome }[];
}

/** Every future at once: as the page does in its worker, to the same digit. */
export function successionAnswer(inputs: ProcessInputs, settings: SimulationSettings): SuccessionAnswer {
  return {
    startsOn: inputs.startsOn,
    outcome: withExact(simulate(inputs, settings), inputs),
    whatIf: whatIfs(inputs).map(({ id, inputs: changed }) => ({ id, outcome: simulate(changed, settings) })),
  };
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
    whatIf: whatIf.map(({ id, outcome: changed }) => ({
      change: id,
      alwaysHeldChance: changed.alwaysHeld,
      alwaysQualifiedChance: changed.alwaysQualified,
      vacantMonths: changed.vacantMonths,
      breachChance: changed.breach,
    })),
  };
}

import type { Contender } from '../../../../src/engine/decide/contender';
import type { DecisionMap } from '../../../../src/engine/sensitivity/decisionMap';
import type { Switch, SwitchPoint } from '../../../../src/engine/sensitivity/switchPoint';
import type { Tornado, TornadoBar } from '../../../../src/engine/sensitivity/tornado';
import type { UncertainInput } from '../../../../src/engine/sensitivity/uncertainInput';

const values = {
  extraCash: 0,
  peakCoverage: 0.5,
  secureCover: 1,
  influence: 2,
  independence: 2,
  teacherLoad: 10,
};
const contender = (id: string, name: string, index: number): Contender => ({
  id,
  name,
  index,
  isBarred: false,
  barredBecause: null,
  overCeiling: null,
  coverage: 0.8,
  values,
});

/** Three options: A is best as the plan stands. */
export const contenders: readonly Contender[] = [
  contender('a', 'Alpha', 0),
  contender('b', 'Beta', 1),
  contender('c', 'Gamma', 2),
];

export const input = (patch: Partial<UncertainInput> = {}): UncertainInput => ({
  id: 'demand.referralHours',
  label: 'Hours for one referral',
  unit: 'hours',
  low: 2,
  central: 4,
  high: 8,
  standing: 'judgement',
  rangeFrom: 'shelf',
  isWhole: false,
  isDrawn: true,
  drawnWith: null,
  moves: null,
  ...patch,
});

export const ehcps = (patch: Partial<UncertainInput> = {}): UncertainInput =>
  input({
    id: 'ehcps',
    label: 'Pupils with an EHCP',
    unit: 'pupils',
    low: 4,
    central: 7,
    high: 15,
    standing: 'own',
    rangeFrom: 'growth',
    isWhole: true,
    ...patch,
  });

export const scale = input({
  id: 'demand.scale',
  label: 'How complex the work is',
  unit: 'multiplier',
  low: 0.7,
  central: 1,
  high: 1.4,
});

/** A bar with who wins at either end. */
export const bar = (of: UncertainInput, low: string | null, high: string | null, swing = 0.1): TornadoBar => ({
  input: of,
  low: { at: of.low, value: low === 'a' ? 0.1 : -0.1, winner: low },
  high: { at: of.high, value: high === 'a' ? 0.2 : -0.2, winner: high },
  swing,
  isSwitch: low !== 'a' || high !== 'a',
});

export const tornado = (bars: readonly TornadoBar[], patch: Partial<Tornado> = {}): Tornado => ({
  measure: { kind: 'lead' },
  central: 0.15,
  winner: 'a',
  bars,
  ...patch,
});

export const point = (of: UncertainInput, switches: readonly Switch[]): SwitchPoint => ({
  input: of,
  winner: 'a',
  nearest: switches[0] ?? null,
  switches,
});

export const change = (
  direction: Switch['direction'],
  lastSame: number,
  firstOther: number,
  newWinner: string | null = 'b',
): Switch => ({ direction, lastSame, firstOther, newWinner });

/** A map drawn in letters, its highest row first as on the screen; '-' where none is lawful. */
export function mapOf(...drawn: readonly string[]): DecisionMap {
  const rows = [...drawn]
    .reverse()
    .map((row) => [...row].map((winner) => ({ winner: winner === '-' ? null : winner, lead: 0.05 })));
  const wins = new Map<string | null, number>();
  for (const { winner } of rows.flat()) wins.set(winner, (wins.get(winner) ?? 0) + 1);
  return {
    across: { input: ehcps(), values: [4, 7, 11, 15].slice(0, drawn[0]?.length), here: 1 },
    up: { input: scale, values: [0.7, 1, 1.4].slice(0, drawn.length), here: 1 },
    rows,
    wins: [...wins].map(([winner, cells]) => ({ winner, cells })).sort((x, y) => y.cells - x.cells),
  };
}

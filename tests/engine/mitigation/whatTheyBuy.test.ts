import { describe, expect, it } from 'vitest';
import type { MitigationId } from '../../../src/domain/mitigation';
import type { MitigationEffect } from '../../../src/engine/mitigation/mitigationEffect';
import { type Considering, whatTheyBuy } from '../../../src/engine/mitigation/whatTheyBuy';

const nothing: Omit<MitigationEffect, 'id'> = {
  poundsPerYear: 0,
  oneOff: 0,
  hoursPerYear: { senco: 0, deputy: 0, leadership: 0, classTeachers: 0 },
  unmetPerYear: 0,
  findings: 0,
};

function considering(id: MitigationId, effect: Partial<MitigationEffect>, gained: number | null = 0): Considering {
  const exact = (mean: number) => ({ mean, standardError: 0 });
  return {
    effect: { ...nothing, ...effect, id },
    held: gained === null ? null : { with: exact(0.5 + gained), without: exact(0.5) },
    qualified: null,
    risks: [],
  };
}

const order = (...considered: readonly Considering[]) => whatTheyBuy(considered, 5).map(({ id }) => id);

describe('what mitigations buy', () => {
  it('puts futures first, then hours, then class teachers’ hours, then findings, then nothing', () => {
    expect(
      order(
        considering('peerSupport', {}),
        considering('senGovernor', { findings: -1 }),
        considering('paperworkBack', { hoursPerYear: { senco: 40, deputy: 0, leadership: 0, classTeachers: -8 } }),
        considering('provisionSoftware', { unmetPerYear: -29, poundsPerYear: 1000 }),
        considering('secondTrainedPerson', { poundsPerYear: 1520 }, 0.067),
      ),
    ).toEqual(['secondTrainedPerson', 'provisionSoftware', 'paperworkBack', 'senGovernor', 'peerSupport']);
  });

  it('of one kind puts what is free first, and then the most for a pound', () => {
    expect(
      order(
        considering('administratorHalfDay', { unmetPerYear: -72, poundsPerYear: 2376 }),
        considering('provisionSoftware', { unmetPerYear: -29, poundsPerYear: 500 }),
        considering('protectedHours', { unmetPerYear: -20 }),
      ),
    ).toEqual(['protectedHours', 'provisionSoftware', 'administratorHalfDay']);
  });

  it('never divides by nothing: what is free, or saves, has no price for each', () => {
    const [free, saving] = whatTheyBuy(
      [
        considering('protectedHours', { unmetPerYear: -20 }),
        considering('npqNow', { unmetPerYear: -10, poundsPerYear: -300 }),
      ],
      5,
    );
    expect(free).toMatchObject({ id: 'protectedHours', perThousand: null, poundsPerYear: 0 });
    expect(saving).toMatchObject({ id: 'npqNow', perThousand: null });
  });

  it('spreads what is paid once over the plan’s years', () => {
    const [bought] = whatTheyBuy([considering('npqNow', { poundsPerYear: 100, oneOff: 500 }, 0.1)], 5);
    expect(bought?.poundsPerYear).toBe(200);
    expect(bought?.amount).toBeCloseTo(10, 9);
    expect(bought?.perThousand).toBeCloseTo(50, 9);
  });

  it('counts no futures that chance alone explains', () => {
    const drawn = (mean: number) => ({ mean, standardError: 0.01 });
    const slight = { ...considering('npqNow', {}), held: { with: drawn(0.52), without: drawn(0.5) } };
    const clear = { ...considering('npqNow', {}), held: { with: drawn(0.54), without: drawn(0.5) } };
    expect(whatTheyBuy([slight, clear], 5).map(({ buys }) => buys)).toEqual(['futures', 'nothing']);
  });

  it('puts what buys nothing else in the order of what it takes off the register', () => {
    const falls = (id: MitigationId, by: number) => ({
      ...considering(id, {}),
      risks: [
        { with: { score: 12 - by }, without: { score: 12 } },
        { with: { score: 8 }, without: { score: 8 } },
      ],
    });
    expect(order(falls('peerSupport', 1), falls('headCoaching', 4), falls('handoverFile', 0))).toEqual([
      'headCoaching',
      'peerSupport',
      'handoverFile',
    ]);
  });

  it('ranks by hours and findings while the futures are drawn', () => {
    expect(whatTheyBuy([considering('provisionSoftware', { unmetPerYear: -29 }, null)], 5)[0]?.buys).toBe('hours');
  });
});

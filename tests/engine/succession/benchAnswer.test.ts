import { describe, expect, it } from 'vitest';
import { doesHelp, gainOf } from '../../../src/engine/succession/benchAnswer';

const of = (mean: number, standardError = 0.004) => ({ mean, standardError });
const measures = { alwaysHeld: of(0.83), vacantMonths: of(2, 0.05), alwaysQualified: of(0.3), breach: of(0.1) };
const answer = (patch: Partial<Parameters<typeof doesHelp>[0]>) => ({
  id: 'candidate' as const,
  ...measures,
  before: measures,
  ...patch,
});

describe('a change', () => {
  it('helps where the futures can tell that it does', () => {
    const helps = (patch: Partial<Parameters<typeof doesHelp>[0]>) => doesHelp(answer(patch));
    expect(helps({})).toBe(false);
    expect(helps({ alwaysHeld: of(0.835) })).toBe(false);
    expect(helps({ alwaysHeld: of(0.88) })).toBe(true);
    expect(helps({ alwaysHeld: of(0.78) })).toBe(false);
    expect(helps({ vacantMonths: of(1.2, 0.05) })).toBe(true);
    expect(helps({ id: 'npqNow', alwaysHeld: of(0.88) })).toBe(false);
    expect(helps({ id: 'npqNow', alwaysQualified: of(0.45) })).toBe(true);
    expect(helps({ id: 'npqNow', breach: of(0.02) })).toBe(true);
  });

  it('gains cover, and of the NPQ the qualification and the window', () => {
    expect(gainOf(answer({ alwaysHeld: of(0.88) }))).toBeCloseTo(0.05, 12);
    const npq = answer({ id: 'npqNow', alwaysHeld: of(0.88), alwaysQualified: of(0.45), breach: of(0.02) });
    expect(gainOf(npq)).toBeCloseTo(0.23, 12);
  });
});

import { describe, expect, it } from 'vitest';
import { benchSentence } from '../../../src/views/succession/benchWords';

const of = (mean: number, standardError = 0.004) => ({ mean, standardError });
const still = of(2, 0.05);
const asItStands = (alwaysHeld: ReturnType<typeof of>, vacantMonths = still) => ({
  alwaysHeld,
  vacantMonths,
  alwaysQualified: of(0.3),
  breach: of(0.1),
});
const says = (now: number, then: number, patch: Partial<Parameters<typeof benchSentence>[0]> = {}, error = 0.004) =>
  benchSentence(
    {
      id: 'candidate',
      alwaysHeld: of(then, error),
      vacantMonths: still,
      alwaysQualified: of(0.3),
      breach: of(0.1),
      before: asItStands(of(now, error)),
      ...patch,
    },
    'Today',
  );

describe('what the bench is worth', () => {
  it('says what the chance becomes', () => {
    expect(says(0.83, 0.88)).toBe('“Today” with one more willing candidate: always held in 88 of 100 instead of 83.');
    expect(says(0.83, 0.88, { id: 'deputy' })).toMatch(
      /^“Today” with a deputy SENCO appointed from outside: always held in 88/,
    );
    expect(says(0, 1, { id: 'deputy' })).toMatch('all of 100 instead of none.');
  });

  it('says where it is worse', () => {
    expect(says(0.83, 0.8)).toMatch(/80 of 100 instead of 83, which is worse\.$/);
  });

  it('says where the difference is too small to be written', () => {
    expect(says(0.831, 0.834, {}, 0)).toMatch('83 of 100 either way, better by less than 1.');
    expect(says(0.834, 0.831, {}, 0)).toMatch('83 of 100 either way, worse by less than 1.');
  });

  it('says where the futures can tell no difference', () => {
    expect(says(0.83, 0.833)).toMatch(/83 of 100 either way, no difference that the futures can tell\.$/);
    expect(says(0.83, 0.821)).toMatch('82 of 100 instead of 83, within the error of the simulation.');
    expect(says(0.83, 0.83, {}, 0)).toMatch(/83 of 100 either way, no difference\.$/);
  });

  it('counts the NPQ by the qualification, not by cover', () => {
    const exactly = { ...asItStands(of(0.83)), alwaysQualified: of(0.3, 0), breach: of(0.1, 0) };
    const npq = (patch: Partial<Parameters<typeof benchSentence>[0]>) => says(0.83, 0.83, { id: 'npqNow', ...patch });
    expect(npq({})).toBe('“Today” with the NPQ begun now: no difference that the futures can tell.');
    expect(npq({ alwaysQualified: of(0.45) })).toMatch(
      /: a qualified SENCO in every month in 45 of 100 instead of 30\.$/,
    );
    expect(npq({ breach: of(0.02) })).toMatch(/: the three-year window missed in 2 of 100 instead of 10\.$/);
    expect(npq({ alwaysQualified: of(0.45), breach: of(0.02) })).toMatch(/instead of 30 and the three-year window/);
    expect(npq({ alwaysQualified: of(0.304, 0), breach: of(0.102, 0), before: exactly })).toMatch(
      ': a qualified SENCO in every month in 30 of 100 either way, better by less than 1 and the three-year window missed in 10 of 100 either way, worse by less than 1.',
    );
  });

  it('says where only the empty months differ', () => {
    expect(says(0.83, 0.833, { vacantMonths: of(1.2, 0.05) })).toMatch(
      '83 of 100 either way, but 1.2 empty months instead of 2 on average.',
    );
    expect(says(0.83, 0.821, { vacantMonths: of(1.2, 0.05) })).toMatch(
      '82 of 100 instead of 83, within the error of the simulation, but 1.2 empty months instead of 2 on average.',
    );
    expect(says(0.83, 0.833, { vacantMonths: of(1.99, 0), before: asItStands(of(0.83), of(2, 0)) })).toMatch(
      'no difference',
    );
  });
});

import { expect, it } from 'vitest';
import type { SuccessionOutcome } from '../../../src/domain/succession';
import { selectAssessment } from '../../../src/store/selectors';
import { comparedOf } from '../../../src/views/compare/compared';
import { flagWords } from '../../../src/views/compare/flagWords';
import { on, planFor, villagePrimary } from '../../engine/plans';

const [today] = comparedOf(selectAssessment(planFor(villagePrimary), on));
if (!today) throw new Error('No column');

const estimated = (mean: number) => ({ mean, standardError: 0 });
const outcome = {
  alwaysHeld: estimated(0.25),
  everLeaves: estimated(0.73),
  readyWhenNeeded: estimated(0.002),
} as SuccessionOutcome;

type Flag = Parameters<typeof flagWords>[0];

function words(id: Flag, isRaised: boolean, succession: SuccessionOutcome | null): string {
  const { assessment, measured } = today as NonNullable<typeof today>;
  const flags = [{ id, isRaised, because: '' }];
  const time = { ...assessment.time, loadOnSenco: 1.4, shareOnOnePerson: 1 };
  return flagWords(id, { assessment: { ...assessment, flags, time }, measured: { ...measured, succession } });
}

it.each([
  ['onePersonHoldsEverything', 'raised: 100% on one person; post empty at some time in 75 of 100'],
  ['overload', 'raised: 1.4 times the hours; leaves in 73 of 100'],
  ['noSuccessor', 'raised: nobody on the way; nobody ready in >99 of 100 departures'],
  ['offLeadershipTeam', 'raised: not a member'],
  ['conflictOfInterest', 'raised: judge and advocate'],
] as const)('says of %s what it is the chance of', (id, says) => {
  expect(words(id, true, outcome)).toBe(says);
});

it('gives no likelihood where nothing is raised, or where nobody ever leaves', () => {
  for (const id of ['onePersonHoldsEverything', 'overload', 'noSuccessor'] as const) {
    expect(words(id, false, outcome)).toBe('not raised');
  }
  expect(words('noSuccessor', true, { ...outcome, readyWhenNeeded: null })).toBe(
    'raised: nobody on the way; no departures',
  );
});

it('holds the place of the likelihood while the futures are drawn', () => {
  expect(words('overload', true, null)).toBe('raised: 1.4 times the hours; leaves in … of 100');
  expect(words('offLeadershipTeam', true, null)).toBe('raised: not a member');
});

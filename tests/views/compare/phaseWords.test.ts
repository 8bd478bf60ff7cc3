import { expect, it } from 'vitest';
import { optionsOf } from '../../../src/domain/option';
import { phaseWords } from '../../../src/views/compare/phaseWords';
import { planFor, villagePrimary, withPhases } from '../../engine/plans';

it('says the phases of a phased plan with the month in which each ends, and nothing of a structure', () => {
  const plan = withPhases(planFor(villagePrimary), [
    { structure: 'seconded-senco', startsOn: '2026-09-01' },
    { structure: 'associate-slt-senco', startsOn: '2027-09-01' },
    { structure: 'slt-senco', startsOn: '2028-01-01' },
  ]);
  const words = optionsOf(plan).map(phaseWords);
  expect(words.at(-1)).toBe(
    'Seconded or shared SENCO to Aug 2027, then Associate SLT SENCO to Dec 2027, then SENCO on the leadership team',
  );
  expect(words.slice(0, -1).every((each) => each === null)).toBe(true);
});

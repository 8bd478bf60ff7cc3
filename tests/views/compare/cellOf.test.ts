import { expect, it } from 'vitest';
import { selectAssessment } from '../../../src/store/selectors';
import { cellOf } from '../../../src/views/compare/cellOf';
import { comparedOf } from '../../../src/views/compare/compared';
import { on, planFor, villagePrimary } from '../../engine/plans';

it('says which cells wait for the futures, and only those', () => {
  const [today] = comparedOf(selectAssessment(planFor(villagePrimary), on));
  if (!today) throw new Error('No column');
  expect(cellOf('alwaysHeld', today, today, 'values')).toEqual({ text: '…', isAwaited: true });
  expect(cellOf('overCeiling', today, today, 'values')).toEqual({ text: '–' });
  expect(cellOf('extraCashPerYear', today, today, 'values')).toEqual({ text: '£0' });
});

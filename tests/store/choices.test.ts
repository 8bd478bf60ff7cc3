import { describe, expect, it } from 'vitest';
import { chooseToCompare } from '../../src/store/actions';
import { editParagraph } from '../../src/store/decisionActions';
import { undo } from '../../src/store/history';
import { answerHealthQuestion, chooseMitigation, giveHat } from '../../src/store/riskActions';
import { setAnnualReviewShares } from '../../src/store/workloadActions';
import { village } from '../engine/mitigation/schools';
import { openBeforeEach, plan, steps } from './openedInStore';

openBeforeEach(village());

const allIn = (at: number) => Array.from({ length: 12 }, (_, month) => (month === at ? 1 : 0));
const [inOctober, inMarch] = [allIn(1), allIn(6)];

describe('a choice', () => {
  it('is taken back by itself, however soon it follows another of the same thing', () => {
    answerHealthQuestion('managesLoad', 'yes');
    answerHealthQuestion('managesLoad', 'no');
    expect(steps()).toBe(2);
    undo();
    expect(plan().healthCheck.answers.managesLoad).toBe('yes');
    undo();
    expect(plan().healthCheck.answers.managesLoad).toBe('unknown');
  });

  it('to put a paragraph back is a step apart from the words that follow it', () => {
    const generated = 'Governors are asked.';
    editParagraph('purpose-ask', { text: 'Half a thought', generated });
    editParagraph('purpose-ask', null);
    editParagraph('purpose-ask', { text: 'Ours.', generated });
    undo();
    expect(plan().paperEdits).toEqual({});
    undo();
    expect(plan().paperEdits['purpose-ask']?.text).toBe('Half a thought');
  });

  it.each([
    [
      'something against a risk',
      () => chooseMitigation('today', 'handoverFile', !plan().structures[0]?.mitigations.length),
    ],
    [
      'a hat',
      () => giveHat('today', 'lineManager', plan().structures[0]?.hats.lineManager === 'head' ? 'other' : 'head'),
    ],
    [
      'what stands in Compare',
      () => chooseToCompare(plan().structures[1]?.id ?? '', !plan().structures[1]?.isCompared),
    ],
    ['a calendar of reviews', () => setAnnualReviewShares(plan().annualReviewShares === null ? inOctober : null)],
  ])('of %s is a step each time', (_, choose) => {
    for (const _again of [1, 2, 3]) expect(choose().ok).toBe(true);
    expect(steps()).toBe(3);
  });
});

describe('a month of reviews', () => {
  it('is one step while it is typed, and the next month another', () => {
    expect(setAnnualReviewShares(inOctober, 3)).toEqual({ ok: true });
    expect(setAnnualReviewShares(inMarch, 3)).toEqual({ ok: true });
    expect(steps()).toBe(1);
    setAnnualReviewShares(inOctober, 6);
    expect(steps()).toBe(2);
  });
});

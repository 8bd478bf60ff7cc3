import { describe, expect, it } from 'vitest';
import type { LeavingManner, StoryEvent, StoryPerson } from '../../../src/domain/succession';
import { storyTitle } from '../../../src/views/succession/storyTitle';
import { begins, head, lent, planOf, senco, storyOf } from './told';

const leaves = (month: number, how: LeavingManner, who: StoryPerson = senco()): StoryEvent => ({
  kind: 'leaves',
  month,
  who,
  how,
});
const title = (...events: readonly (readonly StoryEvent[])[]) =>
  storyTitle(
    events.map((each, place) => ({
      story: storyOf([begins(senco()), ...each]),
      option: { name: ['Today', 'Deputy', 'Head'][place] ?? 'Other' },
    })),
    planOf(),
  );

describe('the title of a future', () => {
  it.each<[LeavingManner, number, string]>([
    ['resigns', 16, 'the SENCO resigns by 31 October 2027'],
    ['resigns', 20, 'the SENCO resigns by 29 February 2028'],
    ['resigns', 32, 'the SENCO resigns by 28 February 2029'],
    ['resigns', 24, 'the SENCO resigns by 31 May 2028'],
    ['resigns', 22, 'the SENCO resigns at the end of June 2028'],
    ['promoted', 16, 'the SENCO is promoted to headteacher at Christmas 2027'],
    ['becomesHead', 24, 'the SENCO becomes the headteacher at the end of summer 2028'],
    ['suddenly', 18, 'the SENCO is gone from March 2028, without notice'],
  ])('%s in month %i', (how, month, says) => {
    expect(title([leaves(month, how)])).toBe(`Future 50: ${says}`);
  });

  it('speaks of heads and secondments', () => {
    expect(title([leaves(20, 'headLeaves', head())])).toBe(
      'Future 50: the headteacher, who is SENCO, goes at Easter 2028',
    );
    expect(title([leaves(20, 'headSuddenly', head())])).toBe(
      'Future 50: the headteacher, who is SENCO, is gone from May 2028, without notice',
    );
    expect(title([leaves(22, 'secondmentEnds', lent())])).toBe(
      'Future 50: the secondment ends at the end of June 2028',
    );
  });

  it('takes what comes first under any option, and the first option where two come at once', () => {
    const absent: StoryEvent = { kind: 'absent', month: 10, who: senco(), months: 4, coveredBy: 'head' };
    expect(title([leaves(20, 'resigns')], [absent])).toBe(
      'Future 50: under “Deputy”, the SENCO is on long absence from July 2027',
    );
    expect(title([leaves(20, 'promoted')], [leaves(20, 'resigns')])).toMatch('promoted');
  });

  it('says under which it happens, unless under all', () => {
    const resigns = [leaves(20, 'resigns')];
    const says = 'the SENCO resigns by 29 February 2028';
    expect(title(resigns, resigns)).toBe(`Future 50: ${says}`);
    expect(title(resigns, [], resigns)).toBe(`Future 50: under “Today” and “Head”, ${says}`);
    expect(title(resigns, resigns, resigns, [])).toBe(`Future 50: under three of these four, ${says}`);
    // The same month, but not the same.
    expect(title(resigns, [leaves(20, 'promoted')])).toBe(`Future 50: under “Today”, ${says}`);
    const searches: StoryEvent = { kind: 'searches', month: 20, gap: 4, meanwhile: 'head', forSeat: 'senco' };
    expect(title([searches], [searches], resigns)).toMatch('under “Today” and “Deputy”, the first advert');
    expect(title([searches], [{ ...searches, forSeat: 'head' }])).toMatch('under “Today”, the first advert');
  });

  it.each([
    ['senco', 'the first advert appoints nobody'],
    ['head', 'no headteacher is found in time'],
    ['secondment', 'no other school lends a SENCO in time'],
  ] as const)('takes a search for the post of %s that fails at first', (forSeat, says) => {
    const searches = (gap: number): StoryEvent => ({ kind: 'searches', month: 0, gap, meanwhile: 'head', forSeat });
    expect(title([searches(4)])).toBe(`Future 50: ${says}`);
    expect(title([searches(0)])).toBe('Future 50: nothing happens');
  });

  it('says that nothing happens, but for what is known from the first day or lies past the last', () => {
    expect(title([], [leaves(0, 'resigns')], [leaves(60, 'resigns')])).toBe(
      'Future 50: nothing happens under any of these',
    );
    expect(title([])).toBe('Future 50: nothing happens');
    expect(storyTitle([], planOf())).toBe('Future 0: nothing happens');
  });
});

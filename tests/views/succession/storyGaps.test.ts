import { describe, expect, it } from 'vitest';
import type { LeavingManner, StoryEvent } from '../../../src/domain/succession';
import { arrives, leaves, may28, type Searches, searches, sept28 } from './happenings';
import {
  begins,
  cameTo,
  head,
  lent,
  optionOf,
  planOf,
  pupilReferralUnit,
  senco,
  specialSchool,
  storyOf,
  told,
} from './told';

describe('a gap', () => {
  const gapOf = (gap: number, patch: Partial<Searches> = {}, how: LeavingManner = 'resigns') =>
    storyOf(
      [begins(senco()), leaves(may28, how), searches(may28, gap, patch), arrives(may28 + gap)],
      [[may28, may28 + gap, 'acting', true]],
    );

  it('says who is designated meanwhile, that it is lawful, and who comes', () => {
    expect(told(gapOf(4))).toEqual([
      'Easter 2028: the SENCO resigns.',
      'The first advert appoints nobody: the headteacher is designated from 1 May to 31 August 2028, which is lawful.',
      'In September 2028 a SENCO from outside starts, with three years to qualify.',
    ]);
    expect(cameTo(gapOf(4))).toBe('Four months without a SENCO in post, all with the headteacher designated.');
  });

  it.each([
    [
      8,
      'resigns',
      'The first two adverts appoint nobody: the headteacher is designated from 1 May to 31 December 2028,',
    ],
    [
      12,
      'resigns',
      'The first three adverts appoint nobody: the headteacher is designated from 1 May 2028 to 30 April 2029,',
    ],
    [4, 'suddenly', 'It takes a term to appoint a SENCO from outside: the headteacher'],
    [12, 'suddenly', 'The first two adverts appoint nobody: the headteacher'],
    [6, 'resigns', 'It takes six months to appoint a SENCO from outside: the headteacher'],
    [
      1,
      'resigns',
      'It takes one month to appoint a SENCO from outside: the headteacher is designated from 1 May to 31 May 2028',
    ],
  ] as const)('of %i months after somebody %s', (gap, how, says) => {
    expect(told(gapOf(gap, {}, how))[1]?.startsWith(says)).toBe(true);
  });

  it('for a seconded SENCO is a search for another school', () => {
    expect(told(gapOf(8, { forSeat: 'secondment' }, 'secondmentEnds'))[1]).toMatch(
      /^It takes two terms to find another school that will lend a SENCO: /,
    );
  });

  it('after a head who is SENCO has an acting head', () => {
    const plan = planOf();
    const story = storyOf(
      [
        begins(head()),
        leaves(may28, 'headSuddenly', head()),
        searches(may28, 4, { forSeat: 'head', meanwhile: 'actingHead' }),
        arrives(sept28, false, head('outside')),
        leaves(36, 'headLeaves', head('outside')),
        searches(36, 0, { forSeat: 'head' }),
        arrives(36, true, head('outside')),
      ],
      [[may28, sept28, 'acting', true]],
    );
    const option = optionOf(plan, 'head-as-senco');
    expect(told(story, plan, option)).toEqual([
      'From May 2028 the headteacher, who is SENCO, is gone, without notice, and both posts are empty on the same day.',
      'It takes a term to appoint a headteacher who is SENCO too: an acting head is designated from 1 May to 31 August 2028, which is lawful.',
      'In September 2028 a headteacher who is SENCO too starts, with three years to qualify.',
      'Summer 2029: the new headteacher goes, and both posts need somebody.',
      'Another headteacher who is SENCO too is found in time and starts in September 2029, qualified already; no week is uncovered.',
    ]);
    expect(cameTo(story, plan, option)).toBe(
      'Four months without a SENCO in post, all with an acting head designated.',
    );
  });

  it.each([
    [
      'bridging',
      {},
      'a SENCO lent by another school bridges from 1 May to 31 August 2028, lawful where they also teach here.',
    ],
    ['bridging', specialSchool, 'a SENCO lent by another school bridges from 1 May to 31 August 2028.'],
    ['nobody', {}, 'nobody is designated from 1 May to 31 August 2028, which is unlawful.'],
    ['nobody', pupilReferralUnit, 'nobody is designated from 1 May to 31 August 2028, against the Code.'],
    ['nobody', specialSchool, 'nobody is SENCO from 1 May to 31 August 2028.'],
    ['acting', pupilReferralUnit, 'the headteacher is designated from 1 May to 31 August 2028, as the Code allows.'],
    ['acting', specialSchool, 'the headteacher stands in as SENCO from 1 May to 31 August 2028.'],
  ] as const)('under %s cover says of the law what may be said', (kind, school, says) => {
    const story = storyOf([begins(senco()), leaves(may28), searches(may28, 4)], [[may28, sept28, kind, true]]);
    expect(told(story, planOf([], school))[1]).toBe(`The first advert appoints nobody: ${says}`);
  });

  it('can be open when the plan ends', () => {
    const story = storyOf([begins(senco()), leaves(56), searches(56, 8)], [[56, 60, 'acting', true]]);
    expect(told(story)[1]).toBe(
      'The first two adverts appoint nobody: the headteacher is designated from 1 May to 31 August 2031, which is lawful; the plan ends before anybody starts.',
    );
  });
});

describe('a planned appointment', () => {
  it('is awaited with the deputy in the role', () => {
    const events = [begins(null), searches(0, 8, { meanwhile: 'deputy' }), arrives(8)];
    expect(told(storyOf(events))).toEqual([
      'The first two adverts appoint nobody: the deputy SENCO covers until 30 April 2027, and no week is uncovered.',
      'In May 2027 a SENCO from outside starts, with three years to qualify.',
    ]);
    expect(told(storyOf(events, [[4, 8, 'acting', true]]))[0]).toBe(
      'The first two adverts appoint nobody: the deputy SENCO covers until 31 December 2026; then the headteacher is designated from 1 January to 30 April 2027, which is lawful.',
    );
  });

  it('is awaited with the old holder carrying on, who may go before', () => {
    const phase: StoryEvent = { kind: 'phase', month: 12, structure: 'slt-senco', who: lent() };
    const events = [
      begins(lent()),
      searches(12, 8, { meanwhile: 'before' }),
      phase,
      leaves(16, 'secondmentEnds', lent()),
      arrives(20),
    ];
    expect(
      told(
        storyOf(events, [
          [0, 16, 'bridging'],
          [16, 20, 'acting', true],
        ]),
      ),
    ).toEqual([
      expect.stringMatching(/^In September 2027 “.*” begins, and its SENCO is still to be found\.$/),
      'The first two adverts appoint nobody: the seconded SENCO carries on until 31 December 2027, and no week is uncovered.',
      'Christmas 2027: the secondment ends.',
      'The search goes on: the headteacher is designated from 1 January to 30 April 2028, which is lawful.',
      'In May 2028 a SENCO from outside starts, with three years to qualify.',
    ]);
  });

  it('is made in time', () => {
    expect(told(storyOf([begins(lent('outside')), searches(0, 0), arrives(0, true, lent('outside'))]))).toEqual([
      'A SENCO lent by another school is found in time and starts in September 2026, qualified already; no week is uncovered.',
    ]);
  });
});

describe('a long absence', () => {
  const absent = (month: number, coveredBy: 'deputy' | 'head' = 'deputy'): StoryEvent => ({
    kind: 'absent',
    month,
    who: senco(),
    months: 4,
    coveredBy,
  });

  it('is covered by the deputy', () => {
    expect(told(storyOf([begins(senco()), absent(18), { kind: 'returns', month: 22, who: senco() }]))).toEqual([
      'From March 2028 the SENCO is on long absence, for a term: the deputy SENCO covers, and no week is uncovered.',
    ]);
  });

  it('is covered under the interim rule without one', () => {
    expect(told(storyOf([begins(senco()), absent(18, 'head')], [[18, 22, 'acting', true]]))).toEqual([
      'From March 2028 the SENCO is on long absence, for a term: the headteacher is designated from 1 March to 30 June 2028, which is lawful.',
    ]);
  });

  it('may come again to the same person', () => {
    const back = { kind: 'returns', month: 22, who: senco() } as const;
    const [first, second] = told(storyOf([begins(senco()), absent(18), back, absent(30)]));
    expect(first).toMatch('From March 2028 the SENCO is on long absence, for a term');
    expect(second).toMatch('From March 2029 the SENCO is on long absence again, for a term');
    const another = [leaves(24), arrives(24), { ...absent(30), who: senco('outside') }] as const;
    expect(told(storyOf([begins(senco()), absent(18), back, ...another])).at(-1)).not.toMatch('again');
  });

  it('may last to the end of the plan, or end in a departure', () => {
    expect(told(storyOf([begins(senco()), absent(58)]))[0]).toMatch(
      'on long absence, to the end of the plan: the deputy',
    );
    const gone = storyOf([begins(senco()), absent(18), leaves(may28), searches(may28, 0), arrives(may28)]);
    expect(told(gone)[1]).toBe('Easter 2028: the SENCO, still away, resigns.');
    const back = storyOf([begins(senco()), absent(10), { kind: 'returns', month: 14, who: senco() }, leaves(may28)]);
    expect(told(back)[1]).toBe('Easter 2028: the SENCO resigns.');
  });
});

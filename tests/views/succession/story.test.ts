import { describe, expect, it } from 'vitest';
import type { LeavingManner, StoryEvent, StoryPerson } from '../../../src/domain/succession';
import { planFor } from '../../engine/plans';
import {
  begins,
  bench,
  cameTo,
  deputy,
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

/** Months from September 2026: the first of May 2028 is 20, of September 2028 is 24. */
const may28 = 20;
const sept28 = 24;

const leaves = (month: number, how: LeavingManner = 'resigns', who: StoryPerson = senco()): StoryEvent => ({
  kind: 'leaves',
  month,
  who,
  how,
});
type Searches = Extract<StoryEvent, { readonly kind: 'searches' }>;
const searches = (month: number, gap: number, patch: Partial<Searches> = {}): StoryEvent => ({
  kind: 'searches',
  month,
  gap,
  meanwhile: 'head',
  forSeat: 'senco',
  ...patch,
});
const arrives = (month: number, isQualified = false, who = senco('outside')): StoryEvent => ({
  kind: 'arrives',
  month,
  who,
  isQualified,
});
const stepsUp = (month: number, from: 'deputy' | 'bench', who: StoryPerson): StoryEvent => ({
  kind: 'stepsUp',
  month,
  who,
  from,
});

describe('a story in which little happens', () => {
  it('says that nobody leaves', () => {
    const story = storyOf([begins(senco())]);
    expect(told(story)).toEqual(['Nobody leaves: the SENCO is there all five years.']);
    expect(cameTo(story)).toBe('No month without a SENCO in post.');
  });

  it('says it of one year, and of a named person', () => {
    const plan = planOf([{ label: 'Inclusion lead' }]);
    expect(told(storyOf([begins(senco('atStart', 'p0'))], [], 12), plan)).toEqual([
      'Nobody leaves: the inclusion lead is there all year.',
    ]);
    expect(told(storyOf([begins(senco('atStart', 'p0'))], [], 30), plan)[0]).toMatch('there all 30 months');
  });

  it('says that nobody is planned, and what that is', () => {
    const story = storyOf([begins(null, true)], [[0, 60, 'nobody', true]]);
    expect(told(story)).toEqual(['For all five years nobody is designated, which is unlawful.']);
    expect(cameTo(story)).toBe('All 60 months are without a SENCO in post.');
    expect(told(story, planOf([], pupilReferralUnit))[0]).toMatch('nobody is designated, against the Code.');
    expect(told(story, planOf([], specialSchool))).toEqual(['For all five years nobody is SENCO.']);
  });

  it('says until when nobody is planned', () => {
    const phase: StoryEvent = { kind: 'phase', month: 12, structure: 'slt-senco', who: senco() };
    const plan = planOf();
    const name = plan.structures.find(({ id }) => id === 'slt-senco')?.name;
    expect(told(storyOf([begins(null, true), phase], [[0, 12, 'nobody', true]]), plan)).toEqual([
      'Nobody is designated from 1 September 2026 to 31 August 2027, which is unlawful.',
      `In September 2027 “${name}” begins, with the SENCO in post, qualified already.`,
    ]);
  });
});

describe('how a SENCO goes', () => {
  it.each<[LeavingManner, number, string]>([
    ['resigns', 16, 'Christmas 2027: the SENCO resigns.'],
    ['resigns', may28, 'Easter 2028: the SENCO resigns.'],
    ['resigns', sept28, 'Summer 2028: the SENCO resigns.'],
    ['resigns', 22, 'End of June 2028: the SENCO resigns.'],
    ['asKnown', 0, 'Summer 2026: the SENCO leaves, as is known already.'],
    ['promoted', may28, 'Easter 2028: the SENCO is promoted to headteacher.'],
    ['becomesHead', may28, 'Easter 2028: the SENCO becomes the headteacher.'],
    ['secondmentEnds', may28, 'Easter 2028: the secondment ends.'],
    ['suddenly', 18, 'From March 2028 the SENCO is gone, without notice.'],
    ['headLeaves', may28, 'Easter 2028: the SENCO goes, and both posts are empty on the same day.'],
    [
      'headSuddenly',
      18,
      'From March 2028 the SENCO is gone, without notice, and both posts are empty on the same day.',
    ],
  ])('%s in month %i', (how, month, says) => {
    expect(told(storyOf([begins(senco()), leaves(month, how)]))[0]).toBe(says);
  });

  it('names a holder of the plan who is gone on the first day', () => {
    const events = [begins(null), leaves(0, 'asKnown', senco('atStart', 'p0'))];
    expect(told(storyOf(events), planOf([{ label: 'Inclusion lead' }]))[0]).toBe(
      'Summer 2026: the inclusion lead leaves, as is known already.',
    );
  });

  it('leaves it at that where the plan ends on the same day', () => {
    const story = storyOf([begins(senco()), leaves(60), searches(60, 4)]);
    expect(told(story)).toEqual(['Summer 2031: the SENCO resigns, as the plan ends.']);
  });

  it('tells several departures, the new SENCO’s too', () => {
    const events = [
      begins(senco()),
      leaves(16),
      searches(16, 0),
      arrives(16),
      leaves(28, 'promoted', senco('outside')),
      searches(28, 0),
      arrives(28, true),
    ];
    expect(told(storyOf(events))).toEqual([
      'Christmas 2027: the SENCO resigns.',
      'A SENCO from outside is found in time and starts in January 2028, with three years to qualify; no week is uncovered.',
      'Christmas 2028: the new SENCO is promoted to headteacher.',
      'Another SENCO from outside is found in time and starts in January 2029, qualified already; no week is uncovered.',
    ]);
  });
});

describe('somebody inside who steps up', () => {
  const people = [{ label: 'Year 4 teacher' }, { label: 'AB', becameSencoOn: '2019-09-01' }];

  it('is the deputy, and another deputy follows', () => {
    const events: StoryEvent[] = [
      begins(senco()),
      leaves(may28),
      stepsUp(may28, 'deputy', deputy('inside')),
      { kind: 'deputyArrives', month: sept28, who: deputy('outside') },
    ];
    expect(told(storyOf(events))).toEqual([
      'Easter 2028: the SENCO resigns.',
      'The deputy SENCO steps up, qualified already; no week is uncovered.',
      'A new deputy SENCO starts in September 2028.',
    ]);
  });

  it('is the next deputy, the second time', () => {
    const events: StoryEvent[] = [
      begins(senco()),
      leaves(may28),
      stepsUp(may28, 'deputy', deputy('inside')),
      { kind: 'deputyArrives', month: may28, who: deputy('outside') },
      leaves(sept28, 'resigns', senco('inside')),
      stepsUp(sept28, 'deputy', deputy('inside')),
    ];
    expect(told(storyOf(events)).slice(3)).toEqual([
      'Summer 2028: the former deputy SENCO resigns.',
      'The new deputy SENCO steps up, qualified already; no week is uncovered.',
    ]);
  });

  it('is a candidate with three years to qualify, or less', () => {
    const of = (person: string) => [begins(senco()), leaves(may28), stepsUp(may28, 'bench', bench('inside', person))];
    const story = (person: string) => storyOf(of(person), [[may28, 60, 'inWindow']]);
    expect(told(story('p0'), planOf(people))[1]).toBe(
      'The Year 4 teacher is ready and takes the role, with three years to qualify; no week is uncovered.',
    );
    expect(told(story('p1'), planOf(people))[1]).toBe(
      'AB is ready and takes the role, not yet qualified; no week is uncovered.',
    );
    expect(told(story('p0'), planOf(people, specialSchool))[1]).toBe(
      'The Year 4 teacher is ready and takes the role; no week is uncovered.',
    );
  });

  it('leaves the head’s own post to be filled', () => {
    const events = [
      begins(head()),
      leaves(may28, 'headLeaves', head()),
      stepsUp(may28, 'bench', bench('inside', 'p0')),
    ];
    expect(told(storyOf(events), planOf(people))[0]).toBe(
      'Easter 2028: the headteacher, who is SENCO, goes, and both posts need somebody.',
    );
  });
});

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

describe('a phase that begins', () => {
  const phase = (who: StoryPerson | null, month = 12, structure = 'slt-senco'): StoryEvent => ({
    kind: 'phase',
    month,
    structure,
    who,
  });
  const people = [{ label: 'Year 4 teacher' }];
  const first = (events: readonly StoryEvent[], stretches: Parameters<typeof storyOf>[1] = [], plan = planOf(people)) =>
    told(storyOf(events, stretches), plan)[0]?.replace(/“.*”/, 'X');

  it('says who holds the post', () => {
    expect(first([begins(lent()), phase(senco('atStart', 'p0'))], [[12, 60, 'inWindow']])).toBe(
      'In September 2027 X begins, with the Year 4 teacher as SENCO and three years to qualify.',
    );
    expect(first([begins(senco()), phase(lent())], [[12, 60, 'bridging']])).toBe(
      'In September 2027 X begins, with the seconded SENCO in post.',
    );
  });

  it('says that whoever is there carries on', () => {
    expect(first([begins(senco()), phase(senco())])).toBe('In September 2027 X begins, and the SENCO carries on.');
    const rose = [begins(senco()), leaves(4), stepsUp(4, 'deputy', deputy('inside')), phase(senco('inside'))];
    expect(told(storyOf(rose)).at(-1)).toMatch(/begins, and the former deputy SENCO carries on\.$/);
  });

  it('comes before the arrival, the stepping up or the search that it brings', () => {
    const arriving = told(storyOf([begins(head()), searches(12, 0), arrives(12), phase(senco('outside'))]));
    expect(arriving[0]).toMatch(/^In September 2027 “.*” begins\.$/);
    expect(arriving[1]).toMatch(/^A SENCO from outside is found in time and starts in September 2027/);
    const searching = told(
      storyOf(
        [begins(null, true), searches(12, 4), phase(null)],
        [
          [0, 12, 'nobody', true],
          [12, 16, 'acting', true],
        ],
      ),
    );
    expect(searching[1]).toMatch(/begins, and its SENCO is still to be found\.$/);
    expect(searching[2]).toMatch(/^The first advert appoints nobody: the headteacher/);
  });

  it('leaves an older search to go on', () => {
    const events = [begins(senco()), leaves(8), searches(8, 8), phase(null), arrives(16)];
    expect(told(storyOf(events, [[8, 16, 'acting', true]]))[2]).toMatch(/begins while the search goes on\.$/);
  });

  it('may have nobody in it', () => {
    expect(first([begins(senco()), phase(null)], [[12, 60, 'nobody', true]])).toBe(
      'In September 2027 X begins: nobody is designated from 1 September 2027 to 31 August 2031, which is unlawful.',
    );
    expect(told(storyOf([begins(senco()), phase(null, 12, 'gone')], [[12, 60, 'nobody', true]]))[0]).toMatch(
      /^In September 2027 the next phase begins: /,
    );
  });

  it('keeps its place after a departure of the same day, whose search it ends', () => {
    const events = [begins(senco()), leaves(12), searches(12, 4), phase(senco('atStart', 'p0'))];
    expect(told(storyOf(events), planOf(people)).map((text) => text.replace(/“.*”/, 'X'))).toEqual([
      'Summer 2027: the SENCO resigns.',
      'In September 2027 X begins, with the Year 4 teacher as SENCO, qualified already.',
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

describe('the bench and the deputy’s post', () => {
  const people = [{ label: 'Year 4 teacher' }];
  const goes = (month: number): StoryEvent => ({ kind: 'candidateLeaves', month, who: bench('atStart', 'p0') });
  const deputyGoes = (month: number, gap: number): StoryEvent => ({ kind: 'deputyLeaves', month, who: deputy(), gap });
  const gap = [[may28, sept28, 'acting', true]] as const;

  it('tells of a candidate who is gone before being needed', () => {
    const events = [begins(senco()), goes(12), leaves(may28), searches(may28, 4), arrives(sept28)];
    expect(told(storyOf(events, gap), planOf(people))[0]).toBe(
      'Summer 2027: the Year 4 teacher, who might have stepped up, goes.',
    );
    const together = [begins(senco()), leaves(may28), searches(may28, 4), goes(may28), arrives(sept28)];
    expect(told(storyOf(together, gap), planOf(people))[2]).toBe(
      'Easter 2028: the Year 4 teacher, who might have stepped up, goes at the same time.',
    );
  });

  it('says nothing of one who was not needed', () => {
    expect(told(storyOf([begins(senco()), goes(12)]), planOf(people))).toHaveLength(1);
    expect(told(storyOf([begins(null), searches(0, 4), goes(12), arrives(4)]), planOf(people)).join(' ')).not.toMatch(
      'Year 4',
    );
  });

  it('tells of the deputy’s going where a gap follows from it', () => {
    const told1 = (month: number, length: number) =>
      told(storyOf([begins(senco()), deputyGoes(month, length), leaves(may28), searches(may28, 4)], gap))[0];
    expect(told1(16, 8)).toBe('Christmas 2027: the deputy SENCO goes, and that post is empty for two terms.');
    expect(told1(may28, 0)).toBe('Easter 2028: the deputy SENCO goes, and another starts at once.');
    expect(told1(8, 4)).toBe('Easter 2028: the SENCO resigns.');
  });

  it('says nothing of a deputy who follows one who only left', () => {
    const arrived: StoryEvent = { kind: 'deputyArrives', month: 12, who: deputy('outside') };
    expect(told(storyOf([begins(senco()), deputyGoes(8, 4), arrived]))).toEqual([
      'Nobody leaves: the SENCO is there all five years.',
    ]);
  });
});

describe('the qualification', () => {
  const lapses: StoryEvent = { kind: 'lapses', month: 36, on: '2029-09-01', who: senco() };
  const qualifies = (month: number): StoryEvent => ({ kind: 'qualifies', month, who: senco() });

  it('is gained, or not at the first attempt', () => {
    expect(
      told(storyOf([begins(senco()), { kind: 'failsNpq', month: 18, who: senco() }, qualifies(35)])).slice(1),
    ).toEqual([
      'In March 2028 the SENCO does not gain the NPQ, and begins it again.',
      'In August 2029 the SENCO gains the NPQ.',
    ]);
  });

  it('is missed on the very day, and may come late', () => {
    const story = storyOf([begins(senco()), lapses, qualifies(40)], [[36, 40, 'lapsed']]);
    expect(told(story).slice(1)).toEqual([
      'On 1 September 2029 the third anniversary passes and the SENCO is not qualified, against the law from that day.',
      'In January 2030 the SENCO gains the NPQ, late.',
    ]);
    expect(cameTo(story)).toBe(
      'No month without a SENCO in post, but four months with one past the third anniversary and not qualified.',
    );
  });

  it('is asked for by no duty in some schools', () => {
    const story = storyOf([begins(senco()), lapses, qualifies(40)], [[36, 40, 'lapsed']]);
    expect(told(story, planOf([], specialSchool)).slice(1)).toEqual(['In January 2030 the SENCO gains the NPQ.']);
    expect(cameTo(story, planOf([], specialSchool))).toBe('No month without a SENCO in post.');
    expect(told(story, planOf([], pupilReferralUnit))[1]).toMatch(/, against what the Code expects\.$/);
  });
});

describe('what it came to', () => {
  const of = (...stretches: NonNullable<Parameters<typeof storyOf>[1]>) => storyOf([begins(senco())], stretches);

  it('is singular and plural', () => {
    expect(cameTo(of([0, 1, 'acting', true]))).toBe(
      'One month without a SENCO in post, with the headteacher designated.',
    );
    expect(cameTo(of([0, 2, 'bridging', true]))).toBe(
      'Two months without a SENCO in post, both with a SENCO lent by another school bridging.',
    );
    expect(cameTo(of([0, 12, 'nobody', true]))).toBe('12 months without a SENCO in post, all with nobody designated.');
    expect(cameTo(of([0, 60, 'acting', true]))).toBe(
      'All 60 months are without a SENCO in post, all with the headteacher designated.',
    );
  });

  it('is mixed', () => {
    expect(cameTo(of([0, 4, 'acting', true], [8, 16, 'nobody', true], [50, 60, 'lapsed']))).toBe(
      '12 months without a SENCO in post: four with the headteacher designated and eight with nobody designated; and 10 months with one past the third anniversary and not qualified.',
    );
    const plan = planFor(specialSchool);
    expect(cameTo(of([0, 1, 'acting', true], [8, 9, 'nobody', true]), plan, optionOf(plan))).toBe(
      'Two months without a SENCO in post: one with the headteacher standing in and one with nobody in the role.',
    );
  });
});

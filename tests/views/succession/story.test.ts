import { describe, expect, it } from 'vitest';
import type { LeavingManner, StoryEvent } from '../../../src/domain/succession';
import { planFor } from '../../engine/plans';
import { arrives, leaves, may28, searches, sept28, stepsUp } from './happenings';
import {
  begins,
  bench,
  cameTo,
  deputy,
  head,
  optionOf,
  planOf,
  pupilReferralUnit,
  senco,
  specialSchool,
  storyOf,
  told,
} from './told';

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

  it('is not a deputy who would not', () => {
    const plan = planOf([{ label: 'Year 4 teacher' }, { label: 'Year 2 teacher' }]);
    const declines: StoryEvent = { kind: 'declines', month: may28, who: deputy('inside', 'p0') };
    const events = [begins(senco()), leaves(may28), declines, stepsUp(may28, 'bench', bench('atStart', 'p1'))];
    expect(told(storyOf(events), plan)).toEqual([
      'Easter 2028: the SENCO resigns.',
      'The Year 4 teacher, who is deputy SENCO, is not willing to step up.',
      'The Year 2 teacher is ready and takes the role, qualified already; no week is uncovered.',
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

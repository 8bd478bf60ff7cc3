import { describe, expect, it } from 'vitest';
import type { StructureFacts } from '../../../src/engine/comparison/structureFacts';
import { daysWords, structureSentence } from '../../../src/views/compare/sentences';
import { factsOf } from './facts';

const says = (patch: Partial<StructureFacts>): string => structureSentence(factsOf(patch)).says;

describe('the money of a structure in a sentence', () => {
  it('says what it costs extra, about', () => {
    expect(says({ extraPerYear: 24_243 })).toMatch(/^Costs about £24,000 a year extra, and covers/);
  });

  it('says what it saves', () => {
    expect(says({ extraPerYear: -42_298 })).toMatch(/^Saves about £42,000 a year, and covers/);
  });

  it('says that it costs nothing extra, where pounds are too few to speak of', () => {
    expect(says({ extraPerYear: 0 })).toMatch(/^Costs nothing extra, and/);
    expect(says({ extraPerYear: -40 })).toMatch(/^Costs nothing extra, and/);
  });

  it('says how much of a saving is cover, which is saved only where its hours are taught again', () => {
    const saving = (coverSavedPerYear: number) => says({ extraPerYear: -42_298, coverSavedPerYear });
    expect(saving(38_174)).toMatch(
      /^Saves about £42,000 a year, most of it only if the released hours go back to class, and covers/,
    );
    expect(saving(50_000)).toMatch(/, all of it only if the released hours go back to class, and/);
    expect(saving(9_000)).toMatch(/, some of it only if the released hours go back to class, and/);
    expect(saving(2_000)).toMatch(/^Saves about £42,000 a year, and covers/);
    expect(says({ extraPerYear: 4_000, coverSavedPerYear: 9_000 })).not.toContain('back to class');
    expect(
      says({
        extraPerYear: -2_100,
        coverSavedPerYear: 1_500,
        extraOverHorizon: 21_845,
        safeguardedOverHorizon: 30_000,
      }),
    ).toMatch(
      /^Saves about £2,100 a year in the long run, most of it only if the released hours go back to class, though safeguarded pay brings/,
    );
    expect(says({ extraPerYear: -2_100, coverSavedPerYear: 1_500, isPhased: true })).toMatch(
      /saves about £2,100 a year on average, before rises in pay and one-off costs, most of it only if the released hours go back to class, and covers/,
    );
  });

  it('says where one-off costs and safeguarded pay outweigh what a full year saves', () => {
    const eaten = (patch: Partial<StructureFacts>) =>
      says({ extraPerYear: -2_100, extraOverHorizon: 21_845, ...patch });
    expect(eaten({ oneOffsOverHorizon: 3_000, safeguardedOverHorizon: 30_000 })).toMatch(
      /^Saves about £2,100 a year in the long run, though one-off costs and safeguarded pay bring it to about £22,000 more over five years, and/,
    );
    expect(eaten({ oneOffsOverHorizon: 32_000 })).toMatch(/, though one-off costs bring it to/);
    expect(eaten({ safeguardedOverHorizon: 32_000 })).toMatch(/, though safeguarded pay brings it to/);
    expect(eaten({})).toMatch(/, though rises in pay bring it to/);
    expect(says({ extraPerYear: 0, extraOverHorizon: 3_000, horizonYears: 1 })).toMatch(
      /£3,000 more over one year, and/,
    );
  });

  it('says that a saving is less while pay is safeguarded, and what is saved in all', () => {
    expect(says({ extraPerYear: -65_724, extraOverHorizon: -300_083, safeguardedOverHorizon: 49_512 })).toMatch(
      /^Saves about £66,000 a year, less while pay is safeguarded: about £300,000 over five years, and covers/,
    );
  });

  it('says that safeguarded pay takes up the whole of a saving', () => {
    expect(says({ extraPerYear: -270, extraOverHorizon: -12, safeguardedOverHorizon: 800, horizonYears: 3 })).toMatch(
      /^Saves about £270 a year, but none over three years, while pay is safeguarded, and covers/,
    );
  });

  it('says that nobody can work that many hours unpaid', () => {
    expect(says({ restFallsTo: 'sencoInPart', coverage: 0.3 })).toMatch(
      /is more than unpaid time can hold, and much of it will not be done\.$/,
    );
    expect(says({ restFallsTo: 'headInPart', coverage: 0.3 })).toMatch(/falls to the head, who cannot hold it all\.$/);
  });

  it('says how far over the ceiling', () => {
    expect(says({ extraPerYear: 14_800, overCeiling: 2_800 })).toMatch(
      /^Costs about £15,000 a year extra, about £2,800 over the ceiling in its worst year, and/,
    );
  });

  it('says nothing of a ceiling that holds', () => {
    expect(says({ extraPerYear: 14_800, overCeiling: 0 })).not.toMatch('ceiling');
  });
});

describe('the time of a structure in a sentence', () => {
  it('says who picks up the rest', () => {
    expect(says({ restFallsTo: 'senco' })).toBe(
      'Costs nothing extra, and covers 80% of the work; the rest, about 3 hours a week, falls to the SENCO, unpaid.',
    );
    expect(says({ restFallsTo: 'head' })).toMatch(/about 3 hours a week, falls to the head\.$/);
    expect(says({ restFallsTo: 'nobody' })).toMatch(/falls to nobody and is not done\.$/);
  });

  it('says of a head who is SENCO how many hours the head does not have', () => {
    expect(
      says({
        restFallsTo: 'headAsSenco',
        coverage: 0.3,
        headHoldsPerWeek: 4.6,
        othersHoldPerWeek: 0,
        shortPerWeek: 10.4,
        extraPerYear: 0,
      }),
    ).toBe(
      'Costs nothing extra, and takes about 10 hours a week the head does not have: the work is about 15 hours a week, and the head can hold about 4.6 of it.',
    );
  });

  it('does not count to the head what others do and class teachers take', () => {
    const shared = {
      headHoldsPerWeek: 4.6,
      othersHoldPerWeek: 1.2,
      shortPerWeek: 8.7,
      passedToTeachersPerWeek: 0.5,
      extraPerYear: 0,
    };
    expect(says({ restFallsTo: 'headAsSenco', coverage: 0.42, ...shared })).toBe(
      'Costs nothing extra, and takes about 8.7 hours a week the head does not have: the work is about 15 hours a week; the head can hold about 4.6 of it, others hold about 1.2 and some is covered by passing about 0.5 hours a week of it to class teachers.',
    );
  });

  it('names the row that it is of where the row of the whole year reads otherwise', () => {
    expect(says({ coverage: 0.86, coverageOfYear: 0.87 })).toContain('covers 86% of the work in its month; the rest');
    expect(says({ coverage: 0.861, coverageOfYear: 0.864 })).toContain('covers 86% of the work; the rest');
  });

  it('says of a head who can hold it all that all is covered', () => {
    expect(says({ restFallsTo: 'headAsSenco', coverage: 1, shortPerWeek: 0, shortPerWeekInWorstMonth: 0 })).toBe(
      'Costs nothing extra, and covers all the work in every month.',
    );
  });

  it('says which month runs short where the year as a whole is covered', () => {
    expect(says({ coverage: 1.04, shortPerWeek: 0.6, shortPerWeekInWorstMonth: 2 })).toMatch(
      /covers all the work over the year, though September 2027 runs about 2 hours a week short\.$/,
    );
  });

  it('says that none of it is covered', () => {
    expect(says({ coverage: 0, shortPerWeek: 15, restFallsTo: 'nobody' })).toMatch(
      /covers none of the work: all of it, about 15 hours a week, falls to nobody and is not done\.$/,
    );
  });

  it('says what is passed to class teachers', () => {
    expect(says({ passedToTeachersPerWeek: 3.7 })).toMatch(
      /covers 80% of the work, by passing about 3.7 hours a week of it to class teachers; the rest/,
    );
  });

  it('says of today its time alone', () => {
    expect(says({ isToday: true })).toBe(
      'Covers 80% of the work; the rest, about 3 hours a week, falls to the SENCO, unpaid.',
    );
  });

  it('says what a leader who takes the role on leaves, where that is more than today', () => {
    const leading = { moreOutOfLeadingPerWeek: 24.5 };
    expect(says(leading)).toMatch(
      /About 25 hours a week of it come out of leading, which is not in the money: ask who will lead instead\.$/,
    );
    expect(says({ moreOutOfLeadingPerWeek: -20 })).not.toContain('leading');
  });

  it('says that the hours count a SENCO who is known to be leaving', () => {
    expect(says({ isToday: true, countsKnownLeaver: true })).toMatch(
      /unpaid\. These hours count the SENCO, who is known to be leaving, as still there\.$/,
    );
  });
});

describe('days bought from another school', () => {
  const oneDay: Partial<StructureFacts> = {
    coverage: 0.3,
    shortPerWeek: 10.5,
    restFallsTo: 'head',
    extraPerYear: -26_000,
    secondment: { daysPerWeek: 1, shareOfHours: 0.43, losses: ['travel', 'notKnowingPupils'] },
  };

  it('says what a day is, what it really covers, and who has the rest', () => {
    expect(says(oneDay)).toBe(
      'One day a week is 43% of the hours; once travel and not knowing the pupils are allowed for, it covers 30% of the work. The rest, about 11 hours a week, falls to the head. Saves about £26,000 a year.',
    );
  });

  it('says all of the work where the days are enough, and no loss where there is none', () => {
    const fourDays = { daysPerWeek: 4, shareOfHours: 1.73, losses: [] } as const;
    expect(says({ ...oneDay, coverage: 1.2, shortPerWeek: 0, secondment: fourDays })).toMatch(
      /^Four days a week are 173% of the hours; it covers all of the work\./,
    );
  });

  it('says one loss alone in the singular', () => {
    expect(says({ ...oneDay, secondment: { daysPerWeek: 1, shareOfHours: 0.43, losses: ['travel'] } })).toMatch(
      'once travel is allowed for, it covers 30%',
    );
  });

  it('leaves the money out where the days are what the school has now', () => {
    expect(says({ ...oneDay, isToday: true })).not.toMatch('£');
  });

  it.each([
    [0.5, 'Half a day a week'],
    [1, 'One day a week'],
    [2, 'Two days a week'],
    [2.5, '2.5 days a week'],
  ])('writes %d days', (days, words) => {
    expect(daysWords(days)).toBe(words);
  });
});

describe('a phased plan in a sentence', () => {
  const phased = (patch: Partial<StructureFacts>): string => says({ isPhased: true, ...patch });

  it('says what it costs and covers on average, over its years', () => {
    expect(phased({ extraPerYear: 6_012, coverage: 0.71, shortPerWeek: 4.4 })).toBe(
      'Over five years costs about £6,000 a year extra on average, before rises in pay and one-off costs, and covers 71% of the work; the rest, about 4.4 hours a week, falls to the SENCO, unpaid.',
    );
  });

  it('says so where the rest falls to one and then to another', () => {
    expect(phased({ restFallsTo: 'byPhase' })).toMatch(/falls to different people from phase to phase\.$/);
    expect(phased({ restFallsTo: 'headAsSenco' })).toMatch(/is time the head does not have\.$/);
  });

  it('says what it saves, and what eats that up', () => {
    expect(
      phased({ extraPerYear: -2_100, extraOverHorizon: 21_845, oneOffsOverHorizon: 23_945, horizonYears: 1 }),
    ).toMatch(
      /^Over one year saves about £2,100 a year on average, before rises in pay and one-off costs, though one-off costs bring it to about £22,000 more in all, and covers/,
    );
  });

  it('says that it costs nothing extra, and how far over the ceiling its worst year is', () => {
    expect(phased({})).toMatch(
      /^Over five years costs nothing extra on average, before rises in pay and one-off costs, and covers 80%/,
    );
    expect(phased({ extraPerYear: 9_000, overCeiling: 2_800 })).toMatch(
      /one-off costs, about £2,800 over the ceiling in its worst year, and covers/,
    );
  });

  it('sets against what it saves on average a year over the ceiling', () => {
    expect(phased({ extraPerYear: -4_500, coverSavedPerYear: 9_000, overCeiling: 22_000 })).toMatch(
      /one-off costs, all of it only if the released hours go back to class, but goes about £22,000 over the ceiling in its worst year, and covers/,
    );
  });
});

describe('the law', () => {
  it('is silent where nothing certain stands against the structure', () => {
    expect(structureSentence(factsOf()).law).toBeNull();
  });

  it('comes first, with the reason', () => {
    expect(
      structureSentence(factsOf({ unlawfulBecause: ['No one member of staff is designated as SENCO.'] })).law,
    ).toBe('Not lawful as it stands: No one member of staff is designated as SENCO.');
  });

  it('counts the departures beyond the first', () => {
    expect(structureSentence(factsOf({ unlawfulBecause: ['First.', 'Second.'] })).law).toBe(
      'Not lawful as it stands: First. And 1 more departure from the law.',
    );
  });
});

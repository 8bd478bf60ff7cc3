import { describe, expect, it } from 'vitest';
import type { Bar } from '../../../../src/engine/fix/bar';
import {
  type CheckedFix,
  type FixAnswer,
  type FixVerdict,
  type Promised,
  usualEffort,
} from '../../../../src/engine/fix/fixAnswer';
import { fixQuestion } from '../../../../src/engine/fix/fixQuestion';
import { cheapestIn, isPaidBack, rowsOf, withoutHelp } from '../../../../src/engine/fix/verdict';
import { barWords } from '../../../../src/views/decide/fix/barWords';
import { fixAnswerWords, fixWords, howWords, noHelpWords } from '../../../../src/views/decide/fix/fixWords';
import { hoursAsked, plannedWords, priceWords } from '../../../../src/views/decide/fix/rowWords';
import { on, planFor, villagePrimary, withPhases } from '../../../engine/plans';

const bar: Bar = { measure: 'alwaysHeld', atLeast: 90, withinPerYear: 12_000 };
const promised: Promised = {
  cashPerYear: 4_000,
  once: 1_265,
  dearestYear: 5_500,
  overCeiling: 0,
  hours: { setAsidePerWeek: 15, ofLeadersPerYear: 20, ofEachTeacherPerYear: 10, notHeldPerYear: 80 },
  departures: [],
};
const standing: Promised = {
  ...promised,
  cashPerYear: 0,
  once: 0,
  hours: { setAsidePerWeek: 12.5, ofLeadersPerYear: 0, ofEachTeacherPerYear: 10, notHeldPerYear: 150 },
};
/** Shown, and the same on fresh seeds unless another is given; null where it is solved exactly. */
const futures = (mean: number, cash: number, fresh: number | null = mean) => ({
  reached: { mean, standardError: fresh === null ? 0 : 0.3 },
  cash,
  fresh: fresh === null ? null : { mean: fresh, standardError: 0.25 },
});

function fixOf(patch: Partial<CheckedFix> = {}): CheckedFix {
  return {
    option: 'slt',
    changes: ['deputyOfFive', 'npqNow'],
    promised,
    beforePromised: standing,
    before: futures(53, 0),
    after: futures(93, 4_234),
    standing: 'reaches',
    saved: 40,
    poundsPerSaved: 105.85,
    ...patch,
  };
}
const asIs = (patch: Partial<CheckedFix> = {}) =>
  fixOf({ changes: [], promised: standing, saved: 0, poundsPerSaved: null, ...patch });
const names = (id: string): string => (id === 'slt' ? 'SLT SENCO' : 'Head as SENCO');
const says = (verdict: FixVerdict, ...fixes: readonly CheckedFix[]): string => {
  const words = fixAnswerWords({ fixes, verdict }, { bar }, names);
  return `${words.says} ${words.because}`;
};

describe('the words of a bar', () => {
  it.each([
    [bar, 'a SENCO in post in every month in at least 90 of 100 futures, for no more than £12,000 a year beyond today'],
    [
      { measure: 'alwaysQualified', atLeast: 75, withinPerYear: null } as const,
      'a qualified SENCO in post in every month in at least 75 of 100 futures, at any price',
    ],
    [
      { measure: 'workDone', atLeast: 80, withinPerYear: 0 } as const,
      'the work done in the month it falls for at least 80 of 100 hours of the work, for no more than £0 a year beyond today',
    ],
  ])('say what, how often and for how much', (of, words) => {
    expect(barWords(of)).toBe(words);
  });
});

describe('the words of the answer', () => {
  it('name the cheapest that reaches the bar, and count both ways', () => {
    const words = says({ kind: 'reached', cheapest: 0 }, fixOf());
    expect(words).toBe(
      'The cheapest that reaches the bar is “SLT SENCO” with a deputy SENCO (5 hours a week, studying for the NPQ) and NPQ begun now by whoever could step up: about £4,200 a year more than today. ' +
        'It comes to 93 of 100 futures (93.0, give or take 0.5, on fresh seeds), where as it stands it comes to 53. In about 7 of 100 it still does not hold.',
    );
  });

  it('say that nothing needs mending, and what would do it for less', () => {
    const stands = asIs({ option: 'head', after: futures(96, 6_000) });
    const alone = says({ kind: 'asItStands', place: 0, cheaper: null }, stands);
    expect(alone).toContain(
      'Nothing needs to be mended: “Head as SENCO” as it stands reaches the bar, for about £6,000 a year more than today.',
    );
    expect(alone).toContain('No small change was found that reaches the bar for less.');
    const less = says({ kind: 'asItStands', place: 0, cheaper: 1 }, stands, fixOf());
    expect(less).toContain('For less, “SLT SENCO” with a deputy SENCO');
    expect(less).toContain('for about £4,200 a year more than today.');
  });

  it('say too close to call', () => {
    const words = says({ kind: 'tooClose', nearest: 0 }, fixOf({ after: futures(90.2, 0) }));
    expect(words).toMatch(/^Too close to call/);
    expect(words).toContain(
      '90.2 of 100 futures (90.2, give or take 0.5, on fresh seeds), for no more a year than today. Chance could put it on either side.',
    );
  });

  it('say when money is what fails, by how much, and what the money does buy', () => {
    const over = fixOf({ promised: { ...promised, dearestYear: 16_400, overCeiling: 4_400 } });
    const inside = fixOf({ option: 'head', changes: ['peerSupport'], after: futures(71, 100) });
    const words = says({ kind: 'moneyFails', leastOver: 0, bestInside: 1 }, over, inside);
    expect(words).toContain('money is what fails');
    expect(words).toContain('costs about £16,000 in its dearest school year: about £4,400 over.');
    expect(words).toContain(
      'Inside the money the best is “Head as SENCO” with a SENCO network or supervision: 71 of 100 futures (71.0, give or take 0.5, on fresh seeds), which is 19 short.',
    );
    expect(says({ kind: 'moneyFails', leastOver: 0, bestInside: null }, over)).toContain(
      'Nothing lawful stays inside the money.',
    );
  });

  it('say when it is not money that fails, and by how much the best misses', () => {
    const best = fixOf({ after: futures(89.4, 100, null) });
    const words = says({ kind: 'futuresFail', best: 0, bestInside: 0 }, best);
    expect(words).toContain('reaches the bar at any price, so it is not money that fails.');
    expect(words).toContain('comes to 89.4 of 100 futures (solved exactly): 0.6 short.');
    expect(words).not.toContain('Inside the money');
    const other = fixOf({ option: 'head', after: futures(60, 0) });
    expect(says({ kind: 'futuresFail', best: 0, bestInside: 1 }, best, other)).toContain(
      'Inside the money the best is “Head as SENCO”',
    );
    expect(says({ kind: 'futuresFail', best: 0, bestInside: null }, best)).toContain(
      'Nothing lawful stays inside the money.',
    );
  });

  it('of what reaches the bar say where it leaves more of the work undone', () => {
    const taking = fixOf({ promised: { ...promised, hours: { ...promised.hours, notHeldPerYear: 578 } } });
    expect(says({ kind: 'reached', cheapest: 0 }, taking)).toMatch(
      /a year more than today, with about 430 hours a year more of the work that no post can hold\. /,
    );
    expect(says({ kind: 'reached', cheapest: 0 }, fixOf())).not.toContain('no post can hold');
  });

  it('never write what falls short of the bar as the bar', () => {
    const words = (best: CheckedFix) => says({ kind: 'futuresFail', best: 0, bestInside: 0 }, best);
    expect(words(fixOf({ after: futures(89.97, 100, null) }))).toContain(
      'comes to just under 90 of 100 futures (solved exactly): just short.',
    );
    expect(words(fixOf({ after: futures(89.4, 100, 89.96) }))).toContain(
      'comes to 89.4 of 100 futures (just under 90, give or take 0.5, on fresh seeds): just short.',
    );
    expect(says({ kind: 'reached', cheapest: 0 }, fixOf({ before: futures(89.6, 0) }))).toContain(
      'where as it stands it comes to 89.6.',
    );
  });

  it('say when nothing lawful came of it', () => {
    expect(says({ kind: 'nothingLawful' })).toContain('Nothing lawful came of any of the small changes.');
  });

  it('name an option that is not changed as it stands', () => {
    expect(fixWords({ option: 'slt', changes: [] }, names)).toBe('“SLT SENCO” as it stands');
  });
});

describe('the words of a row', () => {
  it('price what is saved', () => {
    expect(priceWords(fixOf())).toBe('about £110 a year');
    expect(priceWords(fixOf({ poundsPerSaved: null }))).toBe('Free');
    expect(priceWords(fixOf({ saved: 0, poundsPerSaved: null }))).toBe('Saves none for certain');
  });

  it('say when a free fix has a cost that it makes up for', () => {
    expect(isPaidBack(fixOf({ poundsPerSaved: null }))).toBe(true);
    expect(isPaidBack(fixOf())).toBe(false);
    expect(isPaidBack(fixOf({ poundsPerSaved: null, promised: standing }))).toBe(false);
  });

  it('give what is planned a year, once and over the ceiling', () => {
    expect(plannedWords(fixOf())).toBe('planned: £4,000 a year more, £1,265 once');
    expect(plannedWords({ promised: { ...standing, cashPerYear: -300, overCeiling: 120 } })).toBe(
      'planned: £300 a year less; about £120 over in its dearest year',
    );
    expect(plannedWords({ promised: standing })).toBe('planned: nothing more a year');
  });

  it('say whose hours it asks, and which it frees', () => {
    expect(hoursAsked(fixOf())).toEqual([
      '2.5 hours more a week set aside in posts',
      '20 hours more a year of head and leadership team',
      '70 hours fewer a year that no post can hold',
    ]);
    expect(hoursAsked(asIs())).toEqual(['nothing more']);
    expect(hoursAsked(fixOf({ promised: standing }))).toEqual(['nothing more']);
    const toHead = { ...standing, hours: { ...standing.hours, ofLeadersPerYear: -70, notHeldPerYear: 80 } };
    expect(hoursAsked(fixOf({ promised: toHead }))).toEqual(['70 hours fewer a year of head and leadership team']);
  });
});

describe('what is shown', () => {
  const fixes = [
    fixOf(),
    fixOf({ standing: 'misses', promised: { ...promised, overCeiling: 10 } }),
    asIs({ standing: 'misses' }),
    asIs({ option: 'head', standing: 'tooClose' }),
  ];

  it('leaves out what is over the money and misses, and what stands and misses, unless the answer speaks of it', () => {
    expect(rowsOf({ fixes, verdict: { kind: 'reached', cheapest: 0 } })).toEqual([0, 3]);
    expect(rowsOf({ fixes, verdict: { kind: 'futuresFail', best: 1, bestInside: 2 } })).toEqual([0, 1, 2, 3]);
  });

  it('marks the cheapest that reaches the bar', () => {
    expect(cheapestIn({ kind: 'reached', cheapest: 2 })).toBe(2);
    expect(cheapestIn({ kind: 'asItStands', place: 1, cheaper: null })).toBe(1);
    expect(cheapestIn({ kind: 'asItStands', place: 1, cheaper: 0 })).toBe(0);
    expect(cheapestIn({ kind: 'tooClose', nearest: 0 })).toBeNull();
  });

  it('names the options of which nothing helps', () => {
    expect(withoutHelp({ fixes }, ['slt', 'head'])).toEqual(['head']);
    expect(noHelpWords(['head'], names, bar)).toContain('saves a future in 100 for certain for “Head as SENCO”.');
    expect(noHelpWords(['head'], names, { ...bar, measure: 'workDone' })).toContain('saves an hour in 100');
    expect(noHelpWords([], names, bar)).toBeNull();
  });

  it('says how it was found', () => {
    const question = fixQuestion(planFor(villagePrimary), on, bar, ['today']);
    const answer: FixAnswer = {
      tried: 1270,
      unlawful: 25,
      freshFutures: 12_000,
      fixes,
      verdict: { kind: 'nothingLawful' },
    };
    const phases = [{ structure: 'today', startsOn: '2026-09-01' }];
    const phased = { ...question, plan: withPhases(question.plan, phases) };
    const words = howWords(answer, phased).join(' ');
    expect(words).toContain(
      '1,270 combinations of up to three small changes were worked out, each in 1,000 futures; 25 of them depart from law and are not proposed.',
    );
    expect(words).toContain('12,000 futures, from three fresh seeds that had no part in the choice');
    expect(words).toContain('In a phased plan the changes are made to the structure of its last phase');
    expect(words).toContain('The ceiling is held against');
    const free = { ...question, bar: { ...bar, withinPerYear: null }, effort: { ...usualEffort, mostChanges: 2 } };
    const other = howWords({ ...answer, unlawful: 1 }, free).join(' ');
    expect(other).toContain('up to 2 small changes');
    expect(other).toContain('1 of them departs from law and is not proposed.');
    expect(other).not.toContain('In a phased plan');
    expect(other).not.toContain('The ceiling');
    expect(howWords({ ...answer, unlawful: 0 }, question)[0]).toContain('none of them departs from law.');
  });
});

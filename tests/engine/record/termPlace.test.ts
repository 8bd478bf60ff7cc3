import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermCheck } from '../../../src/domain/decision';
import { optionsOf } from '../../../src/domain/option';
import { designatedPostOf } from '../../../src/domain/structure';
import { type CoverKind, coverKinds } from '../../../src/domain/succession';
import { assessPlan } from '../../../src/engine/assess';
import { proposedReviews } from '../../../src/engine/record/proposedReviews';
import { type SealedForecast, termPlace } from '../../../src/engine/record/termPlace';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { planFor, villagePrimary } from '../plans';

const plan = planFor(villagePrimary);
const { assessments } = assessPlan(plan, figuresWith({}), '2026-11-22');
const [option] = optionsOf(plan);
const [assessment] = assessments;
if (!option || !assessment) throw new Error('No option');
const { startsOn } = plan.assumptions;

/** The same shares in each of twelve months. */
function forecast(shares: Partial<Record<CoverKind, number>>): SealedForecast {
  const coverByMonth = Object.fromEntries(
    coverKinds.map((kind) => [kind, Array.from({ length: 12 }, () => shares[kind] ?? 0)]),
  ) as Record<CoverKind, number[]>;
  const alwaysHeld = { mean: 0.5, standardError: 0 };
  return {
    option: option as NonNullable<typeof option>,
    assessment: assessment as NonNullable<typeof assessment>,
    outcome: { coverByMonth, months: 12, futures: 1000, alwaysHeld },
    startsOn,
  };
}

const check: TermCheck = {
  on: startsOn,
  isSencoInPost: 'yes',
  hoursPerWeek: null,
  isQualified: 'yes',
  extraCashPerYear: null,
  note: '',
};

const usual = forecast({ qualified: 0.6, inWindow: 0.22, lapsed: 0.03, bridging: 0.05, acting: 0.06, nobody: 0.04 });

describe('the place of a term among the sealed futures', () => {
  it('counts of a hundred the three ways a month can stand', () => {
    expect(termPlace(check, usual).inHundred).toEqual({ secure: 82, unqualified: 3, gap: 15 });
  });

  it('says how many stood as well or better, and how many worse', () => {
    expect(termPlace(check, usual)).toMatchObject({ standing: 'secure', asWellOrBetter: 82, worse: 18 });
    expect(termPlace({ ...check, isQualified: 'no' }, usual)).toMatchObject({
      standing: 'unqualified',
      asWellOrBetter: 85,
      worse: 15,
    });
    expect(termPlace({ ...check, isSencoInPost: 'no' }, usual)).toMatchObject({
      standing: 'gap',
      asWellOrBetter: 100,
      worse: 0,
    });
  });

  it('places nothing that is not known, and nothing outside the years of the plan', () => {
    expect(termPlace({ ...check, isSencoInPost: 'unknown' }, usual).standing).toBeNull();
    expect(termPlace({ ...check, isQualified: 'unknown' }, usual)).toMatchObject({ standing: null, worse: null });
    expect(termPlace({ ...check, on: '2026-01-31' }, usual).inHundred).toBeNull();
    expect(termPlace({ ...check, on: '2040-01-31' }, usual).inHundred).toBeNull();
  });

  it('sets hours and cash against what was planned', () => {
    const hours = designatedPostOf(option.spans[0]?.structure ?? plan.structures[0] ?? never())?.hoursPerWeek ?? 0;
    const place = termPlace({ ...check, hoursPerWeek: hours - 2, extraCashPerYear: 1500 }, usual);
    expect(place).toMatchObject({ hoursPlanned: hours, hoursBeyond: -2, cashPlanned: assessment.money.extraPerYear });
    expect(place.cashBeyond).toBeCloseTo(1500 - assessment.money.extraPerYear);
  });

  it('always counts a hundred futures', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }), (parts) => {
        const sum = parts.reduce((all, part) => all + part, 0);
        fc.pre(sum > 0);
        const shares = Object.fromEntries(coverKinds.map((kind, place) => [kind, (parts[place] ?? 0) / sum]));
        const { inHundred } = termPlace(check, forecast(shares));
        const counts = Object.values(inHundred ?? {});
        expect(counts.reduce((all, count) => all + count, 0)).toBe(100);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

function never(): never {
  throw new Error('No structure');
}

describe('the reviews that are proposed', () => {
  it('are a term, a year and two years in', () => {
    const assumptions = { ...plan.assumptions, startsOn: '2027-09-01', horizonYears: 5 };
    expect(proposedReviews(assumptions, '2027-03-10')).toEqual(['2028-01-01', '2028-09-01', '2029-09-01']);
  });

  it('are neither past the plan’s end nor before the decision', () => {
    const assumptions = { ...plan.assumptions, startsOn: '2026-09-01', horizonYears: 1 };
    expect(proposedReviews(assumptions, '2027-03-10')).toEqual(['2027-09-01']);
  });
});

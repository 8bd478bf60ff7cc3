import { describe, expect, it } from 'vitest';
import { unansweredHealthCheck } from '../../../src/domain/healthCheck';
import type { Plan } from '../../../src/domain/plan';
import { riskIds } from '../../../src/domain/risk';
import { knownSchool } from '../../../src/engine/knownSchool';
import { ownFiguresFrom } from '../../../src/engine/workload/timeDiary';
import { figuresSetBy } from '../../../src/engine/workload/timeDiary/diaryFigures';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { resultsSchema } from '../../../src/files/results/results';
import { resultsOf } from '../../../src/files/results/resultsOf';
import { on, smallPlan } from '../plans';

const ids = ['today', 'head-as-senco', 'slt-senco'];
const timeDiary = { startsOn: '2026-11-02', hours: { annualReview: 12, examAccess: 0 } };
const { phase } = smallPlan.school;
const noted = ownFiguresFrom(timeDiary, knownSchool(smallPlan.school, figuresWith({})), phase, figuresWith({}));

/** Something of everything: help against the risks, the school's judgement, a risk of its own, answers, a time diary. */
const plan: Plan = {
  ...smallPlan,
  structures: smallPlan.structures
    .filter(({ id }) => ids.includes(id))
    .map((each) =>
      each.id === 'head-as-senco'
        ? { ...each, mitigations: ['administratorHalfDay', 'independentAdvocate', 'headCoaching'] }
        : each,
    ),
  phasedPlans: [
    {
      id: 'own',
      name: 'Our way',
      phases: [
        { structure: 'head-as-senco', startsOn: '2027-09-01' },
        { structure: 'slt-senco', startsOn: '2028-09-01' },
      ],
      isCompared: true,
      notes: '',
    },
  ],
  assumptions: { ...smallPlan.assumptions, startsOn: '2027-09-01', horizonYears: 3 },
  simulation: { futures: 50, seed: 1 },
  ownFigures: figuresSetBy(timeDiary, noted),
  timeDiary,
  healthCheck: {
    ...unansweredHealthCheck,
    answers: { ...unansweredHealthCheck.answers, enoughTimeAndSupport: 'no' },
  },
  riskJudgements: [
    {
      option: 'slt-senco',
      risk: 'isolation',
      likelihood: 5,
      impact: null,
      reason: 'The only school for miles.',
      owner: null,
      reviewOn: null,
    },
  ],
  ownRisks: [
    {
      id: 'works',
      name: 'Building work',
      cause: '',
      effect: '',
      likelihood: 5,
      impact: 4,
      owner: '',
      treatment: 'A room elsewhere',
      residualLikelihood: 2,
      residualImpact: 2,
      reviewOn: null,
      option: 'own',
    },
  ],
};
const results = resultsOf(plan, on, true);

function resultOf(id: string) {
  const found = results.structures.find((each) => each.id === id);
  if (!found) throw new Error(`No result of ${id}`);
  return found;
}
const [head, slt, phased] = [resultOf('head-as-senco'), resultOf('slt-senco'), resultOf('own')];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

it('the fullest results are as their schema says', () => {
  expect(resultsSchema.safeParse(results).error).toBeUndefined();
});

describe('what is chosen against the risks, in the results', () => {
  it('stands with what it changes, in force or not', () => {
    expect(head.mitigations.map(({ id }) => id)).toEqual([
      'administratorHalfDay',
      'independentAdvocate',
      'headCoaching',
    ]);
    const [help, advocate, coaching] = head.mitigations;
    expect(help?.extraCashPoundsPerYear).toBeGreaterThan(500);
    expect(help?.unmetHoursPerYear).toBeLessThan(0);
    expect(advocate?.isInForce).toBe(true);
    // A head does not coach a SENCO who is the head.
    expect(coaching).toMatchObject({ isInForce: false, extraCashPoundsPerYear: 0, leadershipHoursPerYear: 0 });
    expect(slt.mitigations).toEqual([]);
  });

  it('stands under a phased plan by the phase that has it', () => {
    expect(phased.mitigations).toEqual(head.mitigations);
  });
});

describe('the register of risks, in the results', () => {
  it('has every risk of each option, rated by the futures', () => {
    for (const { riskRegister, succession } of results.structures) {
      expect(riskRegister.map(({ id }) => id)).toEqual(riskIds);
      for (const { score, likelihood, impact } of riskRegister) expect(score).toBe(likelihood * impact);
      const cover = riskRegister.find(({ id }) => id === 'termWithoutCover');
      expect(cover).toMatchObject({ basis: 'futures', chance: succession.termVacantChance.mean });
    }
  });

  it('is counted among the indicators, with the risks of the school’s own', () => {
    for (const { riskRegister, ownRisks, indicators } of results.structures) {
      const rated = [...riskRegister, ...ownRisks.map(({ treated }) => treated)].filter(({ score }) => score >= 10);
      expect(indicators['risksRatedHigh']?.value).toBe(rated.length);
    }
    expect(phased.ownRisks).toMatchObject([{ untreated: { score: 20 }, treated: { score: 4 } }]);
    expect(head.ownRisks).toEqual([]);
  });

  it('keeps the model’s level beside the school’s, with its reason', () => {
    const judged = slt.riskRegister.filter(({ judgementReason }) => judgementReason !== null);
    expect(judged).toMatchObject([
      { id: 'isolation', likelihood: 5, basis: 'school', chance: null, judgementReason: 'The only school for miles.' },
    ]);
    expect(judged[0]?.modelledLikelihood).toBeLessThan(5);
  });
});

describe('conflicts of interest, in the results', () => {
  it('are those of one person, with what stands against them', () => {
    const decides = head.conflicts.pairs.find(({ hats }) => hats.includes('senco') && hats.includes('exclusions'));
    expect(decides).toMatchObject({ strength: 'strong', structure: 'head-as-senco' });
    expect(decides?.safeguardsInPlace).toContain('independentAdvocate');
    const pairs = (of: typeof slt) => of.conflicts.pairs.map(({ structure }) => structure);
    expect(pairs(phased)).toEqual([...pairs(head), ...pairs(slt)]);
    expect(head.conflicts.suspensionsPerYear).toBeGreaterThan(0);
  });
});

describe('the first year by the week, in the results', () => {
  it('adds up to its months', () => {
    for (const { diary, time } of results.structures) {
      const months = time.months.slice(0, 12);
      expect(sum(diary.weeks.map((week) => week.demandHours))).toBeCloseTo(
        sum(months.map((each) => each.demandHours)),
        6,
      );
      expect(sum(diary.weeks.map((week) => week.unmetHours))).toBeCloseTo(
        sum(months.map((each) => each.unmetHours)),
        6,
      );
      for (const week of diary.weeks) expect(week.unpaidHours + week.undoneHours).toBeCloseTo(week.unmetHours, 9);
    }
  });
});

describe('who does what, in the results', () => {
  it('shares each task out whole, with one role that answers for it', () => {
    for (const { whoDoesWhat } of results.structures) {
      for (const { tasks } of whoDoesWhat) {
        for (const { responsible, accountable, consulted, informed } of tasks) {
          expect(sum(Object.values(responsible))).toBeCloseTo(1, 9);
          expect(accountable).not.toBeNull();
          expect(consulted.filter((role) => informed.includes(role) || role === accountable)).toEqual([]);
        }
      }
    }
    expect(phased.whoDoesWhat).toEqual([...head.whoDoesWhat, ...slt.whoDoesWhat]);
  });

  it('moves to each role what it is asked for more than today', () => {
    const [{ movementsFromToday } = { movementsFromToday: [] }] = head.whoDoesWhat;
    const today = resultOf('today');
    expect(today.whoDoesWhat[0]?.movementsFromToday).toEqual([]);
    for (const role of ['senco', 'headAndSlt', 'administrator'] as const) {
      const comes = sum(movementsFromToday.map(({ to, hoursPerYear }) => (to === role ? hoursPerYear : 0)));
      const goes = sum(movementsFromToday.map(({ from, hoursPerYear }) => (from === role ? hoursPerYear : 0)));
      const asked = ({ time }: typeof head) => time.askedHoursPerYearByRole[role];
      expect(comes - goes).toBeCloseTo(asked(head) - asked(today), 6);
    }
  });
});

describe('what the school answered and noted, in the results', () => {
  it('has the figures that an answer switches', () => {
    expect(results.healthCheck.map(({ question, answer }) => [question, answer])).toEqual([
      ['enoughTimeAndSupport', 'no'],
    ]);
    const [{ options } = { options: [] }] = results.healthCheck;
    const moved = options.find(({ id }) => id === 'slt-senco');
    expect(moved?.figures).toMatchObject([{ figure: 'capacity.pulledAwayShare', case: 'high' }]);
    expect(moved?.coveredShare?.to).toBeLessThan(moved?.coveredShare?.from ?? 0);
  });

  it('has the figures that a time diary sets, and why it sets none', () => {
    expect(results.timeDiary?.tasks).toMatchObject([
      { task: 'annualReview', hoursInDiary: 12, notUsedBecause: null, isInForce: true },
      { task: 'examAccess', hoursInDiary: 0, notUsedBecause: 'noHours', isInForce: false, figures: [] },
    ]);
    const [reviews] = results.timeDiary?.tasks ?? [];
    expect(reviews?.figures).toMatchObject([
      { figure: 'demand.annualReviewHours', with: plan.ownFigures['demand.annualReviewHours']?.value },
    ]);
    expect(slt.time.demandHoursPerYearByTask.annualReview).toBeCloseTo(reviews?.hoursPerYear ?? 0, 6);
  });
});

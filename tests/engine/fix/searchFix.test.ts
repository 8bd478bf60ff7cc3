import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { sum } from '../../../src/domain/sum';
import { assessPlan } from '../../../src/engine/assess';
import { hasMustDeparture } from '../../../src/engine/compliance/findingsOf';
import { type Bar, barStanding, measured } from '../../../src/engine/fix/bar';
import { type ChangeId, changedStructure, inOrder, offeredChanges } from '../../../src/engine/fix/changes';
import type { Effort, FixAnswer, FixQuestion } from '../../../src/engine/fix/fixAnswer';
import { fixQuestion, searchable } from '../../../src/engine/fix/fixQuestion';
import { freshSeeds } from '../../../src/engine/fix/freshCheck';
import { fixOf } from '../../../src/engine/fix/searchFix';
import { searchOption, type Tried, widest } from '../../../src/engine/fix/searchOption';
import { byWorth, verdictOf } from '../../../src/engine/fix/verdict';
import { workbenchOf } from '../../../src/engine/fix/workbench';
import { answerOf } from '../../../src/engine/steps';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { solveExactly } from '../../../src/engine/succession/solveExactly';
import { withExact } from '../../../src/engine/succession/withExact';
import { decidingSteps } from '../../../src/worker/decidingSteps';
import { figures, on, planFor, structureOf, villagePrimary } from '../plans';
import { exampleOf } from '../sensitivity/asked';

const plan = { ...planFor(villagePrimary), simulation: { futures: 300, seed: 2718 } };
const small: Effort = { futures: 150, mostChanges: 2, width: 5, freshFutures: 200 };
const held: Bar = { measure: 'alwaysHeld', atLeast: 75, withinPerYear: 15_000 };

const questionOf = (patch: Partial<FixQuestion> = {}): FixQuestion => ({
  ...fixQuestion(plan, on, held, ['today', 'head-as-senco', 'slt-senco']),
  effort: small,
  ...patch,
});

/** A structure with some changes as a copy in a plan, worked out with nothing of the search. */
function directly(of: Plan, structure: string, changes: readonly ChangeId[]) {
  const copy = { ...changedStructure({ ...structureOf(of, structure), id: 'a-copy' }, changes, of, figures) };
  const assessed = assessPlan(
    { ...of, structures: [...of.structures.slice(0, 1), copy], phasedPlans: [] },
    figures,
    on,
  );
  const [option, assessment] = [assessed.options[1], assessed.assessments[1]];
  if (!option || !assessment) throw new Error('The copy was not assessed');
  return {
    assessment,
    isLawful: !hasMustDeparture(assessment.findings),
    process: processInputsOf(option, assessed.standing, assessed.known, assessment, figures),
  };
}

const searched = (structure: string, effort: Effort, bar = held) => {
  const question = questionOf({ effort, bar });
  return answerOf(searchOption(structure, question, workbenchOf(question, figures), (done) => done));
};
const nameOf = (changes: readonly ChangeId[]): string => changes.join(' ');

describe('the search of one option', () => {
  const wide: Effort = { ...small, futures: 60, width: 1_000 };
  const found = searched('head-as-senco', wide);
  const head = { ...structureOf(plan, 'head-as-senco'), id: 'a-copy' };

  /** Every single change and every pair that can be made, found without the search. */
  const every = (): ReadonlyMap<string, readonly ChangeId[]> => {
    const all = new Map<string, readonly ChangeId[]>();
    for (const one of offeredChanges(head, [], plan, figures)) {
      all.set(nameOf([one]), [one]);
      const withOne = changedStructure(head, [one], plan, figures);
      for (const other of offeredChanges(withOne, [one], plan, figures)) {
        const pair = inOrder([one, other]);
        all.set(nameOf(pair), pair);
      }
    }
    return all;
  };

  it('tries every pair where it is as wide as there are single changes', () => {
    expect(found.tried).toBe(every().size);
    expect(found.tried).toBeGreaterThan(60);
  });

  it('leaves no pair out but for one of its parts that is about as good, or for law', () => {
    const inSearch = (changes: readonly ChangeId[]) => {
      const { isLawful, process } = directly(plan, 'head-as-senco', changes);
      const outcome = simulate(process, { seed: plan.simulation.seed, futures: wide.futures });
      const cash = outcome.cost.mean / plan.assumptions.horizonYears;
      return { isLawful, reached: measured(outcome, held.measure).mean, cash };
    };
    const kept = new Map(found.worthwhile.map((each) => [nameOf(each.changes), each]));
    const brute = new Map(
      [[], ...every().values()].map((changes) => [nameOf(changes), { changes, ...inSearch(changes) }]),
    );
    for (const [name, { changes, isLawful, reached, cash }] of brute) {
      const tried = kept.get(name);
      if (tried) {
        expect(isLawful).toBe(true);
        expect(tried.futures.reached.mean).toBeCloseTo(reached, 9);
        expect(tried.futures.cash).toBeCloseTo(cash, 6);
      } else {
        const parts = changes.map((id) => brute.get(nameOf(changes.filter((each) => each !== id))));
        const isNoBetter = parts.some(
          (part) => part?.isLawful && reached - part.reached < 0.5 && part.cash - cash < 50,
        );
        expect([name, !isLawful || isNoBetter]).toEqual([name, true]);
      }
    }
    for (const name of kept.keys()) expect(brute.has(name)).toBe(true);
  });

  it('finds the same cheapest pairs when it is narrow', () => {
    const narrow = searched('head-as-senco', { ...wide, width: 8 });
    expect(narrow.tried).toBeLessThan(found.tried);
    for (const atLeast of [55, 65, 75, 85, 90]) {
      const cheapest = ({ worthwhile }: { readonly worthwhile: readonly Tried[] }) =>
        Math.min(
          ...worthwhile.filter(({ futures }) => futures.reached.mean >= atLeast).map(({ futures }) => futures.cash),
        );
      expect(cheapest(narrow)).toBe(cheapest(found));
    }
  });

  it('makes no two changes of the same thing, and no more than it may', () => {
    const { worthwhile } = searched('today', { ...wide, futures: 30, width: 3, mostChanges: 3 });
    for (const { changes } of worthwhile) {
      expect(changes.length).toBeLessThanOrEqual(3);
      expect(changes.includes('sencoHours2') && changes.includes('sencoHours5')).toBe(false);
    }
    expect(worthwhile.some(({ changes }) => changes.length === 3)).toBe(true);
  });
});

describe('the choice of what to go on from', () => {
  const combination = fc.record({ reached: fc.integer({ min: 0, max: 100 }), cash: fc.integer({ min: -99, max: 99 }) });

  it('keeps what nothing else betters while there is room, never more than there is room for', () => {
    fc.assert(
      fc.property(fc.array(combination, { maxLength: 40 }), fc.integer({ min: 1, max: 45 }), (all, width) => {
        const given = all.map(({ reached, cash }) => ({
          futures: { reached: { mean: reached, standardError: 1 }, cash },
        }));
        const kept = widest(given, width);
        expect(kept.length).toBe(Math.min(width, given.length));
        expect(new Set(kept).size).toBe(kept.length);
        const best = Math.max(...given.map(({ futures }) => futures.reached.mean));
        if (given.length > 0) expect(Math.max(...kept.map(({ futures }) => futures.reached.mean))).toBe(best);
      }),
    );
  });
});

describe('the cheapest fix', () => {
  const question = questionOf();
  const answer = fixOf(question, figures);

  it('is found, lawful, inside the money and surely over the bar', () => {
    expect(answer.verdict.kind).toBe('reached');
    if (answer.verdict.kind !== 'reached') return;
    const fix = answer.fixes[answer.verdict.cheapest];
    expect(fix?.promised.overCeiling).toBe(0);
    const { mean = 0, standardError = 1 } = fix?.after.reached ?? {};
    expect(mean - 2 * standardError).toBeGreaterThanOrEqual(75);
    for (const other of answer.fixes) {
      const reaches = other.standing === 'reaches' && other.promised.overCeiling === 0;
      if (reaches) expect(other.after.cash).toBeGreaterThanOrEqual(fix?.after.cash ?? Number.POSITIVE_INFINITY);
    }
  });

  it('shows what every other page would show of it, solved exactly, and draws no fresh seed for it', () => {
    expect(answer.fixes.length).toBeGreaterThan(4);
    for (const { option, changes, before, after, promised } of answer.fixes) {
      const { assessment, isLawful, process } = directly(plan, option, changes);
      const outcome = withExact(simulate(process, plan.simulation), process);
      expect(after.reached).toEqual({ mean: 100 * outcome.alwaysHeld.mean, standardError: 0 });
      expect(after.fresh).toBeNull();
      expect(after.cash).toBeCloseTo(outcome.cost.mean / plan.assumptions.horizonYears, 6);
      expect(promised.cashPerYear).toBeCloseTo(assessment.money.extraPerYear, 6);
      expect(promised.once).toBeCloseTo(assessment.money.oneOffs, 6);
      expect(isLawful).toBe(true);
      const asItStands = directly(plan, option, []).process;
      expect(before.reached.mean).toBeCloseTo(100 * (solveExactly(asItStands)?.alwaysHeld ?? 0), 9);
    }
  });

  it('is judged on fresh seeds where it cannot be solved exactly, and shown as every other page would show it', () => {
    const bar: Bar = { measure: 'workDone', atLeast: 60, withinPerYear: null };
    const { fixes } = fixOf(questionOf({ bar, options: ['head-as-senco'] }), figures);
    expect(fixes.length).toBeGreaterThan(1);
    for (const { option, changes, after, standing } of fixes) {
      const { process } = directly(plan, option, changes);
      expect(after.reached.mean).toBeCloseTo(100 * simulate(process, plan.simulation).workDone.mean, 9);
      const runs = freshSeeds(plan.simulation.seed).map((seed) =>
        simulate(process, { seed, futures: small.freshFutures }),
      );
      expect(after.fresh?.mean).toBeCloseTo(sum(runs, (run) => 100 * run.workDone.mean) / runs.length, 9);
      expect(standing).toBe(barStanding(after.fresh ?? after.reached, bar));
    }
  });

  it('is ranked: free ones first, then by pounds for each future saved, what saves none last', () => {
    const rank = ({ saved, poundsPerSaved }: FixAnswer['fixes'][number]): number =>
      saved <= 0 ? Number.POSITIVE_INFINITY : (poundsPerSaved ?? 0);
    const ranks = answer.fixes.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => (a === b ? 0 : a - b)));
    for (const { saved, poundsPerSaved, before, after } of answer.fixes) {
      if (poundsPerSaved !== null) expect(poundsPerSaved * saved).toBeCloseTo(after.cash - before.cash, 6);
    }
    expect([...answer.fixes].sort(byWorth)).toEqual(answer.fixes);
  });

  it('is the same every time, and the same in a worker', () => {
    const findings = [...decidingSteps({ kind: 'fix', about: structuredClone(question) })];
    expect(findings.at(-1)).toEqual({ kind: 'answer', answer });
    expect(structuredClone(findings.at(-1))).toEqual(findings.at(-1));
    const shares = findings.flatMap((finding) => (finding.kind === 'progress' ? [finding.share] : []));
    expect(shares.length).toBeGreaterThan(100);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('never proposes what departs from law, whichever example and measure', () => {
    for (const name of ['village-primary', 'large-secondary', 'special-school']) {
      const example = { ...exampleOf(name), simulation: { futures: 20, seed: 1 } };
      const assessed = assessPlan(example, figures, on);
      const ofOnePhase = searchable(assessed).filter(({ id }) => example.structures.some((each) => each.id === id));
      const ids = ofOnePhase.map(({ id }) => id);
      const bar: Bar = { measure: 'workDone', atLeast: 80, withinPerYear: null };
      const effort = { futures: 20, mostChanges: 1, width: 3, freshFutures: 30 };
      const { fixes } = fixOf({ ...fixQuestion(example, on, bar, ids), effort }, figures);
      expect(fixes.length).toBeGreaterThan(0);
      for (const { option, changes, promised } of fixes) {
        expect(promised.departures).toEqual([]);
        expect(directly(example, option, changes).isLawful).toBe(true);
      }
    }
  });
});

describe('fresh seeds', () => {
  it('are never the plan’s own, nor each other, and are seeds that a plan could have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), (seed) => {
        const fresh = freshSeeds(seed);
        expect(new Set([seed, ...fresh]).size).toBe(4);
        for (const each of fresh) expect(Number.isInteger(each) && each >= 0 && each <= 4_294_967_295).toBe(true);
      }),
    );
  });
});

describe('when nothing reaches the bar', () => {
  it('it says that futures fail, and what comes nearest at any price and inside the money', () => {
    const bar: Bar = { measure: 'alwaysQualified', atLeast: 99, withinPerYear: 0 };
    const { fixes, verdict } = fixOf(questionOf({ bar }), figures);
    expect(verdict.kind).toBe('futuresFail');
    if (verdict.kind !== 'futuresFail') return;
    const best = fixes[verdict.best];
    expect(best?.after.reached.mean).toBe(Math.max(...fixes.map(({ after }) => after.reached.mean)));
    const inside = verdict.bestInside === null ? null : fixes[verdict.bestInside];
    expect(inside?.promised.overCeiling).toBe(0);
  });

  it('it says that money fails where something reaches it for more, and takes the least over', () => {
    const bar: Bar = { measure: 'alwaysHeld', atLeast: 85, withinPerYear: 0 };
    const { fixes, verdict } = fixOf(questionOf({ bar, options: ['slt-senco-with-deputy'], plan }), figures);
    expect(verdict.kind).toBe('moneyFails');
    if (verdict.kind !== 'moneyFails') return;
    const over = fixes[verdict.leastOver];
    expect(over?.standing).toBe('reaches');
    expect(over?.promised.overCeiling).toBeCloseTo(over?.promised.dearestYear ?? 0, 6);
    expect(verdict.bestInside).toBeNull();
  });

  it('it calls too close what chance could put on either side, and what is exact never', () => {
    const { fixes } = fixOf(questionOf({ options: ['head-as-senco'] }), figures);
    const [fix] = fixes.filter(({ standing }) => standing === 'reaches');
    if (!fix) throw new Error('Nothing reaches the bar');
    const verdict = verdictOf([{ ...fix, standing: 'tooClose' }]);
    expect(verdict).toEqual({ kind: 'tooClose', nearest: 0 });
    const bar: Bar = { ...held, atLeast: 90 };
    expect(barStanding({ mean: 90.2, standardError: 0.4 }, bar)).toBe('tooClose');
    expect(barStanding({ mean: 90, standardError: 0 }, bar)).toBe('reaches');
    expect(barStanding({ mean: 89, standardError: 0.4 }, bar)).toBe('misses');
  });

  it('it needs no fix where an option reaches it as it stands', () => {
    const bar: Bar = { measure: 'alwaysHeld', atLeast: 10, withinPerYear: null };
    const { fixes, verdict } = fixOf(questionOf({ bar, options: ['head-as-senco'] }), figures);
    expect(verdict.kind).toBe('asItStands');
    if (verdict.kind !== 'asItStands') return;
    const stands = fixes[verdict.place];
    expect(stands?.changes).toEqual([]);
    for (const { after, promised } of fixes) {
      const isLess = after.cash < (stands?.after.cash ?? 0) - 50 && promised.overCeiling === 0;
      if (verdict.cheaper === null) expect(isLess).toBe(false);
    }
    if (verdict.cheaper !== null) expect(fixes[verdict.cheaper]?.after.cash).toBeLessThan(stands?.after.cash ?? 0);
  });

  it('it says that nothing is lawful where no small change mends the law', () => {
    const { fixes, verdict, unlawful } = fixOf(questionOf({ plan, options: ['distributed'] }), figures);
    expect(verdict).toEqual({ kind: 'nothingLawful' });
    expect(fixes).toEqual([]);
    expect(unlawful).toBeGreaterThan(0);
  });
});

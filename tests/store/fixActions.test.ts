import { describe, expect, it } from 'vitest';
import { sum } from '../../src/domain/sum';
import { hasMustDeparture } from '../../src/engine/compliance/findingsOf';
import { measured } from '../../src/engine/fix/bar';
import type { FixQuestion } from '../../src/engine/fix/fixAnswer';
import { fixQuestion } from '../../src/engine/fix/fixQuestion';
import { fixOf } from '../../src/engine/fix/searchFix';
import { processInputsOf } from '../../src/engine/succession/processInputs';
import { simulate } from '../../src/engine/succession/simulate';
import { withExact } from '../../src/engine/succession/withExact';
import { today } from '../../src/store/clock';
import { adoptFix } from '../../src/store/fixActions';
import * as history from '../../src/store/history';
import { addPhasedPlan } from '../../src/store/phaseActions';
import { selectAssessment } from '../../src/store/selectors';
import { figures, planFor, villagePrimary } from '../engine/plans';
import { holdsForEvery, openBeforeEach, plan, steps } from './openedInStore';

const start = {
  ...planFor({ ...villagePrimary, ceilingPerYear: 15_000 }),
  simulation: { futures: 300, seed: 2718 },
};
openBeforeEach(start);

holdsForEvery(
  {
    adoptFix: () => adoptFix('today', ['sencoHours2', 'deputyOfFive', 'secondTrainedPerson']),
    'adoptFix of a lent SENCO': () => adoptFix('seconded-senco', ['lentDay', 'secondmentAgreement', 'bridgingInGaps']),
  },
  { on: start, unchanging: () => {} },
);

describe('a fix that is adopted', () => {
  it('gives a structure whose cost, hours, law and futures are those that were promised', () => {
    const bar = { measure: 'alwaysHeld', atLeast: 90, withinPerYear: 15_000 } as const;
    const question: FixQuestion = {
      ...fixQuestion(start, today(), bar, ['today', 'head-as-senco', 'seconded-senco']),
      effort: { futures: 100, mostChanges: 2, width: 6, freshFutures: 200 },
    };
    const fixes = fixOf(question, figures).fixes.filter(({ changes }) => changes.length > 0);
    expect(fixes.length).toBeGreaterThan(3);
    for (const { option: of, changes, promised, after } of fixes) {
      const adopted = adoptFix(of, changes);
      if (!adopted.ok) throw new Error(adopted.why);
      const { options, assessments, standing, known } = selectAssessment(plan(), today());
      const at = options.findIndex(({ id }) => id === adopted.id);
      const [option, assessment] = [options[at], assessments[at]];
      if (!option || !assessment) throw new Error('Not assessed');
      const { money, time, findings } = assessment;
      expect(money.extraPerYear).toBeCloseTo(promised.cashPerYear, 6);
      expect(money.oneOffs).toBeCloseTo(promised.once, 6);
      expect(money.worstOverCeiling).toBeCloseTo(promised.overCeiling, 6);
      expect(time.leadershipHoursPerYear).toBeCloseTo(promised.hours.ofLeadersPerYear, 6);
      expect(time.unmetPerYear).toBeCloseTo(promised.hours.notHeldPerYear, 6);
      expect(sum(option.spans[0]?.structure.posts ?? [], ({ hoursPerWeek }) => hoursPerWeek)).toBeCloseTo(
        promised.hours.setAsidePerWeek,
        9,
      );
      expect(hasMustDeparture(findings)).toBe(false);
      const inputs = processInputsOf(option, standing, known, assessment, figures);
      const outcome = withExact(simulate(inputs, start.simulation), inputs);
      expect(measured(outcome, bar.measure).mean).toBeCloseTo(after.reached.mean, 9);
      expect(outcome.cost.mean / start.assumptions.horizonYears).toBeCloseTo(after.cash, 6);
      history.undo();
      expect(plan()).toEqual(start);
    }
  });

  it('stands beside the structure it was made of, says what it is, and is one step back', () => {
    adoptFix('head-as-senco', ['peerSupport', 'deputyOfFive']);
    const at = plan().structures.findIndex(({ id }) => id === 'head-as-senco');
    const mended = plan().structures[at + 1];
    expect(mended?.name).toBe(`${plan().structures[at]?.name}, mended`);
    expect(mended?.notes).toContain(
      'A deputy SENCO (5 hours a week, studying for the NPQ); A SENCO network or supervision.',
    );
    expect(plan().structures[at]).toEqual(start.structures[at]);
    expect(steps()).toBe(1);
    adoptFix('head-as-senco', ['peerSupport']);
    expect(plan().structures[at + 1]?.name).toBe(`${plan().structures[at]?.name}, mended 2`);
  });

  it('of a phased plan gives a copy of it that comes to the mended structure, as one step', () => {
    const added = addPhasedPlan('deputyThenHandOver');
    if (!added.ok) throw new Error(added.why);
    const before = plan();
    const original = before.phasedPlans.find(({ id }) => id === added.id);
    const last = original?.phases.at(-1)?.structure;
    const adopted = adoptFix(added.id, ['peerSupport']);
    if (!adopted.ok) throw new Error(adopted.why);
    const mended = plan().phasedPlans.find(({ id }) => id === adopted.id);
    expect(mended?.name).toBe(`${original?.name}, mended`);
    const comesTo = plan().structures.find(({ id }) => id === mended?.phases.at(-1)?.structure);
    expect(comesTo?.id).not.toBe(last);
    expect(comesTo?.mitigations).toContain('peerSupport');
    expect(comesTo?.isCompared).toBe(false);
    expect(plan().structures.filter((each) => each !== comesTo)).toEqual(before.structures);
    history.undo();
    expect(plan()).toEqual(before);
  });
});

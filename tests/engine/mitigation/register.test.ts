import { describe, expect, it } from 'vitest';
import { type MitigationId, mitigationIds } from '../../../src/domain/mitigation';
import { assessPlan } from '../../../src/engine/assess';
import { offeredMitigations } from '../../../src/engine/mitigation/offeredMitigations';
import { planWith } from '../../../src/engine/mitigation/planWith';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { figures, on, structureOf } from '../plans';
import { effectOf, village } from './schools';

/** A structure of the village in which each is offered. */
const offeredIn: Readonly<Record<MitigationId, string>> = {
  administratorHalfDay: 'middle-leader-senco',
  protectedHours: 'middle-leader-senco',
  provisionSoftware: 'middle-leader-senco',
  paperworkBack: 'inclusion-lead',
  teacherTraining: 'inclusion-lead',
  npqNow: 'middle-leader-senco',
  secondTrainedPerson: 'middle-leader-senco',
  handoverFile: 'middle-leader-senco',
  secondmentAgreement: 'seconded-senco',
  headCoaching: 'middle-leader-senco',
  seatAtLeadership: 'middle-leader-senco',
  peerSupport: 'middle-leader-senco',
  senGovernor: 'middle-leader-senco',
  independentAdvocate: 'head-as-senco',
  otherLineManager: 'middle-leader-senco',
};

describe.each(mitigationIds)('%s', (id) => {
  const plan = village();
  const structure = offeredIn[id];
  const option = { with: planWith(plan, structure, id, true), without: plan };

  it('is offered where it would change something, and says what it is and what it works through', () => {
    const offered = offeredMitigations(structureOf(plan, structure), plan, figures).find((each) => each.id === id);
    expect(offered).toMatchObject({ isChosen: false, isInForce: true });
    expect(offered?.says).toMatch(/^[A-Z].*\.$/);
    expect(offered?.effectSays).toMatch(/\.$/);
    expect(offered?.effectSays).not.toMatch(/NaN|undefined/);
    expect(offered?.addresses.length).toBeGreaterThan(0);
  });

  it('changes what follows from the structure, and nothing of the others', () => {
    const [after, before] = [assessPlan(option.with, figures, on), assessPlan(plan, figures, on)];
    const at = plan.structures.findIndex((each) => each.id === structure);
    expect(after.standing.structures[at]).not.toEqual(before.standing.structures[at]);
    expect(after.assessments.filter((_, place) => place !== at)).toEqual(
      before.assessments.filter((_, place) => place !== at),
    );
  });

  it('costs money or asks somebody for time', () => {
    const { poundsPerYear, oneOff, hoursPerYear } = effectOf(id, structure);
    const asks = [poundsPerYear, oneOff, ...Object.values(hoursPerYear)];
    expect(Math.max(...asks)).toBeGreaterThan(0);
  });

  it('restores every number when it is taken back', () => {
    const back = planWith(option.with, structure, id, false);
    expect(back).toEqual(plan);
    const [again, before] = [assessPlan(back, figures, on), assessPlan(plan, figures, on)];
    expect(again).toEqual(before);
    const inputs = ({ options, known, standing, assessments }: typeof before) =>
      options.flatMap((each, at) => {
        const assessment = assessments[at];
        return assessment ? [processInputsOf(each, standing, known, assessment, figures)] : [];
      });
    expect(inputs(again)).toEqual(inputs(before));
  });

  it('leaves the shares of every task at one', () => {
    const { standing } = assessPlan(option.with, figures, on);
    for (const { matrix } of standing.structures) {
      for (const shares of Object.values(matrix)) {
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
      }
    }
  });
});

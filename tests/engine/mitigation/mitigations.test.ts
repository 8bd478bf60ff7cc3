import { describe, expect, it } from 'vitest';
import { type MitigationId, mitigationIds } from '../../../src/domain/mitigation';
import type { Plan } from '../../../src/domain/plan';
import { designatedPostOf } from '../../../src/domain/structure';
import { assessPlan } from '../../../src/engine/assess';
import { offeredMitigations } from '../../../src/engine/mitigation/offeredMitigations';
import { planWith } from '../../../src/engine/mitigation/planWith';
import { openStrongPairs } from '../../../src/engine/risk/conflicts';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { ehcpPaperwork } from '../../../src/engine/workload/whoDoesWhat/paperworkSlide';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { figures, on, structureOf, withStructure } from '../plans';
import { effectOf, futuresOf, inputsOf, sidesOf, village } from './schools';

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

const offeredIds = (plan: Plan, structure: string) =>
  offeredMitigations(structureOf(plan, structure), plan, figures).map((each) => each.id);

const departures = (id: MitigationId, structure: string, rule: string) => {
  const { with: after, without: before } = sidesOf(id, structure);
  const of = (side: typeof after) =>
    side.assessment.findings.filter((finding) => finding.rule === rule).map(({ degree }) => degree);
  return { before: of(before), after: of(after) };
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

describe('an administrator’s half day', () => {
  it('costs 3.25 of 37 hours of the salary, paid for part of the year, with pension and below the threshold of National Insurance', () => {
    const pay = 25_583 * (3.25 / 37) * 0.863;
    expect(effectOf('administratorHalfDay', 'middle-leader-senco').poundsPerYear).toBeCloseTo(pay * 1.2, 6);
  });

  it('takes a quarter of the paperwork off the SENCO, and so off what nobody has hours for', () => {
    const { hoursPerYear, unmetPerYear } = effectOf('administratorHalfDay', 'middle-leader-senco');
    const { demandByTask } = sidesOf('administratorHalfDay', 'middle-leader-senco').without.assessment.time;
    const paperwork = figures.practice.paperwork.reduce((sum, task) => sum + demandByTask[task], 0);
    expect(hoursPerYear.senco).toBeCloseTo(-0.25 * paperwork, 6);
    expect(unmetPerYear).toBeCloseTo(-0.25 * paperwork, 6);
  });

  it('is added to a post that is there, which is asked for as much more', () => {
    const { with: after, without: before } = sidesOf('administratorHalfDay', 'inclusion-lead');
    const hours = (side: typeof after) =>
      side.structure.posts.filter(({ role }) => role === 'administrator').map(({ hoursPerWeek }) => hoursPerWeek);
    expect(hours(before)).toEqual([6.5]);
    expect(hours(after)).toEqual([9.75]);
    expect(after.structure.matrix.annualReview.administrator).toBeCloseTo(0.25 * 1.5, 6);
  });

  it('comes off whoever leads, and leaves class teachers theirs', () => {
    const { with: after, without: before } = sidesOf('administratorHalfDay', 'inclusion-lead');
    const { matrix } = after.structure;
    expect(matrix.annualReview.classTeachers).toBe(before.structure.matrix.annualReview.classTeachers);
    expect(effectOf('administratorHalfDay', 'inclusion-lead').hoursPerYear.senco).toBeLessThan(0);
  });

  it('never makes an administrator do more of a task than is administrative and can be passed on', () => {
    const plan = withStructure(village(), 'inclusion-lead', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => (post.role === 'administrator' ? { ...post, hoursPerWeek: 0.5 } : post)),
    }));
    const { matrix } = sidesOf('administratorHalfDay', 'inclusion-lead', plan).with.structure;
    expect(matrix.annualReview.administrator).toBeCloseTo(0.5, 6);
  });
});

describe('hours that nobody may take', () => {
  const plan = withStructure(village(), 'middle-leader-senco', (structure) => ({
    ...structure,
    posts: structure.posts.map((post) => ({ ...post, hoursPerWeek: 13 })),
  }));

  it('give back a twentieth of 13 hours, less ordinary absence, for the cover of whoever does the other duties', () => {
    const { with: after, without: before } = sidesOf('protectedHours', 'middle-leader-senco', plan);
    const more = after.assessment.time.givenPerYear - before.assessment.time.givenPerYear;
    expect(more).toBeCloseTo(0.65 * (1 - 5 / 195) * 39, 6);
    const { poundsPerYear, unmetPerYear } = effectOf('protectedHours', 'middle-leader-senco', plan);
    // A quiet month has hours to spare: those do nobody's work.
    expect(unmetPerYear).toBeLessThan(0);
    expect(unmetPerYear).toBeGreaterThan(-more);
    expect(poundsPerYear).toBeCloseTo(66_693.39 * (0.65 / 22.5), 2);
  });

  it('cost what the school says is pulled away, where it does', () => {
    const said = withStructure(plan, 'middle-leader-senco', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => ({ ...post, pulledAwayHoursPerWeek: 2.25 })),
    }));
    expect(effectOf('protectedHours', 'middle-leader-senco', said).poundsPerYear).toBeCloseTo(6669.339, 2);
  });
});

describe('the other help with the work', () => {
  it('software saves a tenth of the administrative half of the work, for its licence', () => {
    const { with: after, without: before } = sidesOf('provisionSoftware', 'middle-leader-senco');
    expect(after.assessment.time.demandPerYear).toBeCloseTo(0.95 * before.assessment.time.demandPerYear, 6);
    expect(effectOf('provisionSoftware', 'middle-leader-senco')).toMatchObject({ poundsPerYear: 1000, oneOff: 0 });
    expect(after.assessment.money.extraPerYearByPart.mitigations).toBe(1000);
  });

  it('paperwork that goes back leaves class teachers with less and the SENCO with as much more', () => {
    const { hoursPerYear } = effectOf('paperworkBack', 'inclusion-lead');
    const { classTeachers } = sidesOf('paperworkBack', 'inclusion-lead').with.known;
    expect(hoursPerYear.senco).toBeGreaterThan(0);
    expect(hoursPerYear.classTeachers * classTeachers).toBeCloseTo(-hoursPerYear.senco, 6);
  });

  it('training asks two hours of every class teacher, and saves some of the paperwork they do', () => {
    const { with: after, without: before } = sidesOf('teacherTraining', 'inclusion-lead');
    const passed = (side: typeof after) => side.assessment.time.passedToTeachersPerYear;
    const saved = passed(before) - passed(after);
    expect(saved).toBeGreaterThan(0);
    const theirs = ehcpPaperwork.reduce(
      (sum, task) =>
        sum + (before.structure.matrix[task].classTeachers ?? 0) * before.assessment.time.demandByTask[task],
      0,
    );
    expect(saved).toBeCloseTo(0.1 * theirs, 6);
    expect(effectOf('teacherTraining', 'inclusion-lead').hoursPerYear.classTeachers).toBeCloseTo(
      2 - saved / after.known.classTeachers,
      6,
    );
    // Nobody else’s hours move.
    for (const role of ['senco', 'administrator', 'headAndSlt'] as const)
      expect(after.assessment.time.askedOf[role]).toBeCloseTo(before.assessment.time.askedOf[role], 6);
  });

  it('training saves as much where class teachers do all of a task', () => {
    const own = figuresWith({ 'mitigation.trainingSaves': { value: 1, reason: 'Somebody else does it' } });
    const plan = withStructure(village(), 'inclusion-lead', (structure) => ({
      ...structure,
      matrix: { ...structure.matrix, annualReview: { classTeachers: 1 } },
    }));
    const trained = planWith(plan, 'inclusion-lead', 'teacherTraining', true);
    const hours = (asked: Plan) =>
      assessPlan(asked, own, on).assessments.find(({ optionId }) => optionId === 'inclusion-lead')?.time.demandByTask;
    expect(hours(plan)?.annualReview).toBeGreaterThan(10);
    expect(hours(trained)?.annualReview).toBeCloseTo(0, 6);
  });

  it('training is not offered once the paperwork has gone back', () => {
    const plan = planWith(village(), 'inclusion-lead', 'paperworkBack', true);
    const ids = offeredMitigations(structureOf(plan, 'inclusion-lead'), plan, figures).map(({ id }) => id);
    expect(ids).not.toContain('teacherTraining');
    expect(ids).toContain('paperworkBack');
  });
});

describe('people to follow', () => {
  it('the NPQ begun now is sooner gained by whoever could step up, for its fee', () => {
    const { with: after, without: before } = sidesOf('npqNow', 'middle-leader-senco');
    const [then, now] = [futuresOf(after), futuresOf(before)];
    expect(then.alwaysQualified.mean).toBeGreaterThan(now.alwaysQualified.mean);
    expect(then.alwaysHeld.mean).toBe(now.alwaysHeld.mean);
    expect(effectOf('npqNow', 'middle-leader-senco')).toMatchObject({ poundsPerYear: 0, oneOff: 1265 });
  });

  it('the NPQ begun by the head takes hours, and answers for the window', () => {
    const { before, after } = departures('npqNow', 'head-as-senco', 'qualification-window');
    expect(before).toEqual(['check']);
    expect(after).toEqual([]);
    expect(effectOf('npqNow', 'head-as-senco').hoursPerYear.leadership).toBeGreaterThan(0);
  });

  it('a second trained person holds the post in more futures, for a fee and some cover', () => {
    const alone = { ...village(), people: village().people.filter(({ role }) => role !== 'successor') };
    const { with: after, without: before } = sidesOf('secondTrainedPerson', 'middle-leader-senco', alone);
    expect(futuresOf(after).alwaysHeld.mean).toBeGreaterThan(futuresOf(before).alwaysHeld.mean + 0.03);
    expect(futuresOf(after).alwaysQualified.mean).toBeGreaterThan(futuresOf(before).alwaysQualified.mean);
    const raised = (side: typeof after) => side.assessment.flags.find(({ id }) => id === 'noSuccessor')?.isRaised;
    expect([raised(before), raised(after)]).toEqual([true, false]);
    const { poundsPerYear, oneOff } = effectOf('secondTrainedPerson', 'middle-leader-senco', alone);
    expect(oneOff).toBe(1265);
    expect(poundsPerYear).toBeCloseTo((66_693.39 * (20 / 39)) / 22.5, 2);
  });

  it('a handover file makes a SENCO from outside worth more from the first day, and takes the SENCO eight hours', () => {
    const { with: after, without: before } = sidesOf('handoverFile', 'middle-leader-senco');
    expect(inputsOf(before).effect.climbs[0]?.outside[0]).toBe(0.65);
    expect(inputsOf(after).effect.climbs[0]?.outside[0]).toBe(0.8);
    expect(effectOf('handoverFile', 'middle-leader-senco').hoursPerYear.senco).toBeCloseTo(8, 6);
  });

  it('a formal agreement ends less often, dates its review, and costs advice once', () => {
    const { with: after, without: before } = sidesOf('secondmentAgreement', 'seconded-senco');
    const ending = (side: typeof after) => 1 - Math.exp(-(inputsOf(side).phases[0]?.senco?.hazard ?? 0));
    expect(ending(before)).toBeCloseTo(0.3, 9);
    expect(ending(after)).toBeCloseTo(0.15, 9);
    expect(departures('secondmentAgreement', 'seconded-senco', 'shared-review')).toEqual({
      before: ['departs'],
      after: [],
    });
    expect(designatedPostOf(after.structure)?.secondment?.reviewOn).toBe('2027-09-01');
    expect(effectOf('secondmentAgreement', 'seconded-senco')).toMatchObject({ poundsPerYear: 0, oneOff: 400 });
  });
});

describe('standing and oversight', () => {
  it('coaching halves the months to a new SENCO’s full worth, for half an hour of the head a week', () => {
    const { with: after, without: before } = sidesOf('headCoaching', 'middle-leader-senco');
    expect(inputsOf(before).effect.climbs[0]?.outside).toHaveLength(8);
    expect(inputsOf(after).effect.climbs[0]?.outside).toHaveLength(4);
    expect(futuresOf(after).workDone.mean).toBeGreaterThan(futuresOf(before).workDone.mean);
    expect(effectOf('headCoaching', 'middle-leader-senco').hoursPerYear.leadership).toBeCloseTo(0.5 * 39, 6);
    expect(after.assessment.money.leadershipValuePerYear).toBeGreaterThan(
      before.assessment.money.leadershipValuePerYear,
    );
  });

  it('a seat at leadership turns a departure from the Code into half of one, and takes hours of meetings', () => {
    expect(departures('seatAtLeadership', 'middle-leader-senco', 'slt-membership')).toEqual({
      before: ['departs'],
      after: ['partly'],
    });
    const meetings = 1.5 * 39;
    const { senco } = effectOf('seatAtLeadership', 'middle-leader-senco').hoursPerYear;
    // Some of the hours of meetings would have been pulled away, or missed through absence.
    expect(senco).toBeCloseTo(meetings * 0.95 * (1 - 5 / 195), 6);
  });

  it('others to think with make overload drive the SENCO away less, and take twelve hours', () => {
    const { with: after, without: before } = sidesOf('peerSupport', 'middle-leader-senco');
    const first = (side: typeof after) => inputsOf(side).leaving.overloadWithoutDeputy[0] ?? 0;
    expect(first(before)).toBeGreaterThan(1);
    expect(first(after)).toBeLessThan(first(before));
    expect(effectOf('peerSupport', 'middle-leader-senco').hoursPerYear.senco).toBeCloseTo(12, 6);
  });

  it('a SEN governor mends what the Code asks of the board, for six hours of the SENCO', () => {
    expect(departures('senGovernor', 'middle-leader-senco', 'sen-governor')).toEqual({
      before: ['departs'],
      after: [],
    });
    expect(effectOf('senGovernor', 'middle-leader-senco').hoursPerYear.senco).toBeCloseTo(6, 6);
    expect(sidesOf('senGovernor', 'middle-leader-senco').with.standing.school.hasSenGovernor).toBe('no');
  });

  it('an advocate takes two hours of a leader for every suspension of a pupil with SEND to be expected', () => {
    const suspensions = 0.32 * 10 + 0.09 * 8;
    expect(effectOf('independentAdvocate', 'head-as-senco').hoursPerYear.leadership).toBeCloseTo(2 * suspensions, 6);
  });

  it('another line manager takes a hat off the head, for the hours of briefing', () => {
    const { with: after, without: before } = sidesOf('otherLineManager', 'middle-leader-senco');
    expect([before.structure.hats.lineManager, after.structure.hats.lineManager]).toEqual(['head', 'other']);
    expect(effectOf('otherLineManager', 'middle-leader-senco').hoursPerYear.leadership).toBeCloseTo(6, 6);
  });

  it('another line manager is not for a head who is SENCO: nobody in the school manages the head', () => {
    expect(offeredIds(village(), 'head-as-senco')).not.toContain('otherLineManager');
  });

  it('another line manager takes the appraisal of a SENCO off the SENCO, and the conflict with it', () => {
    const plan = withStructure(village(), 'middle-leader-senco', (structure) => ({
      ...structure,
      hats: { ...structure.hats, lineManager: 'senco' },
    }));
    const { with: after, without: before } = sidesOf('otherLineManager', 'middle-leader-senco', plan);
    const open = ({ structure, standing }: typeof after) => openStrongPairs(structure, standing).length;
    expect([open(before), open(after)]).toEqual([1, 0]);
  });

  it('an advocate takes the sting out of what the head decides and pleads', () => {
    const { with: after, without: before } = sidesOf('independentAdvocate', 'head-as-senco');
    const open = ({ structure, standing }: typeof after) => openStrongPairs(structure, standing).length;
    expect(open(after)).toBeLessThan(open(before));
  });

  it('an advocate is offered wherever one person wears two hats that it stands between', () => {
    const plan = village();
    for (const structure of ['middle-leader-senco', 'associate-slt-senco', 'seconded-senco'])
      expect(offeredIds(plan, structure)).toContain('independentAdvocate');
    const apart = withStructure(plan, 'middle-leader-senco', (structure) => ({
      ...structure,
      hats: { safeguardingLead: 'other', budgetHolder: 'other', lineManager: 'other' },
    }));
    expect(offeredIds(apart, 'middle-leader-senco')).not.toContain('independentAdvocate');
  });
});

describe('what today has in place', () => {
  it('is shown at its own cost, though today costs nothing against itself', () => {
    const beside = effectOf('provisionSoftware', 'today');
    expect(beside.poundsPerYear).toBe(1000);
    const { assessments } = assessPlan(planWith(village(), 'today', 'provisionSoftware', true), figures, on);
    expect(assessments[0]?.money.extraPerYear).toBe(0);
  });

  it('is what every other structure is measured from', () => {
    const without = assessPlan(village(), figures, on).assessments;
    const { assessments } = assessPlan(planWith(village(), 'today', 'provisionSoftware', true), figures, on);
    for (const place of [1, 2, 3]) {
      const [now, before] = [assessments[place]?.money, without[place]?.money];
      expect(now?.extraPerYear).toBeCloseTo((before?.extraPerYear ?? 0) - 1000, 6);
      expect(now?.fullPerYear).toBe(before?.fullPerYear);
    }
  });

  it('has been paid for: no fee and no advice of it is taken off what another structure costs', () => {
    const plan = withStructure(village(), 'today', (structure) => ({
      ...structureOf(village(), 'seconded-senco'),
      id: structure.id,
    }));
    const chosen = (['secondTrainedPerson', 'secondmentAgreement'] as const).reduce(
      (so, id) => planWith(so, 'today', id, true),
      plan,
    );
    const [now, before] = [chosen, plan].map((each) => assessPlan(each, figures, on).assessments);
    expect(now?.map(({ money }) => money.oneOffs)).toEqual(before?.map(({ money }) => money.oneOffs));
    expect(now?.map(({ money }) => money.years[0]?.extraByPart.oneOffs)).toEqual(
      before?.map(({ money }) => money.years[0]?.extraByPart.oneOffs),
    );
    expect(effectOf('secondmentAgreement', 'today', plan).oneOff).toBe(400);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Task, tasks } from '../../../../src/domain/task';
import { assessPlan } from '../../../../src/engine/assess';
import { structureFacts } from '../../../../src/engine/comparison/structureFacts';
import { rebalance } from '../../../../src/engine/workload/rebalance';
import { rolesPresent } from '../../../../src/engine/workload/rolesPresent';
import {
  ehcpPaperwork,
  paperworkShare,
  paperworkSlide,
} from '../../../../src/engine/workload/whoDoesWhat/paperworkSlide';
import { neededPerWeek, roleHours } from '../../../../src/engine/workload/whoDoesWhat/roleHours';
import { figures, measuredOf, on, planFor, structureOf, villagePrimary, withStructure } from '../../plans';
import { anyMatrix, anyRole, anyTask } from './matrices';

const plan = planFor(villagePrimary);
const anyId = fc.constantFrom(...plan.structures.map(({ id }) => id));
const sum = (hours: Readonly<Record<string, number>>): number =>
  Object.values(hours).reduce((total, each) => total + each, 0);

function timeOf(of: typeof plan, id: string) {
  const found = assessPlan(of, figures, on).assessments.find(({ optionId }) => optionId === id);
  if (!found) throw new Error(id);
  return found.time;
}

/** This share of the EHCP paperwork moved to class teachers, the rule giving way as on the screen. */
function passingDown(id: string, share: number) {
  return withStructure(plan, id, (structure) => {
    const matrix = { ...structure.matrix };
    for (const task of ehcpPaperwork) {
      matrix[task] = rebalance(matrix[task], 'classTeachers', share, rolesPresent(structure));
    }
    return { ...structure, matrix };
  });
}

describe('moving a share of the work', () => {
  it('creates and loses no hour: what roles do and what is left over is the work, for any matrix', () => {
    fc.assert(
      fc.property(
        anyId,
        anyMatrix,
        anyTask,
        anyRole,
        fc.integer({ min: 0, max: 100 }),
        (id, matrix, task, role, points) => {
          const moved = withStructure(plan, id, (structure) => ({
            ...structure,
            matrix: { ...matrix, [task]: rebalance(matrix[task], role, points / 100, rolesPresent(structure)) },
          }));
          expect(sum(structureOf(moved, id).matrix[task])).toBeCloseTo(1, 5);
          const time = timeOf(moved, id);
          const needed = timeOf(plan, id).demandPerYear;
          expect(time.demandPerYear).toBeCloseTo(needed, 6);
          // Shares are kept to a millionth, so hours to a few thousandths.
          expect(Math.abs(sum(time.askedOf) - needed)).toBeLessThan(0.01);
          expect(Math.abs(sum(time.doneBy) + time.unmetPerYear - needed)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of EHCP paperwork to teachers raises their hours and Compare’s facts by the same hours, in step', () => {
    const id = 'slt-senco';
    let before = { perTeacher: -1, passedPerWeek: -1 };
    for (const share of [0, 0.1, 0.25, 0.4, 0.8, 1]) {
      const moved = passingDown(id, share);
      const time = timeOf(moved, id);
      const slide = paperworkSlide(
        { structure: structureOf(moved, 'today'), time: timeOf(moved, 'today') },
        { structure: structureOf(moved, id), time },
        { classTeachers: 7 },
      );
      const paperwork = ehcpPaperwork.reduce((total, task) => total + time.demandByTask[task], 0);
      expect(slide.ehcpHours).toBeCloseTo(paperwork * share, 3);
      expect(slide.ehcpHoursPerTeacher).toBeCloseTo((paperwork * share) / 7, 3);
      expect(time.passedToTeachersPerYear).toBeCloseTo(slide.ehcpHours, 6);
      expect(structureFacts(measuredOf(moved, id)).passedToTeachersPerWeek).toBeCloseTo(slide.passedPerWeek, 9);
      expect(slide.perTeacher).toBeGreaterThan(before.perTeacher);
      expect(slide.passedPerWeek).toBeGreaterThan(before.passedPerWeek);
      before = slide;
    }
  });
});

it('asks class teachers for no share of EHCP paperwork where there is none', () => {
  const time = { demandByTask: Object.fromEntries(tasks.map((task) => [task, 0])) as Record<Task, number> };
  expect(paperworkShare({ structure: structureOf(passingDown('slt-senco', 1), 'slt-senco'), time })).toBe(0);
});

describe('hours by role', () => {
  const time = timeOf(plan, 'inclusion-lead');
  const today = timeOf(plan, 'today');
  const rows = roleHours(time, today);

  it('name every role that is asked for something, now or today, and no other', () => {
    expect(rows.map(({ role }) => role)).toEqual(['senco', 'administrator', 'classTeachers']);
    expect(roleHours(timeOf(plan, 'head-as-senco'), today).map(({ role }) => role)).toEqual(['senco', 'headAndSlt']);
  });

  it('differ from today by what moves, and sum to the work', () => {
    expect(rows.reduce((total, { asked }) => total + asked, 0)).toBeCloseTo(time.demandPerYear, 6);
    expect(rows.reduce((total, { difference }) => total + difference, 0)).toBeCloseTo(0, 6);
    expect(rows.reduce((total, { shareOfAll }) => total + shareOfAll, 0)).toBeCloseTo(1, 9);
    expect(rows.reduce((total, { askedPerWeek }) => total + askedPerWeek, 0)).toBeCloseTo(neededPerWeek(time), 9);
  });
});

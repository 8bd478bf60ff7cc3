import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Task, taskRoles, tasks } from '../../../../src/domain/task';
import {
  askedByRole,
  askedHours,
  flowsOf,
  hoursMoved,
  type Movement,
  movements,
  type Timed,
} from '../../../../src/engine/workload/whoDoesWhat/movements';
import { anyMatrix } from './matrices';

const anyHours = fc
  .array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: tasks.length, maxLength: tasks.length })
  .map((hours) => Object.fromEntries(tasks.map((task, at) => [task, hours[at] ?? 0])) as Record<Task, number>);
const anyTimed: fc.Arbitrary<Timed> = fc.record({
  structure: fc.record({ matrix: anyMatrix }),
  time: fc.record({ demandByTask: anyHours }),
});

const total = (moved: readonly Movement[], isCounted: (each: Movement) => boolean): number =>
  moved.filter(isCounted).reduce((sum, { hoursPerYear }) => sum + hoursPerYear, 0);

/** A year of one hour of each task but 100 of annual reviews, all the SENCO's but for these reviews. */
function timed(annualReview: Timed['structure']['matrix']['annualReview'], hours = 100): Timed {
  const shares = Object.fromEntries(tasks.map((task) => [task, task === 'annualReview' ? annualReview : { senco: 1 }]));
  const demandByTask = Object.fromEntries(tasks.map((task) => [task, task === 'annualReview' ? hours : 1]));
  return {
    structure: { matrix: shares as Timed['structure']['matrix'] },
    time: { demandByTask: demandByTask as Timed['time']['demandByTask'] },
  };
}

describe('what moves to whom', () => {
  it('comes to just the difference of each role, task by task and in all', () => {
    fc.assert(
      fc.property(anyTimed, anyTimed, (today, chosen) => {
        const moved = movements(today, chosen);
        for (const role of taskRoles) {
          for (const task of tasks) {
            const of = moved.filter((each) => each.task === task);
            const net = total(of, ({ to }) => to === role) - total(of, ({ from }) => from === role);
            expect(net).toBeCloseTo(askedHours(chosen, task, role) - askedHours(today, task, role), 6);
          }
          const net = total(moved, ({ to }) => to === role) - total(moved, ({ from }) => from === role);
          expect(net).toBeCloseTo(askedByRole(chosen)[role] - askedByRole(today)[role], 6);
        }
      }),
    );
  });

  it('creates and loses no hours where the work is the same', () => {
    fc.assert(
      fc.property(anyTimed, anyMatrix, (today, matrix) => {
        const moved = movements(today, { structure: { matrix }, time: today.time });
        expect(total(moved, ({ from, to }) => from === null || to === null)).toBeCloseTo(0, 6);
        expect(moved.every(({ hoursPerYear }) => hoursPerYear > 0)).toBe(true);
        const flows = flowsOf(moved);
        expect(hoursMoved(flows)).toBeLessThanOrEqual(total(moved, () => true) + 1e-9);
      }),
    );
  });

  it('names the most hours first', () => {
    // SENCO 100 -> 30; class teachers 0 -> 50; administrator 0 -> 20.
    const moved = movements(timed({ senco: 1 }), timed({ senco: 0.3, classTeachers: 0.5, administrator: 0.2 }));
    expect(moved).toEqual([
      { task: 'annualReview', from: 'senco', to: 'classTeachers', hoursPerYear: 50 },
      { task: 'annualReview', from: 'senco', to: 'administrator', hoursPerYear: expect.closeTo(20, 9) },
    ]);
    expect(flowsOf(moved)).toMatchObject([
      { from: 'senco', to: 'classTeachers', hoursPerYear: 50 },
      { from: 'senco', to: 'administrator' },
    ]);
  });

  it('calls work that today’s school does not have new, and work that goes away gone', () => {
    expect(movements(timed({ senco: 1 }), timed({ senco: 1 }, 120))).toEqual([
      { task: 'annualReview', from: null, to: 'senco', hoursPerYear: 20 },
    ]);
    expect(movements(timed({ senco: 1 }), timed({ senco: 1 }, 80))).toEqual([
      { task: 'annualReview', from: 'senco', to: null, hoursPerYear: 20 },
    ]);
    expect(hoursMoved(flowsOf(movements(timed({ senco: 1 }), timed({ senco: 1 }, 80))))).toBe(0);
  });

  it('is nothing from today to today', () => {
    expect(movements(timed({ senco: 1 }), timed({ senco: 1 }))).toEqual([]);
  });
});

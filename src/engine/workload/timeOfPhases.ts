import type { Assessment, MonthBalance, TimeResult } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import type { PhaseSpan } from '../../domain/option';
import { type Task, type TaskRole, taskRoles, tasks } from '../../domain/task';
import { coversAll } from '../comparison/wholeWork';
import { meanOf, type PhasePart } from '../phases';
import { coverageInLastYear, noHoursByRole, ratio, worstOf } from './sums';

/**
 * A phased plan's months, and what they come to: for a year the mean of what its phases' structures come to on their own,
 * for the worst month and the last year the months themselves.
 */
export function timeOfPhases(
  phases: readonly PhaseSpan[],
  parts: readonly PhasePart<Pick<Assessment, 'time'>>[],
  months: readonly MonthBalance[],
): TimeResult {
  const mean = (measure: (time: TimeResult) => number): number => meanOf(parts, ({ time }) => measure(time));
  const most = (measure: (time: TimeResult) => number): number => Math.max(...parts.map(({ of }) => measure(of.time)));
  const meanByRole = (measure: (time: TimeResult) => Readonly<Record<TaskRole, number>>) => {
    const hours = noHoursByRole();
    for (const role of taskRoles) hours[role] = mean((time) => measure(time)[role]);
    return hours;
  };
  const demandByTask = {} as Record<Task, number>;
  for (const task of tasks) demandByTask[task] = mean((time) => time.demandByTask[task]);
  const worstMonth = worstOf(
    phases.flatMap((phase) => months.slice(phase.fromMonth, phase.fromMonth + Math.min(monthsInYear, phase.months))),
  );
  const coverage = mean((time) => time.coverage);
  const shareDone = mean((time) => time.shareDone);
  return {
    months,
    demandPerYear: mean((time) => time.demandPerYear),
    givenPerYear: mean((time) => time.givenPerYear),
    unmetPerYear: mean((time) => time.unmetPerYear),
    demandByTask,
    askedOf: meanByRole((time) => time.askedOf),
    doneBy: meanByRole((time) => time.doneBy),
    schoolWeeks: mean((time) => time.schoolWeeks),
    coverage,
    shareDone,
    shareCovered: parts.every(({ of }) => coversAll({ coverage: of.time.shareCovered })) ? coverage : shareDone,
    worstMonth,
    worstMonthCoverage: ratio(worstMonth.given, worstMonth.demand),
    coverageInLastYear: coverageInLastYear(months),
    leadershipHoursPerYear: mean((time) => time.leadershipHoursPerYear),
    leadershipHours: {
      doneByLeaders: mean((time) => time.leadershipHours.doneByLeaders),
      fallsToHead: mean((time) => time.leadershipHours.fallsToHead),
      outOfLeading: mean((time) => time.leadershipHours.outOfLeading),
      forMitigations: mean((time) => time.leadershipHours.forMitigations),
    },
    hoursPerClassTeacher: mean((time) => time.hoursPerClassTeacher),
    passedToTeachersPerYear: mean((time) => time.passedToTeachersPerYear),
    shareOnOnePerson: most((time) => time.shareOnOnePerson),
    loadOnSenco: most((time) => time.loadOnSenco),
  };
}

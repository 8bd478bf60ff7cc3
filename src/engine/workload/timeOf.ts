import type { KnownSchool, MonthBalance, TimeResult } from '../../domain/assessment';
import { addMonths, monthsInYear, partsOf } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { type Structure, taskRoleOf } from '../../domain/structure';
import { sum } from '../../domain/sum';
import { type Task, type TaskRole, taskRoles, tasks } from '../../domain/task';
import type { Figures } from '../../evidence/figuresAt';
import { coversAll } from '../comparison/wholeWork';
import { pupilsAfter } from '../knownSchool';
import { leadershipHoursAdded, teacherHoursAdded } from '../mitigation/addedHours';
import { classTeacherOwnHours, demandByTask, demandInMonth, type HoursByTask } from './demand';
import { leadershipHoursOf } from './leadershipTime';
import { leadRoleOf } from './shareOut';
import { askedOfLead, coverageInLastYear, ratio, shareDoneIn, sumRoles, worstOf } from './sums';

/** Demand by month over the whole horizon; the same for every structure, so it is worked out once a plan. */
export function demandOverHorizon(plan: Plan, known: KnownSchool, figures: Figures): readonly HoursByTask[] {
  const { startsOn, horizonYears, demandCase } = plan.assumptions;
  const months: HoursByTask[] = [];
  for (let year = 0; year < horizonYears; year++) {
    const pupils = { roll: known.roll, ...pupilsAfter(known, year) };
    for (let m = 0; m < monthsInYear; m++) {
      const month = addMonths(startsOn, year * monthsInYear + m);
      const wholeYear = demandByTask(pupils, plan.school.phase, figures, demandCase, month);
      months.push(demandInMonth(wholeYear, partsOf(month).month, figures));
    }
  }
  return months;
}

/** What the months of a structure come to in the first twelve, and how they go on. */
export function timeOf(
  structure: Structure,
  months: readonly MonthBalance[],
  plan: Plan,
  known: KnownSchool,
  figures: Figures,
): TimeResult {
  const lead = leadRoleOf(structure);
  const firstYear = months.slice(0, monthsInYear);
  const demandTotals = {} as Record<Task, number>;
  for (const task of tasks) demandTotals[task] = sum(firstYear, (month) => month.demandByTask[task]);
  const askedOf = sumRoles(firstYear, (month) => month.askedOf);
  const doneBy = sumRoles(firstYear, (month) => month.doneBy);
  const demandPerYear = sum(firstYear, (month) => month.demand);
  const unmetPerYear = sum(firstYear, (month) => month.unmet);
  const givenPerYear = sum(firstYear, (month) => month.given);
  const coverage = ratio(givenPerYear, demandPerYear);
  const shareDone = shareDoneIn(firstYear);
  const worstMonth = worstOf(firstYear);
  const schoolWeeks = sum(firstYear, (month) => month.weeks);
  const ownHours =
    classTeacherOwnHours(known, figures) * figures.value('demand.scale', undefined, plan.assumptions.demandCase);
  const capacityOf = sumRoles(firstYear, (month) => month.capacityOf);
  // Hours that a class teacher's post is released for are paid for; the rest lands on everybody.
  const passedToTeachers = Math.max(0, askedOf.classTeachers - capacityOf.classTeachers);
  const added = leadershipHoursAdded(structure, plan, known, figures);
  const leadershipHours = leadershipHoursOf(structure, firstYear, added);
  return {
    months,
    demandPerYear,
    givenPerYear,
    unmetPerYear,
    demandByTask: demandTotals,
    askedOf,
    doneBy,
    schoolWeeks,
    coverage,
    shareDone,
    shareCovered: coversAll({ coverage }) ? coverage : shareDone,
    worstMonth,
    worstMonthCoverage: ratio(worstMonth.given, worstMonth.demand),
    coverageInLastYear: coverageInLastYear(months),
    leadershipHoursPerYear:
      leadershipHours.doneByLeaders +
      leadershipHours.fallsToHead +
      leadershipHours.outOfLeading +
      leadershipHours.forMitigations,
    leadershipHours,
    hoursPerClassTeacher: (ownHours + passedToTeachers) / known.classTeachers + teacherHoursAdded(structure, figures),
    passedToTeachersPerYear: passedToTeachers,
    shareOnOnePerson: shareOnOnePerson(structure, askedOf, demandPerYear),
    loadOnSenco: lead
      ? ratio(
          sum(firstYear, (month) => askedOfLead(month, lead)),
          capacityOf[lead],
        )
      : 1,
  };
}

/**
 * The largest part of the year's work that is asked of one person. A role shared by several posts splits by hours, a person
 * in several posts has them all, and what is asked of a role nobody holds is asked of the lead.
 */
function shareOnOnePerson(structure: Structure, askedOf: Readonly<Record<TaskRole, number>>, demand: number): number {
  if (demand <= 0) return 0;
  const lead = leadRoleOf(structure);
  const byPerson = new Map<string, number>();
  for (const role of taskRoles) {
    if (role === 'classTeachers' || askedOf[role] === 0) continue;
    const inRole = structure.posts.filter((post) => taskRoleOf(post.role) === role);
    const posts = inRole.length > 0 ? inRole : structure.posts.filter((post) => taskRoleOf(post.role) === lead);
    const total = sum(posts, (post) => post.hoursPerWeek);
    for (const post of posts) {
      const part = total > 0 ? post.hoursPerWeek / total : 1 / posts.length;
      const person = post.holder ?? post.id;
      byPerson.set(person, (byPerson.get(person) ?? 0) + askedOf[role] * part);
    }
  }
  return Math.max(0, ...byPerson.values()) / demand;
}

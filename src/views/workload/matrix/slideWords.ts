import type { PaperworkSlide } from '../../../engine/workload/whoDoesWhat/paperworkSlide';
import { about, countOf, decimal, hoursPerWeek, hoursPerYear, roughly } from '../../../ui/format';

/** Hours a year below which nothing slides; hours a week as Compare has it. */
const noHours = 0.5;
const noHoursPerWeek = 0.05;

/** What slides to class teachers, with the words that Compare has for it. */
export function slideWords(slide: PaperworkSlide): readonly string[] {
  return [paperworkWords(slide), teacherWords(slide), compareWords(slide)].filter((words) => words !== '');
}

const hours = (value: number): string => countOf(value, 'hour');

function paperworkWords({ ehcpHours, ehcpHoursToday, ehcpHoursPerTeacher, classTeachers }: PaperworkSlide): string {
  if (ehcpHours < noHours) {
    return ehcpHoursToday < noHours
      ? 'No EHCP paperwork is asked of class teachers, here or today.'
      : `No EHCP paperwork is asked of class teachers here; today it is ${about(ehcpHoursToday, hoursPerYear)}.`;
  }
  const each = `${about(ehcpHoursPerTeacher, hours)} for each of ${decimal(classTeachers)}`;
  const isSame = Math.abs(ehcpHours - ehcpHoursToday) < noHours;
  const before = isSame
    ? ', as today'
    : ehcpHoursToday < noHours
      ? ', where today there is none'
      : `, from ${decimal(roughly(ehcpHoursToday))} today`;
  return `Class teachers are asked for ${about(ehcpHours, hoursPerYear)} of EHCP paperwork${before}: ${each}.`;
}

function teacherWords({ perTeacher, perTeacherToday }: PaperworkSlide): string {
  const own = 'their own part in reviews and support cycles';
  if (Math.abs(perTeacher - perTeacherToday) < noHours) {
    return `With ${own}, a class teacher has ${about(perTeacher, hoursPerYear)}, as today.`;
  }
  return `With ${own} and all that is passed down, a class teacher goes from ${about(perTeacherToday, hours)} a year to ${about(perTeacher, hours)}.`;
}

/** The very words of Compare's sentence. */
function compareWords({ passedPerWeek }: PaperworkSlide): string {
  return passedPerWeek < noHoursPerWeek
    ? ''
    : `Compare says so too: the work is covered “by passing ${about(passedPerWeek, hoursPerWeek)} of it to class teachers”.`;
}

import type { PaperworkSlide } from '../../../engine/workload/whoDoesWhat/paperworkSlide';
import { about, changed, countOf, decimal, hoursPerYear, percent, roughly } from '../../../ui/format';
import { passedWords } from '../../compare/sentences';

/** Hours a year below which nothing slides. */
const noHours = 0.5;

/** What slides to class teachers, with the words that Compare has for it where the structure stands there. */
export function slideWords(slide: PaperworkSlide, isInCompare: boolean): readonly string[] {
  return [
    paperworkWords(slide),
    passedDownWords(slide),
    teacherWords(slide),
    ...(isInCompare ? [compareWords(slide)] : []),
  ].filter((words) => words !== '');
}

const hours = (value: number): string => countOf(value, 'hour');

function paperworkWords(slide: PaperworkSlide): string {
  const { ehcpHours, ehcpShare, ehcpHoursToday, ehcpHoursPerTeacher, classTeachers } = slide;
  if (ehcpHours < noHours) {
    return ehcpHoursToday < noHours
      ? 'No EHCP paperwork is asked of class teachers, here or today.'
      : `No EHCP paperwork is asked of class teachers here; today it is ${about(ehcpHoursToday, hoursPerYear)}.`;
  }
  const each = `${about(ehcpHoursPerTeacher, hours)} for each of ${decimal(classTeachers)}`;
  const [then] = changed(ehcpHoursToday, ehcpHours, (each) => decimal(roughly(each))) ?? [];
  const before =
    ehcpHoursToday < noHours
      ? ', where today there is none'
      : then === undefined
        ? ', as today'
        : `, from ${then} today`;
  return `Class teachers are asked for ${about(ehcpHours, hoursPerYear)} of EHCP paperwork, ${percent(ehcpShare)} of it${before}: ${each}.`;
}

/** All that is passed down, paperwork and the rest, beyond the hours that a teacher's post is released for. */
function passedDownWords({ passedPerYear, ehcpHours }: PaperworkSlide): string {
  if (passedPerYear < noHours) return '';
  const all = about(passedPerYear, hoursPerYear);
  if (ehcpHours < noHours) return `Other work is passed down to them, ${all}.`;
  return passedPerYear - ehcpHours < noHours ? '' : `With the other work passed down it is ${all}.`;
}

function teacherWords({ perTeacher, perTeacherToday }: PaperworkSlide): string {
  const own = 'their own part in reviews and support cycles';
  const change = changed(perTeacherToday, perTeacher, (each) => about(each, hours));
  if (!change) return `With ${own}, a class teacher has ${about(perTeacher, hoursPerYear)}, as today.`;
  const [then, now] = change;
  return `With ${own} and all that is passed down, a class teacher goes from ${then} a year to ${now}.`;
}

/** The very words of Compare's sentence. */
function compareWords({ passedPerWeek }: PaperworkSlide): string {
  const passed = passedWords({ passedToTeachersPerWeek: passedPerWeek });
  return passed === '' ? '' : `Compare says so too: “${passed}”.`;
}

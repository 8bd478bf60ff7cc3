import { leastSaid } from '../../../domain/numerals';
import type { PaperSection } from '../../../domain/paper';
import { coversAll } from '../../../engine/comparison/wholeWork';
import { about, hoursPerWeek, hoursPerYear, hoursWords, monthWords, plain } from '../../../ui/format';
import { leaverNote } from '../../compare/sentences';
import { paragraph, quoted, section } from './blocks';
import { coverWords, restWords } from './shortWords';
import type { PaperOption, Subject } from './subject';

/** Hours a year of a class teacher that are no difference to speak of. */
const negligible = 0.5;

/** Whether the work fits, when it fits least, and what of it class teachers have. */
export function time(subject: Subject): PaperSection | null {
  return section('body', 'time', 'Time', [
    paragraph(
      'time-cover',
      ...subject.dwelt.map((option, place) => coverSentence(option, subject.dwelt[place - 1])),
      leaverNote(subject.dwelt),
    ),
    paragraph('time-teachers', ...subject.dwelt.flatMap((option) => teacherSentences(option, subject))),
  ]);
}

/** What an option covers, what is left over, who has it, and the tightest month. What was said of the one before is not said again. */
function coverSentence(option: PaperOption, before: PaperOption | undefined): string {
  const { shortPerWeek, shortPerWeekInWorstMonth, worstMonth, restFallsTo } = option.facts;
  const covers = `${quoted(option)} ${coverWords(option.facts)}`;
  if (shortPerWeekInWorstMonth < leastSaid) return `${covers}, in every month.`;
  const falls = before?.facts.restFallsTo === restFallsTo ? 'goes the same way' : restWords[restFallsTo];
  const tightest = `in the tightest month, ${monthWords(worstMonth)}`;
  if (coversAll(option.facts) || shortPerWeek < leastSaid) {
    return `${covers} over the year; what is left over ${tightest}, ${about(shortPerWeekInWorstMonth, hoursPerWeek)}, ${falls}.`;
  }
  return `${covers}; what is left over, ${about(shortPerWeek, hoursPerWeek)} (${about(shortPerWeekInWorstMonth, plainHours)} ${tightest}), ${falls}.`;
}

const plainHours = (hours: number): string => plain(hours, 1);

function teacherSentences(option: PaperOption, { today }: Subject): readonly string[] {
  const hours = option.assessment.time.hoursPerClassTeacher;
  const before = today.assessment.time.hoursPerClassTeacher;
  if (option === today || Math.abs(hours - before) < negligible) return [];
  const change = hours > before ? 'up' : 'down';
  return [
    `Under ${quoted(option)} each class teacher has ${about(hours, hoursPerYear)} of this work, ${change} from ${hoursWords(Math.round(before))} today.`,
  ];
}

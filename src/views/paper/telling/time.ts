import type { PaperSection } from '../../../domain/paper';
import { coversAll } from '../../../engine/comparison/wholeWork';
import { about, hoursPerWeek, hoursPerYear, hoursWords, listWords, monthWords } from '../../../ui/format';
import { paragraph, quoted, section } from './blocks';
import { coveredCell, coverWords, noHours, restWords } from './shortWords';
import { dweltAndToday, type PaperOption, type Subject } from './subject';

/** Hours a year of a class teacher that are no difference to speak of. */
const negligible = 0.5;

/** Whether the work fits, when it fits least, and what of it class teachers have. */
export function time(subject: Subject): PaperSection | null {
  const shown = dweltAndToday(subject);
  return section('body', 'time', 'Time', [
    paragraph('time-cover', coverSentence(shown), ...restSentences(subject.dwelt)),
    paragraph('time-teachers', ...shown.flatMap((option) => teacherSentences(option, subject))),
  ]);
}

/** '“A” covers 32% of the work, “B” 49% and “C” all of it.' */
function coverSentence([first, ...others]: readonly PaperOption[]): string | null {
  if (!first) return null;
  const rest = others.map(
    (option) => `${quoted(option)} ${coversAll(option.facts) ? 'all of it' : coveredCell(option.facts)}`,
  );
  return `${listWords([`${quoted(first)} ${coverWords(first.facts)}`, ...rest])}.`;
}

/** What is left over of each; where it falls to the same, that is said once. */
function restSentences(options: readonly PaperOption[]): readonly string[] {
  const [first, ...others] = options;
  const isShort = ({ facts }: PaperOption) => !coversAll(facts) && facts.shortPerWeek >= noHours;
  const isAlike = others.every(({ facts }) => facts.restFallsTo === first?.facts.restFallsTo);
  if (!first || others.length === 0 || !isAlike || !options.every(isShort)) return options.map(restSentence);
  const each = options.map((option) => {
    const { shortPerWeek, shortPerWeekInWorstMonth, worstMonth } = option.facts;
    return `under ${quoted(option)} ${about(shortPerWeek, hoursPerWeek)} (${about(shortPerWeekInWorstMonth, hoursWords)} in the tightest month, ${monthWords(worstMonth)})`;
  });
  return [`What is left over ${restWords[first.facts.restFallsTo]}: ${listWords(each)}.`];
}

/** What is left over, who has it, and the tightest month. */
function restSentence(option: PaperOption): string {
  const { shortPerWeek, shortPerWeekInWorstMonth, worstMonth, restFallsTo } = option.facts;
  if (shortPerWeekInWorstMonth < noHours) return `Under ${quoted(option)} there are the hours in every month.`;
  const most = about(shortPerWeekInWorstMonth, hoursPerWeek);
  const tightest = `in the tightest month, ${monthWords(worstMonth)}`;
  if (coversAll(option.facts) || shortPerWeek < noHours) {
    return `Under ${quoted(option)} what is left over, ${most} ${tightest}, ${restWords[restFallsTo]}.`;
  }
  return `Under ${quoted(option)} what is left over, ${about(shortPerWeek, hoursPerWeek)} (${most} ${tightest}), ${restWords[restFallsTo]}.`;
}

function teacherSentences(option: PaperOption, { today }: Subject): readonly string[] {
  const hours = option.assessment.time.hoursPerClassTeacher;
  const before = today.assessment.time.hoursPerClassTeacher;
  if (option === today || Math.abs(hours - before) < negligible) return [];
  const change = hours > before ? 'up' : 'down';
  return [
    `Under ${quoted(option)} each class teacher has ${about(hours, hoursPerYear)} of this work, ${change} from ${hoursWords(Math.round(before))} today.`,
  ];
}

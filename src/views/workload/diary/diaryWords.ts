import { monthName, partsOf } from '../../../domain/calendar';
import { capitalised, leastSaid } from '../../../domain/numerals';
import type { IsoDate } from '../../../domain/units';
import type { DiaryDate } from '../../../engine/workload/diary/diaryDates';
import type { DiaryWeek } from '../../../engine/workload/diary/diaryOf';
import type { DiaryTotals } from '../../../engine/workload/diary/diaryTotals';
import { type CalendarEffect, hoursOver, type ThreatenedDate } from '../../../engine/workload/diary/readDiary';
import { about, changed, countOf, countWords, dateWords, hoursWords, percent, plain } from '../../../ui/format';

export const isSomething = (hours: number): boolean => hours >= leastSaid;

/** '9 November' */
export function dayWords(date: IsoDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${monthName(month)}`;
}

/** '9 Nov' */
export function dayShort(date: IsoDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${monthName(month).slice(0, 3)}`;
}

const dateNames: Readonly<Record<DiaryDate['id'], string>> = {
  phaseTransfer: 'plans of pupils who change phase',
  postSixteenTransfer: 'plans of pupils who move to post-16',
  examAccess: 'access arrangements for the summer’s exams',
};

/** '15 February: plans of pupils who change phase' */
export const dateLabel = ({ id, on }: DiaryDate): string => `${dayWords(on)}: ${dateNames[id]}`;

const dateTasks: Readonly<Record<DiaryDate['id'], string>> = {
  phaseTransfer: 'phase-transfer reviews',
  postSixteenTransfer: 'phase-transfer reviews',
  examAccess: 'exam access arrangements',
};

const setBy = ({ isStatutory }: DiaryDate): string => (isStatutory ? 'the law’s date' : 'the exam boards’ date');

/** What is said before the calendar. */
export function diaryLead(
  name: string,
  { over, of }: { readonly over: number; readonly of: number },
  worst: DiaryWeek | null,
  peak: DiaryWeek | null,
): string {
  const quoted = `“${name}”`;
  if (!worst || !peak) return `There is no school in this year of ${quoted}.`;
  if (over === 0) {
    return `In none of the ${of} weeks with school days does the work ask more than ${quoted} has hours for. The fullest is the week of ${dayWords(peak.monday)}: it asks ${hours(peak.demand)} of ${hours(peak.given)}.`;
  }
  const weeks =
    over === of ? `In every one of the ${of} weeks with school days` : `In ${over} of the ${of} weeks with school days`;
  const most =
    peak.monday === worst.monday
      ? ', and it is the week that asks most'
      : `. The week that asks most is that of ${dayWords(peak.monday)}: ${hours(peak.demand)}`;
  return `${weeks} the work asks more than the hours ${quoted} gives. The week of ${dayWords(worst.monday)} goes furthest over: it asks ${hours(worst.demand)} and has ${hours(worst.given)}${most}.`;
}

const hours = (value: number): string => hoursWords(value);

type By = NonNullable<DiaryWeek['unpaidBy']>;

const beyondBy: Readonly<Record<By, string>> = {
  senco: 'done by the SENCO, unpaid',
  head: 'found by the head, beyond the hours set aside',
  headAsSenco: 'found by the head, beyond the hours set aside',
};

/** What the year leaves, in a sentence. */
export function yearLeaves(weeks: readonly DiaryWeek[], { unpaid, undone }: DiaryTotals): string {
  const by = new Set(weeks.flatMap(({ unpaidBy }) => unpaidBy ?? []));
  const [first] = by;
  const isOne = by.size === 1 && first !== undefined;
  const how = isOne ? beyondBy[first] : 'done by the SENCO or the head, beyond the hours set aside';
  const kept = isSomething(unpaid) ? `about ${countOf(unpaid, 'hour')} would have to be ${how}` : null;
  const left = isSomething(undone) ? `about ${countOf(undone, 'hour')} are left undone` : null;
  if (!kept && !left) return 'Every month holds its work.';
  if (isOne && first === 'headAsSenco' && left) {
    const lacks = `about ${countOf(unpaid + undone, 'hour')} are time the head does not have`;
    return `Over the year ${lacks}: ${kept ? `${kept}, and ` : ''}${left}.`;
  }
  if (!left) return `Over the year ${kept}, and nothing need be left undone.`;
  return kept ? `Over the year ${kept}, and ${left}.` : `Over the year ${left}.`;
}

/** '15 February 2027, the law’s date for plans of pupils who change phase: 8% of the phase-transfer reviews before it, about 3 hours, would be left undone.' */
export function threatSentence({ date, undone, share }: ThreatenedDate): string {
  return `${dateWords(date.on)}, ${setBy(date)} for ${dateNames[date.id]}: ${percentOrLess(share)} of the ${dateTasks[date.id]} before it, ${aboutHours(undone)}, would be left undone.`;
}

/** 'about 3 hours'; never in minutes, because nothing behind it is as fine as that. */
function aboutHours(value: number): string {
  if (value >= 1) return about(value, hoursWords);
  return value < 0.5 ? 'less than half an hour' : 'less than an hour';
}

const percentOrLess = (share: number): string => (share < 0.005 ? 'less than 1%' : percent(share));

/** One week as sentences, for its panel. */
export function weekSentences(week: DiaryWeek): readonly string[] {
  const { demand, given, unmet, unpaid, unpaidBy, undone, schoolDays } = week;
  const over = hoursOver(week);
  const days = schoolDays < 5 ? ` in its ${countOf(schoolDays, 'school day')}` : '';
  const asks = `It asks ${hoursWords(demand)} of work${days} and has ${hoursWords(given)}`;
  if (!isSomething(over)) {
    const spare = given - demand;
    return [isSomething(spare) ? `${asks}: ${hoursWords(spare)} to spare.` : `${asks}.`];
  }
  const said = [`${asks}: ${hoursWords(over)} over.`];
  if (isSomething(over - unmet)) {
    said.push(
      isSomething(unmet)
        ? `Quieter weeks of the same month can take ${hoursWords(over - unmet)} of that.`
        : 'The quieter weeks of the same month can take that.',
    );
  }
  const kept = isSomething(unpaid) && unpaidBy ? `${hoursWords(unpaid)} would be ${beyondBy[unpaidBy]}` : null;
  const left = isSomething(undone) ? `${hoursWords(undone)} would be left undone` : null;
  if (kept || left) said.push(`${capitalised([kept, left].filter((each) => each !== null).join(', and '))}.`);
  return said;
}

/** 'About 2 hours of the phase-transfer reviews left undone this week, on the way to 15 February 2027, the law’s date for …' */
export function weekThreat(week: DiaryWeek, date: DiaryDate): string {
  const undone = week.undoneByTask[date.task];
  return `${capitalised(aboutHours(undone))} of the ${dateTasks[date.id]} left undone this week, on the way to ${dateWords(date.on)}, ${setBy(date)} for ${dateNames[date.id]}.`;
}

/** The name of a week's cell: 'Week of 9 November: asks 18.3 hours, has 9.2, 9.1 hours over.' */
export function cellName(week: DiaryWeek): string {
  const over = hoursOver(week);
  const load = isSomething(over) ? `${plain(over, 1)} over` : 'within its hours';
  const undone = isSomething(week.undone) ? `, ${plain(week.undone, 1)} left undone` : '';
  const dates = week.dates.map((date) => `. ${dateLabel(date)}`).join('');
  const days = week.schoolDays < 5 ? `, ${countOf(week.schoolDays, 'school day')}` : '';
  return `Week of ${dayWords(week.monday)}${days}: asks ${hoursWords(week.demand)}, has ${plain(week.given, 1)}, ${load}${undone}${dates}`;
}

/** What a band means, its limits printed. Band 0 is within the hours. */
export function bandWords(band: number, limits: readonly number[]): string {
  if (band === 0) return 'within the hours';
  const [from, to] = [limits[band - 2], limits[band - 1]].map((limit) => (limit === undefined ? '' : plain(limit, 1)));
  return from === '' ? `up to ${to} hours over` : `${from} to ${to} hours over`;
}

/** What the school's own calendar does, against the usual one. */
export function effectSentence(effect: CalendarEffect, isOwn: boolean): string {
  const { peakBefore, peakAfter, totalBefore, totalAfter, overBefore, overAfter } = effect;
  const verb = isOwn ? ['falls', 'rises', 'stays at'] : ['would fall', 'would rise', 'would stay at'];
  const peaks = changed(peakBefore, peakAfter, (hours) => plain(hours, 1));
  const peak = peaks
    ? `the week that asks most ${peakAfter < peakBefore ? verb[0] : verb[1]} from ${peaks[0]} to ${peaks[1]} hours`
    : `the week that asks most ${verb[2]} ${hoursWords(peakBefore)}`;
  const weeks =
    overBefore === overAfter
      ? ''
      : `, ${countWords(overAfter)} instead of ${countWords(overBefore)} school weeks ${isOwn ? 'ask' : 'would ask'} more than their hours`;
  const totals = changed(totalBefore, totalAfter, (hours) => countOf(hours, 'hour'));
  const total = totals
    ? `the year’s total goes from ${totals[0]} to ${totals[1]}`
    : `the year’s total ${isOwn ? 'stays' : 'would stay'} ${countOf(totalBefore, 'hour')}`;
  return `${peak}${weeks}, and ${total}`;
}

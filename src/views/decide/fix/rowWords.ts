import { leastSaid, moreOrLess } from '../../../domain/numerals';
import { isOverCeiling } from '../../../engine/costing/ceiling';
import type { CheckedFix } from '../../../engine/fix/fixAnswer';
import { hoursMore } from '../../../engine/fix/hoursMore';
import { about, hoursWords, pounds } from '../../../ui/format';

/** 'Free', '£560 a year', 'saves none' */
export function priceWords({ saved, poundsPerSaved }: Pick<CheckedFix, 'saved' | 'poundsPerSaved'>): string {
  if (saved <= 0) return 'Saves none for certain';
  return poundsPerSaved === null ? 'Free' : `${about(poundsPerSaved, pounds)} a year`;
}

/** 'Planned: £21,960 a year less than today, and £1,265 once.' */
export function plannedWords({ promised }: Pick<CheckedFix, 'promised'>): string {
  const { cashPerYear, once, overCeiling } = promised;
  const planned = moreOrLess(cashPerYear, 'nothing more a year', (size) => `${pounds(size)} a year`);
  const paidOnce = Math.round(once) > 0 ? `, ${pounds(once)} once` : '';
  const over = isOverCeiling(promised) ? `; ${about(overCeiling, pounds)} over in its dearest year` : '';
  return `planned: ${planned}${paidOnce}${over}`;
}

/** What a fix asks of whom beyond the option as it stands, each a phrase; one phrase where it asks nothing. */
export function hoursAsked(fix: Pick<CheckedFix, 'promised' | 'beforePromised' | 'changes'>): readonly string[] {
  if (fix.changes.length === 0) return ['nothing more'];
  const more = hoursMore(fix);
  const phrase = (hours: number, of: string): readonly string[] =>
    Math.abs(hours) < leastSaid ? [] : [`${hoursWords(Math.abs(hours))} ${hours > 0 ? 'more' : 'fewer'} ${of}`];
  const [leaders, notHeld] = [Math.round(more.ofLeadersPerYear), Math.round(more.notHeldPerYear)];
  const phrases = [
    ...phrase(more.setAsidePerWeek, 'a week set aside in posts'),
    ...phrase(leaders, 'a year of head and leadership team'),
    ...phrase(more.ofEachTeacherPerYear, 'a year of each class teacher'),
    // What no post can hold may fall to the leaders, whose hours then say it.
    ...(leaders === notHeld ? [] : phrase(notHeld, 'a year that no post can hold')),
  ];
  return phrases.length > 0 ? phrases : ['nothing more'];
}

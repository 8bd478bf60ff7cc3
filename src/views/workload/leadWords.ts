import { capitalised } from '../../domain/numerals';
import { isRolePlural } from '../../domain/structure';
import { flowsOf, hoursMoved, movements } from '../../engine/workload/whoDoesWhat/movements';
import { neededPerWeek, roleHours } from '../../engine/workload/whoDoesWhat/roleHours';
import { about, changed, countOf, hoursPerWeek, hoursPerYear, listWords, percent, roughly } from '../../ui/format';
import type { Chosen } from './chosen';
import { theRole } from './roleWords';

/** Hours a year below which nothing worth a sentence moves. */
const nothing = 0.5;

/** Who is asked for what, what a class teacher has, and what moves from today. */
export function leadWords(chosen: Chosen): readonly string[] {
  return [carriesWords(chosen), teacherWords(chosen), movesWords(chosen)].filter((words) => words !== '');
}

function carriesWords({ structure, time, today }: Chosen): string {
  const asked = roleHours(time, today.time)
    .filter((each) => each.asked >= nothing)
    .sort((a, b) => b.asked - a.asked);
  const [first, ...others] = asked;
  if (!first) return 'Nobody is asked for any of the work.';
  const all = about(neededPerWeek(time), hoursPerWeek);
  if (others.length === 0) return `All of the work, ${all}, is asked of ${theRole(structure, first.role)}.`;
  const parts = others.map(({ role, shareOfAll }) => `${theRole(structure, role)} for ${percent(shareOfAll)}`);
  return `${capitalised(theRole(structure, first.role))} ${isRolePlural(structure, first.role) ? 'are' : 'is'} asked for ${percent(first.shareOfAll)} of the work, ${listWords(parts)}, of ${all} in all.`;
}

function teacherWords({ time, today, isToday }: Chosen): string {
  const [before, now] = [today.time.hoursPerClassTeacher, time.hoursPerClassTeacher];
  const has = `A class teacher has ${about(now, hoursPerYear)} of support cycles, reviews and what is passed down`;
  if (isToday) return `${has}.`;
  const [then] = changed(before, now, (each) => hours(roughly(each))) ?? [];
  return then === undefined ? `${has}, as today.` : `${has}, ${now > before ? 'up' : 'down'} from ${then} today.`;
}

function movesWords({ structure, time, today, isToday }: Chosen): string {
  if (isToday) return '';
  const flows = flowsOf(movements(today, { structure, time }));
  const moved = hoursMoved(flows);
  const largest = flows.find(({ from, to }) => from && to);
  const added = time.demandPerYear - today.time.demandPerYear;
  const more = added >= nothing ? `; ${about(added, hours)} a year come on top of today’s work` : '';
  if (!largest?.from || !largest.to || moved < nothing) return `Against today, no work changes hands${more}.`;
  const fromTo = `from ${theRole(today.structure, largest.from)} to ${theRole(structure, largest.to)}`;
  const part = largest.hoursPerYear;
  const how = part > moved - nothing ? 'all' : part > moved - part ? 'most' : 'the largest part';
  return `Against today, work of ${about(moved, hours)} a year changes hands, ${how} ${fromTo}${more}.`;
}

const hours = (value: number): string => countOf(value, 'hour');

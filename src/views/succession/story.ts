import { capitalised } from '../../domain/numerals';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { dutyReachOf } from '../../domain/school';
import type { CoverKind, Story } from '../../domain/succession';
import { countWords, listWords } from '../../ui/format';
import { eventSentences } from './storyEvents';
import { standInOf, type Telling } from './storyGaps';
import { namesIn } from './storyNames';
import { inOrderOfTelling } from './storyPhases';
import { monthsWords } from './storyWords';

/** One future under one option, in sentences with dates; the last says what it came to. */
export function storySentences(story: Story, plan: Plan, option: Option): readonly string[] {
  const events = inOrderOfTelling(story.events);
  const reach = dutyReachOf(plan.school);
  const names = namesIn(story, plan);
  const telling: Telling = { story, events, names, plan, option, reach, months: story.cover.length };
  return [...events.flatMap((_, place) => eventSentences(telling, place)), cameTo(telling)];
}

/** 'Four months without a SENCO in post, all with the headteacher designated.' */
function cameTo(telling: Telling): string {
  const { story, months } = telling;
  const { vacantMonths } = story;
  if (vacantMonths === 0) return `No month without a SENCO in post${lapsedWords(telling)}.`;
  const isAll = vacantMonths === months && months > 1;
  if (isAll && story.cover.every((kind) => kind === 'nobody'))
    return `All ${countWords(months)} months are without a SENCO in post.`;
  const count = isAll
    ? `All ${countWords(months)} months are without a SENCO in post`
    : `${capitalised(monthsWords(vacantMonths))} without a SENCO in post`;
  return `${count}${standInsWords(telling)}${lapsedWords(telling)}.`;
}

function lapsedWords({ story, reach }: Telling): string {
  const lapsed = story.cover.filter((kind) => kind === 'lapsed').length;
  if (lapsed === 0 || reach === 'none') return '';
  return `${story.vacantMonths === 0 ? ', but ' : '; and '}${monthsWords(lapsed)} with one past the third anniversary and not qualified`;
}

/** ', all with the headteacher designated'; ': four with the headteacher designated and eight with nobody designated' */
function standInsWords({ story, option, reach }: Telling): string {
  const designated = reach === 'none' ? 'standing in' : 'designated';
  const counts = new Map<string, number>();
  story.isVacant.forEach((isVacant, month) => {
    const kind: CoverKind = story.cover[month] ?? 'nobody';
    const standIn = standInOf(kind, month, story, option);
    const says = standIn
      ? `${standIn} ${kind === 'bridging' ? 'bridging' : designated}`
      : `nobody ${reach === 'none' ? 'in the role' : 'designated'}`;
    if (isVacant) counts.set(says, (counts.get(says) ?? 0) + 1);
  });
  const [only, ...others] = [...counts];
  if (only === undefined) return '';
  if (others.length > 0)
    return `: ${listWords([...counts].map(([says, months]) => `${countWords(months)} with ${says}`))}`;
  return `, ${only[1] === 1 ? '' : only[1] === 2 ? 'both ' : 'all '}with ${only[0]}`;
}

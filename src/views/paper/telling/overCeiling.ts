import { isOverCeiling } from '../../../engine/costing/ceiling';
import { byPlaces } from '../../../engine/decide/places';
import { about, pounds } from '../../../ui/format';
import { quoted } from './blocks';
import { inTime } from './inTime';
import type { PaperOption, Subject } from './subject';

/** That an option goes over what the governors set; nothing where it stays inside. */
export function overSentences(option: PaperOption, subject: Subject): readonly string[] {
  if (!isOverCeiling(option.facts)) return [];
  const over = about(option.facts.overCeiling ?? 0, pounds);
  return [
    `In its worst year it goes over the governors’ own ceiling by ${over}, so to choose it ${inTime(subject, 'is', 'was')} also to raise the ceiling.`,
  ];
}

/** Where an option goes over the ceiling, which does best of those that do not. */
export function insideSentences(option: PaperOption, { options, weighed }: Subject): readonly string[] {
  if (!isOverCeiling(option.facts)) return [];
  const inside = options.filter((each) => each.isLawful && !isOverCeiling(each.facts));
  if (inside.length === 0) return ['No lawful option stays inside the ceiling.'];
  if (!weighed) return [];
  const [best] = inside.toSorted(byPlaces(weighed.acceptability));
  return best ? [`Of the lawful options that stay inside the ceiling ${quoted(best)} does best in the weighing.`] : [];
}

import { quoted } from './blocks';
import { inTime } from './inTime';
import type { PaperOption, Subject } from './subject';

/** 'This paper recommends', and once governors have decided 'recommended'. */
export const paperRecommends = (subject: Subject): string =>
  `This paper ${inTime(subject, 'recommends', 'recommended')}`;

/** The same of an option. */
export const recommends = (option: PaperOption, subject: Subject): string =>
  `${paperRecommends(subject)} ${option.facts.isToday ? 'no change: ' : ''}${quoted(option)}`;

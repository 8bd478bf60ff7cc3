import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { type DutyReach, dutyReachOf } from '../../domain/school';
import { designatedPostOf, type Interim } from '../../domain/structure';
import { type Estimated, monthsInTerm, type SuccessionOutcome } from '../../domain/succession';
import { futuresWith, monthCounts } from '../../engine/succession/monthCounts';
import { about, hoursPerWeek } from '../../ui/format';
import { inFutures, ofHundred, otherShare, share } from './hundredWords';
import { termsWords } from './storyWords';

/** What a card of an option says: how often there is always a SENCO, both ways round, then who stands in, then the qualification. */
export function headline(outcome: SuccessionOutcome, option: Option, plan: Plan): readonly string[] {
  const reach = dutyReachOf(plan.school);
  return [
    chanceSentence(outcome, option, reach),
    ...standInSentences(outcome, option, reach),
    ...(isNobodyPlanned(option) ? [] : qualifiedSentences(outcome, reach)),
    ...breachSentences(outcome.breach, reach),
  ];
}

const isNobodyPlanned = ({ spans }: Option): boolean => spans.every(({ structure }) => !designatedPostOf(structure));

function chanceSentence(outcome: SuccessionOutcome, option: Option, reach: DutyReach): string {
  const { alwaysHeld, exact } = outcome;
  const futures = exact.includes('alwaysHeld') ? 'futures' : 'simulated futures';
  if (isNobodyPlanned(option)) {
    return `Nobody is to be SENCO, so in none of 100 futures is there one in post${reach === 'act' ? ': that is against the law from the first day' : ''}.`;
  }
  if (alwaysHeld.mean >= 1) return `In all of 100 ${futures} there is always a SENCO in post.`;
  const length = usualLength(outcome.vacantMonthsOf);
  if (alwaysHeld.mean <= 0) {
    return `In none of 100 ${futures} is there always a SENCO in post: every one has a gap${length}.`;
  }
  return `In ${ofHundred(alwaysHeld)} ${futures} there is always a SENCO in post; in ${otherShare(alwaysHeld)} there is a gap${length}.`;
}

/** How often whoever is there is qualified too, where a duty asks for it and it is less often. */
function qualifiedSentences({ alwaysHeld, alwaysQualified }: SuccessionOutcome, reach: DutyReach): readonly string[] {
  if (reach === 'none' || share(alwaysQualified) === share(alwaysHeld)) return [];
  const thereIs = alwaysQualified.mean > 0 ? 'there is' : 'is there';
  return [`${inFutures(alwaysQualified)} ${thereIs} a qualified SENCO in every month.`];
}

/** ', usually of one term': of the futures that have a gap. Nothing where none was drawn. */
function usualLength(vacantMonthsOf: Uint8Array): string {
  const failing = futuresWith(vacantMonthsOf, (months) => months > 0);
  const middle = middleGap(vacantMonthsOf, failing);
  if (middle === null) return '';
  const isUsual = (holds: (months: number) => boolean): boolean =>
    2 * futuresWith(vacantMonthsOf, (months) => months > 0 && holds(months)) > failing;
  if (isUsual((months) => months === monthsInTerm)) return ', usually of one term';
  if (isUsual((months) => months <= monthsInTerm)) return ', usually of a term or less';
  const usual = [2, 3].map((terms) => terms * monthsInTerm).find((total) => isUsual((months) => months === total));
  if (usual !== undefined) return `, usually of ${termsWords(usual)} in all`;
  const whole = Math.min(3, Math.floor(middle / monthsInTerm)) * monthsInTerm;
  const half = whole === monthsInTerm ? 'more than a term' : `${termsWords(whole)} or more`;
  return `, and half of those have ${half} without one`;
}

/** The middle one of the futures that have a gap, by the months of it; null where none has. */
function middleGap(vacantMonthsOf: Uint8Array, failing: number): number | null {
  let below = 0;
  for (const [months, futures] of monthCounts(vacantMonthsOf).entries()) {
    if (months === 0) continue;
    below += futures;
    if (below > Math.floor(failing / 2)) return months;
  }
  return null;
}

/** Who holds the designation in a gap, as each phase says; and, where the head is SENCO, that two posts fall empty at once. */
export function standInSentences(
  { alwaysHeld, everNobody, vacantMonths, nobodyMonths }: SuccessionOutcome,
  option: Option,
  reach: DutyReach,
): readonly string[] {
  if (alwaysHeld.mean >= 1 || isNobodyPlanned(option)) return [];
  const isHeadSenco = option.spans.some(({ structure }) => designatedPostOf(structure)?.role === 'headteacher');
  const interims = [...new Set(option.spans.map(({ structure }) => structure.interim))];
  const [interim] = interims;
  const both = isHeadSenco ? ['When the head goes, both posts are empty on the same day.'] : [];
  if (everNobody.mean <= 0) {
    const words = interims.length === 1 && interim ? interimWords(interim, isHeadSenco, reach) : null;
    return words === null ? both : [...both, words];
  }
  const law = unlawfulWords[reach];
  const all = nobodyMonths.mean >= vacantMonths.mean ? 'In a gap ' : `${inFutures(everNobody)} `;
  return [
    ...both,
    `${all}nobody ${reach === 'none' ? 'is SENCO' : 'is designated'}${all === 'In a gap ' ? '' : ' for a time'}${law}.`,
  ];
}

const unlawfulWords: Readonly<Record<DutyReach, string>> = {
  act: ', against the law',
  codeOnly: ', against the Code',
  none: '',
};

function interimWords(interim: Interim, isHeadSenco: boolean, reach: DutyReach): string | null {
  const lawful = reach === 'act' ? ', which is lawful' : reach === 'codeOnly' ? ', as the Code allows' : '';
  const stands = reach === 'none' ? 'stands in' : 'is designated';
  switch (interim) {
    case 'head':
      return `In a gap ${isHeadSenco ? 'an acting head' : 'the head'} ${stands}${lawful}.`;
    case 'bridging':
      return `In a gap a SENCO lent by another school bridges${reach === 'act' ? ', lawful where they also teach here' : ''}.`;
    case 'nobody':
      return null;
  }
}

function breachSentences(breach: Estimated, reach: DutyReach): readonly string[] {
  if (breach.mean <= 0 || reach === 'none') return [];
  const law = unlawfulWords[reach];
  return [`${inFutures(breach)} somebody is still SENCO after the third anniversary without the qualification${law}.`];
}

/** What counts as a SENCO in post on this page, and what as a gap. */
export const inPostMeans = (reach: DutyReach): string =>
  `In post means that somebody holds the job itself, or a deputy stands in. A head or a lent SENCO who only fills a gap counts as a gap${reach === 'none' ? '' : ', lawful or not'}.`;

/** What a head who fills a gap can give to it. */
export const headInGap = (hours: number): string => `A head who fills a gap has ${about(hours, hoursPerWeek)} for it.`;

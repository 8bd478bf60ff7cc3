import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { type DutyReach, dutyReachOf } from '../../domain/school';
import { designatedPostOf, type Interim } from '../../domain/structure';
import type { Estimated, SuccessionOutcome } from '../../domain/succession';
import { usualGap } from '../../engine/succession/usualGap';
import { about, countWords, hoursPerWeek } from '../../ui/format';
import { inFutures, ofHundred, otherShare, share } from './hundredWords';

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
  const usual = usualGap(vacantMonthsOf);
  switch (usual?.kind) {
    case undefined:
      return '';
    case 'terms':
      return usual.terms === 1 ? ', usually of one term' : `, usually of ${countWords(usual.terms)} terms in all`;
    case 'termOrLess':
      return ', usually of a term or less';
    case 'half':
      return `, and half of those have ${usual.terms === 1 ? 'more than a term' : `${countWords(usual.terms)} terms or more`} without one`;
  }
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

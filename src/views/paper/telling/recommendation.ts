import { criterionIds } from '../../../domain/decision';
import { mitigationNames } from '../../../domain/mitigation';
import type { PaperBlock, PaperSection } from '../../../domain/paper';
import { hasMustDeparture } from '../../../engine/compliance/findingsOf';
import { countWords, listWords } from '../../../ui/format';
import { advantages, criteriaWords, weightingsWords } from './advantages';
import { capital, list, paragraph, quoted, section, sentence } from './blocks';
import { boardParagraph } from './board';
import { insideSentences, isOverCeiling } from './overCeiling';
import { otherwiseSentence } from './ownFirst';
import type { PaperWeighed } from './paperInput';
import { bestIn, type PaperOption, putForward, type Subject } from './subject';

/** Where the paper comes down, why, and what has to go with it. */
export function recommendation(subject: Subject): PaperSection | null {
  return section('body', 'recommendation', headingOf(subject), [
    ...reasons(subject),
    boardParagraph(subject),
    conditions(subject),
  ]);
}

function headingOf({ standpoint }: Subject): string {
  switch (standpoint.kind) {
    case 'noClearWinner':
      return 'No clear winner';
    case 'noneLawful':
      return 'No lawful option';
    default:
      return 'Recommendation';
  }
}

function reasons(subject: Subject): readonly (PaperBlock | null)[] {
  const { standpoint, weighed } = subject;
  switch (standpoint.kind) {
    case 'pending':
      return [paragraph('recommendation-what', 'The recommendation waits until the futures are drawn and weighed.')];
    case 'alone':
      return [
        paragraph(
          'recommendation-what',
          'This paper recommends nothing: there is no other option to weigh against what the school has now.',
        ),
      ];
    case 'noneLawful':
      return [paragraph('recommendation-what', ...leastToMend(subject))];
    case 'onlyLawful':
      return [
        paragraph(
          'recommendation-what',
          `${recommends(standpoint.option)}.`,
          'It is the only option that is lawful as it stands, so there is nothing to weigh it against.',
        ),
      ];
    case 'clear': {
      const { option, next } = standpoint;
      const better = weighed ? advantages(option, next, weighed) : [];
      return [
        paragraph(
          'recommendation-what',
          `${recommends(option)}.`,
          weighed && howWeighed(weighed, subject),
          weighed &&
            `${quoted(option)} comes out best in ${weightingsWords(bestIn(option, weighed.acceptability))} of them, and ${quoted(next)}, the next, in ${weightingsWords(bestIn(next, weighed.acceptability))}.`,
          otherwiseSentence(subject),
        ),
        list(
          'recommendation-reasons',
          better.map(({ label, says }) => ({ lead: label, text: says })),
        ),
      ];
    }
    case 'noClearWinner':
      return [
        paragraph('recommendation-what', ...openSentences(standpoint.among, standpoint.isAlike, weighed, subject)),
      ];
  }
}

const recommends = (option: PaperOption): string =>
  option.facts.isToday
    ? `This paper recommends no change: ${quoted(option)}`
    : `This paper recommends ${quoted(option)}`;

/** How it was weighed, before any result. */
function howWeighed({ acceptability: { criteria, isOrdered }, worlds }: PaperWeighed, { assessed }: Subject): string {
  const order = assessed.plan.preferences?.order ?? [];
  const of = isOrdered && order.length < criterionIds.length ? 'of what counts in the order given, ' : '';
  const tell = `${of}${countWords(criteria.length)} ${criteria.length === 1 ? 'thing tells' : 'things tell'} the lawful options apart: ${criteriaWords(criteria)}.`;
  const which = isOrdered
    ? 'Weightings were drawn that keep the order of importance in the plan'
    : 'Nobody has yet said what matters most, so weightings were drawn that favour none of it';
  return `${capital(tell)} ${which}${worlds > 1 ? ', together with the uncertainty of the figures' : ''}.`;
}

function openSentences(
  among: readonly PaperOption[],
  isAlike: boolean,
  weighed: PaperWeighed | null,
  subject: Subject,
): readonly (string | null)[] {
  if (isAlike) {
    return [
      `${listWords(among.map(quoted))} come to the same in everything that counts, so this paper recommends none over the others.`,
    ];
  }
  const majority = subject.assessed.figures.value('decide.clearMajority');
  const shares = weighed
    ? among.map((option) => `${quoted(option)} in ${shareUnder(majority, bestIn(option, weighed.acceptability))}`)
    : [];
  return [
    'This paper recommends no one option.',
    weighed && howWeighed(weighed, subject),
    shares.length === 0
      ? null
      : `No option comes out best in a clear majority of them, which we take to be ${weightingsWords(majority)}: ${listWords(shares)}.`,
    ...overCeilingOf(among),
    'Governors can settle it by saying which differences matter most to them.',
  ];
}

/** A share that falls short of the majority by less than it is written with is not written as it. */
function shareUnder(majority: number, share: number): string {
  const words = weightingsWords(share);
  return share < majority && words === weightingsWords(majority) ? `just under ${words}` : words;
}

function overCeilingOf(among: readonly PaperOption[]): readonly string[] {
  const over = among.filter(isOverCeiling);
  if (over.length === 0) return [];
  const goes = over.length === 1 ? 'goes' : 'go';
  return [
    `${listWords(over.map(quoted))} ${goes} over the governors’ own ceiling, so to choose ${over.length === 1 ? 'it' : 'one of them'} is also to raise it.`,
  ];
}

/** Which option needs least to become lawful. */
function leastToMend({ options }: Subject): readonly string[] {
  const barring = (option: PaperOption) => option.assessment.findings.filter((finding) => hasMustDeparture([finding]));
  const [nearest] = options.toSorted((a, b) => barring(a).length - barring(b).length);
  const mends = nearest ? [...new Set(barring(nearest).map(({ mend }) => sentence(mend)))] : [];
  return [
    `This paper recommends ${options.length === 1 ? 'that it is not carried on as it stands' : 'none of the options'}: ${options.length === 1 ? 'it departs' : 'each departs'} from the law, and governors cannot choose to do that.`,
    nearest && options.length > 1 ? `${quoted(nearest)} needs least to become lawful.` : '',
    ...(mends.length === 0 ? [] : [`What it takes: ${mends.join(' ')}`]),
  ];
}

/** What the numbers of the option put forward count on. */
function conditions(subject: Subject): PaperBlock | null {
  const option = putForward(subject);
  if (!option) return null;
  const chosen = [...new Set(option.option.spans.flatMap(({ structure }) => structure.mitigations))];
  const toCheck = option.assessment.findings.filter(({ degree }) => degree === 'check').length;
  return paragraph(
    'recommendation-conditions',
    ...insideSentences(option, subject),
    chosen.length === 0
      ? null
      : `Its numbers count on what is added to it being carried out: ${listWords(chosen.map((id) => `“${mitigationNames[id]}”`))}.`,
    toCheck === 0
      ? null
      : `${toCheck === 1 ? 'One point' : `${capital(countWords(toCheck))} points`} of law, pay or practice cannot be told from what was entered and ${toCheck === 1 ? 'is' : 'are'} to be checked first.`,
  );
}

import { criterionIds } from '../../../domain/decision';
import { mitigationNames } from '../../../domain/mitigation';
import { capitalised, leastSaid } from '../../../domain/numerals';
import type { PaperBlock, PaperSection } from '../../../domain/paper';
import { cashChange } from '../../../engine/comparison/contrast';
import { leavesMost } from '../../../engine/comparison/wholeWork';
import { isOverCeiling } from '../../../engine/costing/ceiling';
import { bestIn } from '../../../engine/decide/places';
import { about, countWords, decimal, hoursPerWeek, listWords } from '../../../ui/format';
import { restsOnCover } from '../../compare/savingWords';
import { advantages, bestWords, criteriaWords } from './advantages';
import { adoptionWords } from './annexes/resolution';
import { paragraph, quoted, section } from './blocks';
import { boardParagraph } from './board';
import { barring, whatMends } from './departures';
import { inTime } from './inTime';
import { insideSentences } from './overCeiling';
import { otherwiseSentence } from './ownFirst';
import type { PaperWeighed } from './paperInput';
import { paperRecommends, recommends } from './recommends';
import { type PaperOption, putForward, type Subject } from './subject';

/** Where the paper comes down, why, and what has to go with it. */
export function recommendation(subject: Subject): PaperSection | null {
  return section('body', 'recommendation', headingOf(subject), [
    ...reasons(subject),
    boardParagraph(subject),
    conditions(subject),
    subject.decided
      ? null
      : paragraph('recommendation-resolution', `The draft resolution begins: ${adoptionWords(subject)}.`),
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
          `${paperRecommends(subject)} nothing: there is no other option to weigh against what the school has now.`,
        ),
      ];
    case 'noneLawful':
      return [paragraph('recommendation-what', ...leastToMend(subject))];
    case 'onlyLawful':
      return [
        paragraph(
          'recommendation-what',
          `${recommends(standpoint.option, subject)}.`,
          'It is the only option that is lawful as it stands, so there is nothing to weigh it against.',
        ),
      ];
    case 'clear': {
      const { option, next } = standpoint;
      return [
        paragraph(
          'recommendation-what',
          `${recommends(option, subject)}.`,
          weighed &&
            `It comes out best ${bestWords(option, weighed)} weightings, and ${quoted(next)}, the next, ${bestWords(next, weighed)}.`,
          weighed && howWeighed(weighed, subject),
          otherwiseSentence(subject),
        ),
        paragraph('recommendation-reasons', weighed && reasonsSentence(option, next, weighed)),
      ];
    }
    case 'noClearWinner':
      return [
        paragraph('recommendation-what', ...openSentences(standpoint.among, standpoint.isAlike, weighed, subject)),
      ];
  }
}

function reasonsSentence(option: PaperOption, over: PaperOption, weighed: PaperWeighed): string | null {
  const better = advantages(option, over, weighed);
  return better.length === 0 ? null : `Against ${quoted(over)} it is better in ${listWords(better)}.`;
}

/** What was weighed, and how. */
function howWeighed({ acceptability: { criteria, isOrdered } }: PaperWeighed, { assessed }: Subject): string {
  const order = assessed.plan.preferences?.order ?? [];
  const isOne = criteria.length === 1;
  const inIt = isOrdered && order.length < criterionIds.length ? ' in it' : '';
  const things = `the ${countWords(criteria.length)} ${isOne ? 'thing' : 'things'}${inIt} that ${isOne ? 'tells' : 'tell'} the lawful options apart (${criteriaWords(criteria)})`;
  return isOrdered
    ? `The weightings keep the order of importance in the plan, over ${things}.`
    : `The weightings favour none of ${things}, for nobody has yet said what matters most.`;
}

function openSentences(
  among: readonly PaperOption[],
  isAlike: boolean,
  weighed: PaperWeighed | null,
  subject: Subject,
): readonly (string | null)[] {
  if (isAlike) {
    return [
      `${listWords(among.map(quoted))} come to the same in everything that counts, so this paper ${inTime(subject, 'recommends', 'recommended')} none over the others.`,
    ];
  }
  const majority = subject.assessed.figures.value('decide.clearMajority');
  const shares = weighed ? among.map((option) => `${quoted(option)} ${bestUnder(majority, option, weighed)}`) : [];
  return [
    `${paperRecommends(subject)} no one option.`,
    shares.length === 0
      ? null
      : `No option comes out best in a clear majority of weightings, which we take to be ${decimal(100 * majority)} of 100: ${listWords(shares)}.`,
    weighed && howWeighed(weighed, subject),
    ...overCeilingOf(among, subject),
    inTime(subject, 'Governors can settle it by saying which differences matter most to them.', ''),
  ];
}

/** In how many an option is best; a share that falls short of the majority is not written as it. */
function bestUnder(majority: number, option: PaperOption, weighed: PaperWeighed): string {
  const words = bestWords(option, weighed);
  const isShort = bestIn(option, weighed.acceptability) < majority && words === `in ${decimal(100 * majority)} of 100`;
  return isShort ? words.replace('in ', 'in just under ') : words;
}

function overCeilingOf(among: readonly PaperOption[], subject: Subject): readonly string[] {
  const over = among.filter(({ facts }) => isOverCeiling(facts));
  if (over.length === 0) return [];
  const [goes, it] = over.length === 1 ? ['goes', 'it'] : ['go', 'one of them'];
  return [
    `${listWords(over.map(quoted))} ${goes} over the governors’ own ceiling, so to choose ${it} ${inTime(subject, 'is', 'was')} also to raise it.`,
  ];
}

/** Which option needs least to become lawful. */
function leastToMend(subject: Subject): readonly string[] {
  const { options } = subject;
  const [nearest] = options.toSorted((a, b) => barring(a).length - barring(b).length);
  const mends = nearest ? whatMends(nearest) : '';
  return [
    `${paperRecommends(subject)} ${options.length === 1 ? 'that it is not carried on as it stands: it' : 'none of the options: each'} departs from the law, and governors cannot choose to do that.`,
    nearest && options.length > 1 ? `${quoted(nearest)} needs least to become lawful.` : '',
    mends === '' ? '' : `What it takes: ${mends}`,
  ];
}

/** What the numbers of the option put forward count on. */
function conditions(subject: Subject): PaperBlock | null {
  const option = putForward(subject);
  if (!option) return null;
  const chosen = [...new Set(option.option.spans.flatMap(({ structure }) => structure.mitigations))];
  const toCheck = option.assessment.findings.filter(({ degree }) => degree === 'check').length;
  const [points, are] = toCheck === 1 ? ['point', 'is'] : ['points', 'are'];
  return paragraph(
    'recommendation-conditions',
    ...insideSentences(option, subject),
    leavesMost(option.facts)
      ? `It leaves most of the work, ${about(option.facts.shortPerWeek, hoursPerWeek)}, without anybody’s time: to choose it ${inTime(subject, 'is', 'was')} to choose that.`
      : null,
    chosen.length === 0
      ? null
      : `Its numbers count on what is added to it being carried out: ${listWords(chosen.map((id) => `“${mitigationNames[id]}”`))}.`,
    stillToSettle(option),
    toCheck === 0
      ? null
      : `${capitalised(countWords(toCheck))} ${points} of law, pay or practice cannot be told from what was entered and ${are} to be checked first.`,
  );
}

/** What an option leaves open that no sum of money shows. */
function stillToSettle({ facts }: PaperOption): string | null {
  const open: string[] = [];
  if (cashChange(facts) === 'saves' && restsOnCover(facts) !== '') {
    open.push('which classes the released hours go back to');
  }
  if (facts.moreOutOfLeadingPerWeek >= leastSaid) {
    open.push(`who leads instead for ${about(facts.moreOutOfLeadingPerWeek, hoursPerWeek)}`);
  }
  return open.length === 0 ? null : `Still to be settled: ${listWords(open)}.`;
}

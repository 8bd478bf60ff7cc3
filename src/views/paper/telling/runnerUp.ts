import { addMonths, monthsInYear } from '../../../domain/calendar';
import type { PaperBlock, PaperSection } from '../../../domain/paper';
import { monthWords } from '../../../ui/format';
import { mainCauseSentence } from '../../succession/causeWords';
import { advantages, criteriaWords, weightingsWords } from './advantages';
import { list, paragraph, quoted, section } from './blocks';
import { costWords, coverWords } from './shortWords';
import { bestIn, inFocus, type PaperOption, type Subject } from './subject';

/** The strongest honest case against the answer. */
export function runnerUp(subject: Subject): PaperSection | null {
  const { standpoint } = subject;
  switch (standpoint.kind) {
    case 'pending':
    case 'alone':
    case 'noneLawful':
      return null;
    case 'onlyLawful':
      return section('body', 'runner-up', 'The case for the others', [
        paragraph('case-barred', barredCase(subject)),
        failure(subject),
      ]);
    case 'clear':
      return section('body', 'runner-up', `The honest case for ${quoted(standpoint.next)}`, [
        ...caseFor('case', standpoint.next, standpoint.option, subject),
        failure(subject),
      ]);
    case 'noClearWinner': {
      const [one, two, ...more] = standpoint.among;
      return section('body', 'runner-up', 'The honest case for each', [
        ...caseFor('case', one, two, subject),
        ...caseFor('case-other', two, one, subject),
        paragraph('case-more', ...more.map((option) => moreWords(option, subject))),
        failure(subject),
      ]);
    }
  }
}

function caseFor(
  id: string,
  option: PaperOption,
  over: PaperOption,
  { weighed }: Subject,
): readonly (PaperBlock | null)[] {
  const better = weighed ? advantages(option, over, weighed) : [];
  if (better.length === 0) {
    return [
      paragraph(
        id,
        `${quoted(option)} is better than ${quoted(over)} in none of the things that count here.`,
        'What speaks for it is only what the planner cannot see: the people, and how they would take to it.',
      ),
    ];
  }
  const what = criteriaWords(better.map(({ criterion }) => criterion));
  return [
    paragraph(id, `Governors who care most for ${what} may fairly choose ${quoted(option)} over ${quoted(over)}.`),
    list(
      `${id}-list`,
      better.map(({ label, says }) => ({ lead: label, text: says })),
    ),
  ];
}

/** A third that comes out close, and beyond. */
function moreWords(option: PaperOption, { weighed }: Subject): string | null {
  if (!weighed) return null;
  return `${quoted(option)} comes out best in ${weightingsWords(bestIn(option, weighed.acceptability))} weightings; what it comes to stands beside the others in the annex “Sensitivity”.`;
}

/** The barred option that covers most. */
function barredCase({ options }: Subject): string | null {
  const [most] = options.filter(({ isLawful }) => !isLawful).toSorted((a, b) => b.facts.coverage - a.facts.coverage);
  if (!most) return null;
  return `No other option is lawful, so there is no runner-up. Of those that are barred, ${quoted(most)} covers most: it ${costWords(most.facts)} and ${coverWords(most.facts)}. If its law were mended it would be worth weighing.`;
}

/** It is the end of the plan and it has failed: why? */
function failure(subject: Subject): PaperBlock | null {
  const option = inFocus(subject);
  if (!option.outcome) return null;
  const { startsOn } = subject.plan.assumptions;
  const end = monthWords(addMonths(startsOn, monthsInYear * subject.years - 1));
  const why = mainCauseSentence(option.outcome, option.name);
  return paragraph(
    'case-failure',
    `Suppose that it is ${end} and ${quoted(option)} has failed: why?`,
    why ??
      'Not for want of a SENCO: in none of its futures does the post fall empty. It would be for something that the planner does not count.',
    why && 'A future fails when the post falls empty.',
  );
}

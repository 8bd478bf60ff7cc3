import type { PaperBlock, PaperSection } from '../../../domain/paper';
import { listWords } from '../../../ui/format';
import { advantages, bestWords, unweighedAdvantages } from './advantages';
import { paragraph, quoted, section } from './blocks';
import { inTime } from './inTime';
import { costWords, coverWords } from './shortWords';
import type { PaperOption, Subject } from './subject';

/** The strongest honest case against the answer. */
export function runnerUp(subject: Subject): PaperSection | null {
  const { standpoint } = subject;
  switch (standpoint.kind) {
    case 'pending':
    case 'alone':
    case 'noneLawful':
      return null;
    case 'onlyLawful':
      return section('body', 'runner-up', 'The case for the others', [paragraph('case-barred', barredCase(subject))]);
    case 'clear':
      return section('body', 'runner-up', `The honest case for ${quoted(standpoint.next)}`, [
        caseFor('case', standpoint.next, standpoint.option, subject),
      ]);
    case 'noClearWinner': {
      const [one, two, ...more] = standpoint.among;
      return section('body', 'runner-up', 'The honest case for each', [
        caseFor('case', one, two, subject),
        caseFor('case-other', two, one, subject),
        paragraph('case-more', ...more.map((option) => moreWords(option, subject))),
      ]);
    }
  }
}

function caseFor(id: string, option: PaperOption, over: PaperOption, subject: Subject): PaperBlock | null {
  const { weighed } = subject;
  const better = weighed ? advantages(option, over, weighed) : [];
  const leftOut = weighed ? unweighedAdvantages(option, over, weighed) : [];
  const isBetter = `${quoted(option)} is better than ${quoted(over)} in`;
  const other = leftOut.length === 0 ? null : `For it too, though the order leaves it out: ${listWords(leftOut)}.`;
  if (better.length > 0) {
    const choice = inTime(
      subject,
      'care most for that may fairly choose it',
      'cared most for that might fairly have chosen it',
    );
    return paragraph(id, `${isBetter} ${listWords(better)}: governors who ${choice}.`, other);
  }
  return paragraph(
    id,
    `${isBetter} none of the things that were weighed.`,
    other ?? 'What speaks for it is only what the planner cannot see: the people, and how they would take to it.',
  );
}

/** A third that comes out close, and beyond. */
function moreWords(option: PaperOption, { weighed }: Subject): string | null {
  if (!weighed) return null;
  return `${quoted(option)} comes out best ${bestWords(option, weighed)} weightings; what it comes to stands beside the others in the annex “Sensitivity”.`;
}

/** The barred option that covers most. */
function barredCase({ options }: Subject): string | null {
  const [most] = options.filter(({ isLawful }) => !isLawful).toSorted((a, b) => b.facts.coverage - a.facts.coverage);
  if (!most) return null;
  return `No other option is lawful, so there is no runner-up. Of those that are barred, ${quoted(most)} covers most: it ${costWords(most.facts)} and ${coverWords(most.facts)}. If its law were mended it would be worth weighing.`;
}

import type { PaperSection } from '../../../domain/paper';
import { countWords, dateWords, listWords } from '../../../ui/format';
import { leaverNote } from '../../compare/sentences';
import { paragraph, quoted, section } from './blocks';
import { inTime } from './inTime';
import { overSentences } from './overCeiling';
import { paperRecommends, recommends } from './recommends';
import { costWords, coverWords, futuresWords, yearsWords } from './shortWords';
import type { PaperOption, Subject } from './subject';

/** What governors are asked to decide, and where the paper comes down. */
export function purpose(subject: Subject): PaperSection | null {
  const { plan, years } = subject;
  const are = inTime(subject, 'are', 'were');
  return section('body', 'purpose', `What governors ${are} asked to decide`, [
    paragraph(
      'purpose-ask',
      `Governors ${are} asked to decide how to staff the SENCO role for the ${years === 1 ? 'year' : yearsWords(years)} from ${dateWords(plan.assumptions.startsOn)}.`,
    ),
    paragraph('purpose-answer', ...answer(subject)),
  ]);
}

function answer(subject: Subject): readonly string[] {
  const { standpoint, options } = subject;
  const count = countWords(options.length);
  switch (standpoint.kind) {
    case 'pending':
      return ['Which option this paper recommends is still being worked out.'];
    case 'alone':
      return [
        'This paper sets out only what the school has now, because no other option has been chosen to set beside it. So there is nothing yet to decide between.',
        inShort(standpoint.option),
      ];
    case 'noneLawful':
      return [
        options.length === 1
          ? 'This paper sets out only what the school has now, and that is not lawful as it stands.'
          : `${paperRecommends(subject)} none of the ${count} options, because none is lawful as it stands.`,
        'It shows what would make each of them lawful.',
      ];
    case 'onlyLawful':
      return [
        `${recommends(standpoint.option, subject)}, the only one of the ${count} options that is lawful as it stands.`,
        inShort(standpoint.option),
        ...overSentences(standpoint.option, subject),
      ];
    case 'clear':
      return [
        `${recommends(standpoint.option, subject)}.`,
        inShort(standpoint.option),
        ...overSentences(standpoint.option, subject),
        `The next best is ${quoted(standpoint.next)}.`,
      ];
    case 'noClearWinner':
      return [
        `This paper ${inTime(subject, 'finds', 'found')} no clear winner${options.every(({ isLawful }) => isLawful) ? '' : ' among those that are lawful'}: ${listWords(standpoint.among.map(quoted))} come out close, and the choice ${inTime(subject, 'turns', 'turned')} on what governors value most.`,
        `It sets out the case for each and ${inTime(subject, 'leaves', 'left')} the judgement to governors.`,
      ];
  }
}

/** Money, time and futures in a sentence. */
function inShort(option: PaperOption): string {
  const { facts, outcome } = option;
  const money = facts.isToday ? '' : `${costWords(facts)} and `;
  const futures = outcome ? `; ${futuresWords(outcome)}` : '';
  return `It ${money}${coverWords(facts)}${futures}. ${leaverNote([option]) ?? ''}`;
}

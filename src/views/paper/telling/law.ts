import type { PaperSection } from '../../../domain/paper';
import type { Finding } from '../../../domain/rule';
import { schoolFaultsInLaw } from '../../../engine/compliance/findingsOf';
import { countOf, listWords } from '../../../ui/format';
import { resolutionName } from './annexes/resolution';
import { paragraph, quoted, section, sentence } from './blocks';
import { guidanceOf, startsOf } from './departures';
import type { PaperOption, Subject } from './subject';

/** What departs from law, and from guidance of those that the paper dwells on; why, and what mends it, is in the annexes. */
export function law(subject: Subject): PaperSection | null {
  return section('body', 'law', 'Law', [
    paragraph('law-lead', leadSentence(subject)),
    paragraph('law-school', ...schoolSentences(schoolFaultsInLaw(subject.today.assessment.findings), subject)),
    paragraph('law-guidance', guidanceSentence(subject)),
    paragraph(
      'law-advice',
      overdueSentence(subject),
      'This is not legal advice: the school should check with an HR or legal adviser, or the local authority.',
    ),
  ]);
}

function leadSentence({ options, reach }: Subject): string {
  const barred = options.filter(({ isLawful }) => !isLawful);
  const duty =
    reach === 'none'
      ? 'No SENCO duty binds this kind of school; rules on pay, notice and employment still do.'
      : reach === 'codeOnly'
        ? 'Here the Code, and not clearly the Act, expects a SENCO.'
        : '';
  if (barred.length === 0) {
    const none = options.length === 1 ? 'What the school has now does not depart' : 'None of the options departs';
    return `${duty} ${none} from the law for certain, on what was entered.`.trim();
  }
  const isOne = barred.length === 1;
  return `${duty} ${listWords(barred.map(quoted))} ${isOne ? 'is not lawful as it stands. It is' : 'are not lawful as they stand. They are'} shown, but cannot be recommended; the annex “Law in full” says why, and what mends it.`.trim();
}

/** Faults of the school's paperwork, said once and of no option. */
function schoolSentences(faults: readonly Finding[], subject: Subject): readonly string[] {
  if (faults.length === 0) return [];
  return [
    `Whichever option is chosen, the school’s own paperwork departs from the law ${startsOf(faults, subject)}.`,
    ...faults.map(({ because }) => sentence(because)),
    `What puts it right is in the annex “${resolutionName(subject)}”.`,
  ];
}

/** Where governors have to give a reason, for each lawful option that the paper dwells on. */
function guidanceSentence({ dwelt }: Subject): string | null {
  const departing = dwelt.flatMap((option) => {
    const points = option.isLawful ? guidanceOf(option) : '';
    return points === '' ? [] : [{ option, points }];
  });
  const [first, ...others] = departing;
  if (!first) return null;
  const isAlike = others.length > 0 && others.every(({ points }) => points === first.points);
  const who = (option: PaperOption): string => `${quoted(option)} departs`;
  const said = isAlike
    ? `${listWords(departing.map(({ option }) => quoted(option)))} depart from statutory guidance on ${first.points}`
    : listWords([
        `${who(first.option)} from statutory guidance on ${first.points}`,
        ...others.map(({ option, points }) => `${quoted(option)} on ${points}`),
      ]);
  return `${said}: governors who choose ${departing.length === 1 ? 'it' : 'either'} should record why.`;
}

function overdueSentence({ options }: Subject): string | null {
  const overdue = new Set(
    options.flatMap(({ assessment }) =>
      assessment.findings.filter(({ isOverdue }) => isOverdue).map(({ rule }) => rule),
    ),
  );
  if (overdue.size === 0) return null;
  const one = overdue.size === 1;
  return `${one ? 'One rule' : countOf(overdue.size, 'rule')} behind these findings ${one ? 'was' : 'were'} due to be checked again before today.`;
}

import type { PaperSection } from '../../../domain/paper';
import type { Finding } from '../../../domain/rule';
import { hasMustDeparture, schoolFaultsInLaw } from '../../../engine/compliance/findingsOf';
import { findingsBehind } from '../../../engine/indicators/lawAndRisk';
import { countOf, listWords } from '../../../ui/format';
import { fromWords, ruleOf } from '../../compare/findingWords';
import { capital, list, paragraph, quoted, section, sentence } from './blocks';
import type { PaperOption, Subject } from './subject';

/** What departs from law, from when and what mends it; then guidance, for those that the paper dwells on. */
export function law(subject: Subject): PaperSection | null {
  const barred = subject.options.filter(({ isLawful }) => !isLawful);
  const departures = barred.map((option) => itemOf(option, subject));
  const faults = schoolFaultsInLaw(subject.today.assessment.findings);
  return section('body', 'law', 'Law', [
    paragraph('law-lead', leadSentence(subject, barred)),
    list('law-departures', departures),
    paragraph('law-school', ...schoolSentences(faults, subject)),
    paragraph('law-guidance', ...guidanceSentences(subject)),
    paragraph(
      'law-advice',
      ...overdueSentences(subject),
      'This is not legal advice: before it acts, the school should check with its legal or HR adviser, or with the local authority.',
    ),
  ]);
}

const barring = ({ assessment }: PaperOption): readonly Finding[] =>
  assessment.findings.filter((finding) => hasMustDeparture([finding]));

function leadSentence({ options, reach }: Subject, barred: readonly PaperOption[]): string {
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
  const are = barred.length === 1 ? 'is' : 'are';
  const them = barred.length === 1 ? 'It is' : 'They are';
  return `${duty} ${listWords(barred.map(quoted))} ${are} not lawful as ${barred.length === 1 ? 'it stands' : 'they stand'}. ${them} shown, but cannot be recommended.`.trim();
}

/** Faults of the school's paperwork, said once and of no option. */
function schoolSentences(faults: readonly Finding[], subject: Subject): readonly string[] {
  if (faults.length === 0) return [];
  const starts = [...new Set(faults.map((fault) => startOf(fault, subject)))];
  return [
    `Whichever option is chosen, the school’s own paperwork departs from the law ${listWords(starts)}.`,
    ...faults.map(({ because, mend }) => `${sentence(because)} ${sentence(mend)}`),
  ];
}

const startOf = ({ from }: Finding, { plan }: Subject): string => fromWords(from, plan.assumptions.startsOn);

/** Everything that bars an option, and what mends it. */
function itemOf(option: PaperOption, subject: Subject): { lead: string; text: string } {
  const found = barring(option);
  const why = found.map(
    (finding) =>
      `${sentence(finding.because)}${finding.phase === undefined ? '' : ` That is so in the phase “${finding.phase}”.`}`,
  );
  const starts = [...new Set(found.map((finding) => startOf(finding, subject)))];
  const mends = [...new Set(found.map(({ mend }) => sentence(mend)))];
  return {
    lead: `${option.name}.`,
    text: `${why.join(' ')} It departs from the law ${listWords(starts)}. What mends it: ${mends.join(' ')}`,
  };
}

/** Who departs from which guidance, a point each, the one that most depart from first. */
function guidanceSentences({ options }: Subject): readonly string[] {
  const lawful = options.filter(({ isLawful }) => isLawful);
  const points = [...new Set(lawful.flatMap(guidancePoints))]
    .map((point) => ({ point, found: lawful.filter((option) => guidancePoints(option).includes(point)) }))
    .toSorted((a, b) => b.found.length - a.found.length);
  const said = points.map(({ point, found }, place) => {
    const isAll = found.length === lawful.length && found.length > 1;
    const isOne = isAll || found.length === 1;
    const who = isAll ? 'every lawful option' : listWords(found.map(quoted));
    return place === 0
      ? `${capital(who)} ${isOne ? 'departs' : 'depart'} from statutory guidance on “${point}”.`
      : `On “${point}” so ${isOne ? 'does' : 'do'} ${who}.`;
  });
  return said.length === 0 ? [] : [...said, 'Governors who choose what departs from it should record why.'];
}

/** The points of guidance that an option departs from, by their rules' names. */
function guidancePoints({ assessment }: PaperOption): readonly string[] {
  const own = findingsBehind('departuresFromGuidance', assessment.findings).filter(({ isSchoolWide }) => !isSchoolWide);
  return [...new Set(own.map((finding) => ruleOf(finding)?.name ?? finding.rule))];
}

/** The same as a list; empty where there is none. */
export const guidanceOf = (option: PaperOption): string =>
  listWords(guidancePoints(option).map((point) => `“${point}”`));

function overdueSentences({ options }: Subject): readonly string[] {
  const overdue = new Set(
    options.flatMap(({ assessment }) =>
      assessment.findings.filter(({ isOverdue }) => isOverdue).map(({ rule }) => rule),
    ),
  );
  if (overdue.size === 0) return [];
  const one = overdue.size === 1;
  return [
    `${one ? 'One rule' : `${countOf(overdue.size, 'rule')}`} behind these findings ${one ? 'was' : 'were'} due to be checked again before today.`,
  ];
}

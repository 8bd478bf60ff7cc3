import { capitalised } from '../../../domain/numerals';
import type { PaperSection } from '../../../domain/paper';
import { type LawSummary, lawSummary } from '../../../engine/compliance/lawSummary';
import { countWords, pounds } from '../../../ui/format';
import { leaverNote } from '../../compare/sentences';
import { hundredCell } from '../../succession/hundredWords';
import { paragraph, section, table } from './blocks';
import { awaited, coveredCell, yearsWords } from './shortWords';
import type { PaperOption, Subject } from './subject';

const head = ['Option', 'Extra cash a year', 'Work covered', 'Futures of 100 with no gap', 'Lawful?'] as const;

/** The options beside each other, no change first. */
export function optionsSet(subject: Subject): PaperSection | null {
  const { options } = subject;
  return section('body', 'options', 'The options', [
    paragraph('options-intro', introduction(subject)),
    table(
      'options-table',
      'The options side by side',
      head,
      options.map((option) => rowOf(option, subject)),
      [noteWords(subject), leaverNote(options)].join(' '),
    ),
  ]);
}

/** What the extra cash is of, so that it can be held against the sums by year. */
function noteWords({ options, years }: Subject): string {
  const phased = options.some(({ facts }) => facts.isPhased)
    ? `, and for an option in phases the average of its ${years === 1 ? 'months' : yearsWords(years)} so reckoned`
    : '';
  return `A gap is a time with no SENCO in post. Extra cash is against what we have now, in a full year at the prices of the first month, without one-off costs and safeguarded pay${phased}. With them and with rises in pay it adds up, year by year, in the annex “Cost by year”.`;
}

function introduction({ options: { length: count }, today }: Subject): string {
  if (count === 1) return 'Only what the school has now is set out. It is no change.';
  return `${capitalised(countWords(count))} options are set side by side. The first is no change: the school ${today.facts.countsKnownLeaver ? 'looks for a like successor to the SENCO who is leaving' : 'goes on as now'}.`;
}

function rowOf(option: PaperOption, { reach }: Subject): readonly string[] {
  const { name, facts, outcome, assessment } = option;
  return [
    name,
    pounds(facts.extraPerYear),
    coveredCell(facts),
    outcome ? hundredCell(outcome.alwaysHeld) : awaited,
    lawCells[lawSummary(assessment.findings, reach)],
  ];
}

const lawCells: Readonly<Record<LawSummary, string>> = {
  departsFromLaw: 'No, as it stands',
  departsFromGuidance: 'Yes, not all guidance',
  departsFromPractice: 'Yes, not all practice',
  schoolDeparts: 'Yes, paperwork aside',
  noDuty: 'Yes, no duty here',
  codeOnly: 'Yes, Code only',
  toCheck: 'Yes, points to check',
  meets: 'Yes',
};

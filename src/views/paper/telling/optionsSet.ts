import type { PaperSection } from '../../../domain/paper';
import type { LawSummary } from '../../../engine/compliance/lawSummary';
import { lawSummary } from '../../../engine/compliance/lawSummary';
import { countWords, pounds } from '../../../ui/format';
import { capital, paragraph, section, table } from './blocks';
import { awaited, coveredCell, hundredCell } from './shortWords';
import type { PaperOption, Subject } from './subject';

const head = [
  'Option',
  'Extra cash a year',
  'Work covered',
  'Futures of 100 with a SENCO always in post',
  'Lawful?',
] as const;

/** The options beside each other, no change first. */
export function optionsSet(subject: Subject): PaperSection | null {
  const { options } = subject;
  return section('body', 'options', 'The options', [
    paragraph('options-intro', introduction(options.length)),
    table(
      'options-table',
      'The options side by side',
      head,
      options.map((option) => rowOf(option, subject)),
      'Extra cash is against what we have now, in a full year at the prices of the first month, without one-off costs; for an option in phases it is the average of its years. Departures from law and guidance are in the section “Law”.',
    ),
  ]);
}

function introduction(count: number): string {
  if (count === 1) return 'Only what the school has now is set out. It is no change.';
  return `${capital(countWords(count))} options are set side by side. The first is no change: the school goes on as now.`;
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

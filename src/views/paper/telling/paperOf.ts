import type { PaperDocument } from '../../../domain/paper';
import { dateWords } from '../../../ui/format';
import { assumptions } from './annexes/assumptions';
import { assurance } from './annexes/assurance';
import { costByYear } from './annexes/costByYear';
import { equality } from './annexes/equality';
import { lawInFull } from './annexes/lawInFull';
import { optionsInFull } from './annexes/optionsInFull';
import { questions } from './annexes/questions';
import { resolution } from './annexes/resolution';
import { riskRegister } from './annexes/riskRegister';
import { sensitivity } from './annexes/sensitivity';
import { sources } from './annexes/sources';
import { successionInFull } from './annexes/successionInFull';
import { tidy } from './blocks';
import { decided } from './decided';
import { inTime } from './inTime';
import { law } from './law';
import { leavesOut } from './leavesOut';
import { money } from './money';
import { optionsSet } from './optionsSet';
import type { PaperInput } from './paperInput';
import { purpose } from './purpose';
import { question } from './question';
import { recommendation } from './recommendation';
import { risks } from './risks';
import { runnerUp } from './runnerUp';
import { type Subject, subjectOf } from './subject';
import { succession } from './succession';
import { time } from './time';
import { editsCounted, withEdits } from './withEdits';
import { wouldChange } from './wouldChange';

const told = [
  purpose,
  decided,
  question,
  optionsSet,
  money,
  time,
  law,
  succession,
  risks,
  wouldChange,
  recommendation,
  runnerUp,
  leavesOut,
  resolution,
  optionsInFull,
  costByYear,
  lawInFull,
  successionInFull,
  riskRegister,
  sensitivity,
  questions,
  equality,
  assumptions,
] as const;

/** The governor paper: two pages of body, then annexes. The same input gives the same paper, letter for letter. */
export function paperOf(input: PaperInput): PaperDocument {
  const subject = subjectOf(input);
  const { paperEdits } = input.assessed.plan;
  const first = told.map((tell) => tell(subject)).filter((section) => section !== null);
  const last = sources(subject);
  const edits = editsCounted(last ? [...first, last] : first, paperEdits);
  const sections = [...first, assurance(subject, edits), last];
  const document: PaperDocument = {
    title: 'How to staff the SENCO role: a paper for governors',
    standfirst: [...standfirst(subject), ...(input.awaits === null ? [] : [input.awaits])],
    sections: sections.filter((section) => section !== null),
  };
  return withEdits(document, paperEdits);
}

function standfirst(subject: Subject): readonly string[] {
  const { schoolName, plan, assessed, version } = subject;
  return [
    tidy(schoolName),
    inTime(subject, 'For decision by the governing board.', 'For the record: governors have decided.'),
    `Prepared on ${dateWords(assessed.on)} with SENCO Planner ${version}, from the plan “${tidy(plan.name)}”.`,
  ];
}

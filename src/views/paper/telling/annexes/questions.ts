import { capitalised, leastSaid } from '../../../../domain/numerals';
import type { Option } from '../../../../domain/option';
import type { PaperSection } from '../../../../domain/paper';
import type { Answer } from '../../../../domain/units';
import { coversAll } from '../../../../engine/comparison/wholeWork';
import { isOverCeiling } from '../../../../engine/costing/ceiling';
import { about, countOf, dateWords, hoursPerWeek, hoursPerYear, percent, pounds } from '../../../../ui/format';
import { leaverNote } from '../../../compare/sentences';
import { headInGap, standInSentences } from '../../../succession/headlines';
import { ofHundred } from '../../../succession/hundredWords';
import { list, paragraph, quoted, section, sentence } from '../blocks';
import { costRange } from '../costRange';
import { guidanceOf } from '../departures';
import { judgedFigures } from '../judgedFigures';
import { coverWords, restWords, yearsWords } from '../shortWords';
import { inFocus, type PaperOption, type Subject } from '../subject';

type Answered = (option: PaperOption, subject: Subject) => string;

/** What a sharp governor asks, and what this plan answers. */
const asked: readonly { readonly key: string; readonly question: string; readonly answer: Answered }[] = [
  { key: 'lawful', question: 'Is it lawful from the first day, and what in it must we record?', answer: lawful },
  { key: 'cost', question: 'What will it cost, and how far out could that be?', answer: cost },
  { key: 'hours', question: 'Does the SENCO have the time for the work?', answer: hours },
  { key: 'tightest', question: 'When is it tightest, and what is not done then?', answer: tightest },
  { key: 'teachers', question: 'What does it ask of class teachers?', answer: teachers },
  {
    key: 'next-morning',
    question: 'If the SENCO leaves without notice, who is SENCO the next morning?',
    answer: nextMorning,
  },
  { key: 'ready', question: 'Who is ready to step up?', answer: ready },
  { key: 'advocate', question: 'Who speaks for a pupil when the head has to decide against them?', answer: advocate },
  { key: 'review', question: 'How shall we know in a year whether it works?', answer: review },
  { key: 'sureness', question: 'How sure are these numbers?', answer: sureness },
];

export function questions(subject: Subject): PaperSection | null {
  const option = inFocus(subject);
  return section('annex', 'annex-questions', 'Ten questions to ask', [
    paragraph(
      'annex-questions-lead',
      `Answered for ${quoted(option)}${option === subject.decided ? ', which governors chose' : ''}.`,
    ),
    list(
      'annex-questions-list',
      asked.map(({ key, question, answer }) => ({ key, lead: question, text: answer(option, subject) })),
      true,
    ),
  ]);
}

function lawful(option: PaperOption): string {
  const { isLawful, facts, assessment } = option;
  const toCheck = assessment.findings.filter(({ degree }) => degree === 'check').length;
  const first = facts.unlawfulBecause[0];
  const stands =
    isLawful || first === undefined ? 'Nothing that is certain stands against it in law.' : `No: ${sentence(first)}`;
  const check = toCheck === 0 ? '' : ` ${countOf(toCheck, 'point')} cannot be told from what was entered.`;
  const points = guidanceOf(option);
  const why = points === '' ? '' : ` It departs from statutory guidance on ${points}: governors record why.`;
  return `${stands}${check}${why}`;
}

function cost(option: PaperOption, { years, plan }: Subject): string {
  const { facts, outcome } = option;
  if (facts.isToday && !outcome) return 'It is what we have now, so it costs nothing extra as planned.';
  const planned = facts.extraOverHorizon;
  const over = `than what we have now over ${yearsWords(years)}`;
  const opening = facts.isToday
    ? 'It is what we have now, so it costs nothing extra as planned'
    : Math.abs(planned) < 0.5
      ? `As planned, nothing extra over ${yearsWords(years)}`
      : `As planned, ${about(Math.abs(planned), pounds)} ${planned < 0 ? 'less' : 'more'} ${over}`;
  const range = outcome ? costRange(outcome, ', one is below that and one above') : '';
  const ceiling =
    plan.school.ceilingPerYear === null
      ? 'No ceiling is set.'
      : isOverCeiling(facts)
        ? `It goes over the ceiling by ${about(facts.overCeiling ?? 0, pounds)} in its worst year.`
        : 'It stays inside the ceiling in every year.';
  return `${opening}${range}. ${ceiling}`;
}

function hours(option: PaperOption): string {
  const { facts } = option;
  const needed = `The work needs ${about(facts.neededPerWeek, hoursPerWeek)}.`;
  const rest =
    facts.shortPerWeek < leastSaid
      ? ''
      : coversAll(facts)
        ? ` Some months run short all the same: over the year ${about(facts.shortPerWeek, hoursPerWeek)}, which ${restWords[facts.restFallsTo]}.`
        : ` What is left over, ${about(facts.shortPerWeek, hoursPerWeek)}, ${restWords[facts.restFallsTo]}.`;
  return `${needed} This ${coverWords(facts)} in school weeks.${rest} ${leaverNote([option]) ?? ''}`;
}

function tightest({ facts, risks }: PaperOption): string {
  const dropped = risks.find(({ id }) => id === 'workDroppedAtPeak');
  const peak =
    facts.shortPerWeekInWorstMonth < leastSaid
      ? 'There are the hours in every month.'
      : `The tightest month is ${about(facts.shortPerWeekInWorstMonth, hoursPerWeek)} short.`;
  return [peak, ...(dropped ? [dropped.cause, dropped.effect].map(sentence) : [])].join(' ');
}

function teachers({ assessment: { time } }: PaperOption, { today }: Subject): string {
  const passed = time.passedToTeachersPerYear;
  const now = about(time.hoursPerClassTeacher, hoursPerYear);
  const before = about(today.assessment.time.hoursPerClassTeacher, hoursPerYear);
  const share =
    passed < 1
      ? ''
      : ` ${capitalised(about(passed, hoursPerYear))} of the SENCO’s work is passed to all of them together.`;
  const against = now === before ? 'as today' : `against ${before} today`;
  return `Each has ${now} of this work, ${against}.${share}`;
}

function nextMorning({ outcome, option }: PaperOption, { reach, assessed }: Subject): string {
  const steps = stepsIn(option);
  if (!outcome) return `${steps} Who is designated in a gap waits for the futures.`;
  const hasHead = option.spans.some(({ structure }) => structure.interim === 'head');
  const hours = hasHead ? [headInGap(assessed.figures.value('time.headCanAdd'))] : [];
  return [steps, ...standInSentences(outcome, option, reach), ...hours].join(' ');
}

/** Who is set to step in, phase by phase where that changes. */
function stepsIn({ spans }: Option): string {
  const told = spans.map(({ structure, startsOn }) => ({
    startsOn,
    words: structure.posts.some(({ role }) => role === 'deputySenco')
      ? 'the deputy SENCO, if willing and still here'
      : 'nobody inside is set to step in as deputy',
  }));
  const changes = told.filter(({ words }, place) => words !== told[place - 1]?.words);
  return changes
    .map(({ startsOn, words }, place) =>
      place === 0 ? `${capitalised(words)}.` : `From ${dateWords(startsOn)} ${words}.`,
    )
    .join(' ');
}

function ready({ outcome }: PaperOption): string {
  if (!outcome) return 'This waits for the futures.';
  const { readyWhenNeeded, everLeaves } = outcome;
  const leaves = `The SENCO leaves at some time in ${ofHundred(everLeaves)} futures.`;
  if (!readyWhenNeeded) return leaves;
  const part = percent(readyWhenNeeded.mean);
  return part === percent(0)
    ? `${leaves} Nobody inside could step up at once then.`
    : `${leaves} Of all departures, somebody inside could step up at once in ${part}.`;
}

function advocate({ assessment }: PaperOption): string {
  return sentence(
    assessment.flags.find(({ id }) => id === 'conflictOfInterest')?.because ?? 'This is for governors to settle.',
  );
}

const governorWords: Readonly<Record<Answer, string>> = {
  yes: 'A governor or committee oversees SEN and can ask each term.',
  no: 'No governor or committee oversees SEN yet: name one.',
  unknown: 'It is not known whether a governor oversees SEN: find out, and name one if not.',
};

function review(_: PaperOption, { plan }: Subject): string {
  return `Four things tell each term: is a SENCO in post, with how many hours, with what qualification, and at what extra cash. ${governorWords[plan.school.hasSenGovernor]}`;
}

function sureness(): string {
  const { all, judged } = judgedFigures();
  return `Law, pay and on-costs have sources. ${judged} of ${all} figures are our own judgement, mostly hours for tasks and how people behave: the differences between options are surer than the numbers themselves.`;
}

import type { KnownSchool } from '../../../domain/assessment';
import type { PaperSection } from '../../../domain/paper';
import {
  type DefaultedField,
  type DutyReach,
  defaultsIn,
  type Governance,
  type Phase,
  type School,
} from '../../../domain/school';
import type { Case } from '../../../domain/units';
import { about, countOf, dateWords, decimal, hoursPerWeek, listWords } from '../../../ui/format';
import { supposedSentences } from '../../succession/switchedOnWords';
import { paragraph, section } from './blocks';
import type { Subject } from './subject';

/** The school in a few facts, which of them are defaults, what the work needs and how far the law reaches. */
export function question(subject: Subject): PaperSection | null {
  const { schoolName, plan, assessed, today, reach } = subject;
  const { school } = plan;
  return section('body', 'question', 'The question and the school', [
    paragraph(
      'question-school',
      `${schoolName} is ${kindWords(school)} with ${pupilWords(assessed.known)}.`,
      defaultsSentence(school),
    ),
    paragraph(
      'question-work',
      `${caseWords[plan.assumptions.demandCase]} ${about(today.facts.neededPerWeek, hoursPerWeek)} in school weeks, whoever does it.`,
      dutyWords[reach],
      ...supposedSentences(plan),
    ),
    paragraph('question-leaver', leaverWords(subject)),
  ]);
}

/** What no change means where the SENCO of today will not be there. */
function leaverWords({ today, plan }: Subject): string | null {
  if (!today.facts.countsKnownLeaver) return null;
  return `The SENCO is known to be leaving, so “no change” means looking for a like successor from ${dateWords(plan.assumptions.startsOn)}.`;
}

const phaseNouns: Readonly<Record<Phase, string>> = {
  nursery: 'nursery school',
  infant: 'infant school',
  junior: 'junior school',
  primary: 'primary school',
  secondary: 'secondary school',
  allThrough: 'all-through school',
  special: 'special school',
  alternativeProvision: 'school for alternative provision',
  sixteenToNineteen: '16 to 19 institution',
};

const governanceWords: Readonly<Record<Governance, (noun: string) => string>> = {
  maintained: (noun) => `a maintained ${noun}`,
  academy: (noun) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} run as an academy or free school,`,
  independent: (noun) => `an independent ${noun}`,
};

const kindWords = ({ phase, governance }: School): string => governanceWords[governance](phaseNouns[phase]);

/** '210 pupils, of whom 32 are on SEN support and 9 have an EHCP' */
function pupilWords({ roll, senSupport, ehcps }: KnownSchool): string {
  const are = `${countOrNone(senSupport)} ${senSupport < 2 ? 'is' : 'are'} on SEN support`;
  const have = `${countOrNone(ehcps)} ${ehcps < 2 ? 'has' : 'have'} an EHCP`;
  return `${countOf(roll, 'pupil')}, of whom ${are} and ${have}`;
}

const countOrNone = (count: number): string => (count === 0 ? 'none' : decimal(count));

const factNames: Readonly<Record<DefaultedField, string>> = {
  roll: 'the number of pupils',
  senSupport: 'the number on SEN support',
  ehcps: 'the number with an EHCP',
  ehcpGrowthPerYear: 'the growth of EHCPs',
  senSupportGrowthPerYear: 'the growth of SEN support',
  classTeachers: 'the number of class teachers',
  lgpsEmployerRate: 'the employer’s pension rate for support staff',
};

/** Which of the school's facts are national ones, because the school has not given its own. */
function defaultsSentence(school: School): string {
  const missing = defaultsIn(school).map((field) => factNames[field]);
  if (missing.length === 0) return 'These are the school’s own counts.';
  return `National defaults stand in for what the school has not given: ${listWords(missing)}.`;
}

const caseWords: Readonly<Record<Case, string>> = {
  low: 'In the lower case that this plan takes, the work of a SENCO here needs',
  central: 'The work of a SENCO here needs',
  high: 'In the higher case that this plan takes, the work of a SENCO here needs',
};

const dutyWords: Readonly<Record<DutyReach, string>> = {
  act: 'By law somebody is designated as SENCO at all times: a qualified teacher who works at the school, or its head.',
  codeOnly: 'The Code of Practice expects this kind of school to have a SENCO; the Act does not clearly impose one.',
  none: 'No duty to have a SENCO binds this kind of school, so every option here is a lawful choice on that point; the work is there all the same.',
};

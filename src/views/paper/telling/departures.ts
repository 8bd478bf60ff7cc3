import type { Finding } from '../../../domain/rule';
import { mustDepartures } from '../../../engine/compliance/findingsOf';
import { findingsBehind } from '../../../engine/indicators/lawAndRisk';
import { listWords } from '../../../ui/format';
import { fromWords, ruleOf } from '../../compare/findingWords';
import { sentence } from './blocks';
import type { PaperOption, Subject } from './subject';

/** What bars an option from being recommended. */
export const barring = ({ assessment }: PaperOption): readonly Finding[] => mustDepartures(assessment.findings);

const once = (sentences: readonly string[]): string => [...new Set(sentences.map(sentence))].join(' ');

/** Why an option is not lawful as it stands, in sentences; empty where it is. */
export const whyBarred = (option: PaperOption): string => once(barring(option).map(({ because }) => because));

/** What would make it lawful, in sentences. */
export const whatMends = (option: PaperOption): string => once(barring(option).map(({ mend }) => mend));

/** 'from the first day, 1 January 2027': from when something departs, each day once. */
export function startsOf(findings: readonly Finding[], { plan }: Subject): string {
  return listWords([...new Set(findings.map(({ from }) => fromWords(from, plan.assumptions.startsOn)))]);
}

/** The points of guidance that an option departs from, by their rules' names. */
export function guidancePoints({ assessment }: PaperOption): readonly string[] {
  const own = findingsBehind('departuresFromGuidance', assessment.findings).filter(({ isSchoolWide }) => !isSchoolWide);
  return [...new Set(own.map((finding) => ruleOf(finding)?.name ?? finding.rule))];
}

/** The same as a list; empty where there is none. */
export const guidanceOf = (option: PaperOption): string =>
  listWords(guidancePoints(option).map((point) => `“${point}”`));

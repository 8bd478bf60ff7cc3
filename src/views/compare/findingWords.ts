import type { Degree, Finding, RuleForce, RuleStatement } from '../../domain/rule';
import type { IsoDate } from '../../domain/units';
import { rules } from '../../engine/compliance/rules';
import { dateWords } from '../../ui/format';
import { documentOf } from './shelf';

export const forceWords: Readonly<Record<RuleForce, string>> = {
  must: 'Law: must',
  should: 'Statutory guidance: should',
  stpcd: 'Pay and conditions document',
  practice: 'Good practice',
  proposed: 'Proposed, not law',
};

export const degreeWords: Readonly<Record<Degree, string>> = {
  departs: 'departs from it',
  partly: 'meets it in part',
  check: 'cannot be told from what was entered',
};

export const schoolWideWords = 'A fault of the school’s paperwork, the same for every structure.';

export const ruleOf = ({ rule }: Finding): RuleStatement | undefined => rules.find(({ id }) => id === rule);

/** 'from the first day, 1 January 2027' */
export function fromWords(from: IsoDate, startsOn: IsoDate): string {
  if (from > startsOn) return `from ${dateWords(from)}`;
  return from === startsOn ? `from the first day, ${dateWords(from)}` : `already, since ${dateWords(from)}`;
}

export interface CitationWords {
  readonly title: string;
  readonly where: string;
  readonly url: string | null;
}

export function citationsOf(rule: RuleStatement): readonly CitationWords[] {
  return rule.cites.map((citation) => {
    const document = documentOf(citation);
    return { title: document?.title ?? citation.source, where: citation.where, url: document?.url ?? null };
  });
}

import type { Citation } from '../../../domain/evidence';
import type { RuleForce } from '../../../domain/rule';
import type { Lock } from '../../../engine/workload/whoDoesWhat/locks';
import { documentOf } from '../../compare/shelf';

export const holderWords: Readonly<Record<Lock['heldBy'], string>> = {
  senco: 'The SENCO alone',
  governors: 'The governors',
  head: 'The head alone',
};

/** What binds: 'Law', 'Advice'. */
export const forceWords: Readonly<Record<RuleForce, string>> = {
  must: 'Law',
  should: 'Statutory guidance',
  stpcd: 'Pay and conditions',
  practice: 'Advice',
  proposed: 'Not law',
};

/** What a lock rests on, or that it was not read anywhere. */
export function lockSourceWords({ cites, confidence }: Lock): string {
  return confidence === 'general'
    ? 'General knowledge, not read in a source for this app: check the suspension and exclusion guidance.'
    : `${cites.map(citationWords).join('; ')}.`;
}

function citationWords(citation: Citation): string {
  const document = documentOf(citation);
  return document ? `${document.title}, ${citation.where}` : citation.where;
}

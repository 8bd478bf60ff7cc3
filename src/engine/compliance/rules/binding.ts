import type { Citation } from '../../../domain/evidence';
import type { RuleStatement } from '../../../domain/rule';
import { cite } from '../../../evidence/cite';

type Binding = Omit<RuleStatement, 'id' | 'name' | 'says' | 'cites'>;

const asRead = {
  until: null,
  checkedOn: '2026-11-22',
  checkBy: '2027-08-31',
  onlyWhereDuty: true,
  maintainedOnly: false,
} as const;

/** A duty of the Children and Families Act 2014 or its Regulations. */
export const underTheAct = { ...asRead, force: 'must', confidence: 'verified', from: '2014-09-01' } satisfies Binding;

/** What the SEND Code of Practice of January 2015 expects, read in quotations of it. */
export const underTheCode = {
  ...asRead,
  force: 'should',
  confidence: 'secondary',
  from: '2015-01-01',
} satisfies Binding;

/** The School Teachers' Pay and Conditions Document, read in guides to it; it changes every autumn. */
export const underPayAndConditions = {
  ...asRead,
  force: 'stpcd',
  confidence: 'secondary',
  from: null,
  checkBy: '2027-03-31',
  onlyWhereDuty: false,
  maintainedOnly: true,
} satisfies Binding;

/** Advice of a department, union, inspectorate or tax authority. */
export const asPractice = {
  ...asRead,
  force: 'practice',
  confidence: 'secondary',
  from: null,
  onlyWhereDuty: false,
} satisfies Binding;

/** A paragraph of the Code; nobody has held the numbers against the Code itself yet. */
export function code(paragraph: string): Citation {
  return cite('sendCode2015', `${paragraph} (paragraph number to be confirmed)`);
}

import type { Citation } from '../../../domain/evidence';
import type { RuleConfidence, RuleForce } from '../../../domain/rule';
import { demandPhaseOf, dutyReachOf, type School } from '../../../domain/school';
import type { Task } from '../../../domain/task';
import { cite } from '../../../evidence/cite';

const lockIds = ['designation', 'governorsRole', 'suspension', 'examAccessLead'] as const;
export type LockId = (typeof lockIds)[number];

/** A duty that stays with its holder, whoever does the work around it. */
export interface Lock {
  readonly id: LockId;
  readonly name: string;
  /** `senco` is whoever is designated. */
  readonly heldBy: 'senco' | 'governors' | 'head';
  readonly reason: string;
  readonly force: RuleForce;
  readonly confidence: RuleConfidence;
  readonly cites: readonly Citation[];
  /** The task for which the SENCO must answer, though others may do part of it. */
  readonly task: Task | null;
}

const locks: readonly Lock[] = [
  {
    id: 'designation',
    name: 'Being the school’s SENCO',
    heldBy: 'senco',
    reason:
      'The law has the governors designate one member of staff. Tasks may be shared, because the SENCO carries them out or arranges for them; the designation may not.',
    force: 'must',
    confidence: 'verified',
    cites: [
      cite('childrenAndFamiliesAct2014', 'section 67(2)'),
      cite('sendRegulations2014', 'regulation 50(3), “carrying out or arranging”'),
    ],
    task: null,
  },
  {
    id: 'governorsRole',
    name: 'Deciding what the role is, and checking that it works',
    heldBy: 'governors',
    reason:
      'The governors decide the SENCO’s part in leading the school and watch how well the role works. It is not the SENCO’s or the head’s to settle alone.',
    force: 'must',
    confidence: 'secondary',
    cites: [cite('sendRegulations2014', 'regulation 50(1) and (2)'), cite('regulation50Quoted', 'regulation 50')],
    task: null,
  },
  {
    id: 'suspension',
    name: 'Deciding to suspend or exclude a pupil',
    heldBy: 'head',
    reason:
      'Only the head, or an acting head, may decide it. The SENCO advises; a head who is also the SENCO advises themselves.',
    force: 'must',
    confidence: 'secondary',
    cites: [
      cite('exclusionsHub', 'the power rests with the head alone, an acting head included, and cannot be delegated'),
      cite('exclusionsRegulations2012', 'explanatory note: the power under section 51A of the Education Act 2002'),
    ],
    task: null,
  },
  {
    id: 'examAccessLead',
    name: 'Leading exam access arrangements',
    heldBy: 'senco',
    reason: 'The exam boards want the SENCO to lead and to be given the time. Others may help with the work.',
    force: 'practice',
    confidence: 'secondary',
    cites: [cite('jcqTime2024', 'the SENCO leads, with sufficient time')],
    task: 'examAccess',
  },
];

/** What decides which duties may not be passed on. */
export type LawOn = Pick<School, 'phase' | 'governance'>;

/** The duties that may not be passed on in a school of this kind; what only the Code expects has the Code's force. */
export function locksOf(school: LawOn): readonly Lock[] {
  const applying = locks.filter(({ id }) => applies(id, school));
  if (dutyReachOf(school) !== 'codeOnly') return applying;
  return applying.map((lock) => (isOfTheDuty(lock.id) ? { ...lock, force: 'should' } : lock));
}

const isOfTheDuty = (id: LockId): boolean => id === 'designation' || id === 'governorsRole';

function applies(id: LockId, school: LawOn): boolean {
  switch (id) {
    case 'designation':
    case 'governorsRole':
      return dutyReachOf(school) !== 'none';
    case 'suspension':
      return school.governance !== 'independent' && school.phase !== 'sixteenToNineteen';
    case 'examAccessLead':
      return demandPhaseOf(school.phase) === 'secondary';
  }
}

/** The lock on who answers for a task; null where the school may say. */
export function lockOn(task: Task, school: LawOn): Lock | null {
  return locksOf(school).find((lock) => lock.task === task) ?? null;
}

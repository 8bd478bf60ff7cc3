import type { Option } from '../../../domain/option';
import type { RiskReading, RiskTrace, TracePage } from '../../../engine/risk/register/entry';

const pageNames: Readonly<Record<TracePage, string>> = {
  succession: 'Succession',
  workload: 'Workload',
  compare: 'Compare',
  structures: 'Structures',
  people: 'People',
  school: 'School',
  evidence: 'Evidence',
  risks: 'Risks',
};

/** The element on its page in which the number behind a label stands. */
export const tracePlaces: Readonly<Record<string, string>> = {
  'Months with nobody designated': 'chance-nobody',
  'A term or more without one': 'chance-term',
  'Misses the three-year window': 'chance-breach',
  'Always a SENCO in post': 'chance-empty',
  'The SENCO leaves': 'chance-leaves',
  'The cost goes over the ceilings': 'chance-ceiling',
  'Departs from law': 'row-departuresFromLaw',
  'Leadership time displaced': 'row-leadershipHours',
  'What the months come to': 'workload-months',
  'Who does what': 'workload-slides',
  'Kind of school': 'school-kind',
  'Money for the SENCO function': 'school-money',
  'What the governors have settled': 'school-governors',
  'Who could step up': 'people-successors',
  'The head’s chance of leaving': 'people-in-post',
  'Who is designated': 'structure-held',
  'Place on the leadership team': 'structure-posts',
  'Posts and who works beside the SENCO': 'structure-posts',
  'Posts and how they are staffed': 'structure-posts',
  'Hats that one person wears': 'risks-hats',
};

/** Where a reading can be followed to. */
export interface FoundTrace {
  /** '#/succession?at=chance-leaves' */
  readonly href: string;
  /** 'Succession: The SENCO leaves' */
  readonly says: string;
}

/** The address of the place where the number behind a reading stands, under the option that it is of. */
export function foundTrace({ trace, because }: RiskReading, option: Option): FoundTrace {
  const { page, label } = trace;
  const says = `${pageNames[page]}: ${label}`;
  if (page === 'evidence') return { href: `#/evidence?figure=${trace.figures[0] ?? ''}`, says };
  const at = tracePlaces[label] ?? '';
  if (page !== 'structures') return { href: `#/${page}?at=${at}`, says: says + whereOf(trace, option) };
  return { href: `#/structures?structure=${structureRead(because, option)}&at=${at}`, says };
}

/** Compare and Succession show only what stands in Compare. */
function whereOf({ page }: RiskTrace, { isCompared, name }: Option): string {
  return isCompared || (page !== 'succession' && page !== 'compare') ? '' : `, once “${name}” is in Compare`;
}

/** The structure that a reading is of: of a phased plan the phase that its sentence names, else its first. */
function structureRead(because: string, { spans }: Option): string {
  const named = spans.find(({ structure }) => because.startsWith(`In the phase “${structure.name}”`));
  return (named ?? spans[0])?.structure.id ?? '';
}

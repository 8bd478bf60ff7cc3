import type { Person } from '../../domain/person';
import {
  type Interim,
  type LeadershipPlace,
  type PostRole,
  postRoles,
  type Secondment,
  type Staffing,
  type Starting,
  type Structure,
  type StructureKind,
  structureKinds,
} from '../../domain/structure';
import type { LawSummary } from '../../engine/compliance/lawSummary';
import { structureNames } from '../../engine/starting/startingStructure';
import type { Option } from '../../ui/controls/SelectField';
import type { Tone } from '../../ui/controls/Tag';

export const roleNames: Readonly<Record<PostRole, string>> = {
  senco: 'SENCO',
  deputySenco: 'Deputy SENCO',
  secondedSenco: 'Seconded SENCO',
  administrator: 'SEN administrator',
  headteacher: 'Headteacher',
  seniorLeader: 'Senior leader',
  teacher: 'Class teacher',
};

export const roleOptions: readonly Option<PostRole>[] = postRoles.map((value) => ({ value, label: roleNames[value] }));

export const kindOptions: readonly Option<StructureKind>[] = structureKinds.map((value) => ({
  value,
  label: value === 'today' ? 'What we have now, started afresh' : structureNames[value],
}));

export const staffingOptions: readonly Option<Staffing>[] = [
  { value: 'existing', label: 'Already on the payroll' },
  { value: 'new', label: 'A new post, full cost' },
  { value: 'secondment', label: 'Bought in by the day' },
];

export const startingOptions: readonly Option<Starting>[] = [
  { value: 'established', label: 'Established' },
  { value: 'newFromOutside', label: 'New from outside' },
  { value: 'steppingUp', label: 'Stepping up from inside' },
  { value: 'bridging', label: 'Bridging for a while' },
];

export const leadershipOptions: readonly Option<LeadershipPlace>[] = [
  { value: 'member', label: 'Member' },
  { value: 'attends', label: 'Attends' },
  { value: 'none', label: 'No' },
];

export const arrangementOptions: readonly Option<Secondment['arrangement']>[] = [
  { value: 'secondment', label: 'Secondment' },
  { value: 'jointContract', label: 'One contract, two schools' },
  { value: 'consultancy', label: 'Consultancy' },
];

export const remainderOptions: readonly Option<Structure['remainderFallsTo']>[] = [
  { value: 'senco', label: 'The SENCO, in unpaid time' },
  { value: 'head', label: 'The head' },
  { value: 'nobody', label: 'Nobody: it is not done' },
];

export const interimOptions: readonly Option<Interim>[] = [
  { value: 'head', label: 'The head' },
  { value: 'bridging', label: 'A bridging SENCO from another school' },
  { value: 'nobody', label: 'Nobody' },
];

/** What of the law a head must know to choose who holds the role in a gap. */
export const interimHint =
  'The head may be designated the same day. A bridging SENCO has to be a qualified teacher on this school’s staff, and takes time to arrange. For nobody, the law gives no period of grace.';

export function holderOptions(people: readonly Person[]): readonly Option<string>[] {
  return [{ value: '', label: 'To be appointed' }, ...people.map(({ id, label }) => ({ value: id, label }))];
}

export const lawWords: Readonly<Record<LawSummary, { readonly tone: Tone; readonly text: string }>> = {
  departsFromLaw: { tone: 'bad', text: 'departs from law' },
  departsFromGuidance: { tone: 'warn', text: 'departs from guidance' },
  departsFromPractice: { tone: 'warn', text: 'pay or practice to mend' },
  schoolDeparts: { tone: 'warn', text: 'only the school’s paperwork to mend' },
  noDuty: { tone: 'neutral', text: 'no SENCO duty binds this kind of school' },
  codeOnly: { tone: 'neutral', text: 'the Code expects a SENCO; the Act does not clearly impose it' },
  toCheck: { tone: 'neutral', text: 'something to check' },
  meets: { tone: 'ok', text: 'meets both' },
};

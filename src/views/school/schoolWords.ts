import type { CoverChoice, Governance, PayArea, Phase } from '../../domain/school';
import type { Option } from '../../ui/controls/SelectField';

export const phaseOptions: readonly Option<Phase>[] = [
  { value: 'nursery', label: 'Nursery school' },
  { value: 'infant', label: 'Infant' },
  { value: 'junior', label: 'Junior' },
  { value: 'primary', label: 'Primary' },
  { value: 'secondary', label: 'Secondary' },
  { value: 'allThrough', label: 'All-through' },
  { value: 'special', label: 'Special' },
  { value: 'alternativeProvision', label: 'Alternative provision' },
  { value: 'sixteenToNineteen', label: '16 to 19' },
];

export const governanceOptions: readonly Option<Governance>[] = [
  { value: 'maintained', label: 'Maintained school' },
  { value: 'academy', label: 'Academy or free school' },
  { value: 'independent', label: 'Independent' },
];

export const payAreaOptions: readonly Option<PayArea>[] = [
  { value: 'england', label: 'England outside London and the fringe' },
  { value: 'fringe', label: 'London fringe' },
  { value: 'outerLondon', label: 'Outer London' },
  { value: 'innerLondon', label: 'Inner London' },
];

export const payAreaHint = 'The pay scale your teachers are on. If in doubt, ask payroll.';

/** How to tell the pay area. */
export const payAreaHelp =
  'All of Surrey, Slough, Thurrock, Bracknell Forest, and Windsor and Maidenhead are fringe. So are parts of Hertfordshire, Essex, Kent, Buckinghamshire and West Sussex: there, only your payroll can say.';

export const coverOptions: readonly Option<CoverChoice>[] = [
  { value: 'permanent', label: 'More of a permanent teacher' },
  { value: 'supply', label: 'Supply, by the day' },
];

/** Schools of a phase, as a sentence speaks of them. */
export const schoolsOfPhase: Readonly<Record<Phase, string>> = {
  nursery: 'nursery schools',
  infant: 'infant schools',
  junior: 'junior schools',
  primary: 'primaries',
  secondary: 'secondaries',
  allThrough: 'all-through schools',
  special: 'special schools',
  alternativeProvision: 'alternative provision',
  sixteenToNineteen: '16 to 19 institutions',
};

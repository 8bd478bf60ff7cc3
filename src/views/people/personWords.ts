import type { PersonRole, Qualification } from '../../domain/person';
import type { Option } from '../../ui/controls/SelectField';

export const roleOptions: readonly Option<PersonRole>[] = [
  { value: 'senco', label: 'SENCO now' },
  { value: 'headteacher', label: 'Headteacher' },
  { value: 'successor', label: 'Possible successor' },
  { value: 'other', label: 'Somebody else' },
];

export const qualificationOptions: readonly Option<Qualification>[] = [
  { value: 'none', label: 'None yet' },
  { value: 'studyingNpq', label: 'Studying the NPQ for SENCOs' },
  { value: 'npq', label: 'NPQ for SENCOs' },
  { value: 'nasenco', label: 'NASENCO, the earlier award' },
  { value: 'unknown', label: 'I don’t know' },
];

/** What "Add" offers, in the order people are thought of. */
export const addable: readonly { readonly role: PersonRole; readonly text: string }[] = [
  { role: 'successor', text: 'Add a possible successor' },
  { role: 'senco', text: 'Add a SENCO' },
  { role: 'headteacher', text: 'Add a headteacher' },
  { role: 'other', text: 'Add somebody else' },
];

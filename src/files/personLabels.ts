import type { PersonRole } from '../domain/person';

/** What a person is called until the school says otherwise: the part, never a name. */
export const personLabels: Readonly<Record<PersonRole, string>> = {
  senco: 'SENCO',
  headteacher: 'Headteacher',
  successor: 'Possible successor',
  other: 'Colleague',
};

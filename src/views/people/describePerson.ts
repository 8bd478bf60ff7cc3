import type { Person } from '../../domain/person';

/** Changes something that is said of the person on a card. */
export type DescribePerson = (patch: Partial<Omit<Person, 'id'>>) => void;

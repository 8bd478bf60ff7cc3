import type { Involvement } from '../../../domain/task';

/** The letters of who does what, always beside their words. */
export const letters = {
  responsible: { letter: 'R', name: 'Responsible', says: 'does the work, or part of it' },
  accountable: { letter: 'A', name: 'Accountable', says: 'answers for it; one role for each task' },
  consulted: { letter: 'C', name: 'Consulted', says: 'is asked before it is settled' },
  informed: { letter: 'I', name: 'Informed', says: 'is told when it is done' },
} as const;

export const markOptions: readonly { readonly value: Involvement; readonly label: string }[] = [
  { value: 'accountable', label: 'A accountable' },
  { value: 'consulted', label: 'C consulted' },
  { value: 'informed', label: 'I informed' },
  { value: 'none', label: '– neither' },
];

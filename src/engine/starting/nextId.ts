import type { PostRole } from '../../domain/structure';

/** The first of `stem`, `stem-2`, `stem-3` ... that is not taken. No chance in it: the same steps give the same file. */
export function nextId(stem: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  if (!ids.has(stem)) return stem;
  let number = 2;
  while (ids.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** The first of `person-1`, `person-2` ... that is not taken. */
export function nextPersonId(taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = 1;
  while (ids.has(`person-${number}`)) number += 1;
  return `person-${number}`;
}

/** deputySenco -> deputy-senco: what the id of a post in that role begins with. */
export function postStem(role: PostRole): string {
  return role.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

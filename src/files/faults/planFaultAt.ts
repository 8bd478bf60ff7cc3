/** A place in a plan, as the keys and positions that lead to it, and what is wrong there. */
export interface PlanFault {
  readonly path: readonly (string | number)[];
  readonly what: string;
}

/** Each place in a list whose id another place before it has. */
export function* repeatedIds(
  of: readonly { readonly id: string }[],
  path: readonly (string | number)[],
  seen: Set<string> = new Set(),
): Generator<PlanFault> {
  for (const [index, { id }] of of.entries()) {
    if (seen.has(id)) yield { path: [...path, index, 'id'], what: `"${id}" is used twice` };
    seen.add(id);
  }
}

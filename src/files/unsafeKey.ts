/** No plan is deeper than this; a file that is was made to do harm. */
const deepest = 16;
const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The path to the first key that could reach into JavaScript itself, or to nesting past any plan; null where there is none. */
export function unsafeKey(root: unknown): { readonly path: readonly string[]; readonly what: string } | null {
  const waiting: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > deepest) return { path: path.slice(0, 3), what: 'is nested deeper than any plan' };
    for (const [key, inner] of Object.entries(value)) {
      if (unsafeKeys.has(key)) return { path, what: `holds "${key}", which no plan may` };
      waiting.push({ value: inner, path: [...path, key] });
    }
  }
  return null;
}

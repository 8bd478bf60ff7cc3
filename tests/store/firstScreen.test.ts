import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const store = fileURLToPath(new URL('../../src/store/', import.meta.url));

/** Every file that a file needs before it can run; a type or an `import()` is not needed for that. */
function needed(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?from '(\.[^']+)';/gms)) {
    if (path && !path.endsWith('.json')) needed(join(dirname(file), `${path}.ts`), seen);
  }
  return seen;
}

it('shows the first screen without waiting for the checker of saved files', () => {
  const files = new Set<string>();
  for (const name of readdirSync(store)) needed(join(store, name), files);
  const withZod = [...files].filter((file) => /from 'zod'|browser-fs-access'/.test(readFileSync(file, 'utf8')));
  expect(withZod).toEqual([]);
  expect(files.size).toBeGreaterThan(30);
});

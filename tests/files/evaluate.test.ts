import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { resultsSchema } from '../../src/files/results/results';
import { on, smallFile } from './plans';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'senco-'));
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(...words: readonly string[]) {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return spawnSync(process.execPath, [tsx, join(root, 'src', 'evaluate.ts'), ...words], { encoding: 'utf8' });
}

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('npm run evaluate', { timeout: 30_000 }, () => {
  it.each([
    ...readdirSync(join(root, 'public', 'examples')).map((name) => [name, ['--quick']] as const),
    // The one with fewest options, whole.
    ['three-small-primaries.senco.json', []] as const,
  ])('prints one document for %s, as its schema says %j', (name, quick) => {
    const { status, stdout, stderr } = evaluate(join(root, 'public', 'examples', name), '--on', on, ...quick);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const results = resultsSchema.parse(JSON.parse(stdout));
    expect(results.on).toBe(on);
    expect(results.structures.length).toBeGreaterThanOrEqual(5);
    expect(results.decision.sensitivity === null).toBe(quick.length > 0);
  });

  it.each<readonly [string, () => readonly string[], string]>([
    ['no file', () => [], 'Usage:'],
    ['two files', () => ['a.json', 'b.json'], 'Usage:'],
    ['an unknown wish', () => ['a.json', '--colour'], '--colour'],
    ['a day that is not', () => ['a.json', '--on', '2026-02-30'], '"2026-02-30" is not a date'],
    ['a file that is not there', () => [join(folder, 'none.json')], 'none.json" cannot be read'],
    ['a folder', () => [folder], 'cannot be read'],
    ['a torn file', () => [fileOf('torn.json', '{')], '"torn.json" cannot be opened: it is not a saved plan'],
    [
      'a damaged file',
      () => [fileOf('bad.json', JSON.stringify({ ...smallFile, plan: { name: 'A' } }))],
      '"bad.json" cannot be opened: school is missing.',
    ],
  ])('refuses %s in one line, with status 2 and nothing printed', (_, words, part) => {
    const { status, stdout, stderr } = evaluate(...words());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(part);
  });
});

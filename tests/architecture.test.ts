import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

const rooms = ['domain', 'evidence', 'engine', 'worker', 'files', 'store', 'ui', 'views', 'app'];

interface Import {
  readonly from: string;
  readonly isType: boolean;
  readonly names: readonly string[];
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

const textOf = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
const importsOf = new Map([...textOf].map(([path, text]) => [path, importsIn(path, text)]));

/** Every import and re-export of a file; those of our own as paths from the top, packages by name. */
function importsIn(path: string, text: string): Import[] {
  const found = text.matchAll(/(?:^|\n)(?:import|export)\s+(type\s)?(?:([\w\s{},*$]*?)\s*from\s+)?'([^']+)'/g);
  const called = text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...found].map(([, type, clause = '', from = '']) => {
      const names = clause.split(/[{},]/).map((name) => name.trim());
      const values = names.filter((name) => name !== '' && !name.startsWith('type '));
      return {
        from: resolved(path, from),
        isType: Boolean(type) || (clause !== '' && values.length === 0),
        names: values,
      };
    }),
    ...[...called].map(([, from = '']) => ({ from: resolved(path, from), isType: false, names: ['import()'] })),
  ];
}

function resolved(path: string, from: string): string {
  if (!from.startsWith('.')) return from;
  const target = posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
  return ['', '.ts', '.tsx'].map((end) => target + end).find((file) => textOf.has(file)) ?? target;
}

/** The room a file is in; undefined for packages and for the files above the rooms. */
function roomOf(path: string): string | undefined {
  return rooms.find((room) => path.startsWith(`src/${room}/`));
}

/** One line for each import that `isWrong`. */
function wrongImports(isWrong: (path: string, imported: Import) => boolean): string[] {
  return [...importsOf].flatMap(([path, imports]) =>
    imports.filter((imported) => isWrong(path, imported)).map(({ from }) => `${path} imports ${from}`),
  );
}

/** One line, with its number, for each line of code in `within` that matches. */
function linesWith(pattern: RegExp, within: RegExp): string[] {
  return [...textOf]
    .filter(([path]) => within.test(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
    );
}

it('finds the source', () => expect(files.length).toBeGreaterThan(10));

it('keeps every file in a room, but for the two that start the app and the evaluation', () => {
  expect(files.filter((path) => !roomOf(path))).toEqual(
    ['src/evaluate.ts', 'src/main.tsx'].filter((path) => textOf.has(path)),
  );
});

it('imports downwards only', () => {
  const rank = (path: string) => (path.startsWith('src/') ? rooms.indexOf(roomOf(path) ?? 'app') : -1);
  expect(wrongImports((path, { from }) => rank(from) > rank(path))).toEqual([]);
  expect(wrongImports((path, { from }) => Boolean(roomOf(path)) && /^src\/(main|evaluate)/.test(from))).toEqual([]);
});

it('lets charts and controls know nothing but the domain', () => {
  const known = ['domain', 'ui', undefined];
  expect(wrongImports((path, { from }) => roomOf(path) === 'ui' && !known.includes(roomOf(from)))).toEqual([]);
});

it('hands the engine its figures: from evidence it takes types and cite', () => {
  const isValue = ({ isType, names }: Import) => !isType && names.some((name) => name !== 'cite');
  expect(
    wrongImports(
      (path, imported) => roomOf(path) === 'engine' && roomOf(imported.from) === 'evidence' && isValue(imported),
    ),
  ).toEqual([]);
});

it('lets the worker carry messages, and take values of the shelf in one file', () => {
  // Figures are functions and cannot be sent: where whole plans are worked out in a worker, they are put together there.
  const putsFiguresTogether = 'src/worker/decidingSteps.ts';
  const known = ['domain', 'engine', 'worker'];
  const isKnown = (path: string, { from, isType }: Import) =>
    known.includes(roomOf(from) ?? '') || (roomOf(from) === 'evidence' && (isType || path === putsFiguresTogether));
  expect(wrongImports((path, imported) => roomOf(path) === 'worker' && !isKnown(path, imported))).toEqual([]);
});

it('imports in no circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (trail.includes(path) || done.has(path)) return;
    for (const { from } of importsOf.get(path) ?? []) walk(from, [...trail, path]);
    done.add(path);
  };
  for (const path of files) walk(path, []);
  expect(circles).toEqual([]);
});

it('points every import of our own at a file that is there', () => {
  const isThere = (from: string) => !from.startsWith('src/') || textOf.has(from) || existsSync(from);
  expect(wrongImports((_, { from }) => !isThere(from))).toEqual([]);
});

it('keeps React, charts and zod out of the rooms that have no need of them', () => {
  expect(wrongImports((path, { from }) => from === 'zod' && roomOf(path) !== 'files')).toEqual([]);
  const calculates = ['domain', 'evidence', 'engine', 'worker'];
  expect(wrongImports((path, { from }) => calculates.includes(roomOf(path) ?? '') && !from.startsWith('src/'))).toEqual(
    [],
  );
});

it('has no chance and no clock where things are worked out', () => {
  expect(linesWith(/Math\.random|new Date\(|Date\.now|performance\.now/, /^src\/(domain|evidence|engine)\//)).toEqual(
    [],
  );
});

it('mutes no checker', () => {
  expect(linesWith(/(:|<|\bas) any\b|\bany\[\]|@ts-(ignore|expect-error|nocheck)|biome-ignore/, /^src\//)).toEqual([]);
});

it('needs nothing from outside the project', () => {
  expect(linesWith(/shared\//, /^src\//)).toEqual([]);
});

it('keeps files to one idea: 250 lines, but for evidence, which is as long as the world is', () => {
  const long = [...textOf]
    .filter(([path]) => roomOf(path) !== 'evidence')
    .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
});

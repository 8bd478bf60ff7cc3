import type { Plan } from '../domain/plan';
import type { IsoDate } from '../domain/units';
import { completePlan } from './completePlan';
import { faultInWords } from './faults/faultInWords';
import { placeInWords } from './faults/placeInWords';
import { fileFormat, fileVersion } from './fileFormat';
import { mostCharacters } from './limits';
import { migrated } from './migrations';
import { planSchema, writtenFileSchema } from './schema/schema';
import { unsafeKey } from './unsafeKey';
import type { z } from './zod';

export interface SavedFile {
  readonly plan: Plan;
  /** When the file says it was saved; null where it does not. */
  readonly savedAt: string | null;
}

export type RefusedFile =
  | { readonly ok: false; readonly why: 'notJson' | 'notOurs' | 'newerThanThisApp' }
  | { readonly ok: false; readonly why: 'damaged'; readonly where: string; readonly what: string };

export type OpenedFile = { readonly ok: true; readonly file: SavedFile } | RefusedFile;

const damaged = (path: readonly PropertyKey[], what: string): RefusedFile => ({
  ok: false,
  why: 'damaged',
  where: placeInWords(path),
  what,
});

function firstFault({ issues }: z.ZodError, root: unknown): RefusedFile {
  const [issue] = issues;
  if (!issue) throw new Error('The schema refused a file and gave no reason');
  return damaged(issue.path, faultInWords(issue, root));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Parses, recognises, migrates, then validates: the one way into the app for a file, an example, a dropped text or
 * the autosave. `on` is the day on which what a hand-written file leaves out is filled.
 */
export function openFile(text: string, on: IsoDate): OpenedFile {
  if (text.length > mostCharacters) return damaged([], 'is larger than any plan (2 MB)');
  const root = parsed(text);
  if (root === undefined) return { ok: false, why: 'notJson' };
  if (!isObject(root)) return { ok: false, why: 'notOurs' };
  const { format, version } = root;
  if (format !== fileFormat) return { ok: false, why: 'notOurs' };
  const unsafe = unsafeKey(root);
  if (unsafe) return damaged(unsafe.path, unsafe.what);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged(['version'], version === undefined ? 'is missing' : 'must be a whole number from 1');
  }
  if (version > fileVersion) return { ok: false, why: 'newerThanThisApp' };

  const current = migrated(root, version, fileVersion);
  const written = writtenFileSchema.safeParse(current);
  if (!written.success) return firstFault(written.error, current);
  const plan = completePlan(written.data.plan, on);
  const whole = planSchema.safeParse(plan);
  if (!whole.success) return firstFault(whole.error, plan);
  return { ok: true, file: { plan: whole.data, savedAt: written.data.savedAt ?? null } };
}

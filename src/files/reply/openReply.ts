import { criterionIds } from '../../domain/decision';
import { faultInWords } from '../faults/faultInWords';
import { placeInWords } from '../faults/placeInWords';
import { fileFormat } from '../fileFormat';
import { preferencesSchema } from '../schema/decisionSchema';
import { unsafeKey } from '../unsafeKey';
import { z } from '../zod';
import {
  mostReplyCharacters,
  type OpenedReply,
  type RefusedReply,
  replyFormat,
  replyVersion,
  type ShownRanges,
} from './reply';

/** Of a range in words. */
const longestRange = 300;

const replySchema = z.strictObject({
  format: z.literal(replyFormat),
  version: z.literal(replyVersion),
  app: z.string().max(200).optional(),
  savedAt: z.iso.datetime().optional(),
  preferences: preferencesSchema
    .unwrap()
    .refine(({ order }) => order.length > 0, {
      message: 'puts nothing in order',
      path: ['order'],
    })
    .refine(({ order }) => new Set(order).size === order.length, {
      message: 'holds the same criterion twice',
      path: ['order'],
    }),
  ranges: z.partialRecord(z.enum(criterionIds), z.string().max(longestRange)),
});

const damaged = (path: readonly PropertyKey[], what: string): RefusedReply => ({
  ok: false,
  why: 'damaged',
  where: placeInWords(path),
  what,
});

/** Reads a governor's reply, and takes it only where it was weighed against the ranges that are shown now. */
export function openReply(text: string, now: ShownRanges): OpenedReply {
  if (text.length > mostReplyCharacters) return { ok: false, why: 'tooLarge' };
  const root = parsed(text);
  if (root === undefined) return { ok: false, why: 'notJson' };
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return { ok: false, why: 'notOurs' };
  const { format, version } = root as Readonly<Record<'format' | 'version', unknown>>;
  if (format === fileFormat) return { ok: false, why: 'aPlan' };
  if (format !== replyFormat) return { ok: false, why: 'notOurs' };
  if (typeof version === 'number' && version > replyVersion) return { ok: false, why: 'newerThanThisApp' };
  const unsafe = unsafeKey(root);
  if (unsafe) return damaged(unsafe.path, unsafe.what);
  const read = replySchema.safeParse(root);
  if (!read.success) {
    const [issue] = read.error.issues;
    if (!issue) throw new Error('The schema refused a reply and gave no reason');
    return damaged(issue.path, faultInWords(issue, root));
  }
  const { preferences, ranges } = read.data;
  const criterion = criterionIds.find((id) => ranges[id] !== now[id]);
  if (criterion) {
    return { ok: false, why: 'otherRanges', criterion, was: ranges[criterion] ?? null, is: now[criterion] ?? null };
  }
  return { ok: true, preferences };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

import type { Figures } from '../../evidence/figuresAt';
import type { Acceptability } from './acceptability';
import { level } from './level';
import { bestIn, byPlaces } from './places';

/** What the weightings come to. Each is a result in its own right. */
export type Verdict =
  /** Every option departs from law for certain. */
  | { readonly kind: 'noneLawful' }
  /** Law leaves one: there is nothing to weigh. */
  | { readonly kind: 'onlyOneLawful'; readonly option: string }
  /** The lawful options come to the same under every criterion that counts. */
  | { readonly kind: 'allAlike'; readonly among: readonly string[] }
  /** Best in at least the share of weightings that is called a clear majority. */
  | { readonly kind: 'clear'; readonly option: string; readonly share: number }
  /** `among`: the fewest that between them are best in a clear majority, the most often best first. */
  | { readonly kind: 'noClearWinner'; readonly among: readonly string[]; readonly share: number };

/** Whether one option is best in a clear majority of weightings, and if not, between which it lies. */
export function verdictOf(accepted: Acceptability, figures: Figures): Verdict {
  const { options, criteria } = accepted;
  const [first, second] = options;
  if (first === undefined) return { kind: 'noneLawful' };
  if (second === undefined) return { kind: 'onlyOneLawful', option: first };
  if (criteria.length === 0) return { kind: 'allAlike', among: options };
  const majority = figures.value('decide.clearMajority');
  const sorted = options.map((id) => ({ id, share: bestIn({ id }, accepted) })).sort(byPlaces(accepted));
  const [top, next] = sorted;
  if (top && next && top.share >= majority - level && top.share > next.share + level) {
    return { kind: 'clear', option: top.id, share: top.share };
  }
  const among: typeof sorted = [];
  let share = 0;
  for (const each of sorted) {
    const last = among.at(-1);
    const isLevel = last !== undefined && each.share >= last.share - level;
    if (share >= majority - level && !isLevel) break;
    among.push(each);
    share += each.share;
  }
  return { kind: 'noClearWinner', among: among.map(({ id }) => id), share };
}

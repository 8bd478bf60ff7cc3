import type { Figures } from '../../evidence/figuresAt';
import type { Acceptability } from './acceptability';

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

const rounding = 1e-9;

/** Whether one option is best in a clear majority of weightings, and if not, between which it lies. */
export function verdictOf({ options, criteria, best }: Acceptability, figures: Figures): Verdict {
  const [first, second] = options;
  if (first === undefined) return { kind: 'noneLawful' };
  if (second === undefined) return { kind: 'onlyOneLawful', option: first };
  if (criteria.length === 0) return { kind: 'allAlike', among: options };
  const majority = figures.value('decide.clearMajority');
  const sorted = options
    .map((option, at) => ({ option, share: best[at] ?? 0 }))
    .sort((a, b) => b.share - a.share || options.indexOf(a.option) - options.indexOf(b.option));
  const [top, next] = sorted;
  if (top && next && top.share >= majority - rounding && top.share > next.share + rounding) {
    return { kind: 'clear', ...top };
  }
  const among: typeof sorted = [];
  let share = 0;
  for (const each of sorted) {
    const last = among.at(-1);
    const isLevel = last !== undefined && each.share >= last.share - rounding;
    if (share >= majority - rounding && !isLevel) break;
    among.push(each);
    share += each.share;
  }
  return { kind: 'noClearWinner', among: among.map(({ option }) => option), share };
}

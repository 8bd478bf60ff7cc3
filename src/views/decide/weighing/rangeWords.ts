import { type CriterionId, criterionIds } from '../../../domain/decision';
import { criteria, workAtPeak } from '../../../engine/decide/criteria';
import { hasSwing, type Range, type Ranges } from '../../../engine/decide/ranges';
import { decimal, percent, percentFine, plain, pounds, roughly } from '../../../ui/format';

/** Both ends of a range, as short as they stay apart, and what they are of. */
interface Ends {
  readonly worst: string;
  readonly best: string;
  readonly of: string;
}

/** 'from £26,000 more to £44,000 less a year than today', worst first: what a full swing is at this school. */
export function rangeWords(id: CriterionId, range: Range): string {
  const { worst, best, of } = endsOf(id, range);
  return `from ${worst} to ${best}${of}`;
}

/** A full swing inside a question: a scale needs its name, for its levels have no unit. */
export function swingWords(id: CriterionId, range: Range): string {
  const { unit, label } = criteria[id];
  return unit === 'scale' ? `${rangeWords(id, range)} for “${label}”` : rangeWords(id, range);
}

/** Every range in words, as they are shown: two plans that ask the same question have the same. */
export function rangesInWords(ranges: Ranges): Readonly<Partial<Record<CriterionId, string>>> {
  const words: Partial<Record<CriterionId, string>> = {};
  for (const id of criterionIds) words[id] = hasSwing(ranges[id]) ? rangeWords(id, ranges[id]) : aloneWords(id, ranges);
  return words;
}

/** What every option comes to, where none differs. */
export const aloneWords = (id: CriterionId, ranges: Ranges): string => criteria[id].says(ranges[id].best);

/** Written the first way that tells the two ends apart. */
function apart({ worst, best }: Range, ...ways: readonly ((value: number) => string)[]): readonly [string, string] {
  const [last] = ways.slice(-1);
  const way = ways.find((write) => write(worst) !== write(best)) ?? last;
  return way ? [way(worst), way(best)] : [String(worst), String(best)];
}

function endsOf(id: CriterionId, range: Range): Ends {
  switch (criteria[id].unit) {
    case 'pounds a year':
      return poundEnds(range);
    case 'share': {
      const [worst, best] = apart(range, percent, percentFine);
      return { worst, best, of: ` of ${workAtPeak}` };
    }
    case 'months': {
      const [worst, best] = apart(range, (value) => plain(value, 1), plain);
      return { worst, best, of: ' months without a SENCO in post' };
    }
    case 'scale': {
      const [worst, best] = apart(
        range,
        (value) => `level ${plain(value, 1)}`,
        (value) => `level ${plain(value)}`,
      );
      return { worst, best, of: ` of ${(criteria[id].levels?.length ?? 1) - 1}` };
    }
    case 'hours a year': {
      const [worst, best] = apart(
        range,
        (value) => decimal(value),
        (value) => plain(value, 1),
      );
      return { worst, best, of: ' hours a year for each class teacher' };
    }
  }
}

/** Two figures each, as the model can bear, unless that makes one of the two ends. */
function poundEnds({ worst, best }: Range): Ends {
  const sizes: Range = { worst: Math.abs(worst), best: Math.abs(best) };
  const [from, to] = apart(sizes, (value) => pounds(roughly(value)), pounds);
  if (worst >= 0 && best >= 0) return { worst: from, best: to, of: ' more a year than today' };
  if (worst <= 0 && best <= 0) return { worst: from, best: to, of: ' less a year than today' };
  return { worst: `${from} more`, best: `${to} less`, of: ' a year than today' };
}

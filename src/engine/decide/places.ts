import { sum } from '../../domain/sum';
import type { Acceptability } from './acceptability';
import { level } from './level';

/** An option as the weightings know it. */
interface Placed {
  readonly id: string;
}

/** The share of weightings, 0 to 1, in which an option is best; 0 for one that law bars. */
export function bestIn({ id }: Placed, { options, best }: Pick<Acceptability, 'options' | 'best'>): number {
  return best[options.indexOf(id)] ?? 0;
}

/** The order of options: best in more weightings first; of those best in as many, first or second in more, and so on. */
export function byPlaces({ options, rank }: Pick<Acceptability, 'options' | 'rank'>) {
  const within = ({ id }: Placed, places: number): number => sum((rank[options.indexOf(id)] ?? []).slice(0, places));
  return (a: Placed, b: Placed): number => {
    for (let places = 1; places <= options.length; places += 1) {
      const apart = within(b, places) - within(a, places);
      if (Math.abs(apart) > level) return apart;
    }
    return 0;
  };
}

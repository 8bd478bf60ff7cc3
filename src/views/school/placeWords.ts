import type { PlaceInNation } from '../../engine/placeInNation';
import { inTen } from '../../ui/format';

/** Beyond these, the rank is worth a sentence; between them the school is about the middle. */
const clear = 0.6;

/** Where the school sits, to follow the share it has: 'more than about 8 in 10 primaries of 211 to 315 pupils'. */
export function placeSentence(place: PlaceInNation): string {
  const { below, same, above, isBeyond, among } = place;
  if (isBeyond) return `${below > above ? 'more' : 'fewer'} than at least 19 in 20 ${among.label}`;
  if (same >= 0.3) return `the same as about ${inTen(same)} in 10 ${among.label}`;
  if (below >= clear) return `more than ${share(below)} ${among.label}`;
  if (above >= clear) return `fewer than ${share(above)} ${among.label}`;
  return `about the middle of ${among.label}`;
}

function share(of: number): string {
  return of > 0.92 ? 'about 19 in 20' : `about ${inTen(of)} in 10`;
}

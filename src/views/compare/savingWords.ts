import { negligibleOverPlan } from '../../engine/comparison/contrast';
import type { StructureFacts } from '../../engine/comparison/structureFacts';

type Saving = Pick<StructureFacts, 'extraPerYear' | 'coverSavedPerYear'>;

/** From this part of a saving on, cover is worth a word. */
const some = 0.1;
const most = 0.5;
const all = 0.995;

/** ', most of it only if the released hours go back to class': cover is saved only where its hours are taught again. */
export function restsOnCover({ extraPerYear, coverSavedPerYear }: Saving): string {
  const part = coverSavedPerYear / -extraPerYear;
  if (part < some) return '';
  const words = part >= all ? 'all' : part >= most ? 'most' : 'some';
  return `, ${words} of it only if the released hours go back to class`;
}

/** ', less while pay is safeguarded': what a full year saves is without it. */
export function lessWhileSafeguarded({
  safeguardedOverHorizon,
}: Pick<StructureFacts, 'safeguardedOverHorizon'>): string {
  return safeguardedOverHorizon > negligibleOverPlan ? ', less while pay is safeguarded' : '';
}

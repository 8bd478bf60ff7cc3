import type { LookOf } from '../../../files/documents/chart/svg';
import { markPath } from '../../../ui/Mark';
import { structureStyle } from '../../../ui/structureStyle';

/** Options look in a picture as they do on every page. */
export const lookOf: LookOf = (index) => {
  const { colour, dash } = structureStyle(index);
  return { colour, dash, markPath: markPath(index) };
};

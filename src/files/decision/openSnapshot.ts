import type { Seal } from '../../domain/decision';
import { type OpenedFile, openFile } from '../openFile';

/** The sealed plan, through the same door as a file. Whether it is as it was sealed is for `isIntact` to say. */
export const openSnapshot = ({ snapshot, sealedOn }: Pick<Seal, 'snapshot' | 'sealedOn'>): OpenedFile =>
  openFile(snapshot, sealedOn);

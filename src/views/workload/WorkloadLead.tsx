import type { Chosen } from './chosen';
import { leadWords } from './leadWords';

/** What the chosen structure asks of whom. */
export function WorkloadLead({ chosen }: { readonly chosen: Chosen }) {
  return (
    <>
      <b>{chosen.structure.name}.</b> {leadWords(chosen).join(' ')}
    </>
  );
}

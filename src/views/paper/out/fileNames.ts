import type { Plan } from '../../../domain/plan';
import { fileNameOf } from '../../../files/saveFile';

/** The name of a file made from a plan: 'village-primary-paper.docx', or with the title of what is in it. */
export function nameOfFile(plan: Plan, what: string, ending: string): string {
  return `${stemOf(plan)}-${stemOf({ ...plan, name: what })}.${ending}`;
}

const stemOf = (plan: Plan): string => fileNameOf(plan).replace(/\.senco\.json$/, '');

import { contendersOf } from '../../../engine/decide/contender';
import { paperHtml } from '../../../files/documents/paperHtml';
import type { AssessedPlan } from '../../../store/selectors';
import { lookOf } from '../out/lookOf';
import type { PaperInput } from '../telling/paperInput';
import { paperOf } from '../telling/paperOf';

/**
 * The paper as it is told of what is shared, and of nothing that stays behind: the same numbers, the names of the shared
 * plan. As HTML, for a browser that runs no scripts.
 */
export function sharedPaper(input: PaperInput, shared: AssessedPlan): string {
  const { outcomes, weighed } = input;
  const contenders = outcomes ? contendersOf(shared, outcomes) : [];
  return paperHtml(paperOf({ ...input, assessed: shared, weighed: weighed && { ...weighed, contenders } }), lookOf);
}

import type { RuleContext } from '../compliance/context';
import { mitigations } from './register';

/** What the rules look at, as a structure's mitigations leave it. */
export function lawUnder(context: RuleContext): RuleContext {
  return context.structure.mitigations.reduce<RuleContext>((so, id) => mitigations[id].inLaw?.(so) ?? so, context);
}

import type { Plan } from '../domain/plan';
import type { Asked } from '../engine/sensitivity/asked';
import { figuresWith } from '../evidence/figuresAt';
import { figureRegister } from '../evidence/register';

/**
 * What the engine is handed with a plan. Figures are functions and cannot be sent to a worker, so they are made where the
 * work is done: this is the one file of the room that takes values from the shelf.
 */
export function handedWith({ policyPacks, annualReviewShares }: Plan): Pick<Asked, 'figuresFor' | 'shelf'> {
  return {
    figuresFor: (own) => figuresWith(own, policyPacks, annualReviewShares),
    shelf: (id) => figureRegister[id],
  };
}

import { startingPlan } from '../../engine/starting/startingPlan';
import { figuresWith } from '../../evidence/figuresAt';
import { today } from '../../store/clock';
import { startPlan } from '../../store/history';

/** Opens a plan of which nothing is known. In a file of its own, fetched when asked for: it brings the engine with it. */
export function startNewPlan(): void {
  startPlan(startingPlan(figuresWith({}), today()));
}

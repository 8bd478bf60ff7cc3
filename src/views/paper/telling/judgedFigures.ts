import { figureRegister } from '../../../evidence/register';

/** How many figures the planner's shelf holds, and how many of them are its own judgement. */
export function judgedFigures(): { readonly all: number; readonly judged: number } {
  const figures = Object.values(figureRegister);
  return { all: figures.length, judged: figures.filter(({ standing }) => standing === 'judgement').length };
}

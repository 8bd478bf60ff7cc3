import type { Figure } from '../domain/evidence';
import { capacity } from './estimates/capacity';
import { decide } from './estimates/decide';
import { demand } from './estimates/demand';
import { growth } from './estimates/growth';
import { mitigation } from './estimates/mitigation';
import { risk } from './estimates/risk';
import { schoolProfile } from './estimates/schoolProfile';
import { succession } from './estimates/succession';
import { turnover } from './estimates/turnover';
import { costs } from './figures/costs';
import { onCosts } from './figures/onCosts';
import { workingTime } from './figures/workingTime';

/** Every figure that the engine may ask for and the school may replace, under its id. */
export const figureRegister = {
  ...onCosts,
  ...costs,
  ...workingTime,
  ...demand,
  ...growth,
  ...schoolProfile,
  ...capacity,
  ...succession,
  ...turnover,
  ...risk,
  ...mitigation,
  ...decide,
} satisfies Record<string, Figure>;

export type FigureId = keyof typeof figureRegister;

/** Whether a text is the id of a figure; names that every object has, such as 'constructor', are none. */
export const isFigureId = (id: string | undefined): id is FigureId =>
  id !== undefined && Object.hasOwn(figureRegister, id);

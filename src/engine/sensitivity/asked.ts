import type { Figure } from '../../domain/evidence';
import type { Plan } from '../../domain/plan';
import type { IsoDate } from '../../domain/units';
import type { Figures, OwnFigures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import type { Contender } from '../decide/contender';
import type { Weights } from '../decide/weights';

/** Futures drawn in each world, unless told: every world meets the same luck, so that few are enough to tell options apart. */
export const futuresPerWorld = 400;

/** What is asked about a plan: plain data, so that it can be sent to a worker. */
export interface SensitivityQuestion {
  /** As entered. */
  readonly plan: Plan;
  readonly on: IsoDate;
  /** What a winner is reckoned with. */
  readonly weights: Weights;
  /** Futures drawn in each world. */
  readonly futures: number;
  /**
   * The contenders as the page has them, from all the plan's futures. What fewer futures come to is set right by the
   * difference, so that "as it stands" agrees with the page to the last digit. Null where there are none yet.
   */
  readonly asShown: readonly Contender[] | null;
}

/** The question with what the engine must be handed: figures with any own figures over them, and what the shelf says of one. */
export interface Asked extends SensitivityQuestion {
  readonly figuresFor: (own: OwnFigures) => Figures;
  readonly shelf: (id: FigureId) => Pick<Figure, 'label' | 'unit' | 'standing'>;
}

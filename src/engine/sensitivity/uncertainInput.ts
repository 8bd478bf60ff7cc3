import type { FigureUnit, Standing } from '../../domain/evidence';
import type { Case } from '../../domain/units';
import type { FigureId } from '../../evidence/register';
import type { DrawnWith } from './figureInputs';

/** What of a school, rather than of the shelf, is not known for sure; and vacancies, of which the shelf has four figures in one. */
export type SchoolInputId = 'ehcps' | 'senSupport' | 'ehcpGrowth' | 'senSupportGrowth' | 'vacancyMonths';

/** A figure of the shelf by its id, or one of those that are not a figure. */
export type InputId = FigureId | SchoolInputId;

/** Where the range of an input comes from. */
type RangeFrom =
  /** Low and high of the figure on the shelf. */
  | 'shelf'
  /** As far either side of the school's own number as the shelf's low and high are of its central case. */
  | 'aroundOwn'
  /** The number today, with growth at the shelf's high rate over the plan's years taken from it and added to it. */
  | 'growth'
  /** The national low and high share of the roll, because the school said that it does not know. */
  | 'nationalShare'
  /** Three cases of one distribution, and mixtures of two of them between. */
  | 'threeCases';

/** Something that the comparison rests on and that nobody knows for sure. */
export interface UncertainInput {
  readonly id: InputId;
  /** A few words, for a chart that has one line for each. */
  readonly label: string;
  readonly unit: FigureUnit;
  readonly low: number;
  /** What the plan is worked out with. */
  readonly central: number;
  readonly high: number;
  readonly standing: Standing;
  readonly rangeFrom: RangeFrom;
  /** Takes whole numbers only. */
  readonly isWhole: boolean;
  /**
   * Whether it is drawn in the joint worlds. Task hours are not, because `demand.scale` stands for them all; nor are pupils
   * whom the school has counted, because only their growth is unknown.
   */
  readonly isDrawn: boolean;
  /** Inputs of one name are drawn with one chance; null for one by itself. */
  readonly drawnWith: DrawnWith | null;
  /** How a figure moves; null where it is not a figure. */
  readonly moves: Moves | null;
}

interface Moves {
  readonly figure: FigureId;
  /** The cases that follow it: every one where the figure is itself a spread, else the one that the plan reads. */
  readonly cases: readonly Case[];
  /** Read while the figures are put together, so that it is laid over them as if it were the school's own. */
  readonly asOwn: boolean;
}

/** Values in the place of those of the plan, by input. */
export type Changes = Readonly<Partial<Record<InputId, number>>>;

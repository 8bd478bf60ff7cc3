import { inCompare } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { type Case, cases } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import { assessPlan } from '../assess';
import { processOf } from '../succession/processInputs';
import type { Asked } from './asked';
import { type FigureInput, figureInputs } from './figureInputs';
import { schoolInputs } from './schoolInputs';
import type { UncertainInput } from './uncertainInput';
import { vacancyInput } from './vacancyMonths';

export interface UncertainInputs {
  /** Those of the school first, then of the shelf; in no order of weight. */
  readonly inputs: readonly UncertainInput[];
  /** Figures that stand still because the school gave its own: nobody but the school could say how far they may be out. */
  readonly heldByOwn: readonly { readonly figure: FigureId; readonly label: string }[];
}

/**
 * The closed list of what a plan rests on and nobody knows for sure. A figure is in it that has a range, and that is read
 * when the plan's options are assessed and the futures of those compared are drawn.
 */
export function uncertainInputs(asked: Pick<Asked, 'plan' | 'on' | 'figuresFor' | 'shelf'>): UncertainInputs {
  const { plan, on, figuresFor, shelf } = asked;
  const figures = figuresFor(plan.ownFigures);
  const read = figuresRead(plan, figures, on);
  const listed = (Object.entries(figureInputs) as [FigureId, FigureInput][]).filter(([id, { ofPack }]) =>
    ofPack ? plan.policyPacks.includes(ofPack) : read.has(id),
  );
  const isOwn = (id: FigureId): boolean => plan.ownFigures[id] !== undefined;
  return {
    inputs: [
      ...schoolInputs(plan, figures, figuresFor({})),
      ...vacancyInput(plan, figures),
      ...listed.flatMap(([id, input]) => (isOwn(id) ? [] : figureInput(id, input, { plan, figures, shelf }))),
    ],
    heldByOwn: listed.flatMap(([figure, { label }]) => (isOwn(figure) ? [{ figure, label }] : [])),
  };
}

function figureInput(
  id: FigureId,
  { label, isTaskHours, isSpread, drawnWith, ofPack }: FigureInput,
  { plan, figures, shelf }: Pick<Asked, 'plan' | 'shelf'> & { readonly figures: Figures },
): readonly UncertainInput[] {
  const which = caseRead(id, plan);
  const [low, central, high] = [
    figures.value(id, undefined, 'low'),
    figures.value(id, undefined, which),
    figures.value(id, undefined, 'high'),
  ];
  if (high <= low) return [];
  const { unit, standing } = shelf(id);
  return [
    {
      id,
      label,
      unit,
      low,
      central,
      high,
      standing,
      rangeFrom: 'shelf',
      isWhole: false,
      isDrawn: !isTaskHours,
      drawnWith: drawnWith ?? null,
      moves: { figure: id, cases: isSpread ? cases : [which], asOwn: ofPack !== undefined },
    },
  ];
}

/** The case of a figure that the plan reads: of two it chooses it. */
function caseRead(id: FigureId, { assumptions }: Plan): Case {
  if (id === 'demand.scale') return assumptions.demandCase;
  return id === 'costs.payGrowth' ? assumptions.payGrowthCase : 'central';
}

/** Every figure that is looked at on the way to what a plan's options come to. */
function figuresRead(plan: Plan, figures: Figures, on: string): ReadonlySet<FigureId> {
  const read = new Set<FigureId>();
  const noted: Figures = {
    ...figures,
    value: (id, day, which) => {
      read.add(id);
      return figures.value(id, day, which);
    },
  };
  const assessed = { ...assessPlan(plan, noted, on), figures: noted };
  for (const { id } of inCompare(assessed.standing)) processOf(assessed, id);
  return read;
}

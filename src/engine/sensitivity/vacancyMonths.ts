import type { Plan } from '../../domain/plan';
import { monthsInTerm } from '../../domain/succession';
import { sum } from '../../domain/sum';
import type { Case } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import type { UncertainInput } from './uncertainInput';

/** The chances of a gap of no, one, two and three terms: one distribution in three cases, never four numbers moved apart. */
const gaps = ['vacancy.gap0', 'vacancy.gap1', 'vacancy.gap2', 'vacancy.gap3'] as const satisfies readonly FigureId[];

/** How long a vacancy stays open, by its mean. None where the school has a figure of its own in the distribution. */
export function vacancyInput({ ownFigures }: Plan, figures: Figures): readonly UncertainInput[] {
  if (gaps.some((id) => ownFigures[id])) return [];
  return [
    {
      id: 'vacancyMonths',
      label: 'Months a vacancy stays open after notice, on average',
      unit: 'months',
      low: meanMonths(figures, 'low'),
      central: meanMonths(figures, 'central'),
      high: meanMonths(figures, 'high'),
      standing: 'derived',
      rangeFrom: 'threeCases',
      isWhole: false,
      isDrawn: true,
      drawnWith: null,
      moves: null,
    },
  ];
}

/** The chances of each gap whose mean is `months`: the mixture of the central case with the case on that side of it. */
export function gapsWithMean(months: number, figures: Figures): ReadonlyMap<FigureId, number> {
  const central = meanMonths(figures, 'central');
  const side = months < central ? 'low' : 'high';
  const far = meanMonths(figures, side);
  const part = far === central ? 0 : (months - central) / (far - central);
  return new Map(
    gaps.map((id) => [id, (1 - part) * figures.value(id) + part * figures.value(id, undefined, side)] as const),
  );
}

function meanMonths(figures: Figures, which: Case): number {
  const chances = gaps.map((id) => figures.value(id, undefined, which));
  const whole = sum(chances);
  return sum(chances.map((chance, terms) => chance * terms * monthsInTerm)) / whole;
}

import type { Plan } from '../../domain/plan';
import type { School } from '../../domain/school';
import type { Figures, OwnFigures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import type { Asked } from './asked';
import type { Changes, SchoolInputId, UncertainInput } from './uncertainInput';
import { gapsWithMean } from './vacancyMonths';

/** The plan and its figures with some inputs at other values; exactly those of the plan where nothing is changed. */
export function changedPlan(
  { plan, figuresFor }: Pick<Asked, 'plan' | 'figuresFor'>,
  inputs: readonly UncertainInput[],
  changes: Changes,
): { readonly plan: Plan; readonly figures: Figures } {
  const changed = inputs.filter(({ id, central }) => (changes[id] ?? central) !== central);
  const own: Record<string, OwnFigures[string]> = { ...plan.ownFigures };
  for (const { id, moves } of changed) {
    if (moves?.asOwn) own[moves.figure] = { value: changes[id] ?? 0, reason: '' };
  }
  return {
    plan: { ...plan, school: schoolWith(plan.school, changed, changes) },
    figures: movedFigures(figuresFor(own), changed, changes),
  };
}

const fields = {
  ehcps: 'ehcps',
  senSupport: 'senSupport',
  ehcpGrowth: 'ehcpGrowthPerYear',
  senSupportGrowth: 'senSupportGrowthPerYear',
} as const satisfies Partial<Record<SchoolInputId, keyof School>>;

function schoolWith(school: School, changed: readonly UncertainInput[], changes: Changes): School {
  const so: Partial<Record<(typeof fields)[keyof typeof fields], number>> = {};
  for (const { id } of changed) {
    const value = changes[id];
    if (id in fields && value !== undefined) so[fields[id as keyof typeof fields]] = value;
  }
  return { ...school, ...so };
}

/**
 * The figures with some moved. A move is by so much, on every date and over whatever a policy pack adds; the other cases of
 * the figure stay, since a mitigation or an answer of the health check chooses them for what they are.
 */
function movedFigures(figures: Figures, changed: readonly UncertainInput[], changes: Changes): Figures {
  const vacancy = changed.some(({ id }) => id === 'vacancyMonths') ? changes.vacancyMonths : undefined;
  const gaps = vacancy === undefined ? new Map<FigureId, number>() : gapsWithMean(vacancy, figures);
  const moved = new Map(
    changed.flatMap(({ id, central, moves }) =>
      moves && !moves.asOwn
        ? [[moves.figure, { by: (changes[id] ?? central) - central, cases: moves.cases }] as const]
        : [],
    ),
  );
  if (gaps.size === 0 && moved.size === 0) return figures;
  return {
    ...figures,
    value: (id, on, which = 'central') => {
      const gap = which === 'central' ? gaps.get(id) : undefined;
      const value = gap ?? figures.value(id, on, which);
      const move = moved.get(id);
      return move?.cases.includes(which) ? value + move.by : value;
    },
  };
}

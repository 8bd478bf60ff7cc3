import type { Plan } from '../../domain/plan';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import { defaultsByPhase, knownSchool } from '../knownSchool';
import type { UncertainInput } from './uncertainInput';

/** The pupils of a plan and the growth of their numbers. `shelf` is the figures without the school's own. */
export function schoolInputs(plan: Plan, figures: Figures, shelf: Figures): readonly UncertainInput[] {
  const { school } = plan;
  const known = knownSchool(school, figures);
  const shares = defaultsByPhase[school.phase];
  const room = { ehcps: known.roll - known.senSupport, senSupport: known.roll - known.ehcps };
  return [
    pupils('ehcps', 'Pupils with an EHCP', {
      counted: school.ehcps,
      central: known.ehcps,
      most: room.ehcps,
      ...(school.ehcps === null
        ? shareRange(known.roll, shares.ehcpShare, figures)
        : growthRange(known.ehcps, 'growth.ehcp', plan, shelf)),
    }),
    pupils('senSupport', 'Pupils on SEN support', {
      counted: school.senSupport,
      central: known.senSupport,
      most: room.senSupport,
      ...(school.senSupport === null
        ? shareRange(known.roll, shares.senSupportShare, figures)
        : growthRange(known.senSupport, 'growth.senSupport', plan, shelf)),
    }),
    growth('ehcpGrowth', 'Growth of EHCPs a year', known.ehcpGrowthPerYear, 'growth.ehcp', shelf),
    growth(
      'senSupportGrowth',
      'Growth of SEN support a year',
      known.senSupportGrowthPerYear,
      'growth.senSupport',
      shelf,
    ),
  ].filter(({ low, high }) => high > low);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

interface Counted {
  /** What the school says; null where it does not know. */
  readonly counted: number | null;
  readonly central: number;
  /** The most that the roll has room for. */
  readonly most: number;
}

/** A number of pupils, with room for at least one more and one fewer where there can be. */
function pupils(
  id: 'ehcps' | 'senSupport',
  label: string,
  { counted, central, most, low, high }: Counted & Range,
): UncertainInput {
  return {
    id,
    label,
    unit: 'pupils',
    low: Math.max(0, Math.min(central - 1, Math.floor(low))),
    central,
    high: Math.max(central, Math.min(most, Math.max(central + 1, Math.ceil(high)))),
    standing: counted === null ? 'derived' : 'own',
    rangeFrom: counted === null ? 'nationalShare' : 'growth',
    isWhole: true,
    isDrawn: counted === null,
    drawnWith: null,
    moves: null,
  };
}

/** As few as growth at the shelf's high rate would have come from, and as many as it would come to, over the plan's years. */
function growthRange(count: number, figure: FigureId, { assumptions }: Plan, shelf: Figures): Range {
  const times = (1 + shelf.value(figure, undefined, 'high')) ** assumptions.horizonYears;
  return { low: count / times, high: count * times };
}

function shareRange(roll: number, share: FigureId, figures: Figures): Range {
  return { low: roll * figures.value(share, undefined, 'low'), high: roll * figures.value(share, undefined, 'high') };
}

/** Growth to come is a forecast, even where the school makes it: then as wide as the shelf's, around the school's own. */
function growth(
  id: 'ehcpGrowth' | 'senSupportGrowth',
  label: string,
  central: number,
  figure: FigureId,
  shelf: Figures,
): UncertainInput {
  const middle = shelf.value(figure);
  const isOwn = central !== middle;
  return {
    id,
    label,
    unit: 'share',
    low: central + (shelf.value(figure, undefined, 'low') - middle),
    central,
    high: central + (shelf.value(figure, undefined, 'high') - middle),
    standing: isOwn ? 'own' : id === 'ehcpGrowth' ? 'derived' : 'sourced',
    rangeFrom: isOwn ? 'aroundOwn' : 'shelf',
    isWhole: false,
    isDrawn: true,
    drawnWith: null,
    moves: null,
  };
}

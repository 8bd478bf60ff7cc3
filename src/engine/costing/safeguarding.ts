import { monthsInYear } from '../../domain/calendar';
import type { PhaseSpan } from '../../domain/option';
import type { Post, Structure } from '../../domain/structure';
import { employmentCost } from './employmentCost';
import { basePay, grossPay } from './payOf';
import type { Prices } from './postCost';
import { monthsInBoth, type Stretch } from './priceSpans';

/**
 * Pounds to safeguard pay that today's holders lose, over some months of a phase: for each who stays, what the employer pays
 * them today less what it would pay them in the new arrangement, where that is a loss, for the years of safeguarding from
 * the month in which it was withdrawn.
 */
export function safeguardingOver(
  months: Stretch,
  { structure }: PhaseSpan,
  withdrawnFrom: readonly number[],
  prices: Prices,
): number {
  const today = prices.plan.structures[0];
  if (!today || !structure.oneOffs.safeguardPay) return 0;
  const safeguardedFor = Math.ceil(monthsInYear * prices.figures.value('costs.safeguardingYears'));
  const pounds = today.posts.reduce((total, post, place) => {
    const window = { fromMonth: withdrawnFrom[place] ?? 0, months: safeguardedFor };
    const safeguarded = monthsInBoth(months, window);
    return safeguarded > 0 ? total + lossPerYear(post, structure, prices) * safeguarded : total;
  }, 0);
  return pounds / monthsInYear;
}

/**
 * For each phase, the month from which each of today's posts has lost pay or would: a loss that goes on from the phase before
 * keeps its month.
 */
export function withdrawalMonths(phases: readonly PhaseSpan[], prices: Prices): readonly (readonly number[])[] {
  const posts = prices.plan.structures[0]?.posts ?? [];
  let before: { readonly structure: Structure; readonly from: readonly number[] } | null = null;
  const byPhase: (readonly number[])[] = [];
  for (const { structure, fromMonth } of phases) {
    const last: typeof before = before;
    const from: readonly number[] = posts.map((post, place) =>
      last && lossPerYear(post, last.structure, prices) > 0 ? (last.from[place] ?? fromMonth) : fromMonth,
    );
    before = { structure, from };
    byPhase.push(from);
  }
  return byPhase;
}

/** Pounds a year that the holder of one of today's posts loses under a structure. */
function lossPerYear(post: Post, structure: Structure, { plan, figures, schoolYear, rates }: Prices): number {
  if (structure.id === plan.structures[0]?.id) return 0;
  const holder = plan.people.find((person) => person.id === post.holder);
  if (!holder || holder.isLeaving || post.staffing !== 'existing' || post.role === 'administrator') return 0;
  const next = structure.posts.find((each) => each.holder === holder.id && each.staffing !== 'secondment');
  // Fewer hours are not a loss of rate, and what was always for a fixed term is not kept up: both are left out.
  const fte = Math.min(post.fte, next?.fte ?? post.fte);
  const lasting = (each: Post): Post => ({
    ...each,
    fte,
    tlr: each.tlr?.band === 'TLR3' ? null : each.tlr,
    temporaryPayment: null,
  });
  const now = employmentCost(grossPay(lasting(post), schoolYear, plan, figures), rates).total;
  const then = employmentCost(
    next ? grossPay(lasting(next), schoolYear, plan, figures) : basePay(post, schoolYear, plan, figures),
    rates,
  ).total;
  return Math.max(0, now - then);
}

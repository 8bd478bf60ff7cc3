import type { Plan } from '../../domain/plan';
import type { Post, Structure } from '../../domain/structure';
import { employmentCost } from './employmentCost';
import { basePay, grossPay } from './payOf';
import type { Prices } from './postCost';

/**
 * Pounds a year to safeguard pay that today's holders lose under a structure: for each who stays, what the employer
 * pays them today less what it would pay them in the new arrangement, where that is a loss.
 */
export function safeguardingPerYear(structure: Structure, plan: Plan, prices: Prices): number {
  const today = plan.structures[0];
  if (!today || today.id === structure.id || !structure.oneOffs.safeguardPay) return 0;
  return today.posts.reduce((total, post) => total + lossOf(post, structure, plan, prices), 0);
}

function lossOf(post: Post, structure: Structure, plan: Plan, prices: Prices): number {
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
  const { schoolYear, figures, rates } = prices;
  const now = employmentCost(grossPay(lasting(post), schoolYear, plan, figures), rates).total;
  const then = employmentCost(
    next ? grossPay(lasting(next), schoolYear, plan, figures) : basePay(post, schoolYear, plan, figures),
    rates,
  ).total;
  return Math.max(0, now - then);
}

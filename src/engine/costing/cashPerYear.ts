import { type CostPart, costParts } from '../../domain/assessment';
import type { Structure } from '../../domain/structure';
import { sum } from '../../domain/sum';
import { mitigationCash } from '../mitigation/mitigationCash';
import { functionCost, type Prices, postCash } from './postCost';

export type ByPart = Record<CostPart, number>;

/** No pounds of any part, to be added to. */
export function nothing(): ByPart {
  return { pay: 0, newPosts: 0, cover: 0, secondment: 0, safeguarding: 0, mitigations: 0, oneOffs: 0 };
}

/** Pounds of all parts together. */
export const totalOf = (parts: Readonly<ByPart>): number => sum(costParts, (part) => parts[part]);

/** Cash a year of all posts and mitigations, by part. */
function cashPerYear(structure: Structure, prices: Prices): ByPart {
  const parts = { ...nothing(), mitigations: mitigationCash(structure, prices) };
  for (const post of structure.posts) {
    const cash = postCash(post, prices);
    for (const part of costParts) parts[part] += cash[part] ?? 0;
  }
  return parts;
}

/** Extra cash a year against today: each part of this structure less the same part of today's. */
export function extraPerYear(structure: Structure, prices: Prices): ByPart {
  const today = prices.plan.structures[0] ?? structure;
  if (structure.id === today.id) return nothing();
  const parts = cashPerYear(structure, prices);
  const now = cashPerYear(today, prices);
  for (const part of costParts) parts[part] -= now[part];
  return parts;
}

/** Full cost of the function a year, pounds. */
export function fullCost(structure: Structure, prices: Prices): number {
  const posts = sum(structure.posts, (post) => functionCost(post, prices));
  return posts + mitigationCash(structure, prices);
}

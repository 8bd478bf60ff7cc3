import type { Plan } from '../domain/plan';
import { appVersion } from './appVersion';
import { fileFormat, fileVersion } from './fileFormat';
import { keyOrder } from './schema/keyOrder';

const rank: ReadonlyMap<string, number> = new Map(keyOrder.map((key, index) => [key, index]));

function byRank(a: string, b: string): number {
  return (rank.get(a) ?? keyOrder.length) - (rank.get(b) ?? keyOrder.length) || (a < b ? -1 : a > b ? 1 : 0);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byRank(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

/** The text of a saved file. The same plan always gives the same text, so that two files can be compared line by line. */
export function saveText(plan: Plan, savedAt: string): string {
  const file = { format: fileFormat, version: fileVersion, app: `SENCO Planner ${appVersion}`, savedAt, plan };
  return `${JSON.stringify(inOrder(file), null, 2)}\n`;
}

/** A name that any disk takes: letters, digits and hyphens from the name of the plan. */
export function fileNameOf(plan: Plan): string {
  const stem = plan.name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${stem || 'plan'}.senco.json`;
}

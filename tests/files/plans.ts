import type { Plan } from '../../src/domain/plan';
import { fileVersion } from '../../src/files/fileFormat';
import { openFile } from '../../src/files/openFile';

export const on = '2026-11-22';
export const savedAt = '2026-11-22T09:30:00.000Z';

/** The least that a file may hold. */
export const smallFile = {
  format: 'senco-planner',
  version: fileVersion,
  plan: { name: 'Our plan', school: { name: 'Our school', phase: 'primary' } },
} as const;

export function openedPlan(text: string): Plan {
  const opened = openFile(text, on);
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  return opened.file.plan;
}

/** A school with a SENCO and a head, and the nine structures. */
export const smallPlan: Plan = openedPlan(
  JSON.stringify({ ...smallFile, plan: { ...smallFile.plan, people: [{ role: 'senco' }, { role: 'headteacher' }] } }),
);

import { readFileSync } from 'node:fs';
import { taskRoles, tasks } from '../../src/domain/task';
import { assessPlan } from '../../src/engine/assess';
import { indicatorIds, measure } from '../../src/engine/indicators';
import { measuredStructure } from '../../src/engine/indicators/measured';
import { figuresWith } from '../../src/evidence/figuresAt';
import { openFile } from '../../src/files/openFile';
import { median } from './statistics';

const on = '2026-11-22';
const structureCount = 8;
const runs = 60;

/** Milliseconds for every indicator of eight structures after one input moved, and for a plain loop over the same cells. */
export function recomputeTimes(): { readonly app: number; readonly plainLoop: number } {
  const opened = openFile(readFileSync('public/examples/large-secondary.senco.json', 'utf8'), on);
  if (!opened.ok) throw new Error(`The example does not open: ${JSON.stringify(opened)}`);
  const { plan } = opened.file;
  const structures = Array.from({ length: structureCount }, (_, at) => {
    const structure = plan.structures[at % plan.structures.length];
    if (!structure) throw new Error('The example has no structure');
    return { ...structure, id: `structure-${at}` };
  });
  const figures = figuresWith(plan.ownFigures);
  const months = plan.assumptions.horizonYears * 12;

  const app = timeOf((run) => {
    const school = { ...plan.school, ehcps: (plan.school.ehcps ?? 0) + (run % 10) };
    const changed = { ...plan, school, structures, phasedPlans: [] };
    const assessed = { plan: changed, figures, ...assessPlan(changed, figures, on) };
    return structures.flatMap((_, at) => {
      const measured = measuredStructure(assessed, at);
      return indicatorIds.map((id) => measure(id, measured));
    }).length;
  });
  const plainLoop = timeOf((run) => {
    let total = run;
    for (let cell = 0; cell < structureCount * months * tasks.length * taskRoles.length; cell += 1) {
      total += Math.sqrt(cell + run) * 0.5;
    }
    return total;
  });
  return { app, plainLoop };
}

function timeOf(work: (run: number) => number): number {
  const times: number[] = [];
  let kept = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    kept += work(run);
    times.push(performance.now() - start);
  }
  if (Number.isNaN(kept)) throw new Error('The work came to nothing');
  return median(times.slice(runs / 3));
}

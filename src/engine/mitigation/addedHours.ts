import type { KnownSchool } from '../../domain/assessment';
import type { CalendarMonth } from '../../domain/calendar';
import type { MitigationId } from '../../domain/mitigation';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import { sum } from '../../domain/sum';
import { type Task, tasks } from '../../domain/task';
import type { Figures } from '../../evidence/figuresAt';
import type { HoursByTask } from '../workload/demand';
import { mitigations } from './register';

/** A month's work as a structure's mitigations leave it. Hours that they ask of the function are strategic work, and follow its season. */
export function workUnder(
  hours: HoursByTask,
  structure: Structure,
  month: CalendarMonth,
  figures: Figures,
): HoursByTask {
  if (structure.mitigations.length === 0) return hours;
  const result = {} as Record<Task, number>;
  for (const task of tasks) {
    result[task] = hours[task];
    for (const id of structure.mitigations) result[task] *= mitigations[id].workFactor?.(task, structure, figures) ?? 1;
  }
  const added = sum(functionHoursAdded(structure, figures), ({ hours: each }) => each);
  result.statutoryAndStrategic += added * figures.season('statutoryAndStrategic', month);
  return result;
}

/** Hours a year that each of a structure's mitigations adds to the work of the function. */
export function functionHoursAdded(
  structure: Structure,
  figures: Figures,
): readonly { readonly id: MitigationId; readonly hours: number }[] {
  return structure.mitigations.map((id) => ({ id, hours: mitigations[id].functionHours?.(figures) ?? 0 }));
}

/** Hours a year that a structure's mitigations ask of leaders, beside the function. */
export function leadershipHoursAdded(structure: Structure, plan: Plan, known: KnownSchool, figures: Figures): number {
  return sum(structure.mitigations, (id) => mitigations[id].leadershipHours?.(plan, known, figures) ?? 0);
}

/** Hours a year that they ask of every class teacher. */
export function teacherHoursAdded(structure: Structure, figures: Figures): number {
  return sum(structure.mitigations, (id) => mitigations[id].teacherHours?.(figures) ?? 0);
}

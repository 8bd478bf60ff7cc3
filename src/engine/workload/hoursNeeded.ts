import type { KnownSchool } from '../../domain/assessment';
import type { Phase } from '../../domain/school';
import { type Task, tasks } from '../../domain/task';
import type { Case } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { demandByTask, totalHours } from './demand';

/** Hours a school week that the SENCO function needs with today's pupils. */
export interface HoursNeeded {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** The central case task by task, the longest first. */
  readonly byTask: readonly { readonly task: Task; readonly hoursPerWeek: number }[];
}

/** Hours a school week for the pupils of today, in three cases of demand. */
export function hoursNeeded(known: KnownSchool, phase: Phase, figures: Figures): HoursNeeded {
  const weeks = figures.value('time.schoolWeeks');
  const inCase = (which: Case): number => totalHours(demandByTask(known, phase, figures, which)) / weeks;
  const central = demandByTask(known, phase, figures, 'central');
  return {
    low: inCase('low'),
    central: inCase('central'),
    high: inCase('high'),
    byTask: tasks
      .map((task) => ({ task, hoursPerWeek: central[task] / weeks }))
      .sort((a, b) => b.hoursPerWeek - a.hoursPerWeek),
  };
}

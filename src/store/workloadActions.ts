import type { OwnFigure } from '../domain/evidence';
import type { TimeDiary } from '../domain/plan';
import { type Involvement, type Task, type TaskRole, taskRoles, tasks } from '../domain/task';
import { answeringRole } from '../engine/workload/whoDoesWhat/usualInvolvement';
import { usualMatrix } from '../engine/workload/whoDoesWhat/usualMatrix';
import { change, startingPoint } from './change';
import { found } from './found';
import type { Outcome } from './outcome';

/**
 * How a role is involved in a task beside doing it; null takes the usual again. One role answers for a task: a role that is
 * made to answer takes it from the one that did.
 */
export function involve(structureId: string, task: Task, role: TaskRole, involvement: Involvement | null): Outcome {
  return change(null, (plan) => {
    const structure = found(plan.structures, structureId);
    const marks = { ...structure.involvement[task] };
    if (involvement === 'accountable') {
      for (const other of taskRoles) if (marks[other] === 'accountable') delete marks[other];
    }
    const isUsual = involvement === 'accountable' && role === answeringRole(structure);
    if (involvement === null || isUsual) delete marks[role];
    else marks[role] = involvement;
    if (Object.keys(marks).length > 0) structure.involvement[task] = marks;
    else delete structure.involvement[task];
  });
}

/** Takes away the school's own marks of who answers, is asked and is told. */
export function resetInvolvement(structureId: string): Outcome {
  return change(null, (plan) => {
    found(plan.structures, structureId).involvement = {};
  });
}

/** Puts back who usually does what in a structure of this kind with its posts: one task, or all of them. */
export function resetMatrix(structureId: string, task: Task | null = null): Outcome {
  return change(null, (plan) => {
    const structure = found(plan.structures, structureId);
    const usual = usualMatrix(structure, startingPoint().figures.practice);
    for (const each of task ? [task] : tasks) structure.matrix[each] = { ...usual[each] };
  });
}

/**
 * The share of the year's annual reviews held in each month, September first; null for the usual calendar. `typed` is the
 * place of the month that was typed, if one was.
 */
export function setAnnualReviewShares(shares: readonly number[] | null, typed: number | null = null): Outcome {
  return change(typed === null ? null : `annual reviews of month ${typed}`, (plan) => {
    plan.annualReviewShares = shares && [...shares];
  });
}

/** Keeps a time diary, and puts the own figures that follow from it in the place of ours, as one change. */
export function setTimeDiary(diary: TimeDiary | null, figures: Readonly<Record<string, OwnFigure | null>>): Outcome {
  return change(null, (plan) => {
    plan.timeDiary = diary && { startsOn: diary.startsOn, hours: { ...diary.hours } };
    for (const [id, own] of Object.entries(figures)) {
      if (own) plan.ownFigures[id] = own;
      else delete plan.ownFigures[id];
    }
  });
}

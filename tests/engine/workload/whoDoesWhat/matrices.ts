import fc from 'fast-check';
import {
  type InvolvementMatrix,
  involvements,
  type ResponsibilityMatrix,
  type Shares,
  taskRoles,
  tasks,
} from '../../../../src/domain/task';

/** Any shares that sum to one, of as many roles as there are. */
const anyShares: fc.Arbitrary<Shares> = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: taskRoles.length, maxLength: taskRoles.length })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return Object.fromEntries(
      taskRoles.flatMap((role, at) => {
        const weight = weights[at] ?? 0;
        return weight > 0 ? [[role, weight / total] as const] : [];
      }),
    );
  });

/** Any matrix of shares. */
export const anyMatrix: fc.Arbitrary<ResponsibilityMatrix> = fc
  .tuple(...tasks.map(() => anyShares))
  .map((rows) => Object.fromEntries(tasks.map((task, at) => [task, rows[at]])) as ResponsibilityMatrix);

const anyMarks = fc.dictionary(fc.constantFrom(...taskRoles), fc.constantFrom(...involvements));

/** Any marks a saved file may hold, two that answer for a task among them. */
export const anyInvolvement: fc.Arbitrary<InvolvementMatrix> = fc.dictionary(fc.constantFrom(...tasks), anyMarks);

export const anyTask = fc.constantFrom(...tasks);
export const anyRole = fc.constantFrom(...taskRoles);

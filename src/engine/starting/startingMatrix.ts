import type { StructureKind } from '../../domain/structure';
import { type ResponsibilityMatrix, type Shares, type Task, type TaskRole, tasks } from '../../domain/task';
import type { Practice } from '../../evidence/models/practice';

function matrixOf(sharesOf: (task: Task) => Shares): ResponsibilityMatrix {
  return Object.fromEntries(tasks.map((task) => [task, sharesOf(task)])) as Record<Task, Shares>;
}

const isOneOf = (list: readonly Task[], task: Task): boolean => list.includes(task);

/** Moves a share of some tasks from the role that holds most of each to another role. */
function passOn(
  matrix: ResponsibilityMatrix,
  which: readonly Task[],
  to: TaskRole,
  share: number,
): ResponsibilityMatrix {
  return matrixOf((task) => {
    const shares = matrix[task];
    if (!isOneOf(which, task) || (shares[to] ?? 0) > 0) return shares;
    const [from, most] = Object.entries(shares).reduce((a, b) => (b[1] > a[1] ? b : a)) as [TaskRole, number];
    const moved = Math.min(share, most);
    const rest = most - moved;
    const { [from]: _gone, ...others } = shares;
    return rest > 0 ? { ...others, [from]: rest, [to]: moved } : { ...others, [to]: moved };
  });
}

/** Paperwork shared with an administrator, as a newly added administrator finds it. */
export function sharedWithAdministrator(matrix: ResponsibilityMatrix, practice: Practice): ResponsibilityMatrix {
  return passOn(matrix, practice.paperwork, 'administrator', practice.shares.administrator);
}

/** The daily work shared with a deputy SENCO; strategy and disputes stay where they are. */
function sharedWithDeputy(matrix: ResponsibilityMatrix, practice: Practice): ResponsibilityMatrix {
  const daily = tasks.filter((task) => !isOneOf(practice.keptByTheSenco, task));
  return passOn(matrix, daily, 'deputySenco', practice.shares.deputy);
}

/** The matrix when nobody is left in a role: its shares go to whoever leads. */
function handedBack(matrix: ResponsibilityMatrix, from: TaskRole, to: TaskRole): ResponsibilityMatrix {
  if (from === to) return matrix;
  return matrixOf((task) => {
    const shares = matrix[task];
    const { [from]: share = 0, ...others } = shares;
    return share > 0 ? { ...others, [to]: (shares[to] ?? 0) + share } : shares;
  });
}

/**
 * The matrix made to fit the posts there are: an administrator or a deputy who is not asked for anything yet takes her usual
 * share, and what is asked of a role nobody holds goes to whoever leads.
 */
export function fittedToPosts(
  matrix: ResponsibilityMatrix,
  roles: ReadonlySet<TaskRole>,
  lead: TaskRole,
  practice: Practice,
): ResponsibilityMatrix {
  const isAsked = (role: TaskRole): boolean => tasks.some((task) => (matrix[task][role] ?? 0) > 0);
  let fitted = matrix;
  for (const role of ['senco', 'secondedSenco', 'deputySenco', 'administrator'] as const) {
    if (!roles.has(role) && isAsked(role)) fitted = handedBack(fitted, role, lead);
  }
  if (roles.has('deputySenco') && !isAsked('deputySenco')) fitted = sharedWithDeputy(fitted, practice);
  if (roles.has('administrator') && !isAsked('administrator')) fitted = sharedWithAdministrator(fitted, practice);
  return fitted;
}

/** Who does what in a starting structure: judgements, every cell to be changed. */
export function startingMatrix(kind: StructureKind, practice: Practice): ResponsibilityMatrix {
  switch (kind) {
    case 'head-as-senco':
      return matrixOf(() => ({ headAndSlt: 1 }));
    case 'seconded-senco':
      return matrixOf(() => ({ secondedSenco: 1 }));
    case 'distributed':
      return matrixOf(() => ({
        headAndSlt: practice.shares.distributedLeaders,
        classTeachers: 1 - practice.shares.distributedLeaders,
      }));
    case 'slt-senco-with-deputy':
      return sharedWithDeputy(
        matrixOf(() => ({ senco: 1 })),
        practice,
      );
    case 'inclusion-lead':
      return sharedWithAdministrator(
        passOn(
          matrixOf(() => ({ senco: 1 })),
          practice.paperwork,
          'classTeachers',
          practice.shares.passedToTeachers,
        ),
        practice,
      );
    default:
      return matrixOf(() => ({ senco: 1 }));
  }
}

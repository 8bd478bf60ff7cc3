import type { PostRole } from '../../domain/structure';
import type { ResponsibilityMatrix } from '../../domain/task';
import type { Practice } from '../../evidence/models/practice';
import { sharedWithAdministrator, sharedWithDeputy } from '../starting/startingMatrix';

/** The matrix as a newly added post finds it: an administrator takes paperwork, a deputy daily work; others change nothing. */
export function matrixWithPost(matrix: ResponsibilityMatrix, role: PostRole, practice: Practice): ResponsibilityMatrix {
  if (role === 'administrator') return sharedWithAdministrator(matrix, practice);
  if (role === 'deputySenco') return sharedWithDeputy(matrix, practice);
  return matrix;
}

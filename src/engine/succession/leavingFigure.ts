import type { Person } from '../../domain/person';
import type { Structure } from '../../domain/structure';
import type { FigureId } from '../../evidence/register';

/** Which published chance of leaving stands in for a person of whom the school says nothing, by the post they hold today. */
export function leavingFigureOf(person: Pick<Person, 'id' | 'role'>, today: Structure | undefined): FigureId {
  const post = today?.posts.find((each) => each.holder === person.id);
  if (person.role === 'headteacher') return 'leaving.head';
  if (post?.role === 'deputySenco') return 'leaving.deputySenco';
  if (person.role !== 'senco')
    return person.role === 'successor' ? 'succession.candidateLeaves' : 'leaving.classroomTeacher';
  if (post?.leadership === 'member') return 'leaving.sencoOnSlt';
  return post?.leadership === 'attends' ? 'leaving.sencoAssociate' : 'leaving.sencoMiddleLeader';
}

import type { Person } from '../../domain/person';
import type { LeadershipPlace, Structure, StructureKind } from '../../domain/structure';
import type { FigureId } from '../../evidence/register';

/** Which published chance of leaving stands in for a person of whom the school says nothing, by the post they hold today. */
export function leavingFigureOf(person: Pick<Person, 'id' | 'role'>, today: Structure | undefined): FigureId {
  const post = today?.posts.find((each) => each.holder === person.id);
  if (person.role === 'headteacher') return 'leaving.head';
  if (post?.role === 'deputySenco') return 'leaving.deputySenco';
  if (person.role !== 'senco')
    return person.role === 'successor' ? 'succession.candidateLeaves' : 'leaving.classroomTeacher';
  return sencoLeavingFigure(post?.leadership ?? 'none');
}

/** The chance of leaving of a SENCO who is a teacher of the school, by the post's place on the leadership team. */
export function sencoLeavingFigure(leadership: LeadershipPlace): FigureId {
  if (leadership === 'member') return 'leaving.sencoOnSlt';
  return leadership === 'attends' ? 'leaving.sencoAssociate' : 'leaving.sencoMiddleLeader';
}

/** The same for who holds the post in a structure: an inclusion lead leaves like a deputy head. */
export function sencoHolderFigure(kind: StructureKind, leadership: LeadershipPlace): FigureId {
  return kind === 'inclusion-lead' ? 'leaving.deputyHead' : sencoLeavingFigure(leadership);
}

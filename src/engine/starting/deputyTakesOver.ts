import { designatedPostOf, type Post, type Structure, withDesignatedPost } from '../../domain/structure';
import { heldBy, type StartingPoint, startingPost } from './startingPost';
import { successorsOf } from './startingStructure';

/**
 * A structure with a deputy, as it is once the deputy has become SENCO: the SENCO's post as it was, in the deputy's hands,
 * and the deputy's post in those of somebody new to it. It stays out of Compare: it is one stretch of a phased plan.
 */
export function deputyTakesOver(before: Structure, id: string, monthsAsDeputy: number, from: StartingPoint): Structure {
  const deputy = deputyPostOf(before);
  const after = deputy ? passedTo(deputy, before, monthsAsDeputy, from) : before;
  return { ...after, id, name: 'Deputy takes over', isCompared: false, notes: '' };
}

/**
 * A structure with a deputy, with the holder of another's post as its SENCO: on the leadership team, and no beginner any
 * more. It stays out of Compare: it is one stretch of a phased plan.
 */
export function joinsTheTeam(
  grown: Post,
  label: string,
  model: Structure,
  id: string,
  monthsBefore: number,
  from: StartingPoint,
): Structure {
  const after = passedTo(grown, model, monthsBefore, from);
  const held = withDesignatedPost(after, (post) => ({
    ...post,
    staffing: 'existing',
    starting: 'established',
    leadership: 'member',
  }));
  const name = `${label} on the leadership team, with a deputy`;
  return { ...held, id, name, isCompared: false, notes: '' };
}

/** The deputy SENCO’s post; none where the structure has no deputy. */
export const deputyPostOf = ({ posts }: Structure): Post | undefined =>
  posts.find(({ role }) => role === 'deputySenco');

/** The SENCO's post in the hands of whoever holds another post, and the deputy's in those of the next successor. */
function passedTo(from: Post, structure: Structure, monthsBefore: number, point: StartingPoint): Structure {
  const senco = designatedPostOf(structure);
  const deputy = deputyPostOf(structure);
  const posts = structure.posts.map((post) => {
    if (post === senco) return inTheHandsOf(from, senco, monthsBefore, point);
    return post === deputy ? toBeFilled(deputy, from, point) : post;
  });
  return { ...structure, posts, oneOffs: { ...structure.oneOffs, adverts: 0 } };
}

/** The pay of the post; the contract, the teaching and the pay without the role of the one who takes it. */
function inTheHandsOf(from: Post, senco: Post, monthsBefore: number, { figures }: StartingPoint): Post {
  const { holder, fte, basePoint, baseTeachingHoursPerWeek } = from;
  return {
    ...senco,
    holder,
    starting: 'steppingUp',
    fte,
    basePoint,
    ownSalary: null,
    baseTeachingHoursPerWeek,
    teachingHoursPerWeek: Math.max(0, baseTeachingHoursPerWeek - senco.hoursPerWeek),
    isStudyingNpq: from.isStudyingNpq && monthsBefore < figures.value('succession.npqMonths'),
  };
}

function toBeFilled({ id, title, hoursPerWeek, leadership }: Post, { holder }: Post, point: StartingPoint): Post {
  const next = successorsOf(point.people).find((person) => person.id !== holder);
  const post = { ...startingPost('deputySenco', id, point), title, leadership, hoursPerWeek };
  const teachingHoursPerWeek = Math.max(0, post.baseTeachingHoursPerWeek - hoursPerWeek);
  return heldBy({ ...post, teachingHoursPerWeek }, next, point.figures);
}

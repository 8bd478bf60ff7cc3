import { designatedPostOf, type Post, type Structure } from '../../domain/structure';
import { type StartingPoint, startingPost } from './startingPost';

/**
 * A structure with a deputy, as it is once the deputy has become SENCO: the SENCO's post as it was, in the deputy's hands,
 * and the deputy's post to be filled by somebody new to it. It stays out of Compare: it is one stretch of a phased plan.
 */
export function deputyTakesOver(before: Structure, id: string, monthsAsDeputy: number, from: StartingPoint): Structure {
  const senco = designatedPostOf(before);
  const deputy = before.posts.find(({ role }) => role === 'deputySenco');
  const posts = before.posts.map((post) => {
    if (!deputy) return post;
    if (post === senco) return inTheHandsOf(deputy, senco, monthsAsDeputy, from);
    return post === deputy ? toBeFilled(deputy, from) : post;
  });
  const oneOffs = { ...before.oneOffs, adverts: 0 };
  return { ...before, id, name: 'Deputy takes over', posts, oneOffs, isCompared: false, notes: '' };
}

/** The pay of the post; the contract, the teaching and the pay without the role of the deputy who takes it. */
function inTheHandsOf(deputy: Post, senco: Post, monthsAsDeputy: number, { figures }: StartingPoint): Post {
  const { holder, fte, basePoint, baseTeachingHoursPerWeek } = deputy;
  return {
    ...senco,
    holder,
    starting: 'steppingUp',
    fte,
    basePoint,
    ownSalary: null,
    baseTeachingHoursPerWeek,
    teachingHoursPerWeek: Math.max(0, baseTeachingHoursPerWeek - senco.hoursPerWeek),
    isStudyingNpq: deputy.isStudyingNpq && monthsAsDeputy < figures.value('succession.npqMonths'),
  };
}

function toBeFilled({ id, title, hoursPerWeek, leadership }: Post, from: StartingPoint): Post {
  const post = startingPost('deputySenco', id, from);
  const teachingHoursPerWeek = Math.max(0, post.baseTeachingHoursPerWeek - hoursPerWeek);
  return { ...post, title, leadership, hoursPerWeek, teachingHoursPerWeek };
}

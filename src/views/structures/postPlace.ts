import type { Post } from '../../domain/structure';
import type { AssessedPlan } from '../../store/selectors';

export type DescribePost = (patch: Partial<Omit<Post, 'id'>>) => void;

/** What the fields of a post are handed. */
export interface PostPlace {
  readonly post: Post;
  readonly assessed: AssessedPlan;
  readonly describe: DescribePost;
}

import type { Post } from '../../domain/structure';
import { describePost } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { say } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';
import { Tag } from '../../ui/controls/Tag';
import { PostMore } from './PostMore';
import { PostPay } from './PostPay';
import { PostTime } from './PostTime';
import { PostWho } from './PostWho';
import type { DescribePost } from './postPlace';
import { SecondmentFields } from './SecondmentFields';
import { roleNames } from './structureWords';

interface PostFieldsProps {
  readonly post: Post;
  readonly structureId: string;
  readonly isDesignated: boolean;
  readonly assessed: AssessedPlan;
  readonly onRemove: () => void;
}

/** One post of a structure: time first, because that is what is short; then who, and pay. */
export function PostFields({ post, structureId, isDesignated, assessed, onRemove }: PostFieldsProps) {
  const describe: DescribePost = (patch) => {
    const outcome = describePost(structureId, post.id, patch);
    if (!outcome.ok) say('problem', outcome.why);
  };
  const place = { post, assessed, describe };
  const headingId = `post-${structureId}-${post.id}`;
  return (
    <fieldset className="card post" aria-labelledby={headingId}>
      <header className="post-head">
        <h4 id={headingId}>{post.title}</h4>
        {isDesignated ? <Tag tone="ok">designated SENCO</Tag> : null}
        {isDesignated || post.title === roleNames[post.role] ? null : (
          <span className="soft">{roleNames[post.role]}</span>
        )}
        <span className="push">
          <Button variant="quiet" onClick={onRemove}>
            Remove<span className="visually-hidden"> {post.title}</span>
          </Button>
        </span>
      </header>
      <div className="post-body">
        <div className="stack">
          <PostTime {...place} />
        </div>
        <div className="stack">
          <PostWho {...place} />
          <PostPay {...place} />
        </div>
      </div>
      <SecondmentFields {...place} />
      <PostMore {...place} />
    </fieldset>
  );
}

import { useRef, useState } from 'react';
import type { PostRole, Structure } from '../../domain/structure';
import { addPost, removePost } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { say } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';
import { EmptyNote } from '../../ui/controls/EmptyNote';
import { SelectField } from '../../ui/controls/SelectField';
import { PostFields } from './PostFields';
import { roleOptions } from './structureWords';

interface PostListProps {
  readonly structure: Structure;
  readonly assessed: AssessedPlan;
}

/** Every post of the structure, and the way to add or take one out. */
export function PostList({ structure, assessed }: PostListProps) {
  const [role, setRole] = useState<PostRole>('deputySenco');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section id="structure-posts" className="stack" aria-labelledby="posts">
      <h3 id="posts" tabIndex={-1} ref={heading}>
        Posts
      </h3>
      {structure.posts.length === 0 ? (
        <EmptyNote>No posts: nobody has time for the work. Add one below.</EmptyNote>
      ) : null}
      {structure.posts.map((post) => (
        <PostFields
          key={post.id}
          post={post}
          structureId={structure.id}
          isDesignated={post.id === structure.designatedPost}
          assessed={assessed}
          onRemove={() => {
            const outcome = removePost(structure.id, post.id);
            say(
              outcome.ok ? 'plain' : 'problem',
              outcome.ok ? `${post.title} removed. Undo brings it back.` : outcome.why,
            );
            heading.current?.focus();
          }}
        />
      ))}
      <div className="add-post">
        <SelectField label="Another post" value={role} options={roleOptions} onChange={setRole} />
        <Button
          onClick={() => {
            const outcome = addPost(structure.id, role);
            if (!outcome.ok) say('problem', outcome.why);
          }}
        >
          Add post
        </Button>
      </div>
    </section>
  );
}

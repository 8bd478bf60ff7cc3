import type { Structure } from '../../domain/structure';
import { hoursWords } from '../../ui/format';

/** What the structures take the school to have now, which this page does not ask. */
export function TodayNote({ today }: { readonly today: Structure | undefined }) {
  const post = today?.posts.find(({ id }) => id === today.designatedPost);
  if (!post) return null;
  const extras = [post.tlr?.band, post.senAllowance === null ? undefined : 'SEN allowance'].filter(Boolean);
  return (
    <p className="taken-today">
      The structures take what you have now to be a SENCO{post.payPoint === null ? '' : ` at ${post.payPoint}`}
      {extras.length === 0 ? '' : ` with a ${extras.join(' and a ')}`}, given {hoursWords(post.hoursPerWeek)} a week.
      Change these on <a href="#/structures">Structures</a>.
    </p>
  );
}

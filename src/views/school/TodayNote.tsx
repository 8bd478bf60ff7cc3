import { isOnLeadershipPay, type LeadershipPlace, type Post, type Structure } from '../../domain/structure';
import { hoursWords } from '../../ui/format';

/** What the structures take the school to have now, which this page does not ask. */
export function TodayNote({ today }: { readonly today: Structure | undefined }) {
  const post = today?.posts.find(({ id }) => id === today.designatedPost);
  if (!post) return null;
  return (
    <p className="taken-today">
      The structures take what you have now to be {placeWords[post.leadership]}
      {payWords(post)}, given {hoursWords(post.hoursPerWeek)} a week. Change these on{' '}
      <a href="#/structures">Structures</a>.
    </p>
  );
}

const placeWords: Readonly<Record<LeadershipPlace, string>> = {
  member: 'a SENCO on the leadership team',
  attends: 'a SENCO who attends the leadership team',
  none: 'a SENCO',
};

/** ', paid as a teacher at U3 with a TLR2': a place on the leadership team is not always leadership pay. */
function payWords({ payPoint, tlr, senAllowance }: Post): string {
  if (payPoint === null) return '';
  const extras = [tlr?.band, senAllowance === null ? undefined : 'SEN allowance'].filter(Boolean);
  const paid = `, paid ${isOnLeadershipPay(payPoint) ? '' : 'as a teacher '}at ${payPoint}`;
  return extras.length === 0 ? paid : `${paid} with a ${extras.join(' and a ')}`;
}

import { memo, useMemo } from 'react';
import { riskRatings } from '../../../domain/risk';
import type { SuccessionOutcome } from '../../../domain/succession';
import type { AssessedPlan } from '../../../store/selectors';
import { chooseOption } from '../../../store/sessionStore';
import { goToPart } from '../../../ui/goToPart';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { Mark } from '../../../ui/Mark';
import { ScoreTag } from './RegisterLine';
import { ratingCounts } from './registerWords';
import { rowsOf } from './useRegister';

interface AllStructuresProps {
  readonly assessed: AssessedPlan;
  readonly outcomes: readonly SuccessionOutcome[];
  /** The option that the page shows. */
  readonly chosen: string;
  readonly isStale: boolean;
}

const worstFirst = riskRatings.toReversed();

/** How many risks of each rating every compared structure has, and the first of its register. */
export const AllStructures = memo(function AllStructures({ assessed, outcomes, chosen, isStale }: AllStructuresProps) {
  const lines = useMemo(
    () =>
      outcomes.flatMap((outcome) => {
        const place = assessed.options.findIndex(({ id }) => id === outcome.option);
        const option = assessed.options[place];
        return option ? [{ option, rows: rowsOf(assessed, place, outcome, null) }] : [];
      }),
    [assessed, outcomes],
  );
  const caption = 'Risks of every structure in Compare, by rating';
  return (
    <section id="risks-all" className="all-structures" aria-busy={isStale}>
      <h2>Every structure at a glance</h2>
      <TableScroll label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Structure</th>
              {worstFirst.map((rating) => (
                <th key={rating} scope="col">
                  <span className="rating-head" data-rating={rating}>
                    {rating}
                  </span>
                </th>
              ))}
              <th scope="col" className="text">
                The highest score
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ option: { id, name, index }, rows }) => {
              const counts = ratingCounts(rows);
              const [top] = rows;
              return (
                <tr key={id} className={id === chosen ? 'is-chosen' : undefined}>
                  <th scope="row">
                    <span className="all-name">
                      <Mark index={index} />
                      <span>
                        <button type="button" className="choose-line" onClick={() => show(id)}>
                          {name}
                        </button>
                        {id === chosen ? <small>shown on this page</small> : null}
                      </span>
                    </span>
                  </th>
                  {worstFirst.map((rating) => (
                    <td key={rating}>{counts[rating]}</td>
                  ))}
                  <td className="text">
                    {top ? (
                      <span className="all-top">
                        <ScoreTag score={top.score} rating={top.rating} /> <span>{top.name}</span>
                      </span>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
});

/** Its register stands at the top of the page. */
function show(option: string): void {
  chooseOption(option);
  goToPart('risks-register');
}

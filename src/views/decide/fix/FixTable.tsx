import { isOverCeiling } from '../../../engine/costing/ceiling';
import { changeName } from '../../../engine/fix/changes';
import type { CheckedFix, FixAnswer, FixQuestion } from '../../../engine/fix/fixAnswer';
import { cheapestIn, isPaidBack, rowsOf } from '../../../engine/fix/verdict';
import { adoptFix } from '../../../store/fixActions';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { Tag } from '../../../ui/controls/Tag';
import { signedPounds } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { Mark } from '../../../ui/Mark';
import { measureWords } from './barWords';
import { checkWords, fixWords, type NameOf, reachedFigure } from './fixWords';
import { hoursAsked, plannedWords, priceWords } from './rowWords';

interface FixTableProps {
  readonly assessed: AssessedPlan;
  readonly answer: FixAnswer;
  readonly asked: FixQuestion;
  readonly isStale: boolean;
  readonly nameOf: NameOf;
}

/** The fixes in the order of what they save for a pound, each with a button that adds it to the plan. */
export function FixTable({ assessed, answer, asked, isStale, nameOf }: FixTableProps) {
  const { bar } = asked;
  const { counted, one } = measureWords[bar.measure];
  const cheapest = cheapestIn(answer.verdict);
  const rows = rowsOf(answer).flatMap((place) => {
    const fix = answer.fixes[place];
    return fix ? [{ fix, place }] : [];
  });
  if (rows.length === 0) return null;
  const caption = `Free ones first, then by what they cost for each ${one} saved against the same option as it stands`;
  return (
    <TableScroll label={caption}>
      <table className="fix-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Option and changes</th>
            <th scope="col">Of 100 {counted}</th>
            <th scope="col">For each {one} saved</th>
            <th scope="col">Cash a year against today</th>
            <th scope="col">Hours it asks</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ fix, place }) => (
            <tr key={`${fix.option} ${fix.changes.join(' ')}`}>
              <th scope="row">
                <Changed {...{ assessed, fix, nameOf }} />
                {fix.changes.length > 0 && !isStale ? <Adopt {...{ fix, nameOf }} /> : null}
              </th>
              <td>
                {fix.changes.length === 0 ? null : `${reachedFigure(fix.before, bar)} → `}
                <b>{reachedFigure(fix.after, bar)}</b>
                <small>{checkWords(fix.after, bar)}</small>
                <BarTag fix={fix} isCheapest={place === cheapest} />
              </td>
              <td>
                {fix.changes.length === 0 ? '–' : priceWords(fix)}
                {isPaidBack(fix) ? <small>it saves more in stop-gaps and adverts than it costs</small> : null}
              </td>
              <td>
                {signedPounds(fix.after.cash)}
                <small>{plannedWords(fix)}</small>
              </td>
              <td>
                {hoursAsked(fix).map((each) => (
                  <span key={each} className="fix-hours">
                    {each}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Changed({ assessed, fix, nameOf }: Pick<FixTableProps, 'assessed' | 'nameOf'> & { readonly fix: CheckedFix }) {
  const option = assessed.options.find(({ id }) => id === fix.option);
  return (
    <>
      <span className="fix-name">
        {option ? <Mark index={option.index} /> : null} {nameOf(fix.option)}
      </span>
      {fix.changes.length === 0 ? <span className="fix-as-is">as it stands</span> : null}
      {fix.changes.length > 0 && option?.phasedPlan ? <span className="fix-as-is">in its last phase:</span> : null}
      {fix.changes.length > 0 ? (
        <ul>
          {fix.changes.map((id) => (
            <li key={id}>{changeName(id)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function BarTag({ fix, isCheapest }: { readonly fix: CheckedFix; readonly isCheapest: boolean }) {
  if (isCheapest) return <Tag tone="ok">Cheapest that reaches the bar</Tag>;
  if (isOverCeiling(fix.promised) && fix.standing === 'reaches')
    return <Tag tone="warn">Reaches it, over the money</Tag>;
  switch (fix.standing) {
    case 'reaches':
      return <Tag tone="ok">Reaches the bar</Tag>;
    case 'tooClose':
      return <Tag tone="warn">Too close to call</Tag>;
    case 'misses':
      return <Tag tone="neutral">Misses the bar</Tag>;
  }
}

function Adopt({ fix, nameOf }: { readonly fix: CheckedFix; readonly nameOf: NameOf }) {
  const adopt = (): void => {
    const outcome = adoptFix(fix.option, fix.changes);
    if (outcome.ok) say('good', `A copy of “${nameOf(fix.option)}” has the changes. Undo takes it away again.`);
    else say('problem', outcome.why);
  };
  return (
    <span className="fix-adopt screen-only">
      <Button variant="quiet" aria-label={`Add to the plan: ${fixWords(fix, nameOf)}`} onClick={adopt}>
        Add to the plan
      </Button>
    </span>
  );
}

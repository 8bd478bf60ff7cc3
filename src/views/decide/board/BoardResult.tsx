import { criterionNames } from '../../../domain/decision';
import type { BoardSummary } from '../../../engine/decide/board';
import type { Contender } from '../../../engine/decide/contender';
import { criteriaThatCount, type Ranges } from '../../../engine/decide/ranges';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { listWords, percent } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { Mark } from '../../../ui/Mark';
import { Picture } from '../../../ui/saving/Picture';
import { structureStyle } from '../../../ui/structureStyle';
import { criteriaShown, partsCaption } from '../weighing/followsWords';
import { PartsChart } from '../weighing/PartsChart';
import { nameOf } from '../weighing/verdictWords';
import { preferredWords, togetherWords } from './boardWords';

interface BoardResultProps {
  readonly isDecided: boolean;
  readonly summary: BoardSummary;
  readonly contenders: readonly Contender[];
  readonly ranges: Ranges;
}

/** Where the board agrees and where it does not, once its governors have answered. */
export function BoardResult({ summary, contenders, ranges, isDecided }: BoardResultProps) {
  const { views, preferred, agreement, dissent, rankingTogether, weightsTogether } = summary;
  const nobodys = preferred
    .filter(({ governors }) => governors.length === 0)
    .map(({ option }) => nameOf(contenders, option));
  return (
    <div className="board-result">
      <p className="lead verdict">
        <b>{preferredWords(summary, contenders)}</b> {togetherWords(summary, isDecided)}
      </p>
      <p className="decide-says">
        {agreement.says} {dissent?.says}
      </p>
      <Picture caption="For how many governors each option is best">
        <ul className="board-votes" aria-label="For how many governors each option is best">
          {preferred
            .filter(({ governors }) => governors.length > 0)
            .map(({ option, governors }) => {
              const contender = contenders.find(({ id }) => id === option);
              if (!contender) return null;
              return (
                <li key={option}>
                  <span className="board-option">
                    <Mark index={contender.index} />{' '}
                    <span style={{ color: structureStyle(contender.index).colour }}>{contender.name}</span>
                  </span>
                  <span className="board-marks" aria-hidden="true">
                    {governors.map((label) => (
                      <Mark key={label} index={contender.index} size={18} />
                    ))}
                  </span>
                  <span>{`best for ${governors.length} of ${views.length}: ${listWords(governors)}`}</span>
                </li>
              );
            })}
        </ul>
      </Picture>
      {nobodys.length > 0 ? <p className="foot">Best for none of them: {listWords(nobodys)}.</p> : null}
      {views.length > 1 ? (
        <PartsChart
          caption={partsCaption(rankingTogether, 'the weights of all, one voice each,')}
          ranking={rankingTogether}
          shown={criteriaShown([], weightsTogether)}
        />
      ) : null}
      <Disclosure summary="Governor by governor">
        <TableScroll label="What each governor’s weights are and say">
          <table>
            <thead>
              <tr>
                <th scope="col">Governor</th>
                {criteriaThatCount(ranges).map((id) => (
                  <th key={id} scope="col">
                    {criterionNames[id]}
                  </th>
                ))}
                <th scope="col" className="text">
                  Best by these
                </th>
              </tr>
            </thead>
            <tbody>
              {views.map(({ governor, weights, best }) => (
                <tr key={governor.id}>
                  <th scope="row">{governor.label}</th>
                  {criteriaThatCount(ranges).map((id) => (
                    <td key={id}>{weights[id] === 0 ? 'left out' : percent(weights[id])}</td>
                  ))}
                  <td className="text">{listWords(best.map((id) => nameOf(contenders, id)))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </Disclosure>
    </div>
  );
}

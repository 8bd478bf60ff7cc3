import type { Option } from '../../../domain/option';
import { impactNames, likelihoodNames } from '../../../domain/risk';
import { RiskDetail } from './RiskDetail';
import type { RegisterRow, RowLevel, Scored } from './registerRow';
import { basisWords } from './registerWords';

interface RegisterLineProps {
  readonly row: RegisterRow;
  readonly option: Option;
  readonly hasChosen: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onJudge: () => void;
}

/** The element that a risk's number in the matrix leads to. */
export const lineId = (id: string): string => `risk-line-${id}`;

/** One risk: a line that says what it comes to, and below it, once opened or on paper, why. */
export function RegisterLine({ row, option, hasChosen, isOpen, onToggle, onJudge }: RegisterLineProps) {
  const { id, rank, name, likelihood, impact, before } = row;
  const detailId = `risk-detail-${id}`;
  return (
    <>
      <tr className={isOpen ? 'risk-line is-open' : 'risk-line'}>
        <th scope="row">
          <button
            type="button"
            id={lineId(id)}
            className="risk-name"
            aria-expanded={isOpen}
            aria-controls={detailId}
            onClick={onToggle}
          >
            <span className="risk-rank">{rank}</span>
            <span>
              {name}
              {row.own ? <small className="risk-own"> your own</small> : null}
            </span>
          </button>
          <span className="narrow-only risk-narrow">
            {likelihoodNames[likelihood.level]}, {impactNames[impact.level].toLowerCase()}
          </span>
        </th>
        <td className="text wide-only">
          <Level level={likelihood} names={likelihoodNames} />
        </td>
        <td className="text wide-only">
          <Level level={impact} names={impactNames} />
        </td>
        <td className="text risk-score">
          <ScoreTag {...row} />
          {before && before.score !== row.score ? (
            <small>
              {before.score} {before.rating} untreated
            </small>
          ) : null}
        </td>
        <td className="text wide-only risk-owner">{row.owner === '' ? 'nobody yet' : row.owner}</td>
      </tr>
      <tr className={isOpen ? 'risk-detail' : 'risk-detail is-closed'} id={detailId}>
        <td colSpan={columns}>
          <RiskDetail row={row} option={option} hasChosen={hasChosen} onJudge={onJudge} />
        </td>
      </tr>
    </>
  );
}

const columns = 5;

interface LevelProps {
  readonly level: RowLevel;
  readonly names: typeof likelihoodNames | typeof impactNames;
}

function Level({ level, names }: LevelProps) {
  const isLikelihood = names === likelihoodNames;
  const isOurJudgement = level.reading?.basis === 'judgement';
  return (
    <>
      <span className="nowrap">
        <b>{level.level}</b> {names[level.level]}
      </span>
      {level.modelled ? (
        <small>
          your judgement; {isLikelihood ? 'the model has' : 'usual is'} {level.modelled.level}{' '}
          {names[level.modelled.level]}
        </small>
      ) : isLikelihood || !isOurJudgement ? (
        <small>{basisWords(level)}</small>
      ) : null}
    </>
  );
}

/** A score with its rating in words; the shade repeats it. */
export function ScoreTag({ score, rating }: Scored) {
  return (
    <span className="score-tag" data-rating={rating}>
      <b>{score}</b> {rating}
    </span>
  );
}

import { impactNames, likelihoodNames, type RiskLevel, riskLevels } from '../../../domain/risk';
import { bands, ratingOf } from '../../../engine/risk/register/bands';
import type { Figures } from '../../../evidence/figuresAt';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { Picture } from '../../../ui/saving/Picture';
import type { RegisterRow } from './registerRow';
import { bandWords, ratingLetters, scoreWords } from './registerWords';
import './riskMatrix.css';

interface RiskMatrixProps {
  readonly rows: readonly RegisterRow[];
  readonly figures: Figures;
  readonly name: string;
  /** Moves to a line of the register. */
  readonly onGo: (id: string) => void;
}

const downwards = riskLevels.toReversed();
const [, , , , most] = riskLevels;

/** Five levels of likelihood by five of impact, each risk by its number in the register. Shade and letter both say the rating. */
export function RiskMatrix({ rows, figures, name, onGo }: RiskMatrixProps) {
  const ratingAt = (score: number) => ratingOf(score, figures);
  const caption = `Likelihood by impact under “${name}”. The numbers are those of the risks in the register.`;
  const key = rows.map((row) => `${row.rank} ${row.name}`).join('; ');
  return (
    <div className="matrix-and-key">
      <Picture caption={caption} foot={`${key}.`} isTable>
        <table className="risk-matrix">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Likelihood</span>
              </th>
              {riskLevels.map((impact) => (
                <th key={impact} scope="col">
                  <b>{impact}</b> <span>{impactNames[impact]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {downwards.map((likelihood) => (
              <tr key={likelihood}>
                <th scope="row">
                  <b>{likelihood}</b> <span>{likelihoodNames[likelihood]}</span>
                </th>
                {riskLevels.map((impact) => (
                  <Cell
                    key={impact}
                    rating={ratingAt(likelihood * impact)}
                    inside={rows.filter((row) => row.likelihood.level === likelihood && row.impact.level === impact)}
                    onGo={onGo}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Picture>
      <div className="matrix-key">
        <p className="matrix-scores">
          A score is likelihood times impact. {scoreWords(ratingAt, most * most).join('; ')}. Where the lines are drawn
          is a judgement of ours; you can <a href="#/evidence">put in your own</a>.
        </p>
        <BandTable figures={figures} />
      </div>
    </div>
  );
}

interface CellProps {
  readonly rating: RegisterRow['rating'];
  readonly inside: readonly RegisterRow[];
  readonly onGo: (id: string) => void;
}

function Cell({ rating, inside, onGo }: CellProps) {
  return (
    <td data-rating={rating}>
      <span className="matrix-letter" aria-hidden="true">
        {ratingLetters[rating]}
      </span>
      <span className="visually-hidden">{rating}</span>
      <span className="matrix-risks">
        {inside.map((row) => (
          <button
            key={row.id}
            type="button"
            className="matrix-risk"
            aria-label={`${row.rank}, ${row.name}, score ${row.score}`}
            title={row.name}
            onClick={() => onGo(row.id)}
          >
            {row.rank}
          </button>
        ))}
      </span>
    </td>
  );
}

/** What the five words for likelihood stand for, where a chance is known. */
function BandTable({ figures }: { readonly figures: Figures }) {
  const level = (value: RiskLevel): string => `${value} ${likelihoodNames[value]}`;
  return (
    <TableScroll label="Likelihood: the chance over the plan’s years">
      <table className="band-table">
        <caption>Likelihood: the chance over the plan’s years</caption>
        <tbody>
          {bands(figures)
            .toReversed()
            .map((band) => (
              <tr key={band.level}>
                <th scope="row">{level(band.level)}</th>
                <td>{bandWords(band)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

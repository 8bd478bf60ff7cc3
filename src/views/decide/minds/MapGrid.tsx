import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Contender } from '../../../engine/decide/contender';
import type { DecisionMap, MapCell } from '../../../engine/sensitivity/decisionMap';
import { countOf } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { Mark } from '../../../ui/Mark';
import { Picture } from '../../../ui/saving/Picture';
import { structureStyle } from '../../../ui/structureStyle';
import { winnerWords } from './bestWords';
import { bareWords } from './inputWords';
import { type Place, stepTo } from './mapSteps';
import { cellSentence } from './mapWords';

interface MapGridProps {
  readonly map: DecisionMap;
  readonly contenders: readonly Contender[];
}

/** The map as a table, its highest row first; arrow keys go from cell to cell, and what a cell says stands below. */
export function MapGrid({ map, contenders }: MapGridProps) {
  const { across, up, rows, wins } = map;
  const table = useRef<HTMLTableElement>(null);
  const here: Place = { row: up.here, column: across.here };
  const [at, goTo] = useState<Place>(here);
  const place = rows[at.row]?.[at.column] ? at : here;
  const [pointed, point] = useState<Place | null>(null);
  const read = pointed && rows[pointed.row]?.[pointed.column] ? pointed : place;

  // Where the map is wider than the screen it opens where the plan stands.
  useEffect(() => {
    const region = table.current?.parentElement;
    const cell = table.current?.querySelector<HTMLElement>(`[data-place="${up.here} ${across.here}"]`)?.parentElement;
    if (region && cell) region.scrollLeft = cell.offsetLeft - region.clientWidth / 2;
  }, [up.here, across.here]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepTo(event, place, { rows: rows.length, columns: across.values.length });
    if (!next) return;
    event.preventDefault();
    goTo(next);
    point(null);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
  };
  const label = `Which option comes out best: ${across.input.label} across, ${up.input.label} up`;
  return (
    <div className="map">
      <Picture caption={label} isTable>
        <ul className="line-key" aria-label="What comes out best">
          {wins.map(({ winner, cells }) => (
            <li key={winner}>
              <Winner contenders={contenders} id={winner} /> {winnerWords(contenders, winner).replace(/[“”]/g, '')}
              <span className="soft">{countOf(cells, 'place')}</span>
            </li>
          ))}
          <li>
            <span className="map-here-key" aria-hidden="true" /> you are here
          </li>
        </ul>
        <TableScroll label={label} save="elsewhere">
          <table className="map-grid" ref={table}>
            <thead>
              <tr>
                <td />
                <th scope="colgroup" colSpan={across.values.length}>
                  <span>{across.input.label}</span>
                </th>
              </tr>
              <tr>
                <th scope="col" className="map-corner">
                  {up.input.label}
                </th>
                {across.values.map((value, column) => (
                  <th key={value} scope="col" data-here={column === across.here || undefined}>
                    {bareWords(across.input, value)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows
                .map((cells, row) => (
                  <tr key={up.values[row]}>
                    <th scope="row" data-here={row === up.here || undefined}>
                      {bareWords(up.input, up.values[row] ?? 0)}
                    </th>
                    {cells.map((cell, column) => (
                      <Cell
                        key={across.values[column]}
                        cell={cell}
                        contenders={contenders}
                        place={{ row, column }}
                        name={cellSentence(map, row, column, contenders)}
                        isHere={row === up.here && column === across.here}
                        onKeyDown={onKeyDown}
                        isStop={row === place.row && column === place.column}
                        onReach={() => goTo({ row, column })}
                        onPoint={(isOver) => point(isOver ? { row, column } : null)}
                      />
                    ))}
                  </tr>
                ))
                .reverse()}
            </tbody>
          </table>
        </TableScroll>
      </Picture>
      <p className="map-reads screen-only">{cellSentence(map, read.row, read.column, contenders)}</p>
    </div>
  );
}

interface CellProps {
  readonly cell: MapCell;
  readonly contenders: readonly Contender[];
  readonly place: Place;
  /** What it says, in a sentence. */
  readonly name: string;
  readonly isHere: boolean;
  /** The one cell that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onReach: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPoint: (isOver: boolean) => void;
}

function Cell({ cell, contenders, place, name, isHere, isStop, onReach, onKeyDown, onPoint }: CellProps) {
  const best = contenders.find(({ id }) => id === cell.winner);
  return (
    <td
      data-here={isHere || undefined}
      data-words={best?.name}
      style={best ? { background: `color-mix(in srgb, ${structureStyle(best.index).colour} 16%, white)` } : undefined}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      <button
        type="button"
        aria-label={name}
        data-place={`${place.row} ${place.column}`}
        tabIndex={isStop ? 0 : -1}
        onFocus={onReach}
        onClick={onReach}
        onKeyDown={onKeyDown}
      />
      <Winner contenders={contenders} id={cell.winner} />
    </td>
  );
}

/** An option's mark; a dash where none is lawful. */
function Winner({ contenders, id }: { readonly contenders: readonly Contender[]; readonly id: string | null }) {
  const best = contenders.find((each) => each.id === id);
  return best ? <Mark index={best.index} /> : <span aria-hidden="true">–</span>;
}

import type { CSSProperties } from 'react';
import { Tag } from '../../ui/controls/Tag';
import { structureStyle } from '../../ui/structureStyle';
import type { Cell } from './cellOf';

interface ValueCellProps {
  readonly cell: Cell;
  readonly index: number;
  readonly onOpen: () => void;
}

/** A measure that opens to its working. */
export function ValueCell({ cell, index, onOpen }: ValueCellProps) {
  return (
    <td>
      <button type="button" className="opens" onClick={onOpen}>
        {cell.tone ? (
          <Tag tone={cell.tone}>{cell.text}</Tag>
        ) : cell.isAwaited ? (
          <span className="value">
            <span aria-hidden="true">…</span>
            <span className="visually-hidden">being worked out</span>
          </span>
        ) : (
          <span className="value">{cell.text}</span>
        )}
        <span className="visually-hidden">, show the working</span>
      </button>
      {cell.coverage === undefined ? null : <CoverageBar coverage={cell.coverage} index={index} />}
    </td>
  );
}

/** The share covered as a bar, with a tick at all of the work. The number stands above it. */
function CoverageBar({ coverage, index }: { readonly coverage: number; readonly index: number }) {
  const style: CSSProperties & Record<'--coverage', number> = {
    '--coverage': coverage,
    color: structureStyle(index).colour,
  };
  return (
    <span className="coverage" style={style} aria-hidden="true">
      <i />
    </span>
  );
}

import { useId } from 'react';
import type { CoverKind } from '../../domain/succession';
import { TableScroll } from '../layout/TableScroll';
import { Mark } from '../Mark';
import { structureStyle } from '../structureStyle';
import { CoverPattern } from './CoverPattern';
import './coverStrip.css';

type CoverNames = Readonly<Record<CoverKind, string>>;

interface CoverStripProps {
  readonly caption: string;
  readonly months: readonly { readonly short: string; readonly full: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly index: number;
    /** A kind a month. */
    readonly cover: readonly CoverKind[];
    /** Whether nobody holds the post itself that month, whoever fills the gap. */
    readonly isEmpty: readonly boolean[];
  }[];
  readonly names: CoverNames;
  /** Place of the month that a line is drawn before. */
  readonly marked: number;
}

const ink = '#1c2230';

/** One letter each, so that a square is read without its colour. */
const letters: CoverNames = { qualified: 'S', inWindow: 'T', lapsed: 'L', bridging: 'B', acting: 'H', nobody: '–' };

/** A square for every month and option, with its pattern and its letter, and a bar under it where the post is empty. */
export function CoverStrip({ caption, months, rows, names, marked }: CoverStripProps) {
  return (
    <TableScroll label={caption} save="elsewhere">
      <table className="cover-strip">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Structure</th>
            {months.map(({ short, full }, place) => (
              <th key={full} scope="col" className={place === marked ? 'marked' : undefined}>
                <abbr title={full}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, index, cover, isEmpty }) => (
            <tr key={id}>
              <th scope="row" style={{ color: structureStyle(index).colour }}>
                <Mark index={index} /> {name}
              </th>
              {months.map(({ full }, place) => {
                const kind = cover[place];
                const isGap = isEmpty[place] ?? false;
                return (
                  <td key={full} className={place === marked ? 'marked' : undefined}>
                    {kind ? (
                      <>
                        <CoverSquare kind={kind} isEmpty={isGap} />
                        <span className="visually-hidden">
                          {names[kind]}
                          {isGap ? ', post empty' : ''}
                        </span>
                      </>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface CoverKeyProps {
  readonly kinds: readonly CoverKind[];
  readonly names: CoverNames;
  /** Whether the post is empty in any month. */
  readonly hasEmpty: boolean;
}

/** What the squares and the bar under them mean. */
export function CoverKey({ kinds, names, hasEmpty }: CoverKeyProps) {
  return (
    <ul className="pattern-key" aria-label="What the squares mean">
      {kinds.map((kind) => (
        <li key={kind}>
          <CoverSquare kind={kind} isEmpty={false} /> {names[kind]}
        </li>
      ))}
      {hasEmpty ? (
        <li>
          <svg className="cover-square" viewBox="0 0 30 32" aria-hidden="true" focusable="false">
            {emptyBar}
          </svg>
          empty: nobody holds the post itself
        </li>
      ) : null}
    </ul>
  );
}

const emptyBar = <rect x="0" y="28" width="30" height="4" fill={ink} />;

function CoverSquare({ kind, isEmpty }: { readonly kind: CoverKind; readonly isEmpty: boolean }) {
  const id = useId();
  return (
    <svg className="cover-square" viewBox="0 0 30 32" aria-hidden="true" focusable="false">
      <defs>
        <CoverPattern id={id} kind={kind} colour="#5c626d" />
      </defs>
      <rect x=".5" y=".5" width="29" height="25" fill={`url(#${id})`} stroke={ink} strokeWidth=".8" />
      {kind === 'nobody' ? null : <circle cx="15" cy="13" r="8.5" fill="#fff" fillOpacity=".92" />}
      <text x="15" y="18" textAnchor="middle" fill={kind === 'nobody' ? '#fff' : ink}>
        {letters[kind]}
      </text>
      {isEmpty ? emptyBar : null}
    </svg>
  );
}

import { useId } from 'react';
import type { CoverKind } from '../../domain/succession';
import { TableScroll } from '../layout/TableScroll';
import { Mark } from '../Mark';
import { structureStyle } from '../structureStyle';
import { CoverPattern } from './CoverPattern';
import './coverStrip.css';

type CoverNames = Readonly<Record<CoverKind, string>>;

/** Which kinds of cover bear a cross, and what the key says that it means. */
export interface Crossed {
  readonly kinds: readonly CoverKind[];
  readonly means: string;
}

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
  /** Null where no duty sets one kind apart from another. */
  readonly crossed: Crossed | null;
  /** Place of the month that a line is drawn before. */
  readonly marked: number;
}

const ink = '#1c2230';
const red = '#a3302a';

/** One letter each, so that a square is read without its colour. */
const letters: CoverNames = { qualified: 'S', inWindow: 'T', lapsed: 'L', bridging: 'B', acting: 'H', nobody: '–' };

/** A square for every month and option, with its pattern and its letter, a cross where it is against the law, and a bar under it where the post is empty. */
export function CoverStrip({ caption, months, rows, names, crossed, marked }: CoverStripProps) {
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
                        <CoverSquare kind={kind} isEmpty={isGap} crossed={crossed} />
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
  readonly crossed: Crossed | null;
  /** Whether the post is empty in any month. */
  readonly hasEmpty: boolean;
}

/** What the squares, the cross in them and the bar under them mean. */
export function CoverKey({ kinds, names, crossed, hasEmpty }: CoverKeyProps) {
  return (
    <ul className="pattern-key" aria-label="What the squares mean">
      {kinds.map((kind) => (
        <li key={kind}>
          <CoverSquare kind={kind} isEmpty={false} crossed={crossed} /> {names[kind]}
        </li>
      ))}
      {crossed ? (
        <li>
          <svg className="cover-square" viewBox="0 0 30 32" aria-hidden="true" focusable="false">
            <g transform="translate(-9 7)">{cross}</g>
          </svg>
          {crossed.means}
        </li>
      ) : null}
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

const cross = (
  <>
    <circle cx="24" cy="6" r="5.5" fill="#fff" stroke={ink} strokeWidth=".8" />
    <path d="M21.5 3.5l5 5m0-5-5 5" stroke={red} strokeWidth="2" />
  </>
);

interface CoverSquareProps {
  readonly kind: CoverKind;
  readonly isEmpty: boolean;
  readonly crossed: Crossed | null;
}

function CoverSquare({ kind, isEmpty, crossed }: CoverSquareProps) {
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
      {crossed?.kinds.includes(kind) ? cross : null}
      {isEmpty ? emptyBar : null}
    </svg>
  );
}

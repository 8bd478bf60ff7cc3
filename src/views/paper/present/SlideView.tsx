import { FigureBlock } from '../page/FigureBlock';
import { TableBlock } from '../page/TableBlock';
import type { Slide, SlideContent } from './slidesOf';

/** One screen: where it stands, its heading, and one idea. */
export function SlideView({ slide: { heading, number, shows } }: { readonly slide: Slide }) {
  return (
    <section className={`slide slide-of-${shows.kind} slide-${sizeOf(shows)}`}>
      <h2>
        {number === '' ? null : <span className="slide-number">{number}</span>} {heading}
      </h2>
      <Content shows={shows} />
    </section>
  );
}

function Content({ shows }: { readonly shows: SlideContent }) {
  switch (shows.kind) {
    case 'title':
      return shows.lines.map((line, at) => (
        <p key={line} className={at === 0 ? 'slide-school' : 'slide-line'}>
          {line}
        </p>
      ));
    case 'words':
      return shows.paragraphs.map((text) => (
        <p key={text} className="slide-words">
          {text}
        </p>
      ));
    case 'list':
      return (
        <>
          <Lead text={shows.lead} />
          <ol className={shows.list.isNumbered ? 'slide-list numbered' : 'slide-list'} start={shows.list.from}>
            {shows.list.items.map(({ lead, text }) => (
              <li key={`${lead} ${text}`}>
                {lead === '' ? null : <b>{lead} </b>}
                {text}
              </li>
            ))}
          </ol>
        </>
      );
    case 'table':
      return (
        <>
          <Lead text={shows.lead} />
          <TableBlock table={shows.table} canSave={false} />
        </>
      );
    case 'figure':
      return (
        <>
          <Lead text={shows.lead} />
          <FigureBlock figure={shows.figure} />
        </>
      );
  }
}

const Lead = ({ text }: { readonly text: string }) => (text === '' ? null : <p className="slide-lead">{text}</p>);

/** Fewer words, larger letters. */
function sizeOf(shows: SlideContent): 'short' | 'middling' | 'long' {
  const length = lengthOf(shows);
  if (length < 190) return 'short';
  return length < 340 ? 'middling' : 'long';
}

function lengthOf(shows: SlideContent): number {
  switch (shows.kind) {
    case 'words':
      return shows.paragraphs.join(' ').length;
    case 'list':
      return shows.list.items.reduce((sum, { lead, text }) => sum + lead.length + text.length + 40, shows.lead.length);
    default:
      return 0;
  }
}

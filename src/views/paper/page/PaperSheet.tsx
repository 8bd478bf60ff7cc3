import { memo } from 'react';
import {
  type PaperBlock,
  type PaperDocument,
  type PaperFigure,
  type PaperSection,
  paperNumbers,
} from '../../../domain/paper';
import { EditableWords } from './EditableWords';
import { FigureBlock } from './FigureBlock';
import { ListBlock } from './ListBlock';
import { TableBlock } from './TableBlock';

interface PaperSheetProps {
  readonly paper: PaperDocument;
  readonly canEdit: boolean;
  readonly onSaveFigure: (figure: PaperFigure, kind: 'svg' | 'png') => void;
}

/** The paper as it is read: the body, then annexes from a new page. */
export const PaperSheet = memo(function PaperSheet({ paper, canEdit, onSaveFigure }: PaperSheetProps) {
  const { title, standfirst, sections } = paper;
  const numbers = paperNumbers(paper);
  const [school = '', ...lines] = standfirst;
  const partOf = (part: PaperSection['part']) =>
    sections
      .filter((section) => section.part === part)
      .map((section) => (
        <section key={section.id} className="paper-section" id={`paper-${section.id}`}>
          <h3>
            <span className="paper-number">{numbers.get(section.id)}</span> {section.heading}
          </h3>
          {section.blocks.map((block) => (
            <Block
              key={block.id}
              section={numbers.get(section.id) ?? ''}
              {...{ block, numbers, canEdit, onSaveFigure }}
            />
          ))}
        </section>
      ));
  return (
    <article className="paper-sheet" aria-labelledby="paper-title">
      <header className="paper-opening">
        <p className="paper-school">{school}</p>
        <h2 id="paper-title">{title}</h2>
        {lines.map((line) => (
          <p key={line} className="paper-standfirst">
            {line}
          </p>
        ))}
      </header>
      {partOf('body')}
      <div className="paper-annexes">
        <h2>Annexes</h2>
        {partOf('annex')}
      </div>
    </article>
  );
});

interface BlockProps extends Omit<PaperSheetProps, 'paper'> {
  readonly block: PaperBlock;
  /** Its number: '3', 'H'. */
  readonly section: string;
  readonly numbers: ReadonlyMap<string, string>;
}

function Block({ block, section, numbers, canEdit, onSaveFigure }: BlockProps) {
  switch (block.kind) {
    case 'paragraph': {
      const number = numbers.get(block.id) ?? '';
      return (
        <div className="paper-paragraph">
          <span className="paper-number">{number}</span>
          <EditableWords words={block} name={`paragraph ${number}`} canEdit={canEdit} />
        </div>
      );
    }
    case 'list':
      return <ListBlock list={block} section={section} canEdit={canEdit} />;
    case 'table':
      return <TableBlock table={block} />;
    case 'figure':
      return <FigureBlock figure={block} onSave={(kind) => onSaveFigure(block, kind)} />;
  }
}

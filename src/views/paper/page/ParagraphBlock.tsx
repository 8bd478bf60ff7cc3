import { useRef, useState } from 'react';
import type { PaperParagraph } from '../../../domain/paper';
import { Button } from '../../../ui/controls/Button';
import { keepWords, takeBack } from './edits';
import { ParagraphEditor } from './ParagraphEditor';
import { StaleNote } from './StaleNote';

interface ParagraphBlockProps {
  readonly paragraph: PaperParagraph;
  /** As the meeting refers to it: '2.1'. */
  readonly number: string;
  /** Not where a sealed plan is read. */
  readonly canEdit: boolean;
}

/** A numbered paragraph, which the head may put into other words. */
export function ParagraphBlock({ paragraph, number, canEdit }: ParagraphBlockProps) {
  const [isEditing, setIsEditing] = useState(false);
  const block = useRef<HTMLDivElement>(null);
  const { text, edited } = paragraph;
  const close = (): void => {
    setIsEditing(false);
    // The button comes back in the next picture.
    requestAnimationFrame(() => block.current?.querySelector<HTMLElement>('.paper-edit')?.focus());
  };
  return (
    <div className={edited ? 'paper-paragraph is-edited' : 'paper-paragraph'} ref={block}>
      <span className="paper-number">{number}</span>
      <div className="paper-said">
        {isEditing ? (
          <ParagraphEditor paragraph={paragraph} number={number} onClose={close} />
        ) : (
          <p className="paper-text">{text}</p>
        )}
        {edited && !isEditing ? (
          <div className="paper-own screen-only">
            <span className="paper-own-mark">Your words</span>
            {canEdit ? (
              <Button variant="quiet" onClick={() => takeBack(paragraph)}>
                Back to the planner’s words<span className="visually-hidden"> in {number}</span>
              </Button>
            ) : null}
          </div>
        ) : null}
        {edited?.isStale && canEdit && !isEditing ? (
          <StaleNote
            number={number}
            says={edited.generated}
            onKeep={() => keepWords(paragraph, text)}
            onTake={() => takeBack(paragraph)}
          />
        ) : null}
      </div>
      {canEdit && !isEditing ? (
        <button type="button" className="button quiet paper-edit screen-only" onClick={() => setIsEditing(true)}>
          Edit<span className="visually-hidden"> paragraph {number}</span>
        </button>
      ) : null}
    </div>
  );
}

import { useRef, useState } from 'react';
import type { PaperWords } from '../../../domain/paper';
import { Button } from '../../../ui/controls/Button';
import { keepWords, takeBack } from './edits';
import { OwnWordsMark } from './OwnWordsMark';
import { StaleNote } from './StaleNote';
import { WordsEditor } from './WordsEditor';

interface EditableWordsProps {
  readonly words: PaperWords;
  /** In bold before them, and not theirs to change. */
  readonly lead?: string;
  /** What they are called: 'paragraph 2.1', 'point 3 of H'. */
  readonly name: string;
  /** Not where a sealed plan is read. */
  readonly canEdit: boolean;
}

/** A paragraph or a point, which the head may put into other words. */
export function EditableWords({ words, lead = '', name, canEdit }: EditableWordsProps) {
  const [isEditing, setIsEditing] = useState(false);
  const block = useRef<HTMLDivElement>(null);
  const { text, edited } = words;
  const close = (): void => {
    setIsEditing(false);
    // The button comes back in the next picture.
    requestAnimationFrame(() => block.current?.querySelector<HTMLElement>('.paper-edit')?.focus());
  };
  const before = lead === '' ? null : <b>{lead} </b>;
  return (
    <div className={edited ? 'paper-words is-edited' : 'paper-words'} ref={block}>
      {isEditing ? (
        <WordsEditor words={words} before={before} name={name} onClose={close} />
      ) : (
        <p className="paper-text">
          {before}
          {text}
        </p>
      )}
      {edited && !isEditing ? <OwnWordsMark /> : null}
      {edited && !isEditing ? (
        <div className="paper-own screen-only">
          <span className="paper-own-mark">Your words</span>
          {canEdit ? (
            <Button variant="quiet" onClick={() => takeBack(words)}>
              Back to the planner’s words<span className="visually-hidden"> in {name}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
      {edited?.isStale && canEdit && !isEditing ? (
        <StaleNote
          name={name}
          says={edited.generated}
          onKeep={() => keepWords(words, text)}
          onTake={() => takeBack(words)}
        />
      ) : null}
      {canEdit && !isEditing ? (
        <button type="button" className="button quiet paper-edit screen-only" onClick={() => setIsEditing(true)}>
          Edit<span className="visually-hidden"> {name}</span>
        </button>
      ) : null}
    </div>
  );
}

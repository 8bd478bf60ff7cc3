import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { PaperWords } from '../../../domain/paper';
import { Button } from '../../../ui/controls/Button';
import { editOf, keepWords, plannersWords, putBack } from './edits';
import { OwnWordsMark } from './OwnWordsMark';

interface WordsEditorProps {
  readonly words: PaperWords;
  /** What stands before them on the page. */
  readonly before: ReactNode;
  readonly name: string;
  readonly onClose: () => void;
}

/**
 * Words in the making, which print as they stand. Going elsewhere on the page keeps what is written and leaves it open; Cancel and Escape put
 * back what stood there before.
 */
export function WordsEditor({ words, before, name, onClose }: WordsEditorProps) {
  const id = useId();
  const editor = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [stood] = useState(() => editOf(words));
  const [draft, setDraft] = useState(words.text);
  const kept = useRef(words.text);
  useEffect(() => {
    const element = box.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  useEffect(() => {
    const element = box.current;
    if (!element || draft === '') return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [draft]);

  const { text, edited } = words;
  const isOwn = !['', plannersWords(words)].includes(draft.trim());
  const keep = (own: string): boolean => {
    const isKept = keepWords(words, own);
    if (isKept) kept.current = own;
    return isKept;
  };
  // The page may show what was kept a moment later than it is kept.
  const isThere = (own: string): boolean => text === own && kept.current === own;
  const save = (): void => {
    // To save words that the planner's have moved under is to say that they still hold.
    if ((isThere(draft) && !edited?.isStale) || keep(draft)) onClose();
  };
  const cancel = (): void => {
    if (editOf(words) === stood || putBack(words, stood)) onClose();
  };
  const keepDraft = (): void => {
    if (!isThere(draft)) keep(draft);
  };
  const onKey = (event: KeyboardEvent): void => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    } else if (isCommand && event.key === 'Enter') save();
    else if (isCommand && event.key.toLowerCase() === 's') keepDraft();
    // To take back typing is the browser's, not the plan's.
    else if (isCommand && ['z', 'y'].includes(event.key.toLowerCase())) event.stopPropagation();
  };
  return (
    <>
      <p className="paper-text print-only">
        {before}
        {isOwn ? draft : plannersWords(words)}
      </p>
      {isOwn ? <OwnWordsMark /> : null}
      <div className="paper-editor screen-only" ref={editor}>
        {before}
        {edited?.isStale ? (
          <div className="paper-now">
            <b>The planner now says:</b> {edited.generated}
          </div>
        ) : null}
        <label className="visually-hidden" htmlFor={id}>
          Your words for {name}
        </label>
        <textarea
          id={id}
          ref={box}
          className="box"
          rows={3}
          value={draft}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKey}
          onBlur={({ relatedTarget }) => {
            if (!editor.current?.contains(relatedTarget)) keepDraft();
          }}
        />
        <p className="field-hint" id={`${id}-hint`}>
          Name nobody. Leave it empty to have the planner’s words. Esc puts back what stood here.
        </p>
        <div className="row">
          <Button variant="primary" onClick={save}>
            Save
          </Button>
          <Button onClick={cancel}>Cancel</Button>
        </div>
      </div>
    </>
  );
}

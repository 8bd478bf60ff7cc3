import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { PaperParagraph } from '../../../domain/paper';
import { Button } from '../../../ui/controls/Button';
import { keepWords } from './edits';

interface ParagraphEditorProps {
  readonly paragraph: PaperParagraph;
  readonly number: string;
  readonly onClose: () => void;
}

/**
 * A paragraph in the making. Going elsewhere on the page keeps what is written and leaves it open; Cancel and Escape put
 * back what stood there before.
 */
export function ParagraphEditor({ paragraph, number, onClose }: ParagraphEditorProps) {
  const id = useId();
  const editor = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [before] = useState(paragraph.text);
  const [draft, setDraft] = useState(paragraph.text);
  const kept = useRef(paragraph.text);
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

  const { text, edited } = paragraph;
  const keep = (words: string): boolean => {
    const isKept = keepWords(paragraph, words);
    if (isKept) kept.current = words;
    return isKept;
  };
  // The page may show what was kept a moment later than it is kept.
  const isThere = (words: string): boolean => text === words && kept.current === words;
  const save = (): void => {
    // To save words that the planner's have moved under is to say that they still hold.
    if ((isThere(draft) && !edited?.isStale) || keep(draft)) onClose();
  };
  const cancel = (): void => {
    if (isThere(before) || keep(before)) onClose();
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
    <div className="paper-editor" ref={editor}>
      {edited?.isStale ? (
        <div className="paper-now">
          <b>The planner now says:</b> {edited.generated}
        </div>
      ) : null}
      <label className="visually-hidden" htmlFor={id}>
        Paragraph {number} in your words
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
  );
}

import { Button } from '../controls/Button';

export interface FileCommands {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Left out before there is a plan to save. */
  readonly onSave?: (() => void) | undefined;
  readonly onOpen: () => void;
}

/** Undo, redo, save and open. */
export function FileButtons({ canUndo, canRedo, onUndo, onRedo, onSave, onOpen }: FileCommands) {
  return (
    <div className="file-buttons">
      <Button onClick={onUndo} disabled={!canUndo} title="Undo (Ctrl+Z)" aria-keyshortcuts="Control+Z">
        <Turn /> Undo
      </Button>
      <Button onClick={onRedo} disabled={!canRedo} title="Redo (Ctrl+Shift+Z)" aria-keyshortcuts="Control+Shift+Z">
        <Turn isForward /> Redo
      </Button>
      <Button onClick={onSave} disabled={!onSave} title="Save to a file (Ctrl+S)" aria-keyshortcuts="Control+S">
        Save
      </Button>
      <Button onClick={onOpen} title="Open a saved file">
        Open
      </Button>
    </div>
  );
}

function Turn({ isForward = false }: { readonly isForward?: boolean }) {
  return (
    <svg width="13" height="13" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M5.5 1.5 2 5l3.5 3.5M2.4 5H10a4.4 4.4 0 0 1 0 8.8H6"
        transform={isForward ? 'matrix(-1 0 0 1 16 0)' : undefined}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

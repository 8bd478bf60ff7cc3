import { useEffect } from 'react';

interface Shortcuts {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
}

/** Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y, and Ctrl+S, from anywhere; with the Command key on a Mac. */
export function useShortcuts({ onUndo, onRedo, onSave }: Shortcuts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (key === 's' && !event.shiftKey) {
        event.preventDefault();
        onSave();
      } else if (isUndo || isRedo) {
        const field = document.activeElement;
        // A bad entry is not in the plan yet: taking it back is the browser's.
        if (!(field instanceof HTMLElement) || field.ariaInvalid === 'true') return;
        event.preventDefault();
        field.blur();
        (isUndo ? onUndo : onRedo)();
        if (field.isConnected) field.focus({ preventScroll: true });
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onUndo, onRedo, onSave]);
}

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';
import './dialog.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, at the foot. */
  readonly footer?: ReactNode;
  readonly isWide?: boolean;
}

/** The browser's own modal dialog: Esc, the close button and a click outside close it, and focus goes back. */
export function Dialog({ isOpen, ...rest }: DialogProps) {
  return isOpen ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ title, onClose, children, footer, isWide }: Omit<DialogProps, 'isOpen'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const closing = useRef(onClose);
  const titleId = useId();
  useEffect(() => {
    closing.current = onClose;
  });

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (!element) return;
    element.showModal();
    heading.current?.focus();
    const onCancel = (event: Event) => {
      event.preventDefault();
      closing.current();
    };
    const onPress = (event: MouseEvent) => {
      if (event.target === element) closing.current();
    };
    element.addEventListener('cancel', onCancel);
    element.addEventListener('mousedown', onPress);
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('mousedown', onPress);
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog ref={dialog} className={isWide ? 'dialog wide' : 'dialog'} aria-labelledby={titleId}>
      <div className="dialog-inside">
        <header>
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <Button variant="quiet" iconLabel="Close" onClick={onClose}>
            ✕
          </Button>
        </header>
        <div className="dialog-body">{children}</div>
        {footer ? <footer>{footer}</footer> : null}
      </div>
    </dialog>
  );
}

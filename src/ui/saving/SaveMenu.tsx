import { useRef } from 'react';
import { Button } from '../controls/Button';
import type { PictureKind } from './saver';
import './saving.css';

interface SaveMenuProps {
  /** What is saved, for who does not see where the menu stands. */
  readonly of: string;
  readonly onPicture: (kind: PictureKind) => void;
  /** None where there is no table behind the picture. */
  readonly onTable?: (() => void) | undefined;
}

/** A word that opens to the forms in which a picture can be saved. */
export function SaveMenu({ of, onPicture, onTable }: SaveMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (isBack: boolean): void => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    if (isBack) menu.current.querySelector('summary')?.focus();
  };
  const choices = [
    ...(onTable ? [{ label: 'Table as CSV', save: onTable }] : []),
    { label: 'Picture as SVG', save: () => onPicture('svg') },
    { label: 'Picture as PNG', save: () => onPicture('png') },
  ];
  return (
    <details
      className="save-menu screen-only"
      ref={menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        event.stopPropagation();
        close(true);
      }}
    >
      <summary>
        Save<span className="visually-hidden"> “{of}”</span> as…
      </summary>
      <ul>
        {choices.map(({ label, save }) => (
          <li key={label}>
            <Button
              variant="quiet"
              onClick={() => {
                close(true);
                save();
              }}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

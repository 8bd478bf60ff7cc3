import { useRef } from 'react';
import { Button } from '../controls/Button';
import './saveMenu.css';

export interface SaveChoice {
  readonly label: string;
  readonly save: () => void;
}

interface SaveMenuProps {
  /** What is saved, for who does not see where the menu stands. */
  readonly of: string;
  readonly choices: readonly SaveChoice[];
}

/** A word that opens to the forms in which something can be saved. */
export function SaveMenu({ of, choices }: SaveMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (isBack: boolean): void => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    if (isBack) menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      className="save-menu screen-only"
      ref={menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        close(true);
      }}
    >
      <summary>
        Save<span className="visually-hidden"> “{of}”</span>
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

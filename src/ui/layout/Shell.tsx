import { type ReactNode, useState } from 'react';
import { type ToastMessage, ToastRegion } from '../controls/Toast';
import { FileButtons, type FileCommands } from './FileButtons';
import { SavedLine, type SaveState } from './SavedLine';
import './shell.css';

export interface NavItem {
  /** Hash route without '#': '/compare'. */
  readonly path: string;
  readonly name: string;
  /** A word or two: '5 of 9'. */
  readonly status?: string;
}

interface ShellProps {
  /** Groups of pages, with a rule between groups. */
  readonly groups: readonly (readonly NavItem[])[];
  readonly current: string;
  /** 'Village primary · 210 pupils'; null before there is a plan. */
  readonly schoolLine: string | null;
  readonly saved: SaveState;
  readonly commands: FileCommands;
  readonly message: ToastMessage | null;
  readonly onDismissMessage: () => void;
  readonly children: ReactNode;
}

/** The frame of every page: skip link, pages, the plan's file, and the page itself. */
export function Shell(props: ShellProps) {
  const { groups, current, schoolLine, saved, commands, message, onDismissMessage, children } = props;
  const [menuFor, setMenuFor] = useState<string | null>(null);
  // Open for the page it was opened on: going to another page closes it.
  const isMenuOpen = menuFor === current;
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the page
      </button>
      <header className={isMenuOpen ? 'side is-open' : 'side'}>
        <div className="side-top">
          <a className="brand" href="#/">
            SENCO Planner
          </a>
          <button
            type="button"
            className="button menu-button"
            aria-expanded={isMenuOpen}
            aria-controls="side-inside"
            onClick={() => setMenuFor(isMenuOpen ? null : current)}
          >
            Menu
          </button>
        </div>
        {schoolLine ? <p className="school-line">{schoolLine}</p> : null}
        <div className="side-inside" id="side-inside">
          <nav aria-label="Pages">
            {groups.map((items) => (
              <ul key={items[0]?.path}>
                {items.map(({ path, name, status }) => (
                  <li key={path}>
                    <a href={`#${path}`} aria-current={path === current ? 'page' : undefined}>
                      {name}
                      {status ? <small>{status}</small> : null}
                    </a>
                  </li>
                ))}
              </ul>
            ))}
          </nav>
          <FileButtons {...commands} />
          <SavedLine {...saved} hasPlan={schoolLine !== null} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <ToastRegion message={message} onDismiss={onDismissMessage} />
    </div>
  );
}

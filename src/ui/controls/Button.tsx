import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** For a button that shows only a glyph: the name that is read out and shown as its tip. */
  readonly iconLabel?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** One button, four weights: one primary to a page, plain by default, quiet beside text, danger for what removes. */
export function Button({ variant = 'plain', iconLabel, children, ...rest }: ButtonProps) {
  const names = iconLabel ? { 'aria-label': iconLabel, title: iconLabel } : {};
  return (
    <button type="button" {...names} {...rest} className={`button ${variant}${iconLabel ? ' icon' : ''}`}>
      {iconLabel ? <span aria-hidden="true">{children}</span> : children}
    </button>
  );
}

import type { ReactNode } from 'react';
import './tag.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'neutral';

const glyphs: Readonly<Record<Tone, string | null>> = {
  ok: 'M2.5 8.6l3.4 3.5 7.6-8',
  warn: 'M8 2.2 14.4 13.6H1.6ZM8 6.4v3.4M8 11.4v1',
  bad: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  neutral: null,
};

/** The shape that says the tone without colour. */
export function ToneGlyph({ tone }: { readonly tone: Tone }) {
  const path = glyphs[tone];
  return path === null ? null : (
    <svg className="tone-glyph" width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

interface TagProps {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A word or two of state: the text carries it, the glyph and the colour repeat it. */
export function Tag({ tone, children }: TagProps) {
  return (
    <span className={`tag ${tone}`}>
      <ToneGlyph tone={tone} />
      {children}
    </span>
  );
}

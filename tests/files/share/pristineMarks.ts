import { createHash } from 'node:crypto';

/** What makes the built page what it is, in order: its scripts and styles by their texts, and its policy. The plan inside is left out. */
export function pristineMarks(html: string): readonly string[] {
  const parts = html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>|<meta[^>]*>|<div[^>]*>|<link[^>]*>/g);
  return [...parts]
    .filter(([, , attributes = '']) => !attributes.includes('id="plan"'))
    .map(([whole, kind, attributes = '', text = '']) =>
      kind === undefined
        ? whole.replace(/\s*\/?>$/, '>')
        : `${kind}${attributes} ${createHash('sha256').update(text).digest('hex')}`,
    );
}

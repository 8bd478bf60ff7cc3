/** A closed lock: decoration beside words that say so. */
export function LockGlyph() {
  return (
    <svg className="lock-glyph" width="13" height="15" viewBox="0 0 14 16" aria-hidden="true" focusable="false">
      <path d="M3.5 7V4.8a3.5 3.5 0 0 1 7 0V7" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <rect x="1" y="7" width="12" height="8" rx="1.6" fill="currentColor" />
    </svg>
  );
}

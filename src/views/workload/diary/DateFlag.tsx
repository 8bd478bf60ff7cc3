/** A small flag; the date is always said in words beside it. */
export function DateFlag() {
  return (
    <svg className="date-flag" width="11" height="13" viewBox="0 0 11 13" aria-hidden="true" focusable="false">
      <path d="M1 0h1.4v13H1zM2.4.8H11L8.6 3.7 11 6.6H2.4z" fill="currentColor" />
    </svg>
  );
}

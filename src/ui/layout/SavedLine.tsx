export interface SaveState {
  /** '12:04', or null while nothing has been kept yet. */
  readonly at: string | null;
  /** Why autosave does not work here. */
  readonly problem: string | null;
}

/** Where the work is, in a line that is always in sight. */
export function SavedLine({ at, problem, hasPlan }: SaveState & { readonly hasPlan: boolean }) {
  if (problem !== null) return <p className="saved-line bad">{problem}</p>;
  if (at === null || !hasPlan) return <p className="saved-line">Nothing leaves this computer.</p>;
  return (
    <p className="saved-line">
      Saved on this computer {at}.
      <br />
      Nothing leaves it.
    </p>
  );
}

interface PrintHeaderProps {
  readonly school: string;
  /** In words: '22 November 2026'. */
  readonly date: string;
  readonly version: string;
}

/** Heads a printed page; not on the screen. */
export function PrintHeader({ school, date, version }: PrintHeaderProps) {
  return (
    <div className="print-only print-header">
      <span>{school}</span>
      <span>
        {date} · SENCO Planner {version}
      </span>
    </div>
  );
}

interface PrintHeaderProps {
  readonly plan: string;
  /** Empty until the school has a name. */
  readonly school: string;
  /** In words: '22 November 2026'. */
  readonly date: string;
  readonly version: string;
}

/** Heads a printed page; not on the screen. */
export function PrintHeader({ plan, school, date, version }: PrintHeaderProps) {
  return (
    <div className="print-only print-header">
      <span>
        <b>{plan}</b>
        {school === '' ? null : ` · ${school}`}
      </span>
      <span>
        {date} · SENCO Planner {version}
      </span>
    </div>
  );
}

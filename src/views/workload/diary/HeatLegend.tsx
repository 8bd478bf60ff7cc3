import type { DiaryWeek } from '../../../engine/workload/diary/diaryOf';
import { bandOf, isSchoolWeek } from '../../../engine/workload/diary/readDiary';
import { DateFlag } from './DateFlag';
import { bandWords, isSomething } from './diaryWords';

interface HeatLegendProps {
  readonly weeks: readonly DiaryWeek[];
  readonly limits: readonly number[];
}

/** What the shades mean, their limits printed; those that no week has are left out. */
export function HeatLegend({ weeks, limits }: HeatLegendProps) {
  const found = new Set(weeks.filter(isSchoolWeek).map((week) => bandOf(week, limits)));
  const bands = [0, ...limits.map((_, at) => at + 1)].filter((band) => found.has(band));
  return (
    <ul className="heat-legend" aria-label="What the shades mean">
      {bands.map((band) => (
        <li key={band}>
          <span className="heat-swatch" data-band={band} aria-hidden="true" /> {bandWords(band, limits)}
        </li>
      ))}
      {weeks.some(({ undone }) => isSomething(undone)) ? (
        <li>
          <span className="heat-swatch" data-band={1} data-undone aria-hidden="true" /> hatched: some work is left
          undone
        </li>
      ) : null}
      {weeks.some(({ dates }) => dates.length > 0) ? (
        <li>
          <DateFlag /> a date by which work is due
        </li>
      ) : null}
    </ul>
  );
}

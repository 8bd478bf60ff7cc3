import { type KeyboardEvent, useRef, useState } from 'react';
import type { IsoDate } from '../../../domain/units';
import type { DiaryWeek } from '../../../engine/workload/diary/diaryOf';
import { type DiaryStretch, halfTermsOf } from '../../../engine/workload/diary/halfTerms';
import { bandOf, hoursOver } from '../../../engine/workload/diary/readDiary';
import type { TermDates } from '../../../evidence/figures/termDates';
import { hoursFigure, listWords } from '../../../ui/format';
import { DateFlag } from './DateFlag';
import { cellName, dateLabel, dayShort, dayWords, isSomething } from './diaryWords';
import { weekAfter } from './weekAfter';

interface HeatYearProps {
  readonly weeks: readonly DiaryWeek[];
  readonly limits: readonly number[];
  readonly termDates: TermDates;
  readonly chosen: IsoDate | null;
  readonly onChoose: (monday: IsoDate) => void;
}

/** The school weeks of a year, a row to each half term, the holidays between. One stop of the Tab key; arrows go from week to week. */
export function HeatYear({ weeks, limits, termDates, chosen, onChoose }: HeatYearProps) {
  const board = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<IsoDate | null>(null);
  const stretches = halfTermsOf(weeks, termDates);
  const rows = stretches.filter(({ kind }) => kind === 'school').map((row) => row.weeks.map(({ monday }) => monday));
  const isHere = (monday: IsoDate | null): boolean => rows.some((row) => monday !== null && row.includes(monday));
  const stop = [visited, chosen].find(isHere) ?? rows[0]?.[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const from = event.currentTarget.getAttribute('data-monday');
    const to = from && weekAfter(event.key, from, rows);
    if (!to) return;
    event.preventDefault();
    board.current?.querySelector<HTMLElement>(`[data-monday="${to}"]`)?.focus();
  };

  return (
    <div className="heat-year" ref={board}>
      {stretches.map((stretch) =>
        stretch.kind === 'holiday' ? (
          <Holiday key={stretch.weeks[0]?.monday} stretch={stretch} />
        ) : (
          <fieldset key={stretch.weeks[0]?.monday} className="heat-row">
            <legend>{stretch.name}</legend>
            <div className="heat-weeks">
              {stretch.weeks.map((week) => (
                <button
                  key={week.monday}
                  type="button"
                  className="heat-week"
                  data-monday={week.monday}
                  data-band={bandOf(week, limits)}
                  data-undone={isSomething(week.undone) || undefined}
                  tabIndex={week.monday === stop ? 0 : -1}
                  aria-label={cellName(week)}
                  aria-pressed={week.monday === chosen}
                  onClick={() => onChoose(week.monday)}
                  onFocus={() => setVisited(week.monday)}
                  onKeyDown={onKeyDown}
                >
                  <WeekFace week={week} />
                </button>
              ))}
            </div>
          </fieldset>
        ),
      )}
    </div>
  );
}

function WeekFace({ week }: { readonly week: DiaryWeek }) {
  const over = hoursOver(week);
  return (
    <>
      <span className="heat-day">
        {week.dates.length > 0 ? <DateFlag /> : null}
        {dayShort(week.monday)}
      </span>
      <b>{hoursFigure(week.demand)}</b>
      <span className="heat-over">{isSomething(over) ? `+${hoursFigure(over)}` : ' '}</span>
    </>
  );
}

function Holiday({ stretch: { name, weeks } }: { readonly stretch: DiaryStretch }) {
  const first = weeks[0]?.monday ?? '';
  const dates = weeks.flatMap((week) => week.dates);
  const when =
    weeks.length > 3
      ? `from the week of ${dayWords(first)}`
      : `week${weeks.length > 1 ? 's' : ''} of ${listWords(weeks.map(({ monday }) => dayWords(monday)))}`;
  return (
    <p className="heat-holiday">
      <span>
        {name}, {when}
      </span>
      {dates.map((date) => (
        <span key={date.id} className="heat-date">
          <DateFlag /> {dateLabel(date)}
        </span>
      ))}
    </p>
  );
}

import { useMemo, useState } from 'react';
import { addMonths, monthsInYear } from '../../../domain/calendar';
import type { IsoDate } from '../../../domain/units';
import { diaryTotals } from '../../../engine/workload/diary/diaryTotals';
import {
  bandLimits,
  hoursOver,
  isSchoolWeek,
  overloadedWeeks,
  peakOf,
  threatenedDates,
  worstWeekOf,
} from '../../../engine/workload/diary/readDiary';
import type { AssessedPlan } from '../../../store/selectors';
import { ChartWithTable } from '../../../ui/charts/ChartWithTable';
import { SelectField } from '../../../ui/controls/SelectField';
import { monthWords } from '../../../ui/format';
import { Mark } from '../../../ui/Mark';
import { DiaryNotes } from './DiaryNotes';
import { diaryLead, threatSentence, yearLeaves } from './diaryWords';
import { HeatLegend } from './HeatLegend';
import { HeatYear } from './HeatYear';
import { MonthsSection } from './MonthsSection';
import { ReviewCalendar } from './ReviewCalendar';
import { WeekPanel } from './WeekPanel';
import { weeksOf } from './weeksOf';
import { weeksTable } from './weeksTable';
import './diary.css';

interface DiarySectionProps {
  readonly assessed: AssessedPlan;
  readonly place: number;
}

/** The year by week: what the work asks, what it gets, and what is left. */
export function DiarySection({ assessed, place }: DiarySectionProps) {
  const { plan, options, figures } = assessed;
  const [chosenYear, setYear] = useState(0);
  const [chosenWeek, setWeek] = useState<IsoDate | null>(null);
  const year = Math.min(chosenYear, plan.assumptions.horizonYears - 1);
  const weeks = useMemo(() => weeksOf(assessed, place, year), [assessed, place, year]);
  const option = options[place];
  if (!option) return null;

  const worst = worstWeekOf(weeks);
  const week = weeks.find((each) => each.monday === chosenWeek && isSchoolWeek(each)) ?? worst;
  const totals = diaryTotals(weeks);
  const limits = bandLimits(weeks, figures);
  const threats = threatenedDates(weeks);
  return (
    <section className="diary" aria-labelledby="diary-title">
      <h2 id="diary-title">
        <Mark index={option.index} size={18} /> The year in weeks, everybody’s hours
        <span className="diary-of">: {option.name}</span>
      </h2>
      <p className="lead">
        {diaryLead(option.name, overloadedWeeks(weeks), worst, peakOf(weeks))} {yearLeaves(weeks, totals)}
      </p>
      {threats.length > 0 ? (
        <ul className="diary-threats">
          {threats.map((threat) => (
            <li key={threat.date.on}>{threatSentence(threat)}</li>
          ))}
        </ul>
      ) : null}
      <YearField plan={plan} year={year} onChange={setYear} />
      <ChartWithTable
        caption={`Hours of work that each school week asks, ${yearName(plan.assumptions.startsOn, year)}; beneath, how many it is over.`}
        table={weeksTable(weeks, totals)}
      >
        <HeatLegend weeks={weeks} limits={limits} />
        <HeatYear
          weeks={weeks}
          limits={limits}
          termDates={figures.termDates}
          chosen={week?.monday ?? null}
          onChoose={setWeek}
        />
        <p className="foot">
          <span className="screen-only">Choose a week to see its tasks. </span>Compare divides a month by the school
          weeks it has in a usual year. Here half-terms stand empty, so a full week can ask more.
        </p>
      </ChartWithTable>
      {week ? (
        <WeekPanel week={week} isFurthestOver={week.monday === worst?.monday && hoursOver(week) > 0}>
          <DiaryNotes figures={figures} />
        </WeekPanel>
      ) : null}
      <MonthsSection assessed={assessed} place={place} />
      <ReviewCalendar assessed={assessed} place={place} year={year} weeks={weeks} />
    </section>
  );
}

interface YearFieldProps {
  readonly plan: AssessedPlan['plan'];
  readonly year: number;
  readonly onChange: (year: number) => void;
}

function YearField({ plan, year, onChange }: YearFieldProps) {
  const { startsOn, horizonYears } = plan.assumptions;
  if (horizonYears < 2) return null;
  const years = Array.from({ length: horizonYears }, (_, at) => ({ value: String(at), label: yearName(startsOn, at) }));
  return (
    <div className="diary-year screen-only">
      <SelectField label="Twelve months" value={String(year)} options={years} onChange={(to) => onChange(Number(to))} />
    </div>
  );
}

/** 'September 2026 to August 2027' */
function yearName(startsOn: IsoDate, year: number): string {
  const first = addMonths(startsOn, year * monthsInYear);
  return `${monthWords(first)} to ${monthWords(addMonths(first, monthsInYear - 1))}`;
}

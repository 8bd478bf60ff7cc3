import { useId } from 'react';
import { addMonths } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';
import { FieldFrame } from '../controls/FieldFrame';
import { dateWords } from '../format';
import { bandYears } from './bandPlaces';

interface StartFieldProps {
  readonly label: string;
  /** The first day of the months, and how many there are. */
  readonly startsOn: IsoDate;
  readonly months: number;
  readonly month: number;
  /** The months that may be chosen. */
  readonly from: number;
  readonly to: number;
  readonly onChange: (month: number) => void;
}

/** The first day of a month, out of those that will do, by school year. One that will not do is shown while it is the answer. */
export function StartField({ label, startsOn, months, month, from, to, onChange }: StartFieldProps) {
  const id = useId();
  const isOutside = month < from || month > to;
  const years = bandYears(startsOn, months).map((year) => ({
    name: year.name,
    months: Array.from({ length: year.months }, (_, place) => year.fromMonth + place).filter(
      (each) => each >= from && each <= to,
    ),
  }));
  return (
    <FieldFrame id={id} label={label}>
      <select id={id} className="box" value={month} onChange={(event) => onChange(Number(event.target.value))}>
        {isOutside ? <option value={month}>{dateWords(addMonths(startsOn, month))}</option> : null}
        {years
          .filter((year) => year.months.length > 0)
          .map((year) => (
            <optgroup key={year.name} label={year.name}>
              {year.months.map((each) => (
                <option key={each} value={each}>
                  {dateWords(addMonths(startsOn, each))}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </FieldFrame>
  );
}

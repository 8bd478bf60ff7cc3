import { addMonths } from '../../domain/calendar';
import type { Option } from '../../domain/option';
import type { IsoDate } from '../../domain/units';
import { monthShort } from '../../ui/format';

/** 'Seconded SENCO to Aug 2027, then Associate SENCO'; null for a structure as it stands. */
export function phaseWords({ phasedPlan, spans }: Option): string | null {
  if (phasedPlan === null) return null;
  return spans
    .map(({ structure: { name }, startsOn, months }, place) =>
      place === spans.length - 1 ? name : `${name} to ${monthAndYear(addMonths(startsOn, months - 1))}`,
    )
    .join(', then ');
}

const monthAndYear = (date: IsoDate): string => `${monthShort(date)} ${date.slice(0, 4)}`;

import type { EffectId } from '../../engine/effect';
import { decimal, percent, plain, pounds, signedPounds } from '../../ui/format';

type Shape = 'pounds' | 'share' | 'hours';

const shapes: Readonly<Record<EffectId, Shape>> = {
  extraCashPerYear: 'pounds',
  fullCostPerYear: 'pounds',
  hoursNeeded: 'hours',
  hoursGiven: 'hours',
  workCovered: 'share',
  coverageOfWorstMonth: 'share',
  hoursShort: 'hours',
  hoursPerClassTeacher: 'hours',
};

export const effectNames: Readonly<Record<EffectId, string>> = {
  extraCashPerYear: 'Extra cash a year',
  fullCostPerYear: 'Full cost a year',
  hoursNeeded: 'Hours needed a week',
  hoursGiven: 'Hours given a week',
  workCovered: 'Work covered',
  coverageOfWorstMonth: 'Worst month',
  hoursShort: 'Hours short a week',
  hoursPerClassTeacher: 'Each class teacher’s hours a year',
};

/** A measure in a few figures. */
export function effectWords(id: EffectId, value: number | null): string {
  if (value === null) return '–';
  switch (shapes[id]) {
    case 'pounds':
      return id === 'extraCashPerYear' ? signedPounds(value) : pounds(value);
    case 'share':
      return percent(value);
    case 'hours':
      return decimal(value, 1);
  }
}

/** A change with its sign; null where nothing that shows has changed. */
export function changeWords(id: EffectId, change: number | null): string | null {
  if (change === null) return null;
  const text =
    shapes[id] === 'pounds'
      ? signedPounds(change)
      : shapes[id] === 'share'
        ? signed(pointsWords(change), change)
        : signed(plain(change, 1), change);
  return /[1-9]/.test(text) ? text : null;
}

/** 0.05 is '5 points': a change of a share, never a share of a share. */
function pointsWords(change: number): string {
  const text = plain(change * 100, 0);
  return `${text} ${/^\u2212?1$/.test(text) ? 'point' : 'points'}`;
}

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

import type { MitigationEffect } from '../../../engine/mitigation/mitigationEffect';
import { countOf, countWords, decimal, hoursFigure, listWords, pounds, roughly } from '../../../ui/format';

/** What something costs, asks and changes, after 'it': 'costs about £2,400 a year and takes 64 hours a year off the SENCO'. */
export function effectWords(effect: MitigationEffect): string {
  return listWords([priceWords(effect), ...hoursWords(effect), ...unmetWords(effect), ...lawWords(effect)]);
}

function priceWords({ poundsPerYear, oneOff }: MitigationEffect): string {
  const [yearly, once] = [Math.round(poundsPerYear), Math.round(oneOff)];
  if (yearly < 0) return `saves about ${pounds(roughly(-yearly))} a year`;
  const costs = [
    ...(yearly > 0 ? [`${pounds(roughly(yearly))} a year`] : []),
    ...(once > 0 ? [`${pounds(roughly(once))} once`] : []),
  ];
  return costs.length === 0 ? 'costs no money' : `costs about ${costs.join(' and ')}`;
}

/** Hours a year too few to say. */
const unsaid = 0.05;

function hoursWords({ hoursPerYear: { senco, leadership, classTeachers } }: MitigationEffect): readonly string[] {
  return [
    { hours: senco, who: 'the SENCO' },
    { hours: leadership, who: 'the head and leaders' },
    { hours: classTeachers, who: 'each class teacher' },
  ]
    .filter(({ hours }) => Math.abs(hours) >= unsaid)
    .map(({ hours, who }) => {
      const text = hoursFigure(Math.abs(hours));
      const unit = text === '1' ? 'hour' : 'hours';
      return hours > 0 ? `asks ${text} ${unit} a year of ${who}` : `takes ${text} ${unit} a year off ${who}`;
    });
}

function unmetWords({ unmetPerYear }: MitigationEffect): readonly string[] {
  const hours = Math.round(unmetPerYear);
  if (hours === 0) return [];
  return [
    hours < 0
      ? `leaves ${countOf(-hours, 'hour')} a year fewer that nobody has time for`
      : `leaves ${decimal(hours)} more hours a year that nobody has time for`,
  ];
}

function lawWords({ findings }: MitigationEffect): readonly string[] {
  if (findings === 0) return [];
  const points = Math.abs(findings) === 1 ? 'point' : 'points';
  const of = `${countWords(Math.abs(findings))} ${points} of law or guidance`;
  return [findings < 0 ? `settles or eases ${of}` : `adds ${of} to look at`];
}

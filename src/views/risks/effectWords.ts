import { leastSaid } from '../../domain/numerals';
import type { MitigationEffect } from '../../engine/mitigation/mitigationEffect';
import { countOf, countWords, hoursFigure, listWords, pounds, roughly } from '../../ui/format';

/** A verb with the rest, after one thing and after several: 'takes 12 hours off …', 'take 12 hours off …'. */
export type Deed = readonly [one: string, many: string];

export const deed = (one: string, many: string, rest: string): Deed => [`${one} ${rest}`, `${many} ${rest}`];

/** The nearest whole number, halves away from nought whichever way it goes: what is 46 more is 46 fewer the other way. */
const whole = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

/** What something costs, asks and changes, after 'it': 'costs about £2,400 a year and takes 64 hours a year off the SENCO'. */
export function effectWords(effect: MitigationEffect): string {
  const deeds = [...hourDeeds(effect), ...unmetDeeds(effect), ...lawDeeds(effect)];
  return listWords([costClause(effect), ...deeds.map(([one]) => one)]);
}

/** 'costs about £2,900 a year and £400 once', 'saves about £900 a year', 'costs no money' */
function costClause(effect: MitigationEffect): string {
  const { money, instead } = costSubject(effect);
  return money === null ? instead : `costs about ${money}`;
}

export interface CostSubject {
  /** '£2,900 a year and £400 once', to stand after 'about'; null where it costs nothing. */
  readonly money: string | null;
  readonly isPlural: boolean;
  /** Said in its place, after 'it'. */
  readonly instead: string;
}

/** What something costs, as the subject of a sentence. */
export function costSubject({ poundsPerYear, oneOff }: MitigationEffect): CostSubject {
  const [yearly, once] = [whole(poundsPerYear), whole(oneOff)];
  const money = (value: number): string => pounds(roughly(value));
  if (yearly < 0) return { money: null, isPlural: false, instead: `saves about ${money(-yearly)} a year` };
  const parts = [...(yearly > 0 ? [`${money(yearly)} a year`] : []), ...(once > 0 ? [`${money(once)} once`] : [])];
  return {
    money: parts.length > 0 ? listWords(parts) : null,
    isPlural: parts.length > 1,
    instead: 'costs no money',
  };
}

/** To the pound, for a list: '£2,945 a year and £400 once', 'no money'. */
export function priceWords({ poundsPerYear, oneOff }: MitigationEffect): string {
  const [yearly, once] = [whole(poundsPerYear), whole(oneOff)];
  const parts = [
    ...(yearly === 0 ? [] : [yearly < 0 ? `saves ${pounds(-yearly)} a year` : `${pounds(yearly)} a year`]),
    ...(once > 0 ? [`${pounds(once)} once`] : []),
  ];
  return parts.length > 0 ? listWords(parts) : 'no money';
}

interface Asked {
  /** A year; under nought where it takes work away. */
  readonly hours: number;
  readonly of: string;
}

const askedOf = ({ hoursPerYear }: MitigationEffect): readonly Asked[] => {
  const { senco, deputy, leadership, classTeachers } = hoursPerYear;
  return [
    { hours: senco, of: 'the SENCO' },
    { hours: deputy, of: 'the deputy SENCO' },
    { hours: leadership, of: 'the head and leadership team' },
    { hours: classTeachers, of: 'each class teacher' },
  ].filter(({ hours }) => Math.abs(hours) >= leastSaid);
};

const hoursUnit = (text: string): string => (text === '1' ? 'hour' : 'hours');

/** '12 hours a year of the SENCO and 2 of each class teacher'; null where it asks nobody's time. */
export function askedWords(effect: MitigationEffect): string | null {
  const asked = askedOf(effect);
  if (asked.length === 0) return null;
  const words = ({ hours, of }: Asked, isFirst: boolean): string => {
    const text = hours > 0 ? hoursFigure(hours) : `${hoursFigure(-hours)} fewer`;
    return isFirst ? `${text} ${hoursUnit(text)} a year of ${of}` : `${text} of ${of}`;
  };
  return listWords(asked.map((each, place) => words(each, place === 0)));
}

function hourDeeds(effect: MitigationEffect): readonly Deed[] {
  return askedOf(effect).map(({ hours, of }) => {
    const text = hoursFigure(Math.abs(hours));
    const rest = `${text} ${hoursUnit(text)} a year`;
    return hours > 0 ? deed('asks', 'ask', `${rest} of ${of}`) : deed('takes', 'take', `${rest} off ${of}`);
  });
}

/** What becomes of the hours that no post can hold. */
export function unmetDeeds({ unmetPerYear }: MitigationEffect): readonly Deed[] {
  const hours = whole(unmetPerYear);
  if (hours === 0) return [];
  return [
    hours < 0
      ? deed('takes', 'take', `${countOf(-hours, 'hour')} a year off what nobody has time for`)
      : deed('adds', 'add', `${countOf(hours, 'hour')} a year that nobody has time for`),
  ];
}

/** What becomes of the law: a rule may be met, or departed from less. */
export function lawDeeds({ findings }: MitigationEffect): readonly Deed[] {
  if (findings === 0) return [];
  const count = Math.abs(findings);
  const departures = `${countWords(count)} ${count === 1 ? 'departure' : 'departures'} from law or guidance`;
  return [
    findings < 0 ? deed('ends or eases', 'end or ease', departures) : deed('brings', 'bring', `${departures} with it`),
  ];
}

import type { KnownSchool } from '../../domain/assessment';
import type { School } from '../../domain/school';
import type { IsoDate } from '../../domain/units';
import { earliestStart, latestStart, limits } from '../../files/limits';
import { countOf, dateWords, decimal, percent, pounds } from '../../ui/format';

/** A sentence where an entry will not do, else null. */
type Check<T> = (value: T) => string | null;

const wholePupils = (value: number): string | null => {
  if (value < 0) return 'Enter a number of pupils that is 0 or more.';
  if (!Number.isInteger(value)) return 'Enter a whole number of pupils.';
  if (value > limits.roll.max) return `Enter ${decimal(limits.roll.max)} pupils or fewer: check for a slip.`;
  return null;
};

/** What is wrong with these pupils on this roll, where it is too small for them. */
function tooMany(onSenSupport: number, ehcps: number, school: School, known: KnownSchool): string | null {
  const together = onSenSupport + ehcps;
  if (together <= known.roll) return null;
  return school.roll === null
    ? `That makes ${countOf(together, 'pupil')} with SEN, more than the ${decimal(known.roll)} that stand in for the roll. Enter your roll first.`
    : `SEN support and EHCPs together would be ${countOf(together, 'pupil')}, more than the ${decimal(known.roll)} on roll. No pupil counts in both.`;
}

export function checkRoll({ senSupport, ehcps }: School): Check<number> {
  return (value) => {
    const fault = wholePupils(value);
    if (fault) return fault;
    if (value === 0) return 'Enter at least 1 pupil.';
    const together = (senSupport ?? 0) + (ehcps ?? 0);
    return together > value
      ? `${decimal(value)} on roll is fewer than the ${countOf(together, 'pupil')} on SEN support or with an EHCP.`
      : null;
  };
}

export function checkSenSupport(school: School, known: KnownSchool): Check<number> {
  return (value) => wholePupils(value) ?? tooMany(value, school.ehcps ?? 0, school, known);
}

export function checkEhcps(school: School, known: KnownSchool): Check<number> {
  return (value) => wholePupils(value) ?? tooMany(school.senSupport ?? 0, value, school, known);
}

export const checkGrowth: Check<number> = (value) => {
  const { min, max } = limits.ehcpGrowthPerYear;
  return value < min || value > max ? `Enter growth from ${percent(min)} to ${percent(max)} a year.` : null;
};

export const checkTeachers: Check<number> = (value) => {
  const { max } = limits.classTeachers;
  if (value <= 0) return 'Enter a number of class teachers above 0.';
  return value > max ? `Enter ${decimal(max)} class teachers or fewer.` : null;
};

export const checkCeiling: Check<number> = (value) => {
  const { max } = limits.ceilingPerYear;
  if (value < 0) return 'Enter £0 or more.';
  return value > max ? `Enter ${pounds(max)} a year or less: check for a slip.` : null;
};

export const checkPensionRate: Check<number> = (value) =>
  value < 0 || value > 1 ? 'Enter a rate from 0% to 100%, such as 23.4%.' : null;

export const checkStart: Check<IsoDate> = (date) => {
  if (!date.endsWith('-01')) return 'Choose the first of a month: pay and terms are counted in whole months.';
  return date < earliestStart || date > latestStart
    ? `Choose a month from ${dateWords(earliestStart)} to ${dateWords(latestStart)}.`
    : null;
};

export const checkUrn: Check<string> = (text) =>
  text === '' || /^\d{6}$/.test(text)
    ? null
    : 'A URN has six figures, such as 123456. Leave it empty if you are not sure.';

export const checkPlanName: Check<string> = (text) => (text === '' ? 'Give the plan a name.' : null);

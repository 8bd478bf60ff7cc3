import { describe, expect, it } from 'vitest';
import { dayInYear, isRealDate } from '../../src/domain/calendar';
import { employmentRights } from '../../src/engine/compliance/rules/change';
import { qualificationWindow } from '../../src/engine/compliance/rules/qualification';
import { headGroupUnits } from '../../src/evidence/figures/headGroupUnits';
import { lawDates } from '../../src/evidence/figures/lawDates';
import { figuresWith } from '../../src/evidence/figuresAt';
import { sources } from '../../src/evidence/sources';

const { leavingDates, transferSeason, npqCohort } = lawDates;
const yearly = [
  ...leavingDates.dates.flatMap(({ startsOn, resignBy }) => [startsOn, resignBy]),
  transferSeason.opens,
  transferSeason.deadline,
  npqCohort.opens,
];

describe('the days that law and agreements set', () => {
  it.each(Object.entries(lawDates))('%s cites a document on the shelf and says where in it', (_, { cites }) => {
    expect(sources).toHaveProperty(cites.source);
    expect(cites.where.length).toBeGreaterThan(3);
  });
  it('are days of the calendar, in leap years and others', () => {
    for (const day of yearly) for (const year of [2027, 2028]) expect(isRealDate(dayInYear(year, day))).toBe(true);
    expect(isRealDate(lawDates.qualificationDutyAfter.day)).toBe(true);
    expect(isRealDate(lawDates.dismissalProtection.expectedFrom)).toBe(true);
  });
  it('close resignation on the last day of February', () => {
    const may = leavingDates.dates.find(({ startsOn }) => startsOn.month === 5)?.resignBy;
    expect(may && [dayInYear(2027, may), dayInYear(2028, may)]).toEqual(['2027-02-28', '2028-02-29']);
  });
  it('are the same as the rules say of themselves', () => {
    expect(employmentRights.from).toBe(lawDates.dismissalProtection.expectedFrom);
    expect(qualificationWindow.from).toBe(lawDates.qualificationDutyAfter.day);
  });
  it('are handed to the engine with the figures', () => {
    expect(figuresWith({}).lawDates).toBe(lawDates);
    expect(figuresWith({}).headGroupUnits).toBe(headGroupUnits);
  });
});

describe('the units of a headteacher group', () => {
  it('ascend, one limit fewer than the groups of each pay area', () => {
    expect([...headGroupUnits.most].sort((a, b) => a - b)).toEqual(headGroupUnits.most);
    expect(figuresWith({}).headGroups('england', 2026)).toHaveLength(headGroupUnits.most.length + 1);
    expect(sources).toHaveProperty(headGroupUnits.cites.source);
  });
});

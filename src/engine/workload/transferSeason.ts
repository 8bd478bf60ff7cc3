import type { MonthBalance } from '../../domain/assessment';
import { dayInYear, monthName, partsOf } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

type LawDates = Pick<Figures, 'lawDates'>;

/** The first and the last day of the season of phase-transfer reviews whose deadline falls in a year. */
export function transferSeasonTo(
  year: number,
  { lawDates: { transferSeason } }: LawDates,
): { readonly from: IsoDate; readonly to: IsoDate } {
  const to = dayInYear(year, transferSeason.deadline);
  const sameYear = dayInYear(year, transferSeason.opens);
  return { from: sameYear < to ? sameYear : dayInYear(year - 1, transferSeason.opens), to };
}

/** Whether a day falls among the phase-transfer reviews, so that whoever starts on it meets them at once. */
export function isInTransferSeason(day: IsoDate, figures: LawDates): boolean {
  const { year } = partsOf(day);
  return [year, year + 1].some((each) => {
    const { from, to } = transferSeasonTo(each, figures);
    return from <= day && day <= to;
  });
}

/** The months of the peak in every year: annual reviews and phase-transfer reviews together, up to the law's deadline. */
export function monthsAtPeak(months: readonly MonthBalance[], { lawDates }: LawDates): readonly MonthBalance[] {
  const { peaksFrom: from, deadline } = lawDates.transferSeason;
  const to = deadline.month;
  return months.filter((each) => {
    const { month } = partsOf(each.month);
    return from <= to ? month >= from && month <= to : month >= from || month <= to;
  });
}

/** 'October to February' */
export function peakWords({ lawDates: { transferSeason } }: LawDates): string {
  return `${monthName(transferSeason.peaksFrom)} to ${monthName(transferSeason.deadline.month)}`;
}

import type { Assessment } from '../../domain/assessment';
import { monthsBetween } from '../../domain/calendar';
import type { TermCheck } from '../../domain/decision';
import type { Option } from '../../domain/option';
import { designatedPostOf } from '../../domain/structure';
import { type CoverKind, coverKinds, type SuccessionOutcome } from '../../domain/succession';
import { sum } from '../../domain/sum';
import type { IsoDate } from '../../domain/units';
import { countsOfHundred } from '../decide/countsOfHundred';

/** How a month, or a day of it, stands, best first: a SENCO who is qualified or in time, one who is neither, no SENCO in post. */
export const termStandings = ['secure', 'unqualified', 'gap'] as const;
export type TermStanding = (typeof termStandings)[number];

const standingOf: Readonly<Record<CoverKind, TermStanding>> = {
  qualified: 'secure',
  inWindow: 'secure',
  lapsed: 'unqualified',
  bridging: 'gap',
  acting: 'gap',
  nobody: 'gap',
};

/** What was forecast when the decision was sealed, for the option that was chosen. */
export interface SealedForecast {
  readonly option: Option;
  readonly assessment: Assessment;
  readonly outcome: Pick<SuccessionOutcome, 'coverByMonth' | 'months' | 'futures' | 'alwaysHeld'>;
  readonly startsOn: IsoDate;
}

/** Where what a school found in a term stands among what was forecast. */
export interface TermPlace {
  /** Of a hundred sealed futures, how many stood so in that month; they sum to a hundred. Null outside the plan's months. */
  readonly inHundred: Readonly<Record<TermStanding, number>> | null;
  /** How the school stood; null where it cannot be told from the answers. */
  readonly standing: TermStanding | null;
  /** Of a hundred, those that stood as well or better, and those that stood worse. */
  readonly asWellOrBetter: number | null;
  readonly worse: number | null;
  /** Hours a week that the SENCO's post was to have; null where no SENCO was planned. */
  readonly hoursPlanned: number | null;
  /** Hours a week more (or, below nought, fewer) than planned. */
  readonly hoursBeyond: number | null;
  readonly cashPlanned: number;
  readonly cashBeyond: number | null;
}

/** Places one check among the sealed futures, in the month of its day. */
export function termPlace(check: TermCheck, { option, assessment, outcome, startsOn }: SealedForecast): TermPlace {
  const month = monthsBetween(startsOn, check.on);
  const isInside = month >= 0 && month < outcome.months;
  const inHundred = isInside ? hundredAt(outcome, month) : null;
  const standing = standingIn(check);
  const at = standing === null ? -1 : termStandings.indexOf(standing);
  const better = inHundred && standing !== null ? sum(termStandings.slice(0, at + 1), (each) => inHundred[each]) : null;
  const hoursPlanned = isInside ? hoursIn(option, month) : null;
  const cashPlanned = assessment.money.extraPerYear;
  return {
    inHundred,
    standing,
    asWellOrBetter: better,
    worse: better === null ? null : 100 - better,
    hoursPlanned,
    hoursBeyond: hoursPlanned === null || check.hoursPerWeek === null ? null : check.hoursPerWeek - hoursPlanned,
    cashPlanned,
    cashBeyond: check.extraCashPerYear === null ? null : check.extraCashPerYear - cashPlanned,
  };
}

function standingIn({ isSencoInPost, isQualified }: TermCheck): TermStanding | null {
  if (isSencoInPost === 'no') return 'gap';
  if (isSencoInPost === 'unknown' || isQualified === 'unknown') return null;
  return isQualified === 'yes' ? 'secure' : 'unqualified';
}

/** Each standing of a month, as counts of a hundred futures. */
function hundredAt(
  { coverByMonth }: Pick<SuccessionOutcome, 'coverByMonth'>,
  month: number,
): Readonly<Record<TermStanding, number>> {
  const shares = termStandings.map((standing) =>
    sum(
      coverKinds.filter((kind) => standingOf[kind] === standing),
      (kind) => coverByMonth[kind][month] ?? 0,
    ),
  );
  const [secure = 0, unqualified = 0, gap = 0] = countsOfHundred(shares);
  return { secure, unqualified, gap };
}

function hoursIn({ spans }: Option, month: number): number | null {
  const span = spans.find(({ fromMonth, months }) => month >= fromMonth && month < fromMonth + months);
  return span ? (designatedPostOf(span.structure)?.hoursPerWeek ?? null) : null;
}

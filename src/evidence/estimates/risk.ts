import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate, fixed } from '../estimate';

const bandsCite = cite(
  'judgement',
  'our own bands, for telling risks apart; registers differ and no standard was found',
);
const bands =
  'One of the four edges between the five bands of the risk matrix. Shares of months and of work go by the same edges.';
const scoresCite = cite('judgement', 'our own edges; registers differ and no standard was found');
const scores = 'The score is likelihood times impact, from 1 to 25.';

/** What tends to go wrong, and where our own warnings begin. */
export const risk = {
  'risk.suspensionsSenSupport': estimate(
    'Suspensions a year for every 100 pupils on SEN support',
    'count',
    'derived',
    [10, 26.7, 40],
    cite('suspensions2024', '330,908 suspensions in 2023/24'),
    { note: 'Use low for primary and high for secondary. The number of pupils it is taken over is unconfirmed.' },
  ),
  'risk.suspensionsEhcp': estimate(
    'Suspensions a year for every 100 pupils with an EHCP',
    'count',
    'derived',
    [8, 23.4, 35],
    cite('suspensions2024', '101,381 suspensions in 2023/24'),
    { note: 'Use low for primary and high for secondary. The number of pupils it is taken over is unconfirmed.' },
  ),
  'risk.appealsPer100': estimate(
    'SEND appeals a year for every 100 EHCPs',
    'count',
    'derived',
    [3, 3.9, 5],
    cite('tribunalAppeals2025', '25,000 registered in 2024/25'),
    { note: 'Over 638,700 plans for ages 0 to 25. Low and high are judgement.' },
  ),
  'risk.complaintRise': fixed(
    'Leaders who saw more complaints than three years before',
    'share',
    'sourced',
    0.94,
    cite('complaints2025', '94%; 57% of them name unmet additional needs'),
    { note: 'Read in a copy of the article; the date is inferred.' },
  ),
  'risk.onSltPrimary': estimate(
    'SENCOs on the leadership team, primary',
    'share',
    'sourced',
    [0.6, 0.67, 0.7],
    cite('workforceSurvey2021Leadership', 'two-thirds'),
    { note: 'The survey of 2018 has 62%.' },
  ),
  'risk.onSltSecondary': estimate(
    'SENCOs on the leadership team, secondary',
    'share',
    'sourced',
    [0.3, 0.33, 0.35],
    cite('workforceSurvey2021Leadership', 'one-third'),
    { note: 'The survey of 2018 has 21%.' },
  ),
  'risk.oneHolderShare': estimate(
    'Share of the function on one person from which we warn',
    'share',
    'judgement',
    [0.7, 0.8, 0.9],
    cite('judgement', 'our own threshold; no published figure found'),
  ),
  'risk.overloadRatio': estimate(
    'Load over capacity from which we warn',
    'multiplier',
    'judgement',
    [1, 1.1, 1.25],
    cite('judgement', 'our own threshold; no published figure found'),
  ),
  'risk.chanceUnlikely': fixed(
    'Chance over the plan from which a risk is unlikely rather than rare',
    'chance',
    'judgement',
    0.05,
    bandsCite,
    { note: bands },
  ),
  'risk.chancePossible': fixed(
    'Chance over the plan from which a risk is possible',
    'chance',
    'judgement',
    0.2,
    bandsCite,
    { note: bands },
  ),
  'risk.chanceLikely': fixed(
    'Chance over the plan from which a risk is likely',
    'chance',
    'judgement',
    0.5,
    bandsCite,
    {
      note: bands,
    },
  ),
  'risk.chanceAlmostCertain': fixed(
    'Chance over the plan from which a risk is almost certain',
    'chance',
    'judgement',
    0.8,
    bandsCite,
    { note: bands },
  ),
  'risk.scoreModerate': fixed('Score from which a risk is rated moderate', 'count', 'judgement', 5, scoresCite, {
    note: scores,
  }),
  'risk.scoreHigh': fixed('Score from which a risk is rated high', 'count', 'judgement', 10, scoresCite, {
    note: scores,
  }),
  'risk.scoreSevere': fixed('Score from which a risk is rated severe', 'count', 'judgement', 15, scoresCite, {
    note: scores,
  }),
  'law.smallerPrimaryRoll': estimate(
    "Roll up to which we take a primary to be one of the Code's smaller primaries",
    'pupils',
    'judgement',
    [105, 210, 315],
    cite('judgement', 'half, one or one and a half forms of entry'),
    { note: 'The Code does not define smaller.' },
  ),
  'law.significantTeachingHours': fixed(
    'Teaching a week from which we call a class commitment significant',
    'hours a week',
    'judgement',
    11.25,
    cite('judgement', 'half a full teaching load'),
    { note: 'The Code does not define significant.' },
  ),
  'law.headPaymentShare': fixed(
    "Most that temporary payments may add to a head's salary in a year",
    'share',
    'sourced',
    0.25,
    cite('theKeyHeadPayments', '25% of salary in a year'),
    {
      note: 'Pay and conditions document, read in The Key, reviewed in November 2024. Maintained schools; academies by contract.',
    },
  ),
  'law.headGroupCeiling': fixed(
    "Most that a head's salary and payments may come to, as a multiple of the group's maximum",
    'multiplier',
    'sourced',
    1.25,
    cite('theKeyHeadPayments', '125% of the maximum of the group'),
    {
      note: 'Save exceptionally, with outside advice and a business case. Pay and conditions document, read in The Key. Maintained schools; academies by contract.',
    },
  ),
  'law.daysInReach': fixed(
    'Days a week from which we take a SENCO to be in reach of a clock that runs in weeks',
    'days a week',
    'judgement',
    2,
    cite('judgement', 'our own threshold; no published figure found'),
  ),
  'law.sharedReviewMonths': fixed(
    'Months within which we look for the first review of a shared SENCO',
    'months',
    'judgement',
    12,
    cite('judgement', 'a school year; the Code says regularly and gives no interval'),
  ),
  'law.dismissalQualifyingMonths': fixed(
    'Months in post after which protection from unfair dismissal is expected to begin',
    'months',
    'sourced',
    6,
    cite('employmentRightsAct2025', 'six months, expected from 1 January 2027'),
    { reviewBy: '2027-01-01', note: 'The start is expected, not certain.' },
  ),
  'law.npqSafeMonths': fixed(
    'Months before the qualification window closes by which the NPQ must have begun',
    'months',
    'sourced',
    22,
    cite('npqGuidance2024', '18 to 22 months with assessment and results'),
    { note: 'The upper end of the length DfE gives.' },
  ),
} satisfies Record<string, Figure>;

import { schoolMonths } from '../../domain/calendar';
import type { Citation, Figure } from '../../domain/evidence';
import type { Task } from '../../domain/task';
import { cite } from '../cite';

/** How a year of one kind of work falls over the months. The shares sum to one; August has none. */
export interface SeasonalProfile {
  readonly label: string;
  readonly standing: Figure['standing'];
  readonly cites: Citation;
  /** By calendar month, 1 to 12. */
  readonly shares: Readonly<Record<number, number>>;
}

/** Twelve shares in school-year order, September first. */
function profile(
  label: string,
  standing: Figure['standing'],
  cites: Citation,
  fromSeptember: readonly number[],
): SeasonalProfile {
  const shares = Object.fromEntries(schoolMonths.map((month, index) => [month, fromSeptember[index] ?? 0]));
  return { label, standing, cites, shares };
}

const typicalYear = cite('judgement', 'typical pattern of the English school year; no published figure found');

/** The ten seasonal profiles. */
export const seasons = {
  days: profile(
    'School days',
    'derived',
    cite('judgement', 'typical school days in each month'),
    [0.105, 0.095, 0.105, 0.075, 0.1, 0.08, 0.105, 0.07, 0.08, 0.11, 0.075, 0],
  ),
  annualReview: profile(
    'Annual reviews',
    'judgement',
    typicalYear,
    [0.06, 0.14, 0.16, 0.06, 0.11, 0.08, 0.13, 0.05, 0.09, 0.1, 0.02, 0],
  ),
  phaseTransfer: profile(
    'Phase-transfer reviews',
    'derived',
    cite('sendRegulations2014', 'regulation 18: plans by 15 February, or 31 March for post-16'),
    [0.2, 0.35, 0.25, 0.05, 0.1, 0.05, 0, 0, 0, 0, 0, 0],
  ),
  ehcNeedsAssessment: profile(
    'EHC needs assessments',
    'derived',
    cite('devonRequests2019', 'requests by quarter, 28, 24, 21 and 27%; months within the quarter are judgement'),
    [0.13, 0.09, 0.11, 0.07, 0.09, 0.08, 0.11, 0.06, 0.09, 0.09, 0.08, 0],
  ),
  senSupportCycle: profile(
    'SEN support reviews',
    'judgement',
    typicalYear,
    [0.1, 0.13, 0.12, 0.06, 0.07, 0.13, 0.11, 0.03, 0.06, 0.12, 0.07, 0],
  ),
  examAccess: profile(
    'Exam and test access',
    'judgement',
    typicalYear,
    [0.12, 0.14, 0.14, 0.08, 0.16, 0.14, 0.1, 0.02, 0.04, 0.04, 0.02, 0],
  ),
  transition: profile(
    'Transition',
    'judgement',
    typicalYear,
    [0.12, 0.03, 0, 0, 0.04, 0.05, 0.08, 0.04, 0.17, 0.27, 0.2, 0],
  ),
  strategy: profile(
    'Statutory and strategic work',
    'judgement',
    typicalYear,
    [0.22, 0.1, 0.07, 0.05, 0.1, 0.06, 0.08, 0.05, 0.07, 0.1, 0.1, 0],
  ),
  trainingAndWalks: profile(
    'Training and learning walks',
    'judgement',
    typicalYear,
    [0.22, 0.08, 0.1, 0.04, 0.16, 0.07, 0.09, 0.08, 0.07, 0.07, 0.02, 0],
  ),
  identification: profile(
    'New concerns',
    'judgement',
    typicalYear,
    [0.16, 0.16, 0.13, 0.06, 0.12, 0.08, 0.1, 0.04, 0.07, 0.06, 0.02, 0],
  ),
} satisfies Record<string, SeasonalProfile>;

/** Which profile each task follows. The choice is judgement. */
export const profileOfTask = {
  annualReview: 'annualReview',
  phaseTransfer: 'phaseTransfer',
  ehcpCoordination: 'days',
  senSupportCycle: 'senSupportCycle',
  parentContact: 'days',
  referrals: 'days',
  ehcNeedsAssessment: 'ehcNeedsAssessment',
  disputes: 'days',
  taManagement: 'days',
  trainingAndWalks: 'trainingAndWalks',
  statutoryAndStrategic: 'strategy',
  newConcerns: 'identification',
  transition: 'transition',
  examAccess: 'examAccess',
  reactive: 'days',
  // The engine spreads records in proportion to all other tasks; this entry only keeps the list whole.
  records: 'days',
} as const satisfies Record<Task, keyof typeof seasons>;

import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate, fixed } from '../estimate';

const nothingFound = cite('judgement', 'no published figure found');
const windows =
  'One of four chances that sum to one in each scenario. Low is an easy market, high a hard one, so low need not be the smallest.';
const windowsCite = cite(
  'burgundyBook',
  'resignation dates make gaps come in whole terms; weights are judgement around the failure rate',
);

/** Getting ready, being appointed, taking over. The four gaps are one distribution in three scenarios, never four numbers to be varied apart. */
export const succession = {
  'succession.readyYears': estimate(
    'Years for an in-school candidate to be ready',
    'years',
    'derived',
    [1.5, 2.5, 3.5],
    cite('practitionerAccounts', 'ready in two to three years'),
    { note: 'One account, beside the 18 to 22 months of the NPQ.' },
  ),
  'succession.npqMonths': estimate(
    'NPQ for SENCOs, from start to result',
    'months',
    'sourced',
    [18, 20, 22],
    cite('npqGuidance2024', '18 to 22 months with assessment and results'),
  ),
  'succession.npqWindowYears': fixed(
    'Years a new SENCO has to gain the qualification',
    'years',
    'sourced',
    3,
    cite('sendRegulations2014', 'regulation 49(4)'),
  ),
  'succession.npqStudyHours': estimate(
    'Study for the NPQ',
    'hours a week',
    'sourced',
    [1, 1.5, 2],
    cite('npqGuidance2024', 'one to two hours a week on average'),
  ),
  'succession.npqPass': estimate(
    'Chance that somebody who finishes the NPQ passes',
    'chance',
    'judgement',
    [0.85, 0.95, 1],
    cite('judgement', 'no published figure found; one hub claims 100% on leadership NPQs'),
  ),
  'succession.npqWithdraw': estimate(
    'Chance that somebody drops out of the NPQ',
    'chance',
    'judgement',
    [0.05, 0.1, 0.2],
    nothingFound,
  ),
  'succession.internalShare': estimate(
    'Chance that an open competition goes to an internal candidate',
    'chance',
    'sourced',
    [0.2, 0.3, 0.5],
    cite('recruitmentHistory2000', '30% of nationally advertised assistant-head posts'),
    { note: 'About 2000, and for another post: old. Low and high are judgement.' },
  ),
  'succession.candidateLeaves': estimate(
    'Chance that an in-school candidate leaves before being ready',
    'chance a year',
    'derived',
    [0.08, 0.12, 0.18],
    cite('middleLeaderRetention2022', 'middle leaders gone within five years'),
    { note: 'Taken from middle leaders.' },
  ),
  'succession.handoverWeeks': estimate(
    'Overlap of the old and the new SENCO',
    'weeks',
    'judgement',
    [0, 1, 6],
    nothingFound,
  ),
  'succession.rampMonths': estimate(
    'Months for a new SENCO to be fully effective',
    'months',
    'judgement',
    [4, 8, 12],
    nothingFound,
  ),
  'succession.rampStartOutside': estimate(
    'Effectiveness on the first day, SENCO from outside',
    'share',
    'judgement',
    [0.5, 0.65, 0.8],
    nothingFound,
  ),
  'succession.rampStartDeputy': estimate(
    'Effectiveness on the first day, deputy SENCO stepping up',
    'share',
    'judgement',
    [0.75, 0.85, 0.95],
    nothingFound,
  ),
  'succession.bridgingDays': estimate(
    'Days a week of a bridging secondment',
    'days a week',
    'judgement',
    [0.5, 1, 2],
    cite('practitionerAccounts', 'one day a week'),
    { note: 'The range is judgement.' },
  ),
  'succession.bridgingEffectiveness': estimate(
    'Effectiveness of an hour of a bridging SENCO, who does not know the pupils',
    'share',
    'judgement',
    [0.6, 0.75, 0.9],
    nothingFound,
  ),
  'vacancy.failFirst': estimate(
    'Chance that an advert for a SENCO makes no appointment',
    'chance',
    'sourced',
    [0.15, 0.23, 0.35],
    cite('recruitmentSurvey2017', '23% of TLR and SENCO posts not filled, 2016 and 2017'),
    { note: 'Dated, and for TLR and SENCO posts together. Low and high are judgement.' },
  ),
  'vacancy.easy': estimate(
    'Chance that a SENCO or TLR post is filled with ease',
    'chance',
    'sourced',
    [0.14, 0.17, 0.3],
    cite('recruitmentSurvey2017', '17% in 2016 and 2017; 14% in 2015'),
    { note: 'Dated. High is judgement.' },
  ),
  'vacancy.gap0': estimate(
    'Outside appointment starts with no gap',
    'chance',
    'derived',
    [0.65, 0.4, 0.2],
    windowsCite,
    { note: windows },
  ),
  'vacancy.gap1': estimate(
    'Outside appointment after a gap of one term, about four months',
    'chance',
    'derived',
    [0.28, 0.4, 0.43],
    windowsCite,
    { note: windows },
  ),
  'vacancy.gap2': estimate(
    'Outside appointment after a gap of two terms, about eight months',
    'chance',
    'derived',
    [0.06, 0.15, 0.25],
    windowsCite,
    { note: windows },
  ),
  'vacancy.gap3': estimate(
    'Outside appointment after a gap of three terms, about twelve months',
    'chance',
    'derived',
    [0.01, 0.05, 0.12],
    windowsCite,
    { note: windows },
  ),
  'vacancy.internalGap': estimate(
    'Gap where a ready successor is in the school',
    'months',
    'judgement',
    [0, 0, 1],
    nothingFound,
  ),
} satisfies Record<string, Figure>;

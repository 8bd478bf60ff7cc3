import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate, fixed } from '../estimate';

/** How pupil numbers and the work for each pupil may grow. */
export const growth = {
  'growth.ehcp': estimate(
    "Growth of a school's EHCPs, a year",
    'share',
    'derived',
    [0.03, 0.08, 0.115],
    cite('nasenSenStatistics2026', '482,640 pupils in 2025 to 538,547 in 2026'),
    { note: 'High is the last national rise; central and low are judgement, since reform is expected to slow it.' },
  ),
  'growth.senSupport': estimate(
    "Growth of a school's pupils on SEN support, a year",
    'share',
    'sourced',
    [0.01, 0.03, 0.04],
    cite('nasenSenStatistics2026', '2.8% in 2026'),
    { note: 'It was 3.7% in 2025. Low is judgement.' },
  ),
  'growth.reviewHours': fixed(
    'SEN support review hours that the law asks, against today',
    'multiplier',
    'judgement',
    1,
    cite('judgement', 'one: no law that was made when checked changes the hours'),
    { reviewBy: '2027-03-31', note: 'The policy pack on Individual Support Plans multiplies it from its first day.' },
  ),
  'growth.ispUplift': estimate(
    'SEN support review hours once Individual Support Plans are law, against today',
    'multiplier',
    'judgement',
    [1, 1.2, 1.6],
    cite('judgement', 'the consultation of February 2026 proposes the plans and gives no hours'),
    { reviewBy: '2027-03-31', note: 'A proposal, not law.' },
  ),
  'growth.ispStartYear': estimate(
    'First school year with Individual Support Plans',
    'year',
    'judgement',
    [2028, 2029, 2030],
    cite('judgement', 'change of EHCPs is proposed to begin in 2030; no law was made when checked'),
    { reviewBy: '2027-03-31', note: 'A proposal, not law.' },
  ),
} satisfies Record<string, Figure>;

import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate } from '../estimate';

const nothingFound = cite('judgement', 'no published figure found');

/** What a post can really hold, and what can be passed on. */
export const capacity = {
  'capacity.adminLike': estimate(
    'Hours of the SENCO function that are administrative',
    'share',
    'derived',
    [0.35, 0.5, 0.65],
    cite('workloadReview2020', 'nearly three-quarters of SENCOs say administration takes most of their time'),
  ),
  'capacity.adminDelegable': estimate(
    'Administrative hours that a trained administrator can take',
    'share',
    'judgement',
    [0.3, 0.5, 0.7],
    nothingFound,
  ),
  'capacity.deputyDelegable': estimate(
    'Hours of the SENCO function that a deputy SENCO can hold',
    'share',
    'judgement',
    [0.25, 0.4, 0.6],
    nothingFound,
  ),
  'capacity.softwareSaving': estimate(
    'Administrative hours saved by provision-mapping software',
    'share',
    'derived',
    [0, 0.1, 0.2],
    cite('softwareClaim', "a fifth of the SENCO's time"),
    { note: "The vendor's claim is the ceiling; central is judgement." },
  ),
  'capacity.pulledAwayShare': estimate(
    "Hours for SEN lost to other duties, as a share of the post's hours",
    'share',
    'judgement',
    [0, 0.05, 0.15],
    nothingFound,
    {
      note: 'Surveys say that 75% of primary and 79% of secondary SENCOs are routinely pulled away; none says for how long.',
    },
  ),
  'capacity.unpaidHours': estimate(
    'Unpaid hours a week beyond which work is taken to be left undone',
    'hours a week',
    'derived',
    [6.5, 9, 24],
    cite('workloadSurvey2018', 'extra hours worked'),
    {
      note: 'Set from a survey: in 2018, 43% of primary and 71% of secondary SENCOs worked more than 9 extra hours a week, and 16% worked 24 or more. That anything past it is left undone is judgement.',
    },
  ),
  'capacity.absenceDays': estimate(
    'Ordinary sickness absence of a teacher',
    'days a year',
    'sourced',
    [4.1, 5, 6.3],
    cite('schoolWorkforce2025Absence', '5.0 days for all teachers, 2024/25'),
    { note: '4.4 days in maintained primaries; 4.1 in 2018/19. High is unconfirmed.' },
  ),
} satisfies Record<string, Figure>;

import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate } from '../estimate';

const nothingFound = cite('judgement', 'no published figure found');

/** How likely people are to go. Chances over a year, not hazards. No official figure for SENCOs exists. */
export const turnover = {
  'leaving.sencoMiddleLeader': estimate(
    'A SENCO who is a middle leader leaves the post',
    'chance a year',
    'derived',
    [0.07, 0.12, 0.2],
    cite('middleLeaderRetention2022', '44% to 46% of middle leaders gone within five years'),
    {
      note: 'Low is the 30% of 2018 who did not intend to be in the role in five years; high is judgement. No figure for SENCOs themselves was found.',
    },
  ),
  'leaving.sencoOnSlt': estimate(
    'A SENCO on the leadership team leaves the post',
    'chance a year',
    'derived',
    [0.07, 0.11, 0.16],
    cite('leadershipRetention2024', 'assistant heads, 76.0% primary and 71.4% secondary still there after three years'),
    { note: 'As yearly rates 8.7% and 10.6%; moves between schools added by judgement.' },
  ),
  'leaving.sencoAssociate': estimate(
    'A SENCO who is an associate of the leadership team leaves the post',
    'chance a year',
    'judgement',
    [0.07, 0.115, 0.18],
    cite('judgement', 'between middle leader and leadership team; no published figure found'),
  ),
  'leaving.deputyHead': estimate(
    'A deputy head or inclusion lead leaves',
    'chance a year',
    'derived',
    [0.06, 0.095, 0.14],
    cite('leadershipRetention2024', 'deputy heads, 80.3% primary and 74.8% secondary still there after three years'),
    { note: 'As yearly rates 7.1% and 9.2%; moves between schools added by judgement.' },
  ),
  'leaving.head': estimate(
    'The head leaves',
    'chance a year',
    'sourced',
    [0.07, 0.1, 0.135],
    cite('headTurnover', '9.5% to 10.5% a year'),
    { note: 'Low and high from the retention of new heads: 7.4% primary, 13.5% secondary.' },
  ),
  'leaving.classroomTeacher': estimate(
    'A classroom teacher leaves state teaching',
    'chance a year',
    'sourced',
    [0.078, 0.085, 0.096],
    cite('schoolWorkforce2025', '8.5% in 2024/25; 9.6% in 2022/23; 7.8% in 2019/20'),
    { note: 'Moves between schools are not in it.' },
  ),
  'leaving.deputySenco': estimate(
    'A deputy SENCO leaves the post',
    'chance a year',
    'judgement',
    [0.08, 0.13, 0.2],
    cite('judgement', 'as a middle leader, with promotion added; no published figure found'),
  ),
  'leaving.sharedArrangement': estimate(
    'A shared or seconded arrangement ends',
    'chance a year',
    'judgement',
    [0.15, 0.3, 0.5],
    nothingFound,
  ),
  'leaving.promotedToHeadPrimary': estimate(
    'A member of a primary leadership team is promoted to head',
    'chance a year',
    'derived',
    [0.02, 0.04, 0.06],
    cite('headsOrigins2020', '26% of primary heads of 2020 were senior leaders in 2016'),
    { note: 'Part of the chance of leaving, not on top of it. The number of senior leaders is assumed.' },
  ),
  'leaving.promotedToHeadSecondary': estimate(
    'A member of a secondary leadership team is promoted to head',
    'chance a year',
    'derived',
    [0.01, 0.02, 0.03],
    cite('headsOrigins2020', '39% of secondary heads of 2020 were senior leaders in 2016'),
    { note: 'Part of the chance of leaving, not on top of it. The number of senior leaders is assumed.' },
  ),
  'leaving.overloadSlope': estimate(
    'How much faster people leave for each unit of overload',
    'multiplier',
    'derived',
    [0.25, 0.5, 1],
    cite('workloadSurvey2018', '49% of intending leavers gave workload as the main reason'),
    { note: 'So overload can at most about double the rate.' },
  ),
  'leaving.overloadCap': estimate(
    'Most that overload can multiply the chance of leaving',
    'multiplier',
    'judgement',
    [1.5, 2, 2.5],
    cite('judgement', 'from the same survey answer; no published figure found'),
  ),
  'leaving.longAbsence': estimate(
    'An absence of a term or more, for any reason',
    'chance a year',
    'judgement',
    [0.02, 0.04, 0.08],
    nothingFound,
  ),
} satisfies Record<string, Figure>;

import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate, fixed } from '../estimate';

const nothingFound = cite('judgement', 'no published figure found');

/** Weeks, days and hours: what a post holds, and what is already taken. */
export const workingTime = {
  'time.schoolWeeks': estimate(
    'School weeks in a year',
    'weeks',
    'derived',
    [38, 39, 39],
    cite('nasuwtTime', '190 days with pupils and 5 without'),
    { note: 'The pay and conditions document itself was not read.' },
  ),
  'time.dayHours': estimate(
    'Hours in one SENCO day',
    'hours a day',
    'derived',
    [6, 6.5, 7.5],
    cite('nasuwtTime', '1,265 directed hours over 195 days'),
    { note: 'High is a realistic working day.' },
  ),
  'time.workingDays': fixed(
    "Days in a teacher's year",
    'days a year',
    'sourced',
    195,
    cite('nasuwtTime', '195 days, 190 of them teaching'),
    { note: 'Pay and conditions document, read in union guidance.' },
  ),
  'time.directedHours': fixed(
    'Directed hours in a year',
    'hours a year',
    'sourced',
    1265,
    cite('nasuwtTime', '1,265 hours'),
    { note: 'Classroom teachers, full-time. Leaders are outside it. Read in union guidance.' },
  ),
  'time.contractedWeek': fixed(
    'A full-time teaching post, as hours in a school week',
    'hours a week',
    'derived',
    32.5,
    cite('nasuwtTime', '1,265 directed hours over 39 weeks, to the nearest half hour'),
    { note: 'Directed time only; the hours really worked are longer.' },
  ),
  'time.timetabledWeek': fixed(
    'Lessons in a school week',
    'hours a week',
    'judgement',
    25,
    cite('judgement', 'five hours of lessons a day; no published figure found'),
  ),
  'time.ppaShare': fixed(
    'Planning, preparation and assessment, as a share of timetabled teaching',
    'share',
    'sourced',
    0.1,
    cite('nasuwtTime', 'at least 10% of timetabled teaching'),
    { note: 'A minimum, in maintained schools; academies by contract.' },
  ),
  'time.headCanAdd': estimate(
    'Hours a week that a serving head can add',
    'hours a week',
    'judgement',
    [2, 5, 8],
    nothingFound,
    { note: 'Primary leaders already work 56 to 57 hours a week.' },
  ),
  'time.sltMeeting': estimate(
    'Time that membership of the leadership team takes',
    'hours a week',
    'judgement',
    [1, 1.5, 3],
    nothingFound,
  ),
  'time.travelPerDay': estimate(
    'Loss to travel and switching on each day a SENCO is shared between schools',
    'hours a day',
    'judgement',
    [0.25, 0.5, 1],
    nothingFound,
  ),
  'time.distributedOverhead': estimate(
    'Extra co-ordination where no one person holds the caseload, as a share of demand',
    'share',
    'judgement',
    [0.08, 0.15, 0.25],
    nothingFound,
    { note: 'One designated SENCO is a legal requirement all the same.' },
  ),
  'time.primaryLeaderWeek': estimate(
    'Hours a primary leader already works',
    'hours a week',
    'sourced',
    [50, 56.5, 60],
    cite('workingLives2025', 'Table 3.2, primary leaders, 2025'),
    { note: 'Low and high are judgement.' },
  ),
  'time.secondaryLeaderWeek': estimate(
    'Hours a secondary leader already works',
    'hours a week',
    'sourced',
    [52.8, 57.3, 60],
    cite('workingLives2025', 'secondary leaders, 2025'),
    { note: 'The page prints both 52.8 and 57.3 for 2025: read it as 53 to 57.' },
  ),
  'time.weeklyLimit': fixed(
    'Average working week that the law allows without an opt-out',
    'hours a week',
    'sourced',
    48,
    cite('workingTimeRegulations1998', 'regulation 4, maximum weekly working time'),
    { note: 'An average, normally over 17 weeks. Named in union guidance; the Regulations were not read.' },
  ),
} satisfies Record<string, Figure>;

import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate } from '../estimate';

/** What a mitigation costs and asks for, beyond what the other figures already say. All of it judgement, to be replaced. */
export const mitigation = {
  'mitigation.softwareLicence': estimate(
    'Licence for provision-mapping software',
    'pounds a year',
    'judgement',
    [400, 1000, 2500],
    cite('judgement', 'vendors price by roll and on request; no published price was read'),
    { note: 'Ask for a quotation, and put it here. Grows with prices.' },
  ),
  'mitigation.agreementCost': estimate(
    'Advice on a formal secondment agreement, once',
    'pounds',
    'judgement',
    [0, 400, 1500],
    cite('judgement', 'a few hours of HR advice; nothing where the trust or the council has a template'),
  ),
  'mitigation.trainingHours': estimate(
    'Training for EHCP paperwork, each class teacher',
    'hours a year',
    'judgement',
    [1, 2, 4],
    cite('judgement', 'one or two staff meetings a year; no published figure found'),
  ),
  'mitigation.trainingSaves': estimate(
    'Hours saved of the EHCP paperwork that class teachers do, once trained',
    'share',
    'judgement',
    [0, 0.1, 0.2],
    cite('judgement', 'less to ask, check and correct; no published figure found'),
  ),
  'mitigation.shadowingHours': estimate(
    'A second person beside the SENCO, hours that are covered',
    'hours a year',
    'judgement',
    [10, 20, 40],
    cite('judgement', 'about half a day each half term; no published figure found'),
  ),
  'mitigation.handoverHours': estimate(
    'Keeping a handover file up to date',
    'hours a year',
    'judgement',
    [4, 8, 16],
    cite('judgement', 'an hour or two each half term; no published figure found'),
  ),
  'mitigation.coachingHours': estimate(
    'Coaching of the SENCO by the head',
    'hours a week',
    'judgement',
    [0.25, 0.5, 1],
    cite('judgement', 'half an hour a week; no published figure found'),
  ),
  'mitigation.peerSupportHours': estimate(
    'SENCO network meetings or supervision',
    'hours a year',
    'judgement',
    [6, 12, 24],
    cite('judgement', 'two hours each half term; no published figure found'),
  ),
  'mitigation.governorVisitHours': estimate(
    'Three visits of a SEN governor, for the SENCO',
    'hours a year',
    'judgement',
    [3, 6, 12],
    cite('judgement', 'two hours a visit with the preparation; no published figure found'),
  ),
  'mitigation.advocateHours': estimate(
    'An independent advocate when a pupil with SEND may be suspended, each time',
    'hours',
    'judgement',
    [1, 2, 4],
    cite('judgement', 'reading, a meeting and a note; no published figure found'),
  ),
  'mitigation.lineManagerHours': estimate(
    'Briefing a line manager who is not the head',
    'hours a year',
    'judgement',
    [3, 6, 12],
    cite('judgement', 'an hour each half term on top of what the head spends now; no published figure found'),
  ),
} satisfies Record<string, Figure>;

import { leastSaid } from '../../../../domain/numerals';
import type { PaperSection } from '../../../../domain/paper';
import { about, hoursPerWeek, hoursPerYear } from '../../../../ui/format';
import { list, paragraph, quoted, section } from '../blocks';
import { inFocus, type Subject } from '../subject';

/** Prompts, never findings: the planner knows nothing of any person. */
export function equality(subject: Subject): PaperSection | null {
  const { governance } = subject.plan.school;
  const isPublic = governance !== 'independent';
  return section('annex', 'annex-equality', 'Equality and workload: prompts', [
    paragraph(
      'annex-equality-lead',
      isPublic
        ? 'Section 149 of the Equality Act 2010 asks the governing board to have due regard to equality when it decides. The prompts below are where to begin; the board should minute how it answered them.'
        : 'The public sector equality duty does not bind an independent school; the rest of the Equality Act 2010 does. The prompts below are where to begin.',
      'This paper holds no pupil data. No person is named by the planner: people are roles; pay lines of one post can still be about one person.',
    ),
    list(
      'annex-equality-prompts',
      [
        {
          key: 'pupils',
          lead: 'Pupils.',
          text: 'Disabled pupils rely on this role most. Would any option leave a pupil’s reasonable adjustments or reviews waiting while the post is empty or the hours run out?',
        },
        {
          key: 'staff',
          lead: 'Staff in post.',
          text: 'Does any option change somebody’s duties, hours or pay? Could that fall harder on people who share a protected characteristic, such as those who work part time or are on leave?',
        },
        {
          key: 'recruiting',
          lead: 'Recruiting.',
          text: 'Is a new post open to part-time work and job share, and advertised where everybody suited to it will see it?',
        },
        {
          key: 'consulting',
          lead: 'Consulting.',
          text: 'Have the SENCO, the staff and unions, and parents of pupils with SEND been asked, early enough for it to count?',
        },
        { key: 'workload', lead: 'Workload.', text: workload(subject) },
      ],
      true,
    ),
  ]);
}

function workload(subject: Subject): string {
  const option = inFocus(subject);
  const { facts, assessment } = option;
  const left =
    facts.shortPerWeek < leastSaid
      ? `Under ${quoted(option)} nothing is left over across the year`
      : `Under ${quoted(option)} ${about(facts.shortPerWeek, hoursPerWeek)} are left over`;
  return `${left}, and each class teacher has ${about(assessment.time.hoursPerClassTeacher, hoursPerYear)} of this work. Who would carry it, and have they agreed to?`;
}

import { dateInWords, schoolYearOf } from '../../domain/calendar';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { type DutyReach, dutyReachOf } from '../../domain/school';
import type { IsoDate } from '../../domain/units';
import { type TimelineMark, timelineMarks } from '../../engine/timeline/timelineMarks';
import { diaryDates } from '../../engine/workload/diary/diaryDates';
import type { Figures } from '../../evidence/figuresAt';
import type { CalendarEvent } from './calendarText';
import { fingerprintOf } from './fingerprint';

/** A day, and what to say of it. */
interface Day {
  readonly kind: string;
  readonly on: IsoDate;
  readonly title: string;
  readonly description: string;
}

const checkNote = 'From SENCO Planner. Check it against the plan before you rely on it.';

/**
 * The days of a decision from `from` on, in order: when it is looked at again, and the dates of law and course that the
 * option meets. No person is named in any of them, nor is the option, whose name may hold a person's.
 */
export function calendarEvents(option: Option, plan: Plan, figures: Figures, from: IsoDate): readonly CalendarEvent[] {
  const reach = dutyReachOf(plan.school);
  const days = [
    ...reviewDays(plan),
    ...asked(timelineMarks(option, plan, figures), reach).flatMap((mark) => markDays(mark, reach)),
    ...laterDeadlines(plan, figures),
  ];
  // Two phases or two posts can meet the same day for the same reason.
  const once = new Map(days.filter(({ on }) => on >= from).map((day) => [`${day.kind} ${day.on}`, day]));
  const school = fingerprintOf(`${plan.school.name} ${plan.school.urn ?? ''}`).slice(0, 12);
  return [...once.values()]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ kind, on, title, description }) => ({
      uid: `${kind}-${on}-${school}@senco-planner`,
      on,
      title,
      description: `${description}\n\n${plan.school.name}. ${checkNote}`,
    }));
}

function reviewDays({ decision }: Plan): readonly Day[] {
  if (!decision) return [];
  return decision.reviewOn.map((on) => ({
    kind: 'review',
    on,
    title: 'Look at the SENCO decision again',
    description: `Decided on ${dateInWords(decision.decidedOn)}. Answer the four questions of the term on the Decide page, and ask whether it still holds.`,
  }));
}

/** Where no duty reaches the school nobody has to qualify by a day: what stays is a course that is planned all the same. */
function asked(marks: readonly TimelineMark[], reach: DutyReach): readonly TimelineMark[] {
  if (reach !== 'none') return marks;
  const onCourse = new Set(marks.flatMap((mark) => (mark.kind === 'npqStart' ? [mark.who] : [])));
  return marks.filter((mark) => {
    if (mark.kind === 'npqStartBy' || mark.kind === 'anniversary') return false;
    return mark.kind !== 'npqResult' || onCourse.has(mark.who);
  });
}

function markDays(mark: TimelineMark, reach: DutyReach): readonly Day[] {
  const { on, kind } = mark;
  switch (kind) {
    case 'transferDeadline':
      return [
        {
          kind,
          on,
          title: 'EHC plans of pupils who change phase: last day',
          description:
            'Regulation 18 of the SEND Regulations 2014: plans of pupils who move to the next phase in September are reviewed and amended by today. The school’s reviews come well before it.',
        },
      ];
    case 'npqStart':
      return [{ kind, on, title: 'NPQ for SENCOs: the planned course begins', description: 'Autumn cohort.' }];
    case 'npqStartBy':
      return [
        {
          kind,
          on,
          title: 'NPQ for SENCOs: last cohort that is sure to report in time',
          description: `${mark.who.isSure ? '' : 'For a SENCO who has to qualify: '}${mark.who.isSure ? 'A' : 'a'} course begun later may not have its result by the third anniversary of the appointment.`,
        },
      ];
    case 'npqResult':
      return [
        {
          kind,
          on,
          title: 'NPQ for SENCOs: result expected',
          description: `It may come as late as ${dateInWords(mark.latest)}.`,
        },
      ];
    case 'anniversary':
      return [
        {
          kind,
          on,
          title: 'Third anniversary of the SENCO’s appointment',
          description: heldBy(mark.who.isSure, reach),
        },
      ];
    case 'resign':
      return mark.bearsOnPlan
        ? [
            {
              kind,
              on,
              title: `Last day for a teacher to resign, to start on ${dateInWords(mark.startsOn)}`,
              description: 'The next part of the plan begins then.',
            },
          ]
        : [];
    case 'advert':
      return mark.bearsOnPlan
        ? [
            {
              kind,
              on,
              title: `Advertise from today, for a start on ${dateInWords(mark.startsOn)}`,
              description: `Resignations are due by ${dateInWords(mark.until)}.`,
            },
          ]
        : [];
    case 'leave':
      return [];
  }
}

/** What is asked of the SENCO by the third anniversary; of some nothing is, and the plan does not always tell. */
function heldBy(isSure: boolean, reach: DutyReach): string {
  const from = reach === 'codeOnly' ? ', as the SEND Code asks' : '';
  return isSure
    ? `The mandatory qualification is to be held by today${from}.`
    : `The mandatory qualification may have to be held by today${from}: not where it is held already or not asked of them.`;
}

const deadlineWords = {
  postSixteenTransfer: {
    title: 'EHC plans of pupils who move to post-16: last day',
    description: 'Regulation 18 of the SEND Regulations 2014.',
  },
  examAccess: {
    title: 'Access arrangements for the summer’s exams: last day, as practitioners plan',
    description: 'Not law, and the exam boards set it: check the day with your exams officer.',
  },
} as const;

/** What a school with older pupils meets besides the change of phase, in each school year of the plan. */
function laterDeadlines({ school, assumptions }: Plan, figures: Figures): readonly Day[] {
  const first = schoolYearOf(assumptions.startsOn);
  const years = Array.from({ length: assumptions.horizonYears }, (_, place) => first + place);
  return years
    .flatMap((year) => diaryDates(year, school.phase, figures))
    .flatMap(({ id, on }) => (id === 'phaseTransfer' ? [] : [{ kind: id, on, ...deadlineWords[id] }]));
}

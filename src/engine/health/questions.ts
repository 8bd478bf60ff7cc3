import { type HealthQuestionId, healthQuestionIds } from '../../domain/healthCheck';
import type { RiskId } from '../../domain/risk';
import type { Answer } from '../../domain/units';

/** Whether a question is about the role in this school, or about how the present arrangement does. */
export type HealthGroup = 'role' | 'now';

export interface HealthQuestion {
  readonly id: HealthQuestionId;
  readonly group: HealthGroup;
  readonly asks: string;
  /** What to weigh before answering, where the question alone may be taken two ways. */
  readonly hint: string;
  /** Why it is asked at all. */
  readonly why: string;
  /** The question in a few words, for the sheet of results. */
  readonly inShort: string;
  /** The answer that asks for help, and the risks against which to look for it; a judgement. */
  readonly worry: { readonly answer: Exclude<Answer, 'unknown'>; readonly risks: readonly RiskId[] };
}

const register: Readonly<Record<HealthQuestionId, Omit<HealthQuestion, 'id'>>> = {
  numbersCallForLeadership: {
    group: 'role',
    asks: 'Are there enough pupils with SEND here for the SENCO to need a place on the leadership team?',
    hint: 'No number settles it. A small school may decide that every leadership meeting is the wrong place for scarce hours.',
    why: 'The Code of Practice says that SENCOs are most effective on the leadership team; it does not say in which schools. Where numbers are small, being off the team may matter less.',
    inShort: 'Numbers call for a place on the leadership team',
    worry: { answer: 'yes', risks: ['offLeadershipTeam'] },
  },
  sencoReadyForLeadership: {
    group: 'role',
    asks: 'Could the SENCO lead across the whole school now?',
    hint: 'Lead training, hold a line in a meeting of leaders, answer for results. Ask this of the role, not of the person’s goodwill.',
    why: 'A place on the team given too early is an office without influence, and it takes hours away from pupils.',
    inShort: 'SENCO ready to lead across the school',
    worry: { answer: 'no', risks: ['influenceThroughHead', 'isolation'] },
  },
  sencoWantsLeadership: {
    group: 'role',
    asks: 'Does the SENCO want a leadership post?',
    hint: 'Ask rather than guess. Some want to be heard by leaders and do not want the title, the duties or the pay.',
    why: 'Staffing the role with a post that nobody wants is how a school comes to look for a SENCO again.',
    inShort: 'SENCO wants a leadership post',
    worry: { answer: 'no', risks: ['knowledgeLost', 'termWithoutCover'] },
  },
  teachingLeadWorksWithSenco: {
    group: 'role',
    asks: 'Do the SENCO and whoever leads teaching and learning plan their work together?',
    hint: 'If they are one and the same person, answer Yes.',
    why: 'What most pupils with SEND get is ordinary lessons. If the two leads pull apart, teachers hear two messages.',
    inShort: 'Works with the lead for teaching and learning',
    worry: { answer: 'no', risks: ['offLeadershipTeam'] },
  },
  enoughTimeAndSupport: {
    group: 'role',
    asks: 'Are the time and the help around the SENCO enough for the work?',
    hint: 'Count the hours that are really kept, not those on the timetable.',
    why: 'Hours on paper are often taken for cover, lunch duty and emergencies. This says how much of them to trust.',
    inShort: 'Time and help are enough',
    worry: { answer: 'no', risks: ['overload', 'workDroppedAtPeak'] },
  },
  backedWithClearVision: {
    group: 'now',
    asks: 'Do the head and leadership team back the SENCO, with an aim for SEND that staff could put into words?',
    hint: 'Think of the last time the SENCO asked for something that cost another leader something.',
    why: 'Authority that is lent by the head works only while everybody sees it lent.',
    inShort: 'Backed by leaders, with a clear aim',
    worry: { answer: 'no', risks: ['influenceThroughHead', 'governorsCannotChallenge'] },
  },
  influencesColleagues: {
    group: 'now',
    asks: 'Do colleagues change what they do because of the SENCO, so that pupils do better for it?',
    hint: 'Look for one lesson, one rule or one spending decision that went differently this year.',
    why: 'It is what the role is for. Title and pay are a means to it, and sometimes not the best one.',
    inShort: 'Changes what colleagues do',
    worry: { answer: 'no', risks: ['offLeadershipTeam', 'isolation'] },
  },
  managesLoad: {
    group: 'now',
    asks: 'Can the SENCO keep up with the work in an ordinary week?',
    hint: 'Without evenings and weekends. The peak before 15 February is a separate matter.',
    why: 'The hours a task takes are mostly judgement here. The person who does them knows better than we do.',
    inShort: 'Keeps up with the load',
    worry: { answer: 'no', risks: ['overload', 'workDroppedAtPeak'] },
  },
  wouldUseAdministrator: {
    group: 'now',
    asks: 'Is there paperwork that an administrator could take off the SENCO?',
    hint: 'Sending out for reports, arranging meetings, minutes, records: not the judgement in them.',
    why: 'SENCOs say that paperwork takes most of their time, and an administrator’s hour costs less than a teacher’s.',
    inShort: 'An administrator would have work to take',
    worry: { answer: 'yes', risks: [] },
  },
};

/** The questions in the order of every screen: the role first, then how it goes now. */
export const healthQuestions: readonly HealthQuestion[] = healthQuestionIds.map((id) => ({ id, ...register[id] }));

export const healthGroupNames: Readonly<Record<HealthGroup, string>> = {
  role: 'The role here',
  now: 'How it is going now',
};

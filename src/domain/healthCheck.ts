import type { Answer } from './units';

/** What the context questions and the health check ask. Every answer may be "I don't know". */
export const healthQuestionIds = [
  'numbersCallForLeadership',
  'sencoReadyForLeadership',
  'sencoWantsLeadership',
  'teachingLeadWorksWithSenco',
  'enoughTimeAndSupport',
  'backedWithClearVision',
  'influencesColleagues',
  'managesLoad',
  'wouldUseAdministrator',
] as const;
export type HealthQuestionId = (typeof healthQuestionIds)[number];

/** The areas in which provision for SEND is looked at: prompts to write against, never scores. */
export const healthAreas = [
  'leadership',
  'compliance',
  'identification',
  'development',
  'engagement',
  'outcomes',
] as const;
export type HealthArea = (typeof healthAreas)[number];

export interface HealthCheck {
  readonly answers: Readonly<Record<HealthQuestionId, Answer>>;
  /** The school's own words, an area each; empty where nothing is written. */
  readonly areaNotes: Readonly<Record<HealthArea, string>>;
}

export const unansweredHealthCheck: HealthCheck = {
  answers: {
    numbersCallForLeadership: 'unknown',
    sencoReadyForLeadership: 'unknown',
    sencoWantsLeadership: 'unknown',
    teachingLeadWorksWithSenco: 'unknown',
    enoughTimeAndSupport: 'unknown',
    backedWithClearVision: 'unknown',
    influencesColleagues: 'unknown',
    managesLoad: 'unknown',
    wouldUseAdministrator: 'unknown',
  },
  areaNotes: { leadership: '', compliance: '', identification: '', development: '', engagement: '', outcomes: '' },
};

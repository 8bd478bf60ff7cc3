import type { Hat } from '../../domain/hats';
import type { MitigationId } from '../../domain/mitigation';

/** How far two parts pull against each other when one person plays both. */
export type ConflictStrength = 'none' | 'some' | 'strong';

export interface PairStatement {
  readonly hats: readonly [Hat, Hat];
  readonly conflict: ConflictStrength;
  readonly because: string;
  /** What takes the sting out of it. */
  readonly safeguards: readonly MitigationId[];
}

/** Every two of the six hats, once, in the order of the hats. How strong each conflict is, is our judgement. */
export const hatPairs: readonly PairStatement[] = [
  {
    hats: ['headteacher', 'senco'],
    conflict: 'strong',
    because:
      'The SENCO asks for what one pupil needs; the head weighs it against money, timetable and everybody else. In one person, nobody is left to ask.',
    safeguards: ['independentAdvocate', 'senGovernor'],
  },
  {
    hats: ['headteacher', 'safeguardingLead'],
    conflict: 'some',
    because: 'A concern about how the school itself acted would come to the person who answers for the school.',
    safeguards: [],
  },
  {
    hats: ['headteacher', 'exclusions'],
    conflict: 'none',
    because: 'Only a headteacher, or whoever acts as head, may suspend or exclude: the two belong together by law.',
    safeguards: [],
  },
  {
    hats: ['headteacher', 'budgetHolder'],
    conflict: 'none',
    because: 'The usual arrangement: the head answers to the governors for all of the budget.',
    safeguards: [],
  },
  {
    hats: ['headteacher', 'lineManager'],
    conflict: 'none',
    because: 'The usual arrangement, and it puts the SENCO close to where decisions are made.',
    safeguards: [],
  },
  {
    hats: ['senco', 'safeguardingLead'],
    conflict: 'some',
    because:
      'Both jobs are about the same families and are busiest on the same days, and a safeguarding concern about SEND provision would come to the person who arranges it.',
    safeguards: ['protectedHours', 'senGovernor'],
  },
  {
    hats: ['senco', 'exclusions'],
    conflict: 'strong',
    because:
      'Whoever decides a suspension should hear the case for the pupil first. Here the person who would make the case is the one who decides.',
    safeguards: ['independentAdvocate', 'senGovernor'],
  },
  {
    hats: ['senco', 'budgetHolder'],
    conflict: 'some',
    because: 'One person says what a pupil needs and what can be paid for, and the second may quietly shape the first.',
    safeguards: ['senGovernor'],
  },
  {
    hats: ['senco', 'lineManager'],
    conflict: 'strong',
    because: 'Nobody but the SENCO looks at how well the SENCO’s work is done.',
    safeguards: ['otherLineManager', 'senGovernor'],
  },
  {
    hats: ['safeguardingLead', 'exclusions'],
    conflict: 'some',
    because:
      'What a pupil lives through at home should be weighed before a suspension. Here one person knows it, weighs it and decides.',
    safeguards: ['independentAdvocate'],
  },
  {
    hats: ['safeguardingLead', 'budgetHolder'],
    conflict: 'none',
    because: 'The two seldom meet over the same pupil.',
    safeguards: [],
  },
  {
    hats: ['safeguardingLead', 'lineManager'],
    conflict: 'none',
    because: 'The two seldom meet, and help each other where they do.',
    safeguards: [],
  },
  {
    hats: ['exclusions', 'budgetHolder'],
    conflict: 'some',
    because:
      'A pupil whose support costs much may come before the same person twice. A suspension must never be about money, and should be seen not to be.',
    safeguards: ['independentAdvocate', 'senGovernor'],
  },
  {
    hats: ['exclusions', 'lineManager'],
    conflict: 'some',
    because: 'A SENCO who speaks against a suspension speaks against the person who appraises them.',
    safeguards: ['independentAdvocate', 'otherLineManager'],
  },
  {
    hats: ['budgetHolder', 'lineManager'],
    conflict: 'none',
    because: 'The usual arrangement: whoever manages the SENCO can also say what there is to spend.',
    safeguards: [],
  },
];

import type { Post } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';

/** Where a post's hours go in one week, and what is left for the function. */
export interface WeeklyCapacity {
  /** Hours a week set aside for the function. */
  readonly allocated: number;
  readonly npqStudy: number;
  readonly sltMeetings: number;
  readonly travel: number;
  readonly pulledAway: number;
  readonly absence: number;
  /** What remains before effectiveness. */
  readonly present: number;
  /** Share of an established SENCO's worth, 0 to 1. */
  readonly effectiveness: number;
  /** present x effectiveness: never below zero. */
  readonly effective: number;
}

/**
 * Effective hours a week that a post has for the function, some months after the start:
 * the hours set aside, less NPQ study while training, SLT meetings that come out of them, travel for a shared post,
 * time pulled away and ordinary absence; times effectiveness. `monthsStudied` of the NPQ lie before the start.
 */
export function weeklyCapacity(post: Post, monthsIn: number, figures: Figures, monthsStudied = 0): WeeklyCapacity {
  const allocated = post.hoursPerWeek;
  const isSupport = post.role === 'administrator';
  const isTraining = post.isStudyingNpq && monthsStudied + monthsIn < figures.value('succession.npqMonths');
  const npqStudy = isTraining ? Math.min(allocated, figures.value('succession.npqStudyHours')) : 0;
  const sltMeetings = post.sltMeetingsFromHours ? Math.min(allocated - npqStudy, figures.value('time.sltMeeting')) : 0;
  const travel = post.secondment
    ? Math.min(allocated - npqStudy - sltMeetings, post.secondment.daysPerWeek * figures.value('time.travelPerDay'))
    : 0;
  const left = allocated - npqStudy - sltMeetings - travel;
  const pulledAway = isSupport
    ? 0
    : Math.min(left, post.pulledAwayHoursPerWeek ?? left * figures.value('capacity.pulledAwayShare'));
  const absence = (left - pulledAway) * (figures.value('capacity.absenceDays') / figures.value('time.workingDays'));
  const present = left - pulledAway - absence;
  const effectiveness = effectivenessAt(post, monthsIn, figures);
  return {
    allocated,
    npqStudy,
    sltMeetings,
    travel,
    pulledAway,
    absence,
    present,
    effectiveness,
    effective: present * effectiveness,
  };
}

/** A new SENCO climbs in a straight line to full effectiveness; a bridging SENCO stays where she starts. */
function effectivenessAt(post: Post, monthsIn: number, figures: Figures): number {
  if (post.role === 'administrator' || post.starting === 'established') return 1;
  if (post.starting === 'bridging') return figures.value('succession.bridgingEffectiveness');
  const start = figures.value(
    post.starting === 'steppingUp' ? 'succession.rampStartDeputy' : 'succession.rampStartOutside',
  );
  const months = figures.value('succession.rampMonths');
  const climbed = months > 0 ? Math.min(1, monthsIn / months) : 1;
  return start + (1 - start) * climbed;
}

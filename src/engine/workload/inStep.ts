import type { Post } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';

/** Hours are typed to the quarter and added up in the machine: closer than this is the same. */
const tolerance = 0.01;
const mostDays = 5;
const toTheHundredth = (value: number): number => Math.round(value * 100) / 100;

/** Whether a post teaches just what is left of its usual timetable once the hours for the function are out. */
export function teachesTheRest(post: Post): boolean {
  const rest = Math.max(0, post.baseTeachingHoursPerWeek - post.hoursPerWeek);
  return post.baseTeachingHoursPerWeek > 0 && Math.abs(post.teachingHoursPerWeek - rest) < tolerance;
}

/**
 * New hours a week for the function, with what goes with them: the days of a secondment; and the teaching that is
 * left, as long as the post has been teaching just that. Teaching set by hand is not touched.
 */
export function withHours(post: Post, hoursPerWeek: number, figures: Figures): Partial<Post> {
  if (post.secondment) {
    const daysPerWeek = Math.min(mostDays, toTheHundredth(hoursPerWeek / figures.value('time.dayHours')));
    return { hoursPerWeek, secondment: { ...post.secondment, daysPerWeek } };
  }
  if (post.staffing !== 'existing' || !teachesTheRest(post)) return { hoursPerWeek };
  return { hoursPerWeek, teachingHoursPerWeek: restOfTeaching({ ...post, hoursPerWeek }) };
}

/** New days a week of a secondment, with the hours that they come to. */
export function withDays(post: Post, daysPerWeek: number, figures: Figures): Partial<Post> {
  if (!post.secondment) return {};
  return {
    hoursPerWeek: toTheHundredth(daysPerWeek * figures.value('time.dayHours')),
    secondment: { ...post.secondment, daysPerWeek },
  };
}

/** What is left of the usual timetable once the hours for the function are out: hours a week. */
export function restOfTeaching(post: Post): number {
  return toTheHundredth(Math.max(0, post.baseTeachingHoursPerWeek - post.hoursPerWeek));
}

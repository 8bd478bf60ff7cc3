import type { Post, Staffing } from '../../domain/structure';
import { daysInSchoolWeek } from '../../domain/weekdays';
import type { Figures } from '../../evidence/figuresAt';
import { type StartingPoint, startingPost } from '../starting/startingPost';

/** Hours are typed to the quarter and added up in the machine: closer than this is the same. */
const tolerance = 0.01;
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
    const daysPerWeek = Math.min(daysInSchoolWeek, toTheHundredth(hoursPerWeek / figures.value('time.dayHours')));
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

/** Another way of paying for a post, with everything about it that would otherwise be left over from the last one. */
export function withStaffing(post: Post, staffing: Staffing, from: StartingPoint): Partial<Post> {
  if (staffing === post.staffing) return {};
  switch (staffing) {
    case 'secondment':
      return toSecondment(post, from);
    case 'existing':
      return toExisting(post, from);
    case 'new':
      // Nobody's timetable is released for a post that is new, so there is nothing to cover.
      return {
        staffing,
        secondment: null,
        starting: offBridging(post, 'newFromOutside'),
        baseTeachingHoursPerWeek: post.teachingHoursPerWeek,
      };
  }
}

/** Bought by the day: a class taught or a point of pay without the role is the home school's business. */
function toSecondment(post: Post, from: StartingPoint): Partial<Post> {
  const { secondment } = startingPost('secondedSenco', post.id, from);
  if (!secondment) return {};
  return {
    staffing: 'secondment',
    starting: 'bridging',
    basePoint: null,
    teachingHoursPerWeek: 0,
    baseTeachingHoursPerWeek: 0,
    ...withDays({ ...post, secondment }, secondment.daysPerWeek, from.figures),
  };
}

/** Back on the payroll: the usual timetable of the post, less the hours it has. */
function toExisting(post: Post, from: StartingPoint): Partial<Post> {
  const usual = startingPost(post.role === 'secondedSenco' ? 'senco' : post.role, post.id, from);
  const baseTeachingHoursPerWeek = usual.baseTeachingHoursPerWeek * post.fte;
  return {
    staffing: 'existing',
    secondment: null,
    starting: offBridging(post, usual.starting),
    basePoint: post.basePoint ?? usual.basePoint,
    baseTeachingHoursPerWeek,
    teachingHoursPerWeek: restOfTeaching({ ...post, baseTeachingHoursPerWeek }),
  };
}

/** Only somebody bought in by the day is bridging; what else the school says of the first day stands. */
function offBridging(post: Post, otherwise: Post['starting']): Post['starting'] {
  return post.staffing === 'secondment' && post.starting === 'bridging' ? otherwise : post.starting;
}

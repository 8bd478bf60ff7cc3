import { dateInWords, partsOf } from '../../../domain/calendar';
import type { Post } from '../../../domain/structure';
import { cite } from '../../../evidence/cite';
import { practicalDaysInWords } from '../../timeline/practicalStarts';
import { releaseFor, type TermStart, termStartsOf } from '../../timeline/termStarts';
import { type Departure, holderOf, nameOf, type Rule, type RuleContext } from '../context';
import { asPractice } from './binding';

/** When a teacher from another school can be released. */
export const noticeDates: Rule = {
  ...asPractice,
  id: 'notice-dates',
  name: 'Three leaving dates a year',
  says: 'Teachers leave on 31 December, 30 April or 31 August, and resign by 31 October, the end of February or 31 May. Heads resign a month earlier. Temporary replacements, such as secondments, are outside these dates.',
  maintainedOnly: true,
  cites: [cite('burgundyBook', 'resignation dates'), cite('resignationDates', 'dates for teachers and heads')],
  departures: (context) =>
    context.structure.posts.filter(comesFromAnotherSchool).flatMap((post) => releaseOf(context, post)),
};

function comesFromAnotherSchool(post: Post): boolean {
  return post.starting === 'newFromOutside' && post.role !== 'administrator' && post.secondment === null;
}

function releaseOf(context: RuleContext, post: Post): readonly Departure[] {
  const { startsOn, on, figures } = context;
  const release = releaseFor(startsOn, figures);
  if (!release) return [];
  if (on > release.resignBy) return [tooLateToResign(context, post, release)];
  if (release.startsOn === startsOn) return [];
  return [
    {
      degree: 'check',
      who: nameOf(context, post),
      from: startsOn,
      because: `${dateInWords(startsOn)} does not follow a leaving date for teachers.`,
      consequence: `A teacher elsewhere would be free from ${dateInWords(release.startsOn)}, or not until the next leaving date.`,
      mend: `Start on ${practicalDaysInWords(figures)}.`,
    },
  ];
}

function tooLateToResign(context: RuleContext, post: Post, { resignBy }: TermStart): Departure {
  const isNamed = holderOf(context, post) !== null;
  const next = nextStart(context);
  const day = dateInWords(resignBy);
  return {
    degree: isNamed ? 'check' : 'departs',
    who: nameOf(context, post),
    from: context.startsOn,
    because: `A teacher elsewhere had to resign by ${day} to start on ${dateInWords(context.startsOn)}, and that day has passed.`,
    consequence: isNamed
      ? 'If notice was not given by then, the person is not free in time.'
      : 'Nobody outside can still resign in time without an early release.',
    mend: `${isNamed ? 'Confirm that notice was given; if not, start' : 'Start'} on ${dateInWords(next.startsOn)} (resignation by ${dateInWords(next.resignBy)}), with the head or a colleague designated until then.`,
  };
}

/** The first start after the plan's for which there is still time to resign. */
function nextStart({ startsOn, on, figures }: RuleContext): TermStart {
  const { year } = partsOf(startsOn > on ? startsOn : on);
  const term = [year, year + 1]
    .flatMap((each) => termStartsOf(each, figures))
    .find((each) => each.startsOn > startsOn && each.resignBy >= on);
  if (!term) throw new Error(`No leaving date follows ${startsOn}`);
  return term;
}

import { addMonths } from '../../domain/calendar';
import type { PhaseSpan } from '../../domain/option';
import type { Person } from '../../domain/person';
import { designatedPostOf, type Post } from '../../domain/structure';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { firstCohortFrom, mustQualify, qualificationClock } from '../compliance/qualificationClock';

/** Who a date binds: somebody the plan names, or whoever is appointed to a post. `isSure` where it is known that they must qualify. */
interface Bound {
  readonly label: string;
  readonly isNamed: boolean;
  readonly isSure: boolean;
}

/**
 * `npqStart`: the cohort that is planned or under way; `npqStartBy`: where none is, the last that is sure to report in time.
 * `npqResult`: when it is expected, and the latest it may come. `anniversary`: the qualification is held by then.
 */
export type QualificationMark = { readonly on: IsoDate; readonly who: Bound } & (
  | { readonly kind: 'npqStart' | 'npqStartBy' | 'anniversary' }
  | { readonly kind: 'npqResult'; readonly latest: IsoDate }
);

/** Somebody designated without a break over phases that follow each other. */
interface Tenure {
  readonly key: string;
  readonly post: Post;
  readonly person: Person | null;
  readonly from: IsoDate;
  /** The first day without them. */
  readonly until: IsoDate;
}

/** The dates of the qualification for whoever is designated and must or may have to gain it, and for whoever studies for it meanwhile. */
export function qualificationMarks(
  spans: readonly PhaseSpan[],
  people: readonly Person[],
  endsOn: IsoDate,
  figures: Figures,
): readonly QualificationMark[] {
  const tenures = tenuresOf(spans, people, endsOn).filter(
    ({ person }) => person === null || mustQualify(person, figures),
  );
  const courses = coursesOf(spans, people, figures);
  const bound = tenures.flatMap((tenure) => marksOf(tenure, courses.get(tenure.key) ?? null, figures));
  const others = [...courses].filter(([key]) => !tenures.some((tenure) => tenure.key === key));
  return [...bound, ...others.flatMap(([, course]) => courseMarks(course, 'npqStart', figures))];
}

/** The same person, or the same kind of post where nobody is named yet. */
const keyOf = ({ holder, role }: Post): string => (holder === null ? `to appoint ${role}` : `person ${holder}`);

function tenuresOf(spans: readonly PhaseSpan[], people: readonly Person[], endsOn: IsoDate): readonly Tenure[] {
  const tenures: Tenure[] = [];
  for (const [place, span] of spans.entries()) {
    const post = designatedPostOf(span.structure);
    if (!post) continue;
    const until = spans[place + 1]?.startsOn ?? endsOn;
    const last = tenures.at(-1);
    if (last && last.key === keyOf(post) && last.until === span.startsOn) {
      tenures[tenures.length - 1] = { ...last, until };
    } else {
      const person = people.find(({ id }) => id === post.holder) ?? null;
      tenures.push({ key: keyOf(post), post, person, from: span.startsOn, until });
    }
  }
  return tenures;
}

interface Course {
  readonly startsOn: IsoDate;
  readonly who: Bound;
}

/** The course that each person follows or is to follow; a planned one begins with the first autumn cohort of its phase. */
function coursesOf(
  spans: readonly PhaseSpan[],
  people: readonly Person[],
  figures: Figures,
): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>();
  for (const { structure, startsOn } of spans) {
    for (const post of structure.posts) {
      const person = people.find(({ id }) => id === post.holder) ?? null;
      const begun = person?.qualification === 'studyingNpq' ? person.npqStartedOn : null;
      const isHeld = person?.qualification === 'npq' || person?.qualification === 'nasenco';
      const planned = post.isStudyingNpq && !isHeld ? firstCohortFrom(startsOn, figures) : null;
      const day = begun ?? planned;
      if (day !== null && !courses.has(keyOf(post))) {
        courses.set(keyOf(post), { startsOn: day, who: boundOf(post, person) });
      }
    }
  }
  return courses;
}

function boundOf({ title }: Post, person: Person | null): Bound {
  const isKnown = person?.qualification === 'none' || person?.qualification === 'studyingNpq';
  return {
    label: person?.label ?? title,
    isNamed: person !== null,
    isSure: isKnown && person.earlierServiceOver12Months === 'no',
  };
}

function marksOf({ post, person, from, until }: Tenure, course: Course | null, figures: Figures): QualificationMark[] {
  const who = boundOf(post, person);
  const clock = qualificationClock({ becameSencoOn: person?.becameSencoOn ?? null, npqStartedOn: null }, from, figures);
  const isMarked = clock.anniversary < until;
  const isUnderWay = course !== null || person?.qualification === 'studyingNpq';
  return [
    ...(course ? courseMarks(course, 'npqStart', figures) : []),
    ...(isMarked && !isUnderWay ? courseMarks({ startsOn: clock.lastCohort, who }, 'npqStartBy', figures) : []),
    ...(isMarked ? [{ kind: 'anniversary', on: clock.anniversary, who } as const] : []),
  ];
}

function courseMarks(
  { startsOn, who }: Course,
  kind: 'npqStart' | 'npqStartBy',
  figures: Figures,
): QualificationMark[] {
  const result = addMonths(startsOn, figures.value('succession.npqMonths'));
  return [
    { kind, on: startsOn, who },
    { kind: 'npqResult', on: result, latest: addMonths(startsOn, figures.value('law.npqSafeMonths')), who },
  ];
}

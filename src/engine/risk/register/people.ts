import { monthsInYear } from '../../../domain/calendar';
import { capitalised, listWords } from '../../../domain/numerals';
import type { Person } from '../../../domain/person';
import { designatedPostOf, type Post, type Structure } from '../../../domain/structure';
import type { FigureId } from '../../../evidence/register';
import { peopleUnder } from '../../mitigation/peopleUnder';
import { arrangementCase } from '../../succession/arrangementCase';
import { usualMonthsToReady } from '../../succession/candidates';
import { levelFrom } from './bands';
import { aboutPercent } from './chanceInWords';
import { fromChance, fromFacts, impactOf, trace } from './readings';
import { type RiskRule, type RiskSubject, yearsIn, yearsInWords } from './subject';

const lentPosts = ({ posts }: Pick<Structure, 'posts'>): readonly Post[] =>
  posts.filter(({ staffing }) => staffing === 'secondment');

const secondmentWithdrawn: RiskRule = {
  id: 'secondmentWithdrawn',
  cause: () => 'The SENCO’s home school needs them back, or its own plans change; its governors decide, not these.',
  effect: () => 'The days end with a term’s notice at best, and the knowledge goes home with the person.',
  owner: 'Chair of governors',
  review: 'term',
  likelihood: (subject) => {
    const years = yearsIn(subject, (structure) => lentPosts(structure).length > 0);
    if (years === 0) {
      return fromFacts(
        { level: 1, because: 'It does not arise: nobody is lent by another school.' },
        trace('structures', 'Posts and how they are staffed'),
      );
    }
    const lasts = subject.phases.reduce((so, { structure, months }) => {
      const endings = lentPosts(structure).map((post) =>
        subject.figures.value('leaving.sharedArrangement', undefined, arrangementCase(post)),
      );
      return so * (1 - Math.max(0, ...endings)) ** (months / monthsInYear);
    }, 1);
    const chance = 1 - lasts;
    return fromChance(
      subject,
      chance,
      `Taken year by year, the chance that the arrangement ends within its ${yearsInWords(years)} is ${aboutPercent(chance, subject.figures)}.`,
      trace('evidence', 'A shared or seconded arrangement ends', ['leaving.sharedArrangement']),
    );
  },
  impact: (subject) => {
    const lent = subject.phases.filter(({ structure }) => lentPosts(structure).length > 0);
    const isKept = lent.length > 0 && lent.every(({ structure }) => structure.mitigations.includes('handoverFile'));
    const [level, because] = subject.phases.some(
      ({ structure }) => designatedPostOf(structure)?.staffing === 'secondment',
    )
      ? [4, 'The designated SENCO is the one who is lent, so the designation ends with the arrangement.']
      : [3, 'The designation stays in the school; the lent hours do not.'];
    return isKept
      ? impactOf(levelFrom(level - 1), `${because} A handover file keeps here what they know.`)
      : impactOf(levelFrom(level), because);
  },
};

/** Somebody who is on the way to being ready for the role. */
interface Trainee {
  readonly label: string;
  readonly leavingPerYear: number;
  readonly yearsToReady: number;
}

/** Deputy SENCOs, candidates who have not said no, and a second person whom a structure trains: everybody on the way who is not SENCO already. */
function traineesOf({ phases, plan, figures }: RiskSubject): readonly Trainee[] {
  const designated = new Set(phases.map(({ structure }) => designatedPostOf(structure)?.holder ?? null));
  const trainee = (person: Person | undefined, label: string, leaves: FigureId): Trainee => ({
    label,
    leavingPerYear: person?.leavingChancePerYear ?? figures.value(leaves),
    yearsToReady: (person?.readyInMonths ?? usualMonthsToReady(figures)).central / monthsInYear,
  });
  const found = new Map<string, Trainee>();
  for (const { structure } of phases) {
    const post = designatedPostOf(structure);
    for (const { id, role, holder } of structure.posts) {
      if (role !== 'deputySenco' || id === post?.id) continue;
      const person = plan.people.find((each) => each.id === holder);
      if (person && (person.isLeaving || designated.has(person.id))) continue;
      found.set(person?.id ?? 'deputy', trainee(person, person?.label ?? 'the deputy SENCO', 'leaving.deputySenco'));
    }
  }
  for (const person of phases.flatMap(({ structure }) => peopleUnder(structure, plan, figures).people)) {
    if (person.role !== 'successor' || person.willing === 'no' || person.isLeaving) continue;
    if (designated.has(person.id) || found.has(person.id)) continue;
    found.set(person.id, trainee(person, person.label, 'succession.candidateLeaves'));
  }
  return [...found.values()];
}

const traineeLeaves: RiskRule = {
  id: 'traineeLeaves',
  cause: (subject) => {
    const labels = traineesOf(subject).map(({ label }) => label);
    return labels.length === 0
      ? 'Nobody is in training for the role in this structure.'
      : `${capitalised(listWords(labels))} could be trained for the role and take the training to another school.`;
  },
  effect: () => 'Two or three years of time and fees are gone, and the school advertises like everybody else.',
  owner: 'Headteacher',
  review: 'year',
  likelihood: (subject) => {
    const trainees = traineesOf(subject);
    if (trainees.length === 0) {
      return fromFacts(
        { level: 1, because: 'It does not arise: nobody is in training for the role.' },
        trace('people', 'Who could step up'),
      );
    }
    const chance = trainees.reduce(
      (all, { leavingPerYear, yearsToReady }) =>
        all * (1 - (1 - leavingPerYear) ** Math.min(subject.years, yearsToReady)),
      1,
    );
    const labels = listWords(trainees.map(({ label }) => label));
    return fromChance(
      subject,
      chance,
      trainees.length === 1
        ? `The chance that ${labels} has gone before being ready is ${aboutPercent(chance, subject.figures)}.`
        : `The chance that ${labels} have ${trainees.length === 2 ? 'both' : 'all'} gone before being ready is ${aboutPercent(chance, subject.figures)}.`,
      trace('people', 'Who could step up', [
        'succession.candidateLeaves',
        'leaving.deputySenco',
        'succession.readyYears',
      ]),
    );
  },
  impact: () => impactOf(3, 'It costs time and money, and the school is no worse off than those that trained nobody.'),
};

/** What can happen to the people a structure counts on. */
export const peopleRisks = { secondmentWithdrawn, traineeLeaves } as const;

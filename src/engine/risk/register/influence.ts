import { hatNames } from '../../../domain/hats';
import type { HealthQuestionId } from '../../../domain/healthCheck';
import { decimal, listWords } from '../../../domain/numerals';
import { designatedPostOf, headIsSenco, type LeadershipPlace, type Structure } from '../../../domain/structure';
import { sum } from '../../../domain/sum';
import type { Answer } from '../../../domain/units';
import { openStrongPairs } from '../conflicts';
import { suspensionsPerYear } from '../suspensions';
import { levelFrom } from './bands';
import { aboutPercent } from './chanceInWords';
import { fromChance, fromFacts, impactOf, trace } from './readings';
import { type PhaseReading, type RiskRule, type RiskSubject, worstOfPhases, yearsIn, yearsInWords } from './subject';

const decidesAndPleads = (structure: Structure): boolean =>
  headIsSenco(structure) && !structure.mitigations.includes('independentAdvocate');

const conflictOfInterest: RiskRule = {
  id: 'conflictOfInterest',
  cause: ({ phases }) =>
    phases.some(({ structure }) => headIsSenco(structure))
      ? 'The head decides suspensions and the budget, and as SENCO is also the pupil’s advocate.'
      : 'One person plays two parts that pull against each other.',
  effect: () => 'A pupil’s case is not made by somebody free to make it, and parents see that it was not.',
  owner: 'Chair of governors',
  review: 'term',
  likelihood: (subject) => {
    const suspensions = readSuspensions(subject);
    const pairs = worstOfPhases(subject, (structure) => readPairs(structure, subject));
    if (pairs.level > suspensions.level) return fromFacts(pairs, trace('risks', 'Hats that one person wears'));
    return suspensions;
  },
  impact: () => impactOf(4, 'It touches a pupil’s right to be heard and the trust of every family that hears of it.'),
};

/** The chance that at least one suspension of a pupil with SEND would be decided by the person who is their advocate. */
function readSuspensions(subject: RiskSubject) {
  const { plan, known, figures } = subject;
  const page = trace('risks', 'Hats that one person wears', ['risk.suspensionsSenSupport', 'risk.suspensionsEhcp']);
  const years = yearsIn(subject, decidesAndPleads);
  if (years === 0) {
    const isHead = subject.phases.some(({ structure }) => headIsSenco(structure));
    const because = isHead
      ? 'The head is SENCO, and an independent advocate speaks for the pupil when suspension is in question.'
      : 'The head and the SENCO are two people, and nobody wears two hats that pull hard against each other.';
    return fromFacts({ level: 1, because }, page);
  }
  const { expected } = suspensionsPerYear(known, plan.school.phase, figures);
  const chance = 1 - Math.exp(-expected * years);
  return fromChance(
    subject,
    chance,
    `About ${decimal(expected, 1)} suspensions a year of pupils with SEND are usual with these pupils; in ${yearsInWords(years)} the chance that the SENCO decides at least one is ${aboutPercent(chance, figures)}.`,
    page,
  );
}

function readPairs(structure: Structure, { plan }: RiskSubject): PhaseReading {
  const pairs = openStrongPairs(structure, plan).map(
    ({ hats: [one, other] }) => `“${hatNames[one]}” with “${hatNames[other]}”`,
  );
  return {
    level: levelFrom(1 + Math.min(2, pairs.length)),
    because:
      pairs.length === 0
        ? 'Nobody wears two hats that pull hard against each other.'
        : `One person wears hats that pull hard against each other: ${listWords(pairs)}.`,
  };
}

/** How likely it is that the SENCO has little say, by where they sit. Levels of our own judgement, as are the moves below. */
const levelOfPlace: Readonly<Record<LeadershipPlace, 1 | 3 | 4>> = { member: 1, attends: 3, none: 4 };
const wordsOfPlace: Readonly<Record<LeadershipPlace, string>> = {
  member: 'The SENCO is on the leadership team',
  attends: 'The SENCO attends the leadership team without being a member',
  none: 'The SENCO is not on the leadership team',
};

/** Answers of the health check that move the SENCO's influence, and the words for a yes and a no. Up is a greater risk. */
const moves: readonly {
  readonly question: HealthQuestionId;
  readonly yes: { readonly by: number; readonly that: string } | null;
  readonly no: { readonly by: number; readonly that: string };
  /** Only where the SENCO is not a member of the team. */
  readonly isOffTeam?: true;
}[] = [
  {
    question: 'influencesColleagues',
    yes: { by: -1, that: 'the SENCO is said to influence colleagues' },
    no: { by: 1, that: 'the SENCO is said not to influence colleagues' },
  },
  {
    question: 'backedWithClearVision',
    yes: { by: -1, that: 'leaders are said to back the SENCO' },
    no: { by: 1, that: 'leaders are said not to back the SENCO' },
  },
  {
    question: 'teachingLeadWorksWithSenco',
    yes: { by: -1, that: 'the lead for teaching plans with the SENCO' },
    no: { by: 1, that: 'the lead for teaching does not plan with the SENCO' },
  },
  {
    question: 'sencoReadyForLeadership',
    yes: null,
    no: { by: 1, that: 'the SENCO is not yet ready to lead across the school' },
  },
  {
    question: 'numbersCallForLeadership',
    yes: { by: 1, that: 'there are pupils enough to call for a place on the team' },
    no: { by: -1, that: 'numbers are small, so that a place on the team matters less' },
    isOffTeam: true,
  },
];

const offLeadershipTeam: RiskRule = {
  id: 'offLeadershipTeam',
  cause: (subject) => {
    const { level, because } = worstOfPhases(subject, placeReading);
    return level === levelOfPlace.member
      ? 'A SENCO may sit on the leadership team and still have little say there.'
      : because;
  },
  effect: () => 'SEND is not in the room when staff, timetable and money are decided, and is fitted in afterwards.',
  owner: 'Headteacher',
  review: 'year',
  likelihood: (subject) =>
    fromFacts(
      worstOfPhases(subject, (structure) => readInfluence(structure, subject)),
      trace('structures', 'Place on the leadership team'),
    ),
  impact: () => impactOf(3, 'Provision goes on, and changes more slowly than it should.'),
};

function placeReading(structure: Structure): PhaseReading {
  const post = designatedPostOf(structure);
  return post
    ? { level: levelOfPlace[post.leadership], because: `${wordsOfPlace[post.leadership]}.` }
    : { level: 5, because: 'Nobody is designated, so nobody speaks for SEND on the leadership team.' };
}

/** Where the SENCO sits, moved one step at most either way by what the school says of their influence, and by what is chosen. */
function readInfluence(structure: Structure, { plan }: RiskSubject): PhaseReading {
  const post = designatedPostOf(structure);
  if (!post) return placeReading(structure);
  const { mitigations } = structure;
  const place = post.leadership;
  const counted = moves.flatMap(({ question, yes, no, isOffTeam }) => {
    if (isOffTeam && place === 'member') return [];
    const answer: Answer = plan.healthCheck.answers[question];
    const move = answer === 'yes' ? yes : answer === 'no' ? no : null;
    return move ? [move] : [];
  });
  const balance = Math.sign(sum(counted, ({ by }) => by));
  const isCoached = place !== 'member' && mitigations.includes('headCoaching');
  const facts = [
    ...(mitigations.includes('seatAtLeadership') ? ['a standing seat at its meetings is chosen'] : []),
    ...counted.map(({ that }) => that),
    ...(isCoached ? ['the head coaches the SENCO'] : []),
  ];
  return {
    level: levelFrom(levelOfPlace[place] + balance - (isCoached ? 1 : 0)),
    because: facts.length === 0 ? `${wordsOfPlace[place]}.` : `${wordsOfPlace[place]}; ${listWords(facts)}.`,
  };
}

const attends = (structure: Structure): boolean => designatedPostOf(structure)?.leadership === 'attends';

const influenceThroughHead: RiskRule = {
  id: 'influenceThroughHead',
  cause: () => 'A SENCO who attends the leadership team without being a member is heard as far as the head sees to it.',
  effect: () => 'A new head may see the role otherwise, and the place at the table goes without anybody deciding so.',
  owner: 'Headteacher',
  review: 'year',
  likelihood: (subject) => {
    const { plan, figures } = subject;
    const years = yearsIn(subject, attends);
    if (years === 0) {
      return fromFacts(
        { level: 1, because: 'It does not arise: the SENCO’s place does not hang on being invited.' },
        trace('structures', 'Place on the leadership team'),
      );
    }
    const head = plan.people.find(({ role }) => role === 'headteacher');
    const leaving = head?.leavingChancePerYear ?? figures.value('leaving.head');
    const first = subject.phases[0];
    const isSure = head?.isLeaving === true && first !== undefined && attends(first.structure);
    const chance = isSure ? 1 : 1 - (1 - leaving) ** years;
    return fromChance(
      subject,
      chance,
      isSure
        ? 'The head is known to be leaving.'
        : `The chance that the head leaves in the ${yearsInWords(years)} in which the SENCO only attends is ${aboutPercent(chance, figures)}.`,
      trace('people', 'The head’s chance of leaving', ['leaving.head']),
    );
  },
  impact: (subject) =>
    yearsIn(subject, attends) > 0 &&
    subject.phases.every(({ structure }) => !attends(structure) || structure.hats.lineManager === 'other')
      ? impactOf(2, 'Lower than it would be, because another leader than the head manages the SENCO and stays.')
      : impactOf(3, 'The SENCO stays in post, and has to win the same ground again.'),
};

/** Little say, or a say with strings. */
export const influenceRisks = { conflictOfInterest, offLeadershipTeam, influenceThroughHead } as const;

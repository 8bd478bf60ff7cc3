import type { DecisionRecord, Governor } from '../../domain/decision';
import { type HealthCheck, unansweredHealthCheck } from '../../domain/healthCheck';
import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import { personLabels } from '../personLabels';

/** What of a plan goes with it to somebody else. */
export interface Included {
  /** What the school calls its people, and what each governor cares about. */
  readonly people: boolean;
  /** Everything written in the school's own words: notes, reasons, edits of the paper, own risks. */
  readonly words: boolean;
}

/** Stands where a reason was given, or must be, and is left out. */
const leftOut = 'Left out when this was shared.';

/**
 * The plan without what is not to be shared. What the sums need of a person (pay, qualification, chance of leaving) stays
 * under their part alone, so that the numbers are the same. A sealed copy holds everything, so it goes only with everything.
 */
export function sharedPlan(plan: Plan, { people, words }: Included): Plan {
  const named = people ? plan : withoutPeople(plan);
  const told = words ? named : withoutWords(named);
  return people && words ? told : { ...told, decision: told.decision && { ...told.decision, seal: null } };
}

function withoutPeople(plan: Plan): Plan {
  const labels = partsOf(plan.people);
  const renamed = (text: string): string =>
    [
      ...plan.people.map(({ id, label }) => ({ id, words: label.trim() })),
      // A forename alone gives as much away as the whole label.
      ...plan.people.flatMap(({ id, label }) => tellingWords(label).map((words) => ({ id, words }))),
    ].reduce((told, { id, words }) => withoutLabel(told, words, labels.get(id) ?? ''), text);
  return {
    ...plan,
    name: renamed(plan.name),
    people: plan.people.map((person) => ({ ...person, label: labels.get(person.id) ?? person.label })),
    structures: plan.structures.map((structure) => ({
      ...structure,
      name: renamed(structure.name),
      posts: structure.posts.map((post) => ({ ...post, title: renamed(post.title) })),
    })),
    phasedPlans: plan.phasedPlans.map((phased) => ({ ...phased, name: renamed(phased.name) })),
    governors: [],
  };
}

/** Each person's part, with a number where there are several of it. */
function partsOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    people.map(({ id, role }) => {
      const count = (seen.get(role) ?? 0) + 1;
      seen.set(role, count);
      const isOnly = people.filter((person) => person.role === role).length === 1;
      return [id, isOnly ? personLabels[role] : `${personLabels[role]} ${count}`];
    }),
  );
}

/** A text with a label wherever it stands as a word of its own put into another. */
function withoutLabel(text: string, label: string, part: string): string {
  // A label of one letter is a word of the language as often as not: 'A neighbour’s SENCO'.
  if (label.length < 2 || isPart(label)) return text;
  const safe = label.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const within = /^[A-Z][a-z]/.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part;
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${safe}(?![\\p{L}\\p{N}])`, 'gu'), (_, at: number) =>
    at === 0 ? part : within,
  );
}

/** A label that says a part and nothing more gives nobody away, and may well stand in a name: 'SENCO'. */
const isPart = (label: string): boolean =>
  ['senco', 'deputy senco', 'head', 'headteacher', 'deputy', 'deputy head', 'assistant head'].includes(
    label.trim().toLowerCase(),
  ) || Object.values(personLabels).some((part) => part.toLowerCase() === label.trim().toLowerCase());

/**
 * The words of a label that may be a name: three letters or more, and none that says a part, a post or a class. In a label
 * with capitals a word without one ('SENCO, asked to become head') is taken for a name only where a text gives it one.
 */
const tellingWords = (label: string): readonly string[] =>
  (label.match(/[\p{L}\p{M}]{3,}/gu) ?? [])
    .filter((word) => !wordsOfSchools.has(word.toLowerCase()))
    .flatMap((word) => {
      const asName = word.charAt(0).toUpperCase() + word.slice(1);
      return /\p{Lu}/u.test(label) && word !== asName ? [asName] : [word, asName];
    });

const wordsOfSchools: ReadonlySet<string> = new Set(
  [
    ...Object.values(personLabels),
    'the and for from our new old next now who with any one two part full time half day days week year years',
    'first second third early later acting interim current former future present other outside inside trained',
    'senco sendco deputy assistant associate head heads headteacher principal vice lead leader leadership leading',
    'asked become becomes leaving leaves retiring returning moving likely administrator',
    'teacher teachers teaching class classroom tutor pastoral inclusion send sen special needs support manager',
    'coordinator officer member staff team school primary secondary infant junior nursery reception early stage key',
    'phase subject maths english science middle senior slt colleague successor candidate neighbour trust central',
  ].flatMap((words) => words.toLowerCase().split(' ')),
);

function withoutWords(plan: Plan): Plan {
  return {
    ...plan,
    structures: plan.structures.map((structure): Structure => ({ ...structure, notes: '' })),
    phasedPlans: plan.phasedPlans.map((phased) => ({ ...phased, notes: '' })),
    ownFigures: Object.fromEntries(
      Object.entries(plan.ownFigures).map(([id, own]) => [id, { ...own, reason: leftOut }]),
    ),
    healthCheck: { ...plan.healthCheck, areaNotes: unansweredNotes },
    riskJudgements: plan.riskJudgements.map((judgement) => ({
      ...judgement,
      reason: leftOutOf(judgement.reason),
      owner: null,
    })),
    ownRisks: [],
    governors: plan.governors.map((governor, place): Governor => ({ ...governor, label: `Governor ${place + 1}` })),
    paperEdits: {},
    decision: plan.decision && withoutReasons(plan.decision),
    termChecks: plan.termChecks.map((check) => ({ ...check, note: '' })),
  };
}

const unansweredNotes: HealthCheck['areaNotes'] = unansweredHealthCheck.areaNotes;

/** Reasons and dissent that were given are left out in so many words: an empty text would say that there were none. */
const withoutReasons = (decision: DecisionRecord): DecisionRecord => ({
  ...decision,
  reasons: leftOutOf(decision.reasons),
  dissent: leftOutOf(decision.dissent),
});

const leftOutOf = (text: string): string => (text.trim() === '' ? '' : leftOut);

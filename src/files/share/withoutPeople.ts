import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import { textLimits } from '../limits';
import { personLabels } from '../personLabels';

type TextField = keyof typeof textLimits;

/** The plan with everybody under their part alone, in their own place and wherever the school's words name them by their label. */
export function withoutPeople(plan: Plan): Plan {
  const { structures, phasedPlans, ownFigures, healthCheck, riskJudgements, ownRisks, paperEdits, decision } = plan;
  const labels = partsOf(plan.people);
  const renamed = renamedWith(plan.people, labels);
  return {
    ...plan,
    name: renamed(plan.name, 'name'),
    people: plan.people.map((person) => ({ ...person, label: labels.get(person.id) ?? person.label })),
    structures: structures.map((structure) => ({
      ...structure,
      name: renamed(structure.name, 'name'),
      posts: structure.posts.map((post) => ({ ...post, title: renamed(post.title, 'title') })),
      notes: renamed(structure.notes, 'notes'),
    })),
    phasedPlans: phasedPlans.map((phased) => ({
      ...phased,
      name: renamed(phased.name, 'name'),
      notes: renamed(phased.notes, 'notes'),
    })),
    ownFigures: mapped(ownFigures, (own) => ({ ...own, reason: renamed(own.reason, 'reason') })),
    healthCheck: { ...healthCheck, areaNotes: mapped(healthCheck.areaNotes, (note) => renamed(note, 'notes')) },
    riskJudgements: riskJudgements.map((judgement) => ({
      ...judgement,
      reason: renamed(judgement.reason, 'reason'),
      owner: judgement.owner && renamed(judgement.owner, 'owner'),
    })),
    ownRisks: ownRisks.map((risk) => ({
      ...risk,
      name: renamed(risk.name, 'name'),
      cause: renamed(risk.cause, 'cause'),
      effect: renamed(risk.effect, 'effect'),
      owner: renamed(risk.owner, 'owner'),
      treatment: renamed(risk.treatment, 'treatment'),
    })),
    governors: [],
    paperEdits: mapped(paperEdits, ({ text, generated }) => ({
      text: renamed(text, 'paragraph'),
      generated: renamed(generated, 'paragraph'),
    })),
    decision: decision && {
      ...decision,
      reasons: renamed(decision.reasons, 'reason'),
      dissent: renamed(decision.dissent, 'reason'),
    },
    termChecks: plan.termChecks.map((check) => ({ ...check, note: renamed(check.note, 'notes') })),
  };
}

function mapped<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
): Record<Key, Value> {
  return Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, change(value)])) as Record<
    Key,
    Value
  >;
}

/** How a text reads with a part for every label; cut where it has grown past what its field takes. */
function renamedWith(people: readonly Person[], labels: ReadonlyMap<string, string>) {
  const named = [
    ...people.map(({ id, label }) => ({ id, words: label.trim() })),
    // A forename alone gives as much away as the whole label.
    ...people.flatMap(({ id, label }) => tellingWords(label).map((words) => ({ id, words }))),
  ];
  return (text: string, field: TextField): string =>
    named
      .reduce((told, { id, words }) => withoutLabel(told, words, labels.get(id) ?? ''), text)
      .slice(0, textLimits[field]);
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

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

/** Stands where a reason must be given and is left out. */
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
    plan.people.reduce((told, { id, label }) => withoutLabel(told, label, labels.get(id) ?? ''), text);
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
  if (label.trim() === '' || isPart(label)) return text;
  const safe = label.trim().replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
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
      reason: judgement.reason === '' ? '' : leftOut,
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

const withoutReasons = (decision: DecisionRecord): DecisionRecord => ({ ...decision, reasons: '', dissent: '' });

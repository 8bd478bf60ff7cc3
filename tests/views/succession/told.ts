import { type Option, optionsOf } from '../../../src/domain/option';
import type { Person } from '../../../src/domain/person';
import type { Plan } from '../../../src/domain/plan';
import type { Structure } from '../../../src/domain/structure';
import {
  type CoverKind,
  type FailureCause,
  failureCauses,
  type Story,
  type StoryEvent,
  type StoryPerson,
  type SuccessionOutcome,
} from '../../../src/domain/succession';
import { storySentences } from '../../../src/views/succession/story';
import { planFor, villagePrimary } from '../../engine/plans';

/** Five years from September 2026, with nobody named but those a test names. */
export function planOf(people: readonly Partial<Person>[] = [], school: Partial<Plan['school']> = {}): Plan {
  const plan = planFor({ ...villagePrimary, ...school });
  const [first] = plan.people;
  if (!first) throw new Error('No person to begin with');
  const named = people.map((patch, place): Person => ({ ...first, id: `p${place}`, role: 'successor', ...patch }));
  return { ...plan, people: named };
}

export const specialSchool = { phase: 'special', governance: 'academy' } as const;
export const pupilReferralUnit = { phase: 'alternativeProvision', governance: 'maintained' } as const;

export function optionOf(plan: Plan, id = 'slt-senco'): Option {
  const found = optionsOf(plan).find((option) => option.id === id);
  if (!found) throw new Error(`No option ${id}`);
  return found;
}

/** The option with its one structure changed. */
export const changed = (option: Option, patch: Partial<Structure>): Option => ({
  ...option,
  spans: option.spans.map((span) => ({ ...span, structure: { ...span.structure, ...patch } })),
});

const who =
  (seat: StoryPerson['seat']) =>
  (origin: StoryPerson['origin'] = 'atStart', person: string | null = null): StoryPerson => ({ person, seat, origin });
export const senco = who('senco');
export const deputy = who('deputy');
export const head = who('head');
export const lent = who('secondment');
export const bench = who('bench');

export const begins = (by: StoryPerson | null, isPlannedEmpty = false): StoryEvent => ({
  kind: 'begins',
  month: 0,
  who: by,
  isPlannedEmpty,
});

/** A story of so many months, held by a qualified SENCO but for the stretches given: [from, until, kind, vacant]. */
export function storyOf(
  events: readonly StoryEvent[],
  stretches: readonly (readonly [from: number, until: number, kind: CoverKind, isVacant?: boolean])[] = [],
  months = 60,
): Story {
  const cover: CoverKind[] = Array.from({ length: months }, () => 'qualified');
  const isVacant = cover.map(() => false);
  for (const [from, until, kind, vacant = false] of stretches) {
    cover.fill(kind, from, until);
    isVacant.fill(vacant, from, until);
  }
  return { option: 'slt-senco', future: 50, events, cover, isVacant, vacantMonths: isVacant.filter(Boolean).length };
}

/** The story told, without the line of what it came to. */
export const told = (story: Story, plan = planOf(), option = optionOf(plan)): readonly string[] =>
  storySentences(story, plan, option).slice(0, -1);

/** The line of what it came to. */
export const cameTo = (story: Story, plan = planOf(), option = optionOf(plan)): string | undefined =>
  storySentences(story, plan, option).at(-1);

const sure = (mean: number) => ({ mean, standardError: 0 });
export const noCauses = Object.fromEntries(failureCauses.map((cause) => [cause, 0])) as Record<FailureCause, number>;

/** 1,000 futures with a chance of always having a SENCO; nothing else goes wrong. */
export function outcomeOf(alwaysHeld: number, patch: Partial<SuccessionOutcome> = {}): SuccessionOutcome {
  const spread = { mean: 0, standardError: 0, low: 0, middle: 0, high: 0 };
  return {
    option: 'slt-senco',
    futures: 1000,
    months: 60,
    alwaysHeld: { mean: alwaysHeld, standardError: 0.01 },
    alwaysQualified: sure(alwaysHeld),
    vacantMonths: sure(4 * (1 - alwaysHeld)),
    termVacant: sure(1 - alwaysHeld),
    interimMonths: sure(4 * (1 - alwaysHeld)),
    nobodyMonths: sure(0),
    everNobody: sure(0),
    departures: sure(1),
    everLeaves: sure(0.5),
    changes: sure(1),
    breach: sure(0),
    readyWhenNeeded: sure(0.5),
    cost: spread,
    overCeiling: null,
    churn: sure(0),
    workDone: spread,
    coverByMonth: { qualified: [], inWindow: [], lapsed: [], bridging: [], acting: [], nobody: [] },
    firstCauses: noCauses,
    vacantMonthsOf: new Uint8Array(),
    exact: [],
    ...patch,
  };
}

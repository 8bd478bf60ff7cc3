import type { Plan } from '../../../domain/plan';
import { type DutyReach, dutyReachOf } from '../../../domain/school';
import type { SuccessionOutcome } from '../../../domain/succession';
import { structureFacts } from '../../../engine/comparison/structureFacts';
import { byPlaces } from '../../../engine/decide/places';
import { measuredOption } from '../../../engine/indicators/measured';
import { ownRisksFor } from '../../../engine/risk/register/ownRisks';
import { type Compared, comparedOf } from '../../compare/compared';
import { registerOf } from '../../risks/register/optionRegister';
import { type RegisterRow, registerRows } from '../../risks/register/registerRow';
import type { PaperInput, PaperWeighed } from './paperInput';

/** A compared option with its futures and its risks, the highest score first. */
export interface PaperOption extends Compared {
  readonly isLawful: boolean;
  readonly outcome: SuccessionOutcome | null;
  readonly risks: readonly RegisterRow[];
}

/**
 * Where the paper comes down. `pending`: it waits for the futures. `alone`: nothing is set beside today's. `onlyLawful`: the
 * others are barred. `clear` and `noClearWinner`: as the weighing has it, the likeliest first.
 */
type Standpoint =
  | { readonly kind: 'pending' }
  | { readonly kind: 'alone'; readonly option: PaperOption }
  | { readonly kind: 'noneLawful' }
  | { readonly kind: 'onlyLawful'; readonly option: PaperOption }
  | { readonly kind: 'clear'; readonly option: PaperOption; readonly next: PaperOption }
  | {
      readonly kind: 'noClearWinner';
      readonly among: readonly [PaperOption, PaperOption, ...PaperOption[]];
      /** They come to the same in everything that counts. */
      readonly isAlike: boolean;
    };

/** What every section is told from. */
export interface Subject extends PaperInput {
  /** As it stands, with what is added against the risks. */
  readonly plan: Plan;
  readonly reach: DutyReach;
  readonly schoolName: string;
  readonly years: number;
  /** Today's first. */
  readonly options: readonly PaperOption[];
  readonly today: PaperOption;
  readonly standpoint: Standpoint;
  /** The options that the paper dwells on: what was decided, then the one put forward and the next, or the two likeliest. */
  readonly dwelt: readonly PaperOption[];
  /** What governors decided, whether or not it is among those compared; null before they have, and where it is gone. */
  readonly decided: PaperOption | null;
}

export function subjectOf(input: PaperInput): Subject {
  const { assessed, outcomes, weighed } = input;
  const { plan, standing } = assessed;
  const options = comparedOf(assessed, outcomes).map((compared) => paperOption(compared, input));
  const [today] = options;
  if (!today) throw new Error('A plan has no structure');
  const standpoint = standpointOf(options, weighed);
  const decided = decidedOf(options, input);
  return {
    ...input,
    plan: standing,
    reach: dutyReachOf(plan.school),
    schoolName: plan.school.name.trim() || 'The school',
    years: plan.assumptions.horizonYears,
    options,
    today,
    standpoint,
    dwelt: decidedFirst(dweltOn(standpoint, options), decided),
    decided,
  };
}

function decidedOf(options: readonly PaperOption[], input: PaperInput): PaperOption | null {
  const { assessed } = input;
  const id = assessed.plan.decision?.option;
  const compared = options.find((option) => option.id === id);
  if (compared) return compared;
  const option = assessed.options.find((each) => each.id === id);
  if (!option) return null;
  const measured = measuredOption(assessed, option, null);
  const { assessment } = measured;
  const { name, index } = option;
  return paperOption(
    { id: option.id, name, index, option, assessment, measured, facts: structureFacts(measured) },
    input,
  );
}

function paperOption(compared: Compared, { assessed }: PaperInput): PaperOption {
  const { option, assessment, measured, facts } = compared;
  const outcome = measured.succession;
  return {
    ...compared,
    outcome,
    isLawful: facts.unlawfulBecause.length === 0,
    risks: registerRows({
      entries: registerOf(assessed, option, assessment, outcome),
      without: null,
      ownRisks: ownRisksFor(assessed.plan, option.id),
      figures: assessed.figures,
    }),
  };
}

function standpointOf(options: readonly PaperOption[], weighed: PaperWeighed | null): Standpoint {
  const lawful = options.filter(({ isLawful }) => isLawful);
  const [first, ...others] = lawful;
  if (!first) return { kind: 'noneLawful' };
  if (options.length === 1) return { kind: 'alone', option: first };
  if (others.length === 0) return { kind: 'onlyLawful', option: first };
  if (!weighed) return { kind: 'pending' };
  const { verdict, acceptability } = weighed;
  const ranked = lawful.toSorted(byPlaces(acceptability));
  const isAlike = verdict.kind === 'allAlike';
  const close = 'among' in verdict ? ranked.filter(({ id }) => verdict.among.includes(id)) : [];
  const [one, two, ...more] = close;
  if (one && two) return { kind: 'noClearWinner', among: [one, two, ...more], isAlike };
  const option = ranked.find(({ id }) => 'option' in verdict && id === verdict.option) ?? ranked[0] ?? first;
  const next = ranked.find((each) => each !== option);
  return next ? { kind: 'clear', option, next } : { kind: 'onlyLawful', option };
}

/** What was decided is told first and most, also where it came out neither best nor next. */
function decidedFirst(dwelt: readonly PaperOption[], decided: PaperOption | null): readonly PaperOption[] {
  // One that is not compared has no futures to tell of.
  if (!decided?.outcome) return dwelt;
  return [decided, ...dwelt.filter(({ id }) => id !== decided.id)].slice(0, dwelt.length);
}

function dweltOn(standpoint: Standpoint, options: readonly PaperOption[]): readonly PaperOption[] {
  switch (standpoint.kind) {
    case 'clear':
      return [standpoint.option, standpoint.next];
    case 'noClearWinner':
      return standpoint.among.slice(0, 2);
    case 'alone':
    case 'onlyLawful':
      return [standpoint.option];
    case 'noneLawful':
    case 'pending':
      return options.slice(0, 1);
  }
}

/** The option that the paper puts forward; null where it puts none forward. */
export function putForward({ standpoint }: Pick<Subject, 'standpoint'>): PaperOption | null {
  return 'option' in standpoint && standpoint.kind !== 'alone' ? standpoint.option : null;
}

/** The option that the resolution is about: the one decided, and before that the one put forward; null where there is neither. */
export const adopted = (subject: Subject): PaperOption | null => subject.decided ?? putForward(subject);

/** The one that the annexes are told of: the one adopted, and where there is none the first of those dwelt on. */
export const inFocus = (subject: Subject): PaperOption => adopted(subject) ?? subject.dwelt[0] ?? subject.today;

/** Those dwelt on, with today's before them where it is not one of them. */
export function dweltAndToday({ dwelt, today }: Pick<Subject, 'dwelt' | 'today'>): readonly PaperOption[] {
  return dwelt.includes(today) ? dwelt : [today, ...dwelt];
}

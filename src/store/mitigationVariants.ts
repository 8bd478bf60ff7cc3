import type { MitigationId } from '../domain/mitigation';
import { type Option, onlyOptions } from '../domain/option';
import type { Plan } from '../domain/plan';
import { type AssessedOption, assessedOption } from '../engine/assess';
import {
  effectBetween,
  type MitigationEffect,
  mitigationEffect,
  type Side,
} from '../engine/mitigation/mitigationEffect';
import { planWith } from '../engine/mitigation/planWith';
import type { ProcessInputs } from '../engine/succession/process';
import { processKey, processOf } from '../engine/succession/processInputs';
import { type AssessedPlan, selectAssessment } from './selectors';

/** An option as it stands, or with something more or less against its risks, and what follows from that. */
export interface Variant extends AssessedOption {
  readonly assessed: AssessedPlan;
  /** The place of its futures among those that are drawn: what no future notices shares them with the option as it stands. */
  readonly place: number;
}

/** One thing that a structure of the option can have added or taken away. */
export interface Turn {
  readonly structure: string;
  readonly mitigation: MitigationId;
  /** Whether it is added; else it is taken away. */
  readonly yes: boolean;
}

/** The option with one thing added that is not chosen, or taken away that is, and what that thing does in its structure. */
export interface Turned extends Variant, Turn {
  readonly effect: MitigationEffect;
}

export interface Variants {
  readonly of: AssessedPlan;
  readonly optionId: string;
  readonly stands: Variant;
  /** With nothing chosen; null where nothing is. */
  readonly without: Variant | null;
  readonly turned: readonly Turned[];
  /** What the futures are drawn from, each once. */
  readonly inputs: readonly ProcessInputs[];
}

let last: { readonly key: string; readonly inputs: readonly ProcessInputs[] } | null = null;

/**
 * The variants of one option, in steps of a few milliseconds. Only today's structure and those of the option are assessed
 * again for each, since no other has a part in it. The list of inputs is the same object as the last where no future would
 * notice the difference.
 */
export function* variantsInSteps(
  of: AssessedPlan,
  optionId: string,
  turns: readonly Turn[],
): Generator<null, Variants | null, void> {
  if (!of.options.some(({ id }) => id === optionId)) return null;
  const inputs: ProcessInputs[] = [];
  const places = new Map<string, number>();
  const variantOf = (plan: Plan): Variant => {
    const assessed = selectAssessment(onlyOptions(plan, [optionId]), of.on);
    const drawn = processOf(assessed, optionId);
    const key = processKey(drawn);
    const place = places.get(key) ?? inputs.push(drawn) - 1;
    places.set(key, place);
    return { assessed, ...assessedOption(assessed, optionId), place };
  };

  const stands = variantOf(of.plan);
  yield null;
  const without = isAnyChosen(of.plan, stands.option) ? variantOf(withNothing(of.plan, stands.option)) : null;
  const turned: Turned[] = [];
  for (const turn of turns) {
    yield null;
    const variant = variantOf(planWith(of.plan, turn.structure, turn.mitigation, turn.yes));
    turned.push({ ...variant, ...turn, effect: effectOf(turn, stands, variant) });
  }
  const key = [optionId, ...places.keys()].join('\n');
  if (last?.key !== key) last = { key, inputs };
  return { of, optionId, stands, without, turned, inputs: last.inputs };
}

/** What one thing does in its structure. Of today's, and of a phase, it takes a structure of its own to tell. */
function effectOf({ structure, mitigation, yes }: Turn, stands: Variant, turned: Variant): MitigationEffect {
  const { assessed, option } = stands;
  if (option.index === 0 || option.phasedPlan) return mitigationEffect(mitigation, structure, assessed);
  const [now, then] = [sideOf(stands), sideOf(turned)];
  return effectBetween(mitigation, yes ? { with: then, without: now } : { with: now, without: then });
}

function sideOf({ assessed, option, assessment }: Variant): Side {
  const structure = option.spans[0]?.structure;
  if (!structure) throw new Error(`${option.id} has no structure`);
  return { ...assessed, structure, option, assessment };
}

const structuresOf = ({ spans }: Option): ReadonlySet<string> => new Set(spans.map(({ structure }) => structure.id));

function isAnyChosen({ structures }: Plan, option: Option): boolean {
  const ids = structuresOf(option);
  return structures.some(({ id, mitigations }) => ids.has(id) && mitigations.length > 0);
}

function withNothing(plan: Plan, option: Option): Plan {
  const ids = structuresOf(option);
  return {
    ...plan,
    structures: plan.structures.map((each) => (ids.has(each.id) ? { ...each, mitigations: [] } : each)),
  };
}

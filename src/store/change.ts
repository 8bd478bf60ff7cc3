import { type Draft, produce } from 'immer';
import { inCompare } from '../domain/option';
import { mostCompared, type PhasedPlan, type Plan } from '../domain/plan';
import type { Structure } from '../domain/structure';
import { knownSchool } from '../engine/knownSchool';
import { nextId } from '../engine/starting/nextId';
import type { StartingPoint } from '../engine/starting/startingPost';
import { figuresWith } from '../evidence/figuresAt';
import { placeInWords } from '../files/faults/placeInWords';
import { planFault } from '../files/faults/planFault';
import { textLimits } from '../files/limits';
import { documentStore, shownDocument } from './documentStore';
import { done, type Outcome, refused } from './outcome';
import { onlyReading, sessionStore } from './sessionStore';
import { goesOn } from './thought';

/** The plan that is on the screen; an action on no plan is a fault of the screen that offered it. */
export function openPlan(): Plan {
  const { plan } = shownDocument();
  if (!plan) throw new Error('No plan is open');
  return plan;
}

/** Structures and phased plans: no two of them may have the same id. */
export function options(): readonly { readonly id: string }[] {
  const { structures, phasedPlans } = openPlan();
  return [...structures, ...phasedPlans];
}

export const hasRoomToCompare = (): boolean => inCompare(openPlan()).length < mostCompared;

/** What starts is made from the figures of today's law: a policy pack that is switched on or off changes no structure. */
export function startingPoint(): StartingPoint {
  const { school, people, ownFigures } = openPlan();
  const figures = figuresWith(ownFigures);
  return { school, people, figures, known: knownSchool(school, figures) };
}

/**
 * Makes one change of the plan, unless a saved file could not hold what comes of it: then nothing changes and the
 * reason is given. `of` names what is typed, down to the field; null for a choice, which one undo takes back by itself.
 */
export function change(of: string | null, recipe: (plan: Draft<Plan>) => void): Outcome {
  if (sessionStore.getState().reading) return refused(onlyReading);
  const before = openPlan();
  const plan = produce(before, recipe);
  if (plan === before) return done;
  const fault = planFault(plan);
  if (fault) return refused(`${placeInWords(fault.path)} ${fault.what}`);

  const history = documentStore.temporal.getState();
  if (goesOn(of)) {
    history.pause();
    documentStore.setState({ plan });
    history.resume();
  } else {
    documentStore.setState({ plan });
  }
  return done;
}

/** A copy of a structure or a phased plan, with an id of its own; in Compare where there is room. */
export function copyOf<Of extends Structure | PhasedPlan>(original: Of, stem: string): Of {
  const name = `${original.name} (copy)`.slice(0, textLimits.name);
  return { ...original, id: nextId(stem, options()), name, isCompared: hasRoomToCompare() };
}

/** The fields of a patch, for the name of a change. */
export function fieldsOf(patch: object): string {
  return Object.keys(patch).sort().join(' ');
}

/** What was said of the risks of an option that is taken out. */
export function forgetRisksOf(option: string, plan: Draft<Plan>): void {
  plan.riskJudgements = plan.riskJudgements.filter((judgement) => judgement.option !== option);
  plan.ownRisks = plan.ownRisks.filter((risk) => risk.option !== option);
}

/** Why an option that was decided on cannot be taken out. */
export const decidedOn = 'It is what was decided on. Take the decision back on Decide first.';

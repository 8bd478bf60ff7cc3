import { castDraft } from 'immer';
import type { Structure } from '../domain/structure';
import { type ChangeId, changeName, inOrder } from '../engine/fix/changes';
import { mendedOption } from '../engine/fix/mendedOption';
import { textLimits } from '../files/limits';
import { change, hasRoomToCompare, openPlan } from './change';
import { today } from './clock';
import { type Added, added } from './outcome';
import { selectAssessment } from './selectors';

interface Noted {
  readonly name: string;
  readonly notes: string;
}

/** A copy of an option beside it, with the changes of a fix made, as one change of the plan. Its id is the copy's. */
export function adoptFix(optionId: string, changes: readonly ChangeId[]): Added {
  const plan = openPlan();
  const mended = mendedOption(optionId, changes, plan, selectAssessment(plan, today()).figures);
  const isCompared = hasRoomToCompare();
  const asMended = <Original extends Noted>(original: Original): Original => ({
    ...original,
    name: mendedName(original, [...plan.structures, ...plan.phasedPlans]),
    notes: mendedNotes(original, changes),
  });
  // The structure of a phase is chosen for Compare with its phased plan, and not beside it.
  const structure: Structure = { ...asMended(mended.structure), isCompared: isCompared && !mended.phasedPlan };
  const phasedPlan = mended.phasedPlan && { ...asMended(mended.phasedPlan), isCompared };
  const outcome = change(`adopt fix ${structure.id}`, ({ structures, phasedPlans }) => {
    structures.splice(plan.structures.indexOf(mended.original) + 1, 0, castDraft(structure));
    if (!phasedPlan) return;
    const place = plan.phasedPlans.findIndex(({ id }) => id === optionId);
    phasedPlans.splice(place + 1, 0, castDraft(phasedPlan));
  });
  return added(outcome, (phasedPlan ?? structure).id);
}

/** 'SLT SENCO, mended', and then 'SLT SENCO, mended 2'. */
function mendedName({ name }: Noted, taken: readonly Noted[]): string {
  const room = textLimits.name - ', mended 99'.length;
  const mended = `${name.slice(0, room)}, mended`;
  let result = mended;
  for (let number = 2; taken.some((each) => each.name === result); number += 1) result = `${mended} ${number}`;
  return result;
}

function mendedNotes({ name, notes }: Noted, changes: readonly ChangeId[]): string {
  const made = `Made of “${name}” on Decide, with: ${inOrder(changes).map(changeName).join('; ')}.`;
  const both = notes.trim() === '' ? made : `${notes.trimEnd()}\n${made}`;
  return both.length <= textLimits.notes ? both : notes;
}

import { castDraft } from 'immer';
import type { Structure } from '../domain/structure';
import { type ChangeId, changedStructure, changeName, inOrder } from '../engine/fix/changes';
import { nextId } from '../engine/starting/nextId';
import { textLimits } from '../files/limits';
import { change, hasRoomToCompare, openPlan, options } from './change';
import { today } from './clock';
import { found } from './found';
import { type Added, added } from './outcome';
import { selectAssessment } from './selectors';

/** A copy of a structure beside it, with the changes of a fix made, as one change of the plan. */
export function adoptFix(structureId: string, changes: readonly ChangeId[]): Added {
  const plan = openPlan();
  const original = found(plan.structures, structureId);
  const id = nextId(original.kind, options());
  const { figures } = selectAssessment(plan, today());
  const mended: Structure = {
    ...changedStructure({ ...original, id }, changes, plan, figures),
    name: mendedName(original, plan.structures),
    notes: mendedNotes(original, changes),
    isCompared: hasRoomToCompare(),
  };
  const outcome = change(`adopt fix ${id}`, ({ structures }) => {
    structures.splice(plan.structures.indexOf(original) + 1, 0, castDraft(mended));
  });
  return added(outcome, id);
}

/** 'SLT SENCO, mended', and then 'SLT SENCO, mended 2'. */
function mendedName({ name }: Structure, structures: readonly Structure[]): string {
  const room = textLimits.name - ', mended 99'.length;
  const mended = `${name.slice(0, room)}, mended`;
  let result = mended;
  for (let number = 2; structures.some((each) => each.name === result); number += 1) result = `${mended} ${number}`;
  return result;
}

function mendedNotes({ name, notes }: Structure, changes: readonly ChangeId[]): string {
  const made = `Made of “${name}” on Decide, with: ${inOrder(changes).map(changeName).join('; ')}.`;
  const both = notes.trim() === '' ? made : `${notes.trimEnd()}\n${made}`;
  return both.length <= textLimits.notes ? both : notes;
}

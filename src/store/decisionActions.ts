import { castDraft } from 'immer';
import type { DecisionRecord, Governor, PaperEdit, Preferences, TermCheck } from '../domain/decision';
import { nextId } from '../engine/starting/nextId';
import { change, fieldsOf, openPlan } from './change';
import { found } from './found';
import { type Added, added, type Outcome } from './outcome';

export function prefer(preferences: Preferences | null): Outcome {
  return change('preferences', (plan) => {
    plan.preferences = castDraft(preferences);
  });
}

/** 'Governor 3': the first number that no governor has. */
export function nextLabel(governors: readonly Pick<Governor, 'label'>[]): string {
  const taken = new Set(governors.map(({ label }) => label));
  for (let number = 1; ; number += 1) {
    const label = `Governor ${number}`;
    if (!taken.has(label)) return label;
  }
}

export function addGovernor(preferences: Preferences): Added {
  const { governors } = openPlan();
  const id = nextId('governor', governors);
  const outcome = change(`add ${id}`, (plan) => {
    plan.governors.push(castDraft({ id, label: nextLabel(governors), preferences }));
  });
  return added(outcome, id);
}

export function describeGovernor(id: string, patch: Partial<Omit<Governor, 'id'>>): Outcome {
  return change(`governor ${id} ${fieldsOf(patch)}`, (plan) => {
    Object.assign(found(plan.governors, id), castDraft(patch));
  });
}

export function removeGovernor(id: string): Outcome {
  return change(`remove governor ${id}`, (plan) => {
    plan.governors = plan.governors.filter((governor) => governor.id !== id);
  });
}

/** The head's own words for a paragraph of the paper; null takes the planner's again. */
export function editParagraph(id: string, edit: PaperEdit | null): Outcome {
  return change(null, (plan) => {
    if (edit) plan.paperEdits[id] = { ...edit };
    else delete plan.paperEdits[id];
  });
}

export function decide(decision: DecisionRecord | null): Outcome {
  return change('decision', (plan) => {
    plan.decision = castDraft(decision);
  });
}

/** What the school found in a term; the checks stay in the order of their days. */
export function checkTerm(check: TermCheck): Outcome {
  return change(`term check ${check.on}`, (plan) => {
    const others = plan.termChecks.filter(({ on }) => on !== check.on);
    plan.termChecks = [...others, { ...check }].sort((a, b) => (a.on < b.on ? -1 : 1));
  });
}

export function removeTermCheck(on: string): Outcome {
  return change(`remove term check ${on}`, (plan) => {
    plan.termChecks = plan.termChecks.filter((check) => check.on !== on);
  });
}

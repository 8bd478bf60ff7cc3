import { castDraft, current, type Draft } from 'immer';
import type { OwnFigure } from '../domain/evidence';
import { inCompare } from '../domain/option';
import type { Person, PersonRole } from '../domain/person';
import { type Assumptions, mostCompared, type Plan } from '../domain/plan';
import type { School } from '../domain/school';
import {
  type OneOffs,
  type Post,
  type PostRole,
  type Structure,
  type StructureKind,
  taskRoleOf,
} from '../domain/structure';
import type { Shares, Task } from '../domain/task';
import { withUntouchedFollowing } from '../engine/starting/keepUntouched';
import { nextId, nextPersonId, postStem } from '../engine/starting/nextId';
import { fittedToPosts } from '../engine/starting/startingMatrix';
import { startingPerson } from '../engine/starting/startingPlan';
import { startingPost } from '../engine/starting/startingPost';
import { startingStructure } from '../engine/starting/startingStructure';
import { leadRoleOf } from '../engine/workload/shareOut';
import { figuresWith } from '../evidence/figuresAt';
import { personLabels } from '../files/personLabels';
import {
  change,
  copyOf,
  decidedOn,
  fieldsOf,
  forgetRisksOf,
  hasRoomToCompare,
  openPlan,
  options,
  startingPoint,
} from './change';
import { found } from './found';
import { type Added, added, type Outcome, refused } from './outcome';

/** Changes the school or its people; what nobody has edited starts afresh for the new facts. */
function changeFacts(of: string, recipe: (plan: Draft<Plan>) => void): Outcome {
  const before = openPlan();
  return change(of, (plan) => {
    recipe(plan);
    const after = current(plan) as Plan;
    const { people, structures } = withUntouchedFollowing(before, after, figuresWith(after.ownFigures));
    plan.people = castDraft([...people]);
    plan.structures = castDraft([...structures]);
  });
}

export function renamePlan(name: string): Outcome {
  return change('plan name', (plan) => {
    plan.name = name;
  });
}

export function describeSchool(patch: Partial<School>): Outcome {
  return changeFacts(`school ${fieldsOf(patch)}`, (plan) => {
    Object.assign(plan.school, patch);
  });
}

export function addPerson(role: PersonRole): Added {
  const { people } = openPlan();
  const { school, figures } = startingPoint();
  const id = nextPersonId(people);
  const isFirst = !people.some((person) => person.role === role);
  const label = isFirst
    ? personLabels[role]
    : `${personLabels[role]} ${people.filter((each) => each.role === role).length + 1}`;
  const outcome = changeFacts(`add ${id}`, (plan) => {
    plan.people.push(castDraft(startingPerson(role, id, label, school, figures)));
  });
  return added(outcome, id);
}

export function describePerson(id: string, patch: Partial<Omit<Person, 'id'>>): Outcome {
  return changeFacts(`person ${id} ${fieldsOf(patch)}`, (plan) => {
    Object.assign(found(plan.people, id), patch);
  });
}

/** Takes a person out of the plan and out of every post they hold. */
export function removePerson(id: string): Outcome {
  return changeFacts(`remove person ${id}`, (plan) => {
    plan.people = plan.people.filter((person) => person.id !== id);
    for (const post of plan.structures.flatMap((structure) => structure.posts)) {
      if (post.holder === id) post.holder = null;
    }
  });
}

export function addStructure(kind: StructureKind): Added {
  const id = nextId(kind, options());
  const structure = { ...startingStructure(kind, id, startingPoint()), isCompared: hasRoomToCompare() };
  const outcome = change(`add structure ${id}`, (plan) => {
    plan.structures.push(castDraft(structure));
  });
  return added(outcome, id);
}

/** A copy beside the one it was made of. A copy of today's may be changed; today's stays as it is. */
export function copyStructure(id: string): Added {
  const { structures } = openPlan();
  const original = found(structures, id);
  const copy = copyOf(original, original.kind);
  const outcome = change(`copy structure ${copy.id}`, (plan) => {
    plan.structures.splice(structures.indexOf(original) + 1, 0, castDraft(copy));
  });
  return added(outcome, copy.id);
}

export const renameStructure = (id: string, name: string): Outcome => describeStructure(id, { name });

/** Moves a structure one place up or down; today's stays first. */
export function moveStructure(id: string, by: -1 | 1): Outcome {
  return change(`move structure ${id}`, ({ structures }) => {
    const from = structures.indexOf(found(structures, id));
    const to = from + by;
    if (from === 0 || to === 0 || to >= structures.length) return;
    structures.splice(to, 0, ...structures.splice(from, 1));
  });
}

export function removeStructure(id: string): Outcome {
  const { structures, phasedPlans, decision } = openPlan();
  if (decision?.option === id) return refused(decidedOn);
  if (structures[0]?.id === id) {
    return refused('What the school has now is what the others are compared with: it stays.');
  }
  const [user] = phasedPlans.filter(({ phases }) => phases.some(({ structure }) => structure === id));
  if (user) return refused(`It is a phase of the phased plan "${user.name}". Take it out there first.`);
  return change(`remove structure ${id}`, (plan) => {
    plan.structures = plan.structures.filter((structure) => structure.id !== id);
    forgetRisksOf(id, plan);
  });
}

/** `id` is that of a structure or of a phased plan. */
export function chooseToCompare(id: string, yes: boolean): Outcome {
  const plan = openPlan();
  const isChosen = inCompare(plan).some((option) => option.id === id);
  if (!yes && plan.structures[0]?.id === id)
    return refused('What you have now stays: the others are measured from it.');
  if (yes && !isChosen && !hasRoomToCompare()) {
    return refused(`At most ${mostCompared} can be compared at once. Take one out first.`);
  }
  return change(null, ({ structures, phasedPlans }) => {
    found([...structures, ...phasedPlans], id).isCompared = yes;
  });
}

export function describeStructure(id: string, patch: Partial<Omit<Structure, 'id' | 'posts' | 'oneOffs'>>): Outcome {
  return change(`structure ${id} ${fieldsOf(patch)}`, (plan) => {
    Object.assign(found(plan.structures, id), patch);
  });
}

export function describeOneOffs(id: string, patch: Partial<OneOffs>): Outcome {
  return change(`one-offs ${id} ${fieldsOf(patch)}`, (plan) => {
    Object.assign(found(plan.structures, id).oneOffs, patch);
  });
}

/** The work asked of roles that nobody holds any longer, or that somebody holds now, as is usual. */
function fitMatrix(structure: Draft<Structure>): void {
  const roles = new Set(structure.posts.map(({ role }) => taskRoleOf(role)));
  const lead = leadRoleOf(structure) ?? 'senco';
  structure.matrix = castDraft(fittedToPosts(structure.matrix, roles, lead, startingPoint().figures.practice));
}

/** Adds a post with what is usual for its role; a deputy or administrator takes a usual share of the work. The first SENCO of a structure without one is its designated SENCO. */
export function addPost(structureId: string, role: PostRole): Added {
  const { posts } = found(openPlan().structures, structureId);
  const id = nextId(postStem(role), posts);
  const outcome = change(`add post ${structureId} ${id}`, (plan) => {
    const structure = found(plan.structures, structureId);
    structure.posts.push(castDraft(startingPost(role, id, startingPoint())));
    if (role === 'senco') structure.designatedPost ??= id;
    fitMatrix(structure);
  });
  return added(outcome, id);
}

export function describePost(structureId: string, postId: string, patch: Partial<Omit<Post, 'id'>>): Outcome {
  return change(`post ${structureId} ${postId} ${fieldsOf(patch)}`, (plan) => {
    Object.assign(found(found(plan.structures, structureId).posts, postId), patch);
  });
}

/** Takes a post out and hands its work back to who leads; where it was the designated SENCO's, nobody is designated until another is chosen. */
export function removePost(structureId: string, postId: string): Outcome {
  return change(`remove post ${structureId} ${postId}`, (plan) => {
    const structure = found(plan.structures, structureId);
    structure.posts = structure.posts.filter((post) => post.id !== postId);
    if (structure.designatedPost === postId) structure.designatedPost = null;
    fitMatrix(structure);
  });
}

/** Who does one task: all its shares at once, because they sum to one. */
export function setShares(structureId: string, task: Task, shares: Shares): Outcome {
  return change(`shares ${structureId} ${task}`, (plan) => {
    found(plan.structures, structureId).matrix[task] = { ...shares };
  });
}

export function assume(patch: Partial<Assumptions>): Outcome {
  return change(`assumptions ${fieldsOf(patch)}`, (plan) => {
    Object.assign(plan.assumptions, patch);
  });
}

export function setOwnFigure(id: string, value: number, reason: string): Outcome {
  const own: OwnFigure = { value, reason };
  return change(`own figure ${id}`, (plan) => {
    plan.ownFigures[id] = own;
  });
}

export function clearOwnFigure(id: string): Outcome {
  return change(`clear own figure ${id}`, (plan) => {
    delete plan.ownFigures[id];
  });
}

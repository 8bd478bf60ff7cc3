import { type MitigationId, mitigationIds, mitigationNames } from '../../domain/mitigation';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { knownSchool } from '../knownSchool';
import { offeredMitigations } from '../mitigation/offeredMitigations';
import type { StartingPoint } from '../starting/startingPost';
import { type SmallChangeId, smallChangeIds, smallChanges } from './smallChanges';

/** A small change of a structure, or something added against its risks. */
export type ChangeId = SmallChangeId | MitigationId;

/** In the order in which they are carried out: the structure first, then what is added to it. */
const changeIds: readonly ChangeId[] = [...smallChangeIds, ...mitigationIds];

const isSmall = (id: ChangeId): id is SmallChangeId => (smallChangeIds as readonly string[]).includes(id);

/** What a change is, to stand in a list. */
export const changeName = (id: ChangeId): string => (isSmall(id) ? smallChanges[id].name : mitigationNames[id]);

/** The same changes in the order in which they are carried out. */
export const inOrder = (ids: readonly ChangeId[]): readonly ChangeId[] => changeIds.filter((id) => ids.includes(id));

/** What a structure as entered can have changed; not what is done already, nor two changes of the same thing. */
export function offeredChanges(
  entered: Structure,
  made: readonly ChangeId[],
  plan: Plan,
  figures: Figures,
): readonly ChangeId[] {
  const from = startingFrom(plan, figures);
  const groups = new Set(made.filter(isSmall).map((id) => smallChanges[id].group));
  const small = smallChangeIds.filter(
    (id) => !groups.has(smallChanges[id].group) && smallChanges[id].isOffered(entered, from),
  );
  const added = offeredMitigations(entered, plan, figures).filter(({ isChosen }) => !isChosen);
  return [...small, ...added.map(({ id }) => id)];
}

/** A structure as entered with some changes made to it, whatever order they are given in. */
export function changedStructure(
  entered: Structure,
  changes: readonly ChangeId[],
  plan: Plan,
  figures: Figures,
): Structure {
  const from = startingFrom(plan, figures);
  return inOrder(changes).reduce<Structure>((structure, id) => {
    if (isSmall(id)) return smallChanges[id].apply(structure, from);
    return withMitigation(structure, id);
  }, entered);
}

function withMitigation(structure: Structure, id: MitigationId): Structure {
  const mitigations = mitigationIds.filter((each) => each === id || structure.mitigations.includes(each));
  return { ...structure, mitigations };
}

function startingFrom({ school, people }: Plan, figures: Figures): StartingPoint {
  return { school, people, figures, known: knownSchool(school, figures) };
}

import type { PhasedPlan } from '../../../domain/plan';
import { copyPhasedPlan, removePhasedPlan } from '../../../store/phaseActions';
import { OptionActions, type OptionActionsAfter } from '../OptionActions';

interface PhasedActionsProps extends OptionActionsAfter {
  readonly phasedPlan: PhasedPlan;
}

/** What can be done with a whole phased plan. */
export function PhasedActions({ phasedPlan: { id, name }, ...after }: PhasedActionsProps) {
  return (
    <OptionActions
      {...after}
      name={name}
      copy={() => copyPhasedPlan(id)}
      remove={() => removePhasedPlan(id)}
      removedWords={`${name} removed; its structures stay. Undo brings it back.`}
    />
  );
}

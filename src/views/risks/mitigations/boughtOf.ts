import type { Drawn, MitigationAnswer } from '../../../store/mitigationRun';
import type { Variant } from '../../../store/mitigationVariants';
import { registerOf } from '../register/optionRegister';
import type { Bought } from './bought';

/** What each thing that was turned buys, from the option with it and without it in the same futures. */
export function boughtOf({ stands, turned }: MitigationAnswer): readonly Bought[] {
  const before = entriesOf(stands);
  return turned.map((drawn): Bought => {
    const { variant, outcome } = drawn;
    const isChosen = !variant.yes;
    const after = entriesOf(drawn);
    const pair = <Of>(now: Of, then: Of) => (isChosen ? { with: now, without: then } : { with: then, without: now });
    const risks = before.flatMap((entry) => {
      const other = after.find(({ id }) => id === entry.id);
      return other && other.score !== entry.score ? [{ id: entry.id, ...pair(entry, other) }] : [];
    });
    const fall = ({ with: one, without }: (typeof risks)[number]): number => without.score - one.score;
    return {
      structure: variant.structure,
      id: variant.mitigation,
      effect: variant.effect,
      held: pair(stands.outcome.alwaysHeld, outcome.alwaysHeld),
      qualified: pair(stands.outcome.alwaysQualified, outcome.alwaysQualified),
      vacantMonths: pair(stands.outcome.vacantMonths, outcome.vacantMonths),
      risks: risks.toSorted((a, b) => fall(b) - fall(a)),
    };
  });
}

const entriesOf = ({ variant: { assessed, option, assessment }, outcome }: Drawn<Variant>) =>
  registerOf(assessed, option, assessment, outcome);

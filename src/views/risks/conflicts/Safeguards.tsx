import { useDeferredValue, useMemo } from 'react';
import { mitigationNames } from '../../../domain/mitigation';
import type { Structure } from '../../../domain/structure';
import { mitigationEffect } from '../../../engine/mitigation/mitigationEffect';
import type { OfferedMitigation } from '../../../engine/mitigation/offeredMitigations';
import { type HatPair, isInPlace } from '../../../engine/risk/conflicts';
import { chooseMitigation } from '../../../store/riskActions';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { countWords } from '../../../ui/format';
import { effectWords } from '../health/effectWords';
import { useApartFromNotes } from '../health/useApartFromNotes';

interface SafeguardsProps {
  readonly assessed: AssessedPlan;
  /** As the school entered it. */
  readonly structure: Structure;
  readonly pairs: readonly HatPair[];
  readonly isToday: boolean;
  readonly offered: readonly OfferedMitigation[];
}

/** What takes the sting out of the pairs on one person, to choose, each with what it asks. */
export function Safeguards({ assessed, structure, pairs, isToday, offered }: SafeguardsProps) {
  const { plan } = assessed;
  const safeguards = safeguardsAmong(offered, pairs);
  const isThereAnyway = !structure.mitigations.includes('senGovernor') && isInPlace('senGovernor', structure, plan);
  return safeguards.length === 0 && !isThereAnyway ? null : (
    <fieldset className="safeguards">
      <legend>{isToday ? 'Safeguards in place already' : 'Safeguards to add'}</legend>
      {safeguards.map((safeguard) => (
        <SafeguardField key={safeguard.offered.id} {...safeguard} structure={structure} assessed={assessed} />
      ))}
      {isThereAnyway ? (
        <p className="safeguard-note">
          School says there is a SEN governor, or a committee, already. Its questions are a safeguard here too.
        </p>
      ) : null}
    </fieldset>
  );
}

interface Safeguard {
  readonly offered: OfferedMitigation;
  /** The pairs that it takes the sting out of, as things stand. */
  readonly eases: readonly HatPair[];
}

/** Those that would ease a pair on one person, and those chosen, which may have parted a pair already. */
function safeguardsAmong(offered: readonly OfferedMitigation[], pairs: readonly HatPair[]): readonly Safeguard[] {
  const pulling = pairs.filter(({ isSamePerson, conflict }) => isSamePerson === 'yes' && conflict !== 'none');
  return offered
    .filter(({ id }) => pairs.some(({ safeguards }) => safeguards.includes(id)))
    .map((each) => ({ offered: each, eases: pulling.filter(({ safeguards }) => safeguards.includes(each.id)) }))
    .filter(({ offered: { isChosen }, eases }) => isChosen || eases.length > 0);
}

interface SafeguardFieldProps extends Safeguard {
  readonly structure: Structure;
  readonly assessed: AssessedPlan;
}

function SafeguardField({ offered, eases, structure, assessed }: SafeguardFieldProps) {
  const { id, isChosen, says } = offered;
  const settled = useDeferredValue(useApartFromNotes(assessed));
  const effect = useMemo(() => mitigationEffect(id, structure.id, settled), [id, structure.id, settled]);
  return (
    <div className="safeguard">
      <label className="check">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => {
            const outcome = chooseMitigation(structure.id, id, event.target.checked);
            if (!outcome.ok) say('problem', outcome.why);
          }}
        />
        {mitigationNames[id]}
      </label>
      <div className="safeguard-note">
        <p>{says}</p>
        <p>
          It {effectWords(effect)}. {easesWords(eases)}
        </p>
      </div>
    </div>
  );
}

function easesWords({ length }: readonly HatPair[]): string {
  if (length === 0) return 'No pair here is left for it to ease.';
  return `It eases ${countWords(length)} of the pairs above.`;
}

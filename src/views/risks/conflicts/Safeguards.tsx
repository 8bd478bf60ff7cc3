import { type MitigationId, mitigationNames } from '../../../domain/mitigation';
import type { Structure } from '../../../domain/structure';
import type { MitigationEffect } from '../../../engine/mitigation/mitigationEffect';
import type { OfferedMitigation } from '../../../engine/mitigation/offeredMitigations';
import { type HatPair, isInPlace } from '../../../engine/risk/conflicts';
import { chooseMitigation } from '../../../store/riskActions';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { countWords } from '../../../ui/format';
import { effectWords } from '../effectWords';

interface SafeguardsProps {
  readonly assessed: AssessedPlan;
  /** As the school has it entered now. */
  readonly structure: Structure;
  readonly pairs: readonly HatPair[];
  readonly isToday: boolean;
  readonly offered: readonly OfferedMitigation[];
  readonly effectOf: EffectOf;
}

/** What something does in a structure; null while it is being worked out. */
export type EffectOf = (structure: string, id: MitigationId) => MitigationEffect | null;

/** What takes the sting out of the pairs on one person, to choose, each with what it asks. */
export function Safeguards({ assessed, structure, pairs, isToday, offered, effectOf }: SafeguardsProps) {
  const { plan } = assessed;
  const safeguards = safeguardsAmong(offered, pairs);
  const isThereAnyway = !structure.mitigations.includes('senGovernor') && isInPlace('senGovernor', structure, plan);
  return safeguards.length === 0 && !isThereAnyway ? null : (
    <fieldset className="safeguards">
      <legend>{isToday ? 'Safeguards in place already' : 'Safeguards to add'}</legend>
      {safeguards.map((safeguard) => (
        <SafeguardField
          key={safeguard.offered.id}
          {...safeguard}
          structure={structure}
          effect={effectOf(structure.id, safeguard.offered.id)}
        />
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
  readonly effect: MitigationEffect | null;
}

function SafeguardField({ offered, eases, structure, effect }: SafeguardFieldProps) {
  const { id, says } = offered;
  return (
    <div className="safeguard">
      <label className="check">
        <input
          type="checkbox"
          checked={structure.mitigations.includes(id)}
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
          {effect ? `It ${effectWords(effect)}.` : 'What it asks is being worked out.'} {easesWords(eases)}
        </p>
      </div>
    </div>
  );
}

function easesWords({ length }: readonly HatPair[]): string {
  if (length === 0) return 'No pair here is left for it to ease.';
  return `It eases ${countWords(length)} of the pairs above.`;
}

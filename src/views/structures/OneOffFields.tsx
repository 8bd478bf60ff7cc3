import type { Structure } from '../../domain/structure';
import { limitSentence } from '../../files/faults/limitSentence';
import { describeOneOffs } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { NumberField } from '../../ui/controls/NumberField';
import { pounds } from '../../ui/format';

interface OneOffFieldsProps {
  readonly structure: Structure;
  readonly assessed: AssessedPlan;
}

/** What getting there costs, once. */
export function OneOffFields({ structure, assessed }: OneOffFieldsProps) {
  const { oneOffs, id } = structure;
  const { figures, plan } = assessed;
  if (plan.structures[0]?.id === id) return null;
  return (
    <fieldset className="sub-fields">
      <legend>Getting there, once</legend>
      <div className="field-grid">
        <NumberField
          label="Adverts"
          hint={`Each about ${pounds(figures.value('costs.advert'))} with the recruiting.`}
          value={oneOffs.adverts}
          validate={limitSentence('adverts', 'Adverts')}
          onChange={(adverts) => {
            if (adverts !== null) describeOneOffs(id, { adverts });
          }}
        />
        <NumberField
          label="NPQ fees the school pays"
          hint={`Each ${pounds(figures.value('costs.npqFee'))}, where no scholarship is found.`}
          value={oneOffs.npqFees}
          validate={limitSentence('npqFees', 'Fees')}
          onChange={(npqFees) => {
            if (npqFees !== null) describeOneOffs(id, { npqFees });
          }}
        />
        <NumberField
          label="Handover"
          suffix="weeks"
          hint="Old and new SENCO side by side."
          value={oneOffs.handoverWeeks}
          validate={limitSentence('handoverWeeks', 'Handover')}
          onChange={(handoverWeeks) => {
            if (handoverWeeks !== null) describeOneOffs(id, { handoverWeeks });
          }}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={oneOffs.safeguardPay}
            onChange={(event) => describeOneOffs(id, { safeguardPay: event.target.checked })}
          />
          Safeguard pay that today’s holders would lose
        </label>
      </div>
    </fieldset>
  );
}

import type { Option } from '../../../domain/option';
import { chooseOption } from '../../../store/sessionStore';
import { SelectField } from '../../../ui/controls/SelectField';
import { Mark } from '../../../ui/Mark';
import { structureStyle } from '../../../ui/structureStyle';

interface ChooseOptionProps {
  readonly options: readonly Option[];
  readonly place: number;
}

/** Whose risks are shown: one of the structures and phased plans, with its own mark and colour. */
export function ChooseOption({ options, place }: ChooseOptionProps) {
  const chosen = options[place];
  return chosen ? (
    <div className="risks-choose" style={{ borderColor: structureStyle(chosen.index).colour }}>
      <Mark index={chosen.index} size={20} />
      <SelectField
        label="Whose risks"
        value={chosen.id}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={chooseOption}
      />
    </div>
  ) : null;
}

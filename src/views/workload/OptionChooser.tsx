import type { Option } from '../../domain/option';
import { chooseOption } from '../../store/sessionStore';
import { SelectField } from '../../ui/controls/SelectField';
import { monthWords } from '../../ui/format';
import { Mark } from '../../ui/Mark';

interface OptionChooserProps {
  readonly options: readonly Option[];
  readonly place: number;
  readonly phase: number;
  readonly onPhase: (phase: number) => void;
}

/** The structure, or the phased plan and its phase, that the page is about. */
export function OptionChooser({ options, place, phase, onPhase }: OptionChooserProps) {
  const option = options[place];
  return (
    <div className="option-chooser">
      <Mark index={place} size={20} />
      <SelectField
        label="Structure"
        value={option?.id ?? ''}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={chooseOption}
      />
      {option?.phasedPlan ? (
        <SelectField
          label="Phase"
          value={String(phase)}
          options={option.spans.map(({ structure, startsOn }, at) => ({
            value: String(at),
            label: `${structure.name}, from ${monthWords(startsOn)}`,
          }))}
          onChange={(at) => onPhase(Number(at))}
        />
      ) : null}
    </div>
  );
}

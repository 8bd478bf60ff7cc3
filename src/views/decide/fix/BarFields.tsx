import type { SuccessionOutcome } from '../../../domain/succession';
import { type BarMeasure, barMeasures } from '../../../engine/fix/bar';
import { reachedAsTheyStand } from '../../../engine/fix/fixQuestion';
import { everywhere, type FixSearch } from '../../../store/fix';
import { NumberField } from '../../../ui/controls/NumberField';
import { SelectField } from '../../../ui/controls/SelectField';
import { Slider } from '../../../ui/controls/Slider';
import { decimal } from '../../../ui/format';
import { countedWords, measureWords } from './barWords';

const measureOptions = barMeasures.map((value) => ({ value, label: measureWords[value].label }));

/** The lowest bar that says anything, and the highest that a hundred can hold. */
const [lowest, highest] = [10, 99];
/** Pounds a year: past it a slip is likelier than a ceiling. */
const mostPounds = 1_000_000;

const checkCeiling = (value: number): string | null =>
  value < 0 || value > mostPounds ? 'Give an amount from £0 to £1,000,000 a year.' : null;

interface BarFieldsProps {
  readonly search: FixSearch;
  readonly outcomes: readonly SuccessionOutcome[] | null;
}

/** What the bar is, and where to look. */
export function BarFields({ search, outcomes }: BarFieldsProps) {
  const { bar, options, where, setBar, setWhere } = search;
  const lawful = options.filter(({ isLawful }) => isLawful);
  const now = reachedAsTheyStand(
    where === everywhere ? lawful : options.filter(({ id }) => id === where),
    outcomes,
    bar,
  );
  const [least, most] = now ? [decimal(now.least), decimal(now.most)] : [null, null];
  return (
    <div className="fix-fields screen-only">
      <SelectField<BarMeasure>
        label="What must hold"
        value={bar.measure}
        options={measureOptions}
        onChange={(measure) => setBar({ measure })}
      />
      <Slider
        label="How often, at least"
        hint={
          least === null
            ? null
            : `As ${least === most ? 'it stands' : 'they stand'}: ${least === most ? least : `${least} to ${most}`}.`
        }
        value={bar.atLeast}
        min={lowest}
        max={highest}
        step={1}
        write={(value) => countedWords(decimal(value), bar)}
        onChange={(atLeast) => setBar({ atLeast })}
      />
      <NumberField
        label="For no more than, a year beyond today"
        emptyMeans="Leave it empty for any price."
        prefix="£"
        value={bar.withinPerYear}
        validate={checkCeiling}
        onChange={(withinPerYear) => setBar({ withinPerYear })}
      />
      <SelectField
        label="Where to look"
        value={where}
        options={[
          { value: everywhere, label: `Every lawful option in Compare (${lawful.length})` },
          ...options.map(({ id, name, isLawful }) => ({
            value: id,
            label: isLawful ? name : `${name} (not lawful as it stands)`,
          })),
        ]}
        onChange={setWhere}
      />
    </div>
  );
}

import { useId } from 'react';
import type { Option } from './SelectField';
import './segmented.css';

interface SegmentedProps<T extends string> {
  /** Read out always; shown only if `isLegendShown`. */
  readonly legend: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly isLegendShown?: boolean;
}

/** A few choices side by side: radio buttons dressed as segments. */
export function Segmented<T extends string>({ legend, value, options, onChange, isLegendShown }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className={isLegendShown ? 'segmented-legend' : 'visually-hidden'}>{legend}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

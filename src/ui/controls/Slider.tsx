import { type ReactNode, useId } from 'react';
import { describedBy, FieldFrame } from './FieldFrame';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How the number is written and read out: '2.5 days a week'. */
  readonly write: (value: number) => string;
  readonly hint?: ReactNode;
}

/** A number chosen by feel; arrow keys, Home and End work as in any range. */
export function Slider({ label, value, onChange, min, max, step, write, hint }: SliderProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <div className="slider-row">
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={write(value)}
          aria-describedby={describedBy(id, hint, null)}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        <output htmlFor={id}>{write(value)}</output>
      </div>
    </FieldFrame>
  );
}

import type { ReactNode } from 'react';
import type { Option } from '../../domain/option';
import { Mark } from '../Mark';
import { structureStyle } from '../structureStyle';
import './optionChooser.css';
import { SelectField } from './SelectField';

interface OptionChooserProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly place: number;
  readonly onChoose: (id: string) => void;
  /** A second choice that goes with it: the phase of a phased plan. */
  readonly children?: ReactNode;
}

/** The structure or phased plan that a page is about, with its own mark and colour. */
export function OptionChooser({ label, options, place, onChoose, children }: OptionChooserProps) {
  const chosen = options[place];
  if (!chosen) return null;
  return (
    <div className="option-chooser" style={{ borderColor: structureStyle(chosen.index).colour }}>
      <Mark index={chosen.index} size={20} />
      <SelectField
        label={label}
        value={chosen.id}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onChoose}
      />
      {children}
    </div>
  );
}

import { useState } from 'react';
import type { StructureKind } from '../../domain/structure';
import { addStructure } from '../../store/actions';
import { say } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';
import { SelectField } from '../../ui/controls/SelectField';
import { kindOptions } from './structureWords';

interface AddStructureProps {
  readonly onAdded: (id: string) => void;
}

/** Adds one of the nine ways to staff the role, as it would start in this school. */
export function AddStructure({ onAdded }: AddStructureProps) {
  const [kind, setKind] = useState<StructureKind>('slt-senco-with-deputy');
  return (
    <div className="add-structure screen-only">
      <SelectField label="Another way to staff it" value={kind} options={kindOptions} onChange={setKind} />
      <Button
        onClick={() => {
          const outcome = addStructure(kind);
          if (outcome.ok) onAdded(outcome.id);
          else say('problem', outcome.why);
        }}
      >
        Add structure
      </Button>
    </div>
  );
}

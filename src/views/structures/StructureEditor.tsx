import { type RefObject, useRef } from 'react';
import type { Structure } from '../../domain/structure';
import { textLimits } from '../../files/limits';
import { describeStructure, renameStructure } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { say } from '../../store/sessionStore';
import { CheckedTextField } from '../../ui/controls/CheckedTextField';
import { SelectField } from '../../ui/controls/SelectField';
import { TextField } from '../../ui/controls/TextField';
import { Mark } from '../../ui/Mark';
import { AdministratorHours } from './AdministratorHours';
import { IdleNotice } from './IdleNotice';
import { MatrixFields } from './MatrixFields';
import { OneOffFields } from './OneOffFields';
import { PostList } from './PostList';
import { StructureActions } from './StructureActions';
import { interimHint, interimOptions, remainderOptions } from './structureWords';

interface StructureEditorProps {
  readonly structure: Structure;
  readonly index: number;
  readonly assessed: AssessedPlan;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onSelect: (id: string) => void;
  readonly onRemoved: () => void;
}

const nameId = 'structure-name';

/** Everything about one structure, to be changed in place. */
export function StructureEditor({ structure, index, assessed, heading, onSelect, onRemoved }: StructureEditorProps) {
  const nameField = useRef<HTMLDivElement>(null);
  const describe = (patch: Parameters<typeof describeStructure>[1]): void => {
    const outcome = describeStructure(structure.id, patch);
    if (!outcome.ok) say('problem', outcome.why);
  };
  const rename = (): void => {
    const input = nameField.current?.querySelector('input');
    input?.focus();
    input?.select();
  };
  return (
    <section className="structure-editor stack" aria-labelledby="structure-heading">
      <header className="stack editor-head">
        <h2 id="structure-heading" tabIndex={-1} ref={heading}>
          <Mark index={index} size={18} /> {structure.name}
        </h2>
        <StructureActions
          structure={structure}
          index={index}
          count={assessed.plan.structures.length}
          onSelect={onSelect}
          onRename={rename}
          onRemoved={onRemoved}
        />
      </header>
      <AdministratorHours structure={structure} />
      <IdleNotice structure={structure} assessed={assessed} />
      <div id="structure-held" className="field-grid" ref={nameField}>
        <CheckedTextField
          id={nameId}
          label="Name"
          value={structure.name}
          validate={(name) =>
            name.trim() === ''
              ? 'Enter a name for this structure.'
              : name.length > textLimits.name
                ? `Use ${textLimits.name} characters or fewer.`
                : null
          }
          onChange={(name) => renameStructure(structure.id, name)}
        />
        <SelectField
          label="Designated SENCO"
          value={structure.designatedPost ?? ''}
          options={[
            { value: '', label: 'Nobody' },
            ...structure.posts.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(id) => describe({ designatedPost: id === '' ? null : id })}
        />
        <SelectField
          label="What the posts cannot hold falls to"
          value={structure.remainderFallsTo}
          options={remainderOptions}
          onChange={(remainderFallsTo) => describe({ remainderFallsTo })}
        />
        <SelectField
          label="While the post is empty, the role is held by"
          hint={interimHint}
          value={structure.interim}
          options={interimOptions}
          onChange={(interim) => describe({ interim })}
        />
      </div>
      <PostList structure={structure} assessed={assessed} />
      <MatrixFields structure={structure} />
      <OneOffFields structure={structure} assessed={assessed} />
      <TextField
        label="Notes"
        hint="Why you would choose it, or what to ask. No names."
        rows={4}
        maxLength={textLimits.notes}
        value={structure.notes}
        onChange={(notes) => describe({ notes })}
      />
    </section>
  );
}

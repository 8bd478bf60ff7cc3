import type { School } from '../../domain/school';
import { textLimits } from '../../files/limits';
import { describeSchool as describe } from '../../store/actions';
import { Disclosure } from '../../ui/controls/Disclosure';
import { SelectField } from '../../ui/controls/SelectField';
import { TextField } from '../../ui/controls/TextField';
import { governanceOptions, payAreaHelp, payAreaHint, payAreaOptions, phaseOptions } from './schoolWords';

interface SchoolFieldsProps {
  readonly school: School;
}

/** What kind of school it is. */
export function SchoolFields({ school }: SchoolFieldsProps) {
  return (
    <section id="school-kind" className="entry" aria-labelledby="school">
      <h2 id="school">Your school</h2>
      <TextField
        label="Name"
        hint="As it should stand on what you print."
        value={school.name}
        maxLength={textLimits.name}
        onChange={(name) => describe({ name })}
      />
      <div className="pair">
        <SelectField
          label="Phase"
          value={school.phase}
          options={phaseOptions}
          onChange={(phase) => describe({ phase })}
        />
        <SelectField
          label="Kind of school"
          value={school.governance}
          options={governanceOptions}
          onChange={(governance) => describe({ governance })}
        />
      </div>
      <SelectField
        label="Teachers’ pay area"
        hint={payAreaHint}
        value={school.payArea}
        options={payAreaOptions}
        onChange={(payArea) => describe({ payArea })}
      />
      <Disclosure summary="Is my school in the fringe?">
        <p>{payAreaHelp}</p>
      </Disclosure>
    </section>
  );
}

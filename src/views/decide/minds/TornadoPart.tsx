import { useState } from 'react';
import { type CriterionId, criterionIds, criterionNames } from '../../../domain/decision';
import type { Contender } from '../../../engine/decide/contender';
import { type Deciding, useTornado } from '../../../store/sensitivity';
import { TwinTable } from '../../../ui/charts/TwinTable';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { ProgressLine } from '../../../ui/controls/ProgressLine';
import { SelectField } from '../../../ui/controls/SelectField';
import { decimal } from '../../../ui/format';
import { TornadoChart } from './TornadoChart';
import { tornadoTwin } from './tornadoTwin';
import { lessWords, measureWords, tornadoSentence, unmovedWords, widest } from './tornadoWords';
import type { Minds } from './useMinds';

interface TornadoPartProps {
  readonly minds: Minds;
  /** How far each number moves the winner's lead. */
  readonly lead: Deciding<'tornado'>;
}

interface Chosen {
  readonly criterion: CriterionId;
  readonly option: string;
}

/** Each uncertain number by itself at its low and at its high: what it moves, and whether it puts another option first. */
export function TornadoPart({ minds: { about, contenders, inputs, isStale }, lead }: TornadoPartProps) {
  const [chosen, choose] = useState<Chosen | null>(null);
  const option = contenders.find(({ id }) => id === chosen?.option)?.id ?? null;
  const isLead = chosen === null || option === null;
  const one = useTornado(isLead ? null : about, option, chosen?.criterion ?? null);
  const run = isLead ? lead : one;
  const shown = run.answer ?? run.previous;
  const isOld = shown !== null && (isStale || run.answer === null);
  const said = lead.answer ?? lead.previous;
  const rest = shown?.bars.slice(widest).filter(({ swing }) => swing > 0) ?? [];
  const unmoved = shown ? unmovedWords(shown.bars) : null;
  return (
    <div className="minds-part">
      {said ? (
        <p className="lead" data-old={isStale || lead.answer === null || undefined}>
          {tornadoSentence(said, contenders)}
        </p>
      ) : (
        <p className="lead">What nobody knows for sure is moved, one number at a time, to see which of them matter.</p>
      )}
      <MeasureFields
        contenders={contenders}
        chosen={isLead ? null : chosen}
        winner={said?.winner ?? null}
        onChoose={choose}
      />
      <ProgressLine
        {...run}
        isStale={isOld}
        name="Numbers tried"
        doing={`Trying ${decimal(inputs.length)} numbers, each at its low and at its high`}
      />
      {shown ? (
        <div aria-busy={run.isRunning} data-old={isOld || undefined}>
          <TornadoChart tornado={shown} contenders={contenders} />
          {rest.length > 0 ? (
            <Disclosure summary={`All the rest: ${lessWords(rest.length)}`}>
              <TwinTable
                table={tornadoTwin({ ...shown, bars: rest }, contenders)}
                caption={`What the rest do to ${measureWords(shown, contenders)}`}
              />
            </Disclosure>
          ) : null}
          {unmoved === null ? null : (
            <Disclosure summary="What does not move it at all">
              <p className="decide-says">{unmoved}</p>
            </Disclosure>
          )}
        </div>
      ) : null}
    </div>
  );
}

interface MeasureFieldsProps {
  readonly contenders: readonly Contender[];
  readonly chosen: Chosen | null;
  readonly winner: string | null;
  readonly onChoose: (chosen: Chosen | null) => void;
}

function MeasureFields({ contenders, chosen, winner, onChoose }: MeasureFieldsProps) {
  const best = contenders.find(({ id }) => id === winner);
  const first = best?.id ?? contenders[0]?.id ?? '';
  return (
    <div className="minds-fields screen-only">
      <SelectField<CriterionId | 'lead'>
        label="What is measured"
        value={chosen?.criterion ?? 'lead'}
        options={[
          { value: 'lead', label: best ? `The lead of “${best.name}”` : 'The lead of the best option' },
          ...criterionIds.map((id) => ({ value: id, label: criterionNames[id] })),
        ]}
        onChange={(value) => onChoose(value === 'lead' ? null : { criterion: value, option: chosen?.option ?? first })}
      />
      {chosen ? (
        <SelectField
          label="Of which option"
          value={chosen.option}
          options={contenders.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(option) => onChoose({ ...chosen, option })}
        />
      ) : null}
    </div>
  );
}

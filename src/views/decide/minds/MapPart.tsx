import { useState } from 'react';
import type { InputId, UncertainInput } from '../../../engine/sensitivity/uncertainInput';
import { useDecisionMap } from '../../../store/sensitivity';
import { ProgressLine } from '../../../ui/controls/ProgressLine';
import { SelectField } from '../../../ui/controls/SelectField';
import { MapGrid } from './MapGrid';
import { mapSentence } from './mapWords';
import type { Minds } from './useMinds';

interface MapPartProps {
  readonly minds: Minds;
  /** The number, but for EHCPs, that moves the winner's lead most; null until it is known. */
  readonly widest: InputId | null;
}

/** Which option comes out best where two numbers move together. EHCPs and what moves the answer most, until others are chosen. */
export function MapPart({ minds: { about, contenders, inputs, isStale }, widest }: MapPartProps) {
  const [chosen, choose] = useState<{ readonly across?: InputId; readonly up?: InputId }>({});
  const known = (id: InputId | null | undefined): InputId | null => inputs.find((input) => input.id === id)?.id ?? null;
  const up = known(chosen.up) ?? known(widest);
  const across = known(chosen.across) ?? known('ehcps') ?? inputs.find(({ id }) => id !== up)?.id ?? null;
  const run = useDecisionMap(about, across === up ? null : across, up);
  const shown = run.answer ?? run.previous;
  const isOld = shown !== null && (isStale || run.answer === null);
  return (
    <div className="minds-part">
      <h3>A map of which option wins</h3>
      {shown ? (
        <p className="decide-says" data-old={isOld || undefined}>
          {mapSentence(shown, contenders)}
        </p>
      ) : (
        <p className="decide-says">
          Two numbers are moved together, and each place on the map shows what is best there.
        </p>
      )}
      {across && up ? (
        <div className="minds-fields screen-only">
          <SelectField
            label="Across the map"
            value={across}
            options={optionsOf(inputs, up)}
            onChange={(id) => choose({ across: id, up })}
          />
          <SelectField
            label="Up the map"
            value={up}
            options={optionsOf(inputs, across)}
            onChange={(id) => choose({ across, up: id })}
          />
        </div>
      ) : null}
      <ProgressLine
        {...run}
        isStale={isOld}
        name="Places on the map worked out"
        doing="Working out the places on the map"
      />
      {shown ? (
        <div aria-busy={run.isRunning} data-old={isOld || undefined}>
          <MapGrid map={shown} contenders={contenders} />
        </div>
      ) : null}
    </div>
  );
}

const optionsOf = (inputs: readonly UncertainInput[], taken: InputId) =>
  inputs.filter(({ id }) => id !== taken).map(({ id, label }) => ({ value: id, label }));

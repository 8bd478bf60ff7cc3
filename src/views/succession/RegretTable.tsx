import { useId, useState } from 'react';
import { inCompare } from '../../domain/option';
import { isMoved, prospectsUnder, regretsOf } from '../../engine/policy/regret';
import type { PolicyOutcome, World } from '../../engine/policy/underPacks';
import type { PolicyPackId } from '../../evidence/policyPacks';
import { type KnownWorlds, useWorlds } from '../../store/policySteps';
import type { AssessedPlan } from '../../store/selectors';
import { Segmented } from '../../ui/controls/Segmented';
import { Tag } from '../../ui/controls/Tag';
import { TableScroll } from '../../ui/layout/TableScroll';
import { Mark } from '../../ui/Mark';
import {
  type PolicyMeasure,
  type PolicyMeasureId,
  policyMeasures,
  type RegretRow,
  regretSentences,
  unmovedSentence,
  worldName,
} from './policyWords';
import './policy.css';

const measureOptions: readonly { readonly value: PolicyMeasureId; readonly label: string }[] = [
  { value: 'extraCash', label: policyMeasures.extraCash.label },
  { value: 'workDone', label: policyMeasures.workDone.label },
];

/** The compared options under current law and under each policy pack alone, and how much each could be regretted. */
export function RegretTable({ assessed }: { readonly assessed: AssessedPlan }) {
  const title = useId();
  const { shown: known, isStale } = useWorlds(assessed);
  const [measureId, setMeasureId] = useState<PolicyMeasureId>('extraCash');
  return (
    <section
      className="regret"
      aria-labelledby={title}
      aria-busy={known === null || isStale}
      data-stale={isStale || undefined}
    >
      <h2 id={title}>How much you could regret each, {policyMeasures[measureId].alone}</h2>
      {known ? (
        <Regrets known={known} measureId={measureId} onMeasure={setMeasureId} />
      ) : (
        <p className="soft">Working it out…</p>
      )}
    </section>
  );
}

interface RegretsProps {
  readonly known: KnownWorlds;
  readonly measureId: PolicyMeasureId;
  readonly onMeasure: (id: PolicyMeasureId) => void;
}

function Regrets({ known: { plan, worlds }, measureId, onMeasure }: RegretsProps) {
  const measure = policyMeasures[measureId];
  const options = inCompare(plan);
  const prospects = prospectsUnder(worlds, measure.of);
  const regrets = regretsOf(prospects, measure.direction);
  const isShown = (world: number): boolean =>
    worlds[world]?.pack === null || isMoved(prospects, world, measure.negligible);
  const shown = worlds.flatMap(({ pack }, world) => (isShown(world) ? [{ pack, world }] : []));
  // A pack that moves nothing says what current law says, so the sentences leave it out.
  const rows = options.map(({ name }, place): RegretRow => {
    const regret = regrets[place];
    const today = outcomeIn(worlds[0], place);
    const words = { name, otherSide: measure.otherSide(today), warning: measure.warning(today) };
    if (!regret) return { ...words, regrets: null, worst: null };
    return { ...words, regrets: shown.map(({ world }) => regret.each[world] ?? 0), worst: regret.worst };
  });
  const unmoved = worlds.flatMap(({ pack }, world) => (pack === null || isShown(world) ? [] : [pack]));
  return (
    <>
      <p className="lead">
        {regretSentences(
          rows,
          shown.map(({ pack }) => pack),
          measure,
        ).join(' ')}
      </p>
      <Segmented legend="Show in the table" value={measureId} options={measureOptions} onChange={onMeasure} />
      <TableScroll label="Structures under each policy change">
        <table className="compact">
          <caption className="visually-hidden">
            {measure.label} under current law and under each change alone, with how far each is from the best.
          </caption>
          <thead>
            <tr>
              <th scope="col">Structure</th>
              {shown.map(({ pack }) => (
                <th scope="col" key={pack ?? 'law'}>
                  {worldName(pack)}
                </th>
              ))}
              <th scope="col">Worst regret</th>
            </tr>
          </thead>
          <tbody>
            {options.map(({ id, name, index }, place) => {
              const regret = regrets[place] ?? null;
              return (
                <tr key={id}>
                  <th scope="row">
                    <Mark index={index} /> {name}
                    {regret ? null : (
                      <div>
                        <Tag tone="bad">not lawful as it stands</Tag>
                      </div>
                    )}
                  </th>
                  {shown.map(({ pack, world }) => (
                    <td key={pack ?? 'law'}>
                      {measure.value(prospects[place]?.values[world] ?? 0)}
                      {regret ? <small>{behindWords(regret.each[world] ?? 0, measure)}</small> : null}
                    </td>
                  ))}
                  <td>{regret ? regretWords(regret.worst, measure) : 'not counted'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      <p className="foot">
        {unmovedSentence(unmoved)} Each change is taken by itself, whatever is switched on above. Regret is how far a
        structure stands behind the best lawful one in the same case; one that is not lawful sets no best.
      </p>
    </>
  );
}

function outcomeIn(world: World<PolicyPackId> | undefined, place: number): PolicyOutcome {
  const outcome = world?.outcomes[place];
  if (!outcome) throw new Error('Every compared option has an outcome');
  return outcome;
}

const behindWords = (regret: number, measure: PolicyMeasure): string =>
  regret < measure.negligible ? measure.best : measure.behind(regret);

const regretWords = (regret: number, measure: PolicyMeasure): string =>
  regret < measure.negligible ? 'none' : measure.behind(regret);

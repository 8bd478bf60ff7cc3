import { memo, useLayoutEffect, useRef, useState } from 'react';
import { type MitigationId, mitigationNames } from '../../../domain/mitigation';
import type { Plan } from '../../../domain/plan';
import { whatTheyBuy } from '../../../engine/mitigation/whatTheyBuy';
import { documentStore } from '../../../store/documentStore';
import { chooseMitigation } from '../../../store/riskActions';
import { say } from '../../../store/sessionStore';
import { EmptyNote } from '../../../ui/controls/EmptyNote';
import { countWords } from '../../../ui/format';
import { Mark } from '../../../ui/Mark';
import type { RegisterRow } from '../register/registerRow';
import type { Bought } from './bought';
import { MitigationItem } from './MitigationItem';
import { movedSentence } from './moved';
import { enteredNow, type OfferedTo } from './offered';
import './mitigations.css';

interface MitigationSectionProps {
  /** As it is entered now. */
  readonly plan: Plan;
  /** The plan that all the rest is of: the same, or an older one for a moment after a change. */
  readonly settled: Plan;
  readonly isPhased: boolean;
  readonly offered: readonly OfferedTo[];
  /** What each of them buys; null while it is being worked out. */
  readonly bought: readonly Bought[] | null;
  readonly rows: readonly RegisterRow[];
  /** What is shown is from before the last change. */
  readonly isStale: boolean;
  /** Every future is drawn. */
  readonly isDone: boolean;
}

/** What was ticked or unticked last, with the register as it was. */
interface Turned {
  readonly id: MitigationId;
  readonly yes: boolean;
  readonly before: readonly RegisterRow[];
  /** The plan that came of it: what moved is said of that plan only. */
  readonly plan: Plan | null;
}

/** What can be added against the risks of an option, first what is chosen, then the rest by what they buy. */
export const MitigationSection = memo(function MitigationSection({
  plan,
  settled,
  isPhased,
  offered,
  bought,
  rows,
  isStale,
  isDone,
}: MitigationSectionProps) {
  const [turned, setTurned] = useState<Turned | null>(null);
  const turnedBox = useRef<string | null>(null);

  // A line that is ticked goes to another place; focus goes with it.
  useLayoutEffect(() => {
    if (turnedBox.current === null || document.activeElement !== document.body) return;
    document.getElementById(turnedBox.current)?.focus({ preventScroll: true });
  });

  const turn = (structure: string, id: MitigationId, yes: boolean): void => {
    const outcome = chooseMitigation(structure, id, yes);
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    turnedBox.current = boxId(structure, id);
    setTurned({ id, yes, before: rows, plan: documentStore.getState().plan });
  };
  const { horizonYears } = settled.assumptions;
  const moved = turned !== null && turned.plan === settled ? turned : null;

  return (
    <section
      id="risks-help"
      className="help-section"
      aria-busy={isStale || bought === null}
      data-stale={isStale || undefined}
    >
      <h2>What would help</h2>
      <p className="help-lead screen-only">
        Tick one to see what it does: cost, hours, law and futures follow on every page, and undo takes it back. What is
        not chosen stands in the order of what it buys: first what lifts cover, then what frees hours, then what takes
        work off class teachers, then what ends or eases a departure from law or guidance, in each the most for a pound;
        last what only lowers a score of the register.
      </p>
      <p role="status" className="help-moved">
        {moved === null
          ? null
          : isStale || !isDone
            ? 'The register is being worked out again.'
            : movedSentence(mitigationNames[moved.id], moved.yes, moved.before, rows)}
      </p>
      <p className="print-only">
        {bought === null
          ? 'What each of these buys was still being worked out when this was printed.'
          : `Printed here: what is chosen, and the ${countWords(mostPrinted)} others that buy most. The rest stands on the screen.`}
      </p>
      {printable(offered, bought, horizonYears).map(({ structure, index, lines }) => (
        <div
          key={structure.id}
          className={`help-group${lines.some(({ isPrinted }) => isPrinted) ? '' : ' screen-only'}`}
        >
          {isPhased ? (
            <h3>
              <Mark index={index} /> {structure.name}
            </h3>
          ) : null}
          {index === 0 ? (
            <p className="soft">
              This is what you have now: a tick says that it is in place already, and every number takes it so.
            </p>
          ) : null}
          {lines.length === 0 ? (
            <EmptyNote>Nothing on our list would change anything in this structure.</EmptyNote>
          ) : (
            <ul className="mitigations">
              {lines.map(({ one, buys, isPrinted }) => (
                <MitigationItem
                  key={one.id}
                  id={boxId(structure.id, one.id)}
                  offered={one}
                  isTicked={enteredNow(plan, structure).mitigations.includes(one.id)}
                  bought={buys}
                  isPrinted={isPrinted}
                  onTurn={(yes) => turn(structure.id, one.id, yes)}
                />
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
});

const boxId = (structure: string, id: MitigationId): string => `mitigation-${structure}-${id}`;

/** Things not chosen that go on paper. */
const mostPrinted = 3;

/** The lines of every structure in their order, each with whether it goes on paper: a thing not chosen does once, in the first phase that offers it. */
function printable(offered: readonly OfferedTo[], bought: readonly Bought[] | null, horizonYears: number) {
  const printed = new Set<MitigationId>();
  return offered.map(({ structure, index, offered: each }) => {
    const ofStructure = bought?.filter((one) => one.structure === structure.id) ?? null;
    const lines = inOrder(each, ofStructure, horizonYears).map((line) => {
      const isPrinted = line.one.isChosen || (!printed.has(line.one.id) && printed.size < mostPrinted);
      if (isPrinted && !line.one.isChosen) printed.add(line.one.id);
      return { ...line, isPrinted };
    });
    return { structure, index, lines };
  });
}

/** What is chosen first, in the order of the list; then the rest by what they buy, once that is known. */
function inOrder(offered: OfferedTo['offered'], bought: readonly Bought[] | null, horizonYears: number) {
  const all = offered.map((one) => ({ one, buys: bought?.find(({ id }) => id === one.id) ?? null }));
  const order = bought ? whatTheyBuy(bought, horizonYears).map(({ id }) => id) : [];
  const chosen = all.filter(({ one }) => one.isChosen);
  const others = all.filter(({ one }) => !one.isChosen);
  return [...chosen, ...others.toSorted((a, b) => order.indexOf(a.one.id) - order.indexOf(b.one.id))];
}

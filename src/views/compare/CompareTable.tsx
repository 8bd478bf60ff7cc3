import { useState } from 'react';
import type { Plan } from '../../domain/plan';
import type { IndicatorId } from '../../engine/indicators';
import { Tag } from '../../ui/controls/Tag';
import { countWords } from '../../ui/format';
import { Mark } from '../../ui/Mark';
import { structureStyle } from '../../ui/structureStyle';
import { cellOf, isDiffering, isLawRow } from './cellOf';
import type { Shown } from './cellText';
import type { Compared } from './compared';
import { FindingsDialog } from './FindingsDialog';
import { type IndicatorRow, rowGroups } from './indicatorRows';
import { StickyTable } from './StickyTable';
import { ValueCell } from './ValueCell';
import { WorkingDialog } from './WorkingDialog';

interface CompareTableProps {
  readonly plan: Plan;
  readonly columns: readonly Compared[];
  readonly shown: Shown;
  readonly isHighlighted: boolean;
  /** Whether every group of rows is drawn; before the first picture only what is in sight. */
  readonly isWhole: boolean;
}

/** More than these stand closer together. */
const manyColumns = 6;

interface Opened {
  readonly id: IndicatorId;
  readonly optionId: string;
}

/** A column an option, a row a measure; every cell opens to its working. */
export function CompareTable({ plan, columns, shown, isHighlighted, isWhole }: CompareTableProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const today = columns[0];
  if (!today) return null;
  const column = opened && columns.find(({ id }) => id === opened.optionId);
  const close = (): void => setOpened(null);
  const groups = isWhole ? rowGroups(plan, today) : rowGroups(plan, today).slice(0, 1);
  return (
    <>
      <StickyTable label="Structures compared">
        <table
          className={`compare-table${isHighlighted ? ' highlighted' : ''}${columns.length > manyColumns ? ' many' : ''}`}
        >
          <caption className="visually-hidden">
            {shown === 'values'
              ? 'Structures compared. Each value opens to its working.'
              : 'Structures compared, as differences from today. Each opens to its working.'}
          </caption>
          <thead>
            <tr>
              <td />
              {columns.map((each) => (
                <ColumnHead key={each.id} column={each} shown={shown} isToday={each === today} />
              ))}
            </tr>
          </thead>
          {groups.map(({ group, rows }) => (
            <tbody key={group}>
              <tr className="group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{group}</span>
                </th>
              </tr>
              {rows.map((row) => {
                const differs = isDiffering(row.id, columns, today);
                return (
                  <tr key={row.id} id={`row-${row.id}`} className={differs ? 'differs' : 'alike'}>
                    <RowHead row={row} note={isHighlighted ? (differs ? '≠ differs' : '= the same in all') : null} />
                    {columns.map((each) => (
                      <ValueCell
                        key={each.id}
                        cell={cellOf(row.id, each, today, shown)}
                        index={each.index}
                        onOpen={() => setOpened({ id: row.id, optionId: each.id })}
                      />
                    ))}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </StickyTable>
      {opened && column ? (
        isLawRow(opened.id) ? (
          <FindingsDialog id={opened.id} column={column} onClose={close} />
        ) : (
          <WorkingDialog id={opened.id} column={column} onClose={close} />
        )
      ) : null}
    </>
  );
}

interface ColumnHeadProps {
  readonly column: Compared;
  readonly shown: Shown;
  readonly isToday: boolean;
}

function ColumnHead({ column: { name, index, option, facts }, shown, isToday }: ColumnHeadProps) {
  const phases = option.spans.length;
  return (
    <th scope="col" style={{ color: structureStyle(index).colour }}>
      <Mark index={index} size={17} />
      <span className="column-name">{name}</span>
      {phases > 1 ? <span className="hint">in {countWords(phases)} phases</span> : null}
      {shown === 'differences' ? <span className="hint">{isToday ? 'values' : 'against today'}</span> : null}
      {facts.unlawfulBecause.length > 0 ? <Tag tone="bad">not lawful as it stands</Tag> : null}
    </th>
  );
}

function RowHead({ row, note }: { readonly row: IndicatorRow; readonly note: string | null }) {
  return (
    <th scope="row">
      {row.label}
      {row.hint ? <span className="hint">{row.hint}</span> : null}
      {note ? <span className="note">{note}</span> : null}
    </th>
  );
}

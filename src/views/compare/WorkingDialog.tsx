import type { WorkingLine } from '../../domain/indicator';
import { explain, type IndicatorId, indicators, measure } from '../../engine/indicators';
import { Dialog } from '../../ui/controls/Dialog';
import { TableScroll } from '../../ui/layout/TableScroll';
import { isAwaited } from './cellOf';
import { lineLabel, lineText, valueText } from './cellText';
import type { Compared } from './compared';
import { FigureSourceNote } from './FigureSourceNote';
import { flagWords } from './flagWords';

interface WorkingDialogProps {
  readonly id: IndicatorId;
  readonly column: Compared;
  readonly onClose: () => void;
}

/** How a number came about: the formula in words, what went into it, and where each figure is from. */
export function WorkingDialog({ id, column, onClose }: WorkingDialogProps) {
  const title = `${indicators[id].label}: ${column.name}`;
  const { formula, lines } = explain(id, column.measured);
  return (
    <Dialog isOpen isWide title={title} onClose={onClose}>
      <p className="working-answer">
        <b>{answerText(id, column)}</b>
      </p>
      <p>{formula}</p>
      {lines.length > 0 ? <InputsTable label={`What goes into ${title}`} lines={lines} column={column} /> : null}
      <p className="foot">
        <a href="#/evidence">Every figure, its range and its source</a>
      </p>
    </Dialog>
  );
}

function answerText(id: IndicatorId, column: Compared): string {
  const { measured, assessment } = column;
  const value = measure(id, measured);
  if (isAwaited(id, column)) return 'Being worked out.';
  if (value === null && id === 'readyWhenNeeded') return 'In no future does the SENCO leave.';
  if (value === null) return 'No ceiling is set on the School page, so there is nothing to be over.';
  const { unit } = indicators[id];
  const flag = assessment.flags.find((each) => each.id === id);
  if (flag) return flagWords(flag.id, column);
  return unit === 'share' ? valueText(unit, value) : `${valueText(unit, value)}${unitAfter[unit] ?? ''}`;
}

const unitAfter: Partial<Record<string, string>> = {
  'pounds a year': ' a year',
  'hours a week': ' hours a week',
  'hours a year': ' hours a year',
  months: ' months',
  times: ' times',
  'futures of 100': ' of 100 futures',
};

interface InputsTableProps {
  readonly label: string;
  readonly lines: readonly WorkingLine[];
  readonly column: Compared;
}

function InputsTable({ label, lines, column }: InputsTableProps) {
  // Lines are made afresh each time and never moved, and two may say the same: their place is their key.
  const placed = lines.map((line, place) => ({ line, key: String(place) }));
  const hasTerms = lines.some(({ isTerm }) => isTerm);
  return (
    <TableScroll label={label}>
      <table className="working-table">
        <caption>{hasTerms ? 'What went in. Lines with a plus add up.' : 'What went in.'}</caption>
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col">Value</th>
            <th scope="col" className="text">
              Where it is from
            </th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ line, key }) => (
            <tr key={key}>
              <th scope="row">
                {line.isTerm ? '+ ' : ''}
                {lineLabel(line)}
              </th>
              <td className="nowrap">{lineText(line)}</td>
              <td className="text">
                {line.figure === undefined ? (
                  <span className="soft">from your plan</span>
                ) : (
                  <FigureSourceNote id={line.figure} plan={column.measured.plan} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

import { dateInWords } from '../../../domain/calendar';
import type { AssessedPlan } from '../../../engine/assess';
import { over } from '../xlsx/expression';
import { addRow, amount, at, formula, newSheet, type Sheet, words } from '../xlsx/sheet';

const heads = ['Option', 'Month from', 'School weeks', 'Hours needed', 'Hours given', 'Not held', 'Given over needed'];

/** Hours needed and given, month by month to the horizon, under every option. */
export function balanceSheetOf({ options, assessments }: AssessedPlan): Sheet {
  const sheet = newSheet('Hours by month', {
    widths: [34, 20, ...heads.slice(2).map(() => 15)],
    keepsRows: 3,
    keepsColumns: 2,
  });
  addRow(sheet, words('Hours needed and given, month by month', 'title'));
  addRow(
    sheet,
    words(
      'Worked out by the planner and put down as they are: who takes what over from whom, month by month, is more than a formula in a cell can hold. A helper’s spare hours do not do the SENCO’s work.',
      'lead',
    ),
  );
  addRow(sheet, ...heads.map((head, place) => words(head, place < 2 ? 'head' : 'headRight')));
  for (const [place, { name }] of options.entries()) {
    for (const { month, weeks, demand, given, unmet } of assessments[place]?.time.months ?? []) {
      const hours = [weeks, demand, given, unmet].map((each) => amount(each, 'foundHours'));
      const row = addRow(sheet, words(name), words(dateInWords(month)), ...hours);
      if (demand <= 0) continue;
      const share = formula(over(at(sheet, row, 4), at(sheet, row, 3)), 'share');
      sheet.rows[row - 1] = [...(sheet.rows[row - 1] ?? []), share];
    }
  }
  return sheet;
}

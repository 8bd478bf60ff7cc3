import { dateInWords } from '../../../domain/calendar';
import type { AssessedPlan } from '../../../engine/assess';
import { appVersion } from '../../appVersion';
import { addRow, newSheet, type Sheet, words } from '../xlsx/sheet';

const sheetsSay = [
  ['Cost by year', 'The result by school year, tested against the ceiling, beside what the planner itself said.'],
  [
    'Inputs',
    'Every figure that a formula leans on, with its standing and source. Change a blue number and all follows.',
  ],
  ['Pay and rates', 'Salaries and employer’s rates, period by period.'],
  ['Posts', 'Every post as entered.'],
  ['Pay build-up', 'Each post from salary to cost, with cover for teaching hours released.'],
  ['Structures', 'Each structure’s cost in a full year.'],
  ['Cost by period', 'Months in force x a full year’s cost, with one-off costs and safeguarded pay.'],
  ['Seasons', 'How each task falls over the year.'],
  ['Demand', 'Hours that the work asks for.'],
  ['Capacity', 'Hours that the posts have for it.'],
  ['Hours by month', 'Hours needed and given under each option: values.'],
  ['Risks', 'The risk register of each option.'],
  ['Succession', 'What the simulated futures come to: values.'],
] as const;

/** What the workbook is, and how to read it. */
export function readMeOf({ plan, on }: AssessedPlan): Sheet {
  const sheet = newSheet('Read me', { widths: [24, 124] });
  addRow(sheet, words('SENCO Planner: the sums behind a plan', 'title'));
  addRow(sheet);
  addRow(sheet, words('Plan', 'bold'), words(plan.name));
  addRow(sheet, words('School', 'bold'), words(plan.school.name));
  addRow(sheet, words('Made on', 'bold'), words(dateInWords(on)));
  addRow(sheet, words('Version', 'bold'), words(`SENCO Planner ${appVersion}`));
  addRow(sheet);
  addRow(
    sheet,
    words('What it is', 'bold'),
    words(
      'The same sums as the planner’s, cell by cell, so that you can check them and change them. It holds no pupil’s data.',
    ),
  );
  addRow(
    sheet,
    words('What it is not', 'bold'),
    words(
      'Advice on law, pay or employment. Figures marked judgement are ours: see where each comes from, and put in your own.',
    ),
  );
  addRow(
    sheet,
    words('What does not follow', 'bold'),
    words(
      'Pay points and dates are read when the workbook is made: a pay point typed anew changes no salary. What a simulation found, hours by month and the words of the risk register stay as they were. For those, change the plan and make the workbook again.',
    ),
  );
  addRow(sheet);
  addRow(sheet, words('Colours', 'heading'));
  addRow(sheet, words('Blue on cream', 'inputText'), words('Put in: change it and the formulas follow.'));
  addRow(sheet, words('Black'), words('A formula, or words.'));
  addRow(sheet, words('Grey, slanted', 'found'), words('Worked out by the planner and put down as it is.'));
  addRow(
    sheet,
    words('Green, slanted', 'checkMoney'),
    words('The formulas less what the planner said: nought until you change something.'),
  );
  addRow(sheet);
  addRow(sheet, words('Sheets', 'heading'));
  for (const [name, says] of sheetsSay) addRow(sheet, words(name, 'bold'), words(says));
  return sheet;
}

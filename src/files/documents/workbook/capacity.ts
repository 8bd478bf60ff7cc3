import type { AssessedPlan } from '../../../engine/assess';
import { postTitles } from '../../../engine/indicators/postLines';
import { figuresUnder } from '../../../engine/mitigation/figuresUnder';
import { weeklyCapacity } from '../../../engine/workload/capacity';
import { minus, times } from '../xlsx/expression';
import { addRow, amount, at, formula, newSheet, type Sheet, words } from '../xlsx/sheet';

const taken = [
  ['npqStudy', 'NPQ study'],
  ['sltMeetings', 'SLT meetings'],
  ['travel', 'Travel'],
  ['pulledAway', 'Pulled away'],
  ['absence', 'Absence'],
] as const;

const heads = [
  'Structure',
  'Post',
  'Set aside',
  ...taken.map(([, name]) => `Less ${name.toLowerCase()}`),
  'Left',
  'Worth at the start',
  'Effective',
];

/** Where each post's week goes in the first month, and what is left for the function. */
export function capacitySheetOf({ standing: plan, figures }: AssessedPlan): Sheet {
  const sheet = newSheet('Capacity', {
    widths: [32, 32, ...heads.slice(2).map(() => 13)],
    keepsRows: 3,
    keepsColumns: 2,
  });
  addRow(sheet, words('Where each post’s week for SEND goes', 'title'));
  addRow(
    sheet,
    words('Hours in a school week of the first month. Somebody new is worth less at the start and climbs.', 'lead'),
  );
  addRow(sheet, ...heads.map((head, place) => words(head, place < 2 ? 'head' : 'headRight')));
  const [setAside, left, worth] = [2, 3 + taken.length, 4 + taken.length];
  for (const structure of plan.structures) {
    const under = figuresUnder(structure, plan, figures);
    const titles = postTitles(structure.posts);
    for (const [place, post] of structure.posts.entries()) {
      const week = weeklyCapacity(post, 0, under);
      const row = addRow(
        sheet,
        words(structure.name),
        words(titles[place] ?? post.title),
        amount(week.allocated, 'inputNumber'),
        ...taken.map(([key]) => amount(week[key], 'inputHours')),
      );
      const remains = taken.reduce(
        (so, _, at_) => minus(so, at(sheet, row, setAside + 1 + at_)),
        at(sheet, row, setAside),
      );
      const cells = sheet.rows[row - 1] ?? [];
      sheet.rows[row - 1] = [...cells, formula(remains, 'hours'), amount(week.effectiveness, 'inputRate')];
      const effective = times(at(sheet, row, left), at(sheet, row, worth));
      sheet.rows[row - 1] = [...(sheet.rows[row - 1] ?? []), formula(effective, 'hours')];
    }
  }
  return sheet;
}

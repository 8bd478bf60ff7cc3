import type { Plan } from '../../../domain/plan';
import type { Post, PostRole, Staffing } from '../../../domain/structure';
import { postTitles } from '../../../engine/indicators/postLines';
import type { Expression } from '../xlsx/expression';
import { addRow, amount, at, type Cell, newSheet, type Sheet, words } from '../xlsx/sheet';

/** The cells of one post: what was entered for it, with its structure's mitigations carried out. */
export type PostCells = Readonly<Record<PostNumber, Expression>>;

const numbers = {
  fte: ['Full-time equivalent', 'inputNumber', ({ fte }) => fte],
  holderFte: [
    'Holder’s contract without the role',
    'inputNumber',
    ({ fte, holder }, { people }) => people.find(({ id }) => id === holder)?.fte ?? fte,
  ],
  ownSalary: ['Own full-time salary', 'inputMoney', ({ ownSalary }) => ownSalary],
  tlr: ['TLR a year', 'inputMoney', ({ tlr }) => tlr?.poundsPerYear ?? null],
  senAllowance: ['SEN allowance a year', 'inputMoney', ({ senAllowance }) => senAllowance],
  temporaryPayment: ['Temporary payment a year', 'inputMoney', ({ temporaryPayment }) => temporaryPayment],
  hours: ['Hours a week for SEND', 'inputNumber', ({ hoursPerWeek }) => hoursPerWeek],
  teaching: ['Teaching here a week', 'inputNumber', ({ teachingHoursPerWeek }) => teachingHoursPerWeek],
  baseTeaching: [
    'Teaching a week without the role',
    'inputNumber',
    ({ baseTeachingHoursPerWeek }) => baseTeachingHoursPerWeek,
  ],
  days: ['Days a week, seconded', 'inputNumber', ({ secondment }) => secondment?.daysPerWeek ?? null],
  dayRate: ['Own day rate', 'inputMoney', ({ secondment }) => secondment?.dayRate ?? null],
} as const satisfies Record<
  string,
  readonly [string, 'inputNumber' | 'inputMoney', (post: Post, plan: Plan) => number | null]
>;
type PostNumber = keyof typeof numbers;
const numberKeys = Object.keys(numbers) as readonly PostNumber[];

const roleNames = {
  senco: 'SENCO',
  deputySenco: 'Deputy SENCO',
  secondedSenco: 'Seconded SENCO',
  administrator: 'Administrator',
  headteacher: 'Headteacher',
  seniorLeader: 'Senior leader',
  teacher: 'Teacher',
} as const satisfies Record<PostRole, string>;

const staffingNames = {
  existing: 'Already on the payroll',
  new: 'A new post',
  secondment: 'Bought by the day',
} as const satisfies Record<Staffing, string>;

const textHeads = ['Structure', 'Post', 'Role', 'How it is staffed', 'Pay point', 'Pay point without the role'];

export interface Posts {
  readonly sheet: Sheet;
  readonly cellsOf: (post: Post) => PostCells;
}

export function postsOf(plan: Plan): Posts {
  const sheet = newSheet('Posts', {
    widths: [30, 30, 17, 20, 11, 13, ...numberKeys.map(() => 13)],
    keepsRows: 3,
    keepsColumns: 2,
  });
  addRow(sheet, words('Posts', 'title'));
  addRow(
    sheet,
    words('Every post of every structure, as entered, with the mitigations that were chosen carried out.', 'lead'),
  );
  addRow(
    sheet,
    ...textHeads.map((each) => words(each, 'head')),
    ...numberKeys.map((key) => words(numbers[key][0], 'headRight')),
  );
  const rows = new Map<Post, number>();
  for (const { name, posts } of plan.structures) {
    const titles = postTitles(posts);
    for (const [place, post] of posts.entries()) {
      const row = addRow(
        sheet,
        words(name),
        words(titles[place] ?? post.title),
        words(roleNames[post.role]),
        words(staffingNames[post.staffing]),
        words(post.payPoint ?? '', 'inputText'),
        words(post.basePoint ?? '', 'inputText'),
        ...numberKeys.map((key) => numberCell(key, post, plan)),
      );
      rows.set(post, row);
    }
  }
  const cellsOf = (post: Post): PostCells => {
    const row = rows.get(post);
    if (row === undefined) throw new Error(`The post ${post.id} is of no structure`);
    const cells = numberKeys.map((key, place) => [key, at(sheet, row, textHeads.length + place)]);
    return Object.fromEntries(cells) as Record<PostNumber, Expression>;
  };
  return { sheet, cellsOf };
}

function numberCell(key: PostNumber, post: Post, plan: Plan): Cell | null {
  const [, style, of] = numbers[key];
  const value = of(post, plan);
  return value === null ? null : amount(value, style);
}

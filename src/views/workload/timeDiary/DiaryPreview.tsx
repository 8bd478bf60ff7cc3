import type { Plan } from '../../../domain/plan';
import { taskInSentence, taskNames } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import type { TaskReading } from '../../../engine/workload/timeDiary';
import { fortnightWords, tasksFromDiary } from '../../../engine/workload/timeDiary/diaryFigures';
import type { Figures } from '../../../evidence/figuresAt';
import { Tag } from '../../../ui/controls/Tag';
import { decimal, hoursPerWeek, hoursWords, listWords, plain } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import type { DiaryOutcome } from './diaryOutcome';
import { becomesWords, fewCasesWords, manyHoursWords, notedWords, whyNotWords } from './diaryWords';

interface DiaryPreviewProps {
  readonly outcome: DiaryOutcome;
  readonly startsOn: IsoDate;
  readonly plan: Plan;
  readonly figures: Figures;
}

const heads = {
  noted: 'Noted in the two weeks',
  usual: 'Our usual for those days',
  before: 'Our hours a year',
  after: 'Your hours a year',
} as const;

const caseNotes = {
  low: 'The plan takes the lower case of demand, so it counts fewer hours than these. Compare has the choice.',
  central: null,
  high: 'The plan takes the higher case of demand, so it counts more hours than these. Compare has the choice.',
} as const;

/** What the typed hours come to in a year, task by task, beside our usual. */
export function DiaryPreview({ outcome, startsOn, plan, figures }: DiaryPreviewProps) {
  const { readings, totals, before, after, dropped } = outcome;
  const inUse = tasksFromDiary(plan, plan.school.phase);
  const caseNote = caseNotes[plan.assumptions.demandCase];
  return (
    <div className="time-diary-preview">
      <p className="time-diary-said">
        In the ten school days of {fortnightWords(startsOn, figures)} you noted <b>{notedWords(totals.noted)}</b>; our
        usual for the same tasks and days is {hoursWords(totals.usual)}. With your hours the year comes to{' '}
        <b>about {decimal(after.total)} hours</b> instead of {decimal(before.total)}: {hoursPerWeek(after.perWeek)}{' '}
        instead of {plain(before.perWeek, 1)}.
      </p>
      <TableScroll label="What the time diary comes to">
        <table>
          <thead>
            <tr>
              <th scope="col">Task</th>
              <th scope="col">{heads.noted}</th>
              <th scope="col">{heads.usual}</th>
              <th scope="col">{heads.before}</th>
              <th scope="col">{heads.after}</th>
              <th scope="col" className="text">
                What that means
              </th>
            </tr>
          </thead>
          <tbody>
            {readings.map((reading) => (
              <tr key={reading.task}>
                <th scope="row">
                  {taskNames[reading.task]}
                  {inUse.includes(reading.task) ? (
                    <div>
                      <Tag tone="neutral">from your time diary</Tag>
                    </div>
                  ) : null}
                </th>
                <td data-says={heads.noted}>{plain(reading.hoursInDiary, 2)}</td>
                <td data-says={heads.usual}>{plain(reading.usualInDiary, 1)}</td>
                <td data-says={heads.before}>{decimal(before.byTask[reading.task])}</td>
                <td data-says={heads.after}>
                  <b>{decimal(after.byTask[reading.task])}</b>
                </td>
                <td className="text means">
                  <Meaning reading={reading} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All the work of the year</th>
              <td />
              <td />
              <td data-says={heads.before}>{decimal(before.total)}</td>
              <td data-says={heads.after}>{decimal(after.total)}</td>
              <td className="text means">The tasks left empty are in it at our usual.</td>
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      <p className="foot">
        A task’s year is the noted hours over the share of its year that falls in these days, by our calendar of the
        work: a judgement. The numbers of pupils, reviews and cases stay as they are; what each takes becomes yours.
        {outcome.readings.some(({ task }) => task === 'records')
          ? ''
          : ' Records and email are a share of the rest and move with it.'}
        {caseNote === null ? '' : ` ${caseNote}`}
        {dropped.length === 0
          ? ''
          : ` Back to our usual, because this diary no longer sets it: ${listWords(dropped.map(taskInSentence))}.`}
      </p>
    </div>
  );
}

function Meaning({ reading }: { readonly reading: TaskReading }) {
  const whyNot = whyNotWords(reading);
  if (whyNot !== null) return <span className="soft">{whyNot}</span>;
  const warning = fewCasesWords(reading);
  const many = manyHoursWords(reading);
  return (
    <>
      {becomesWords(reading.figures)}
      {many === null ? null : (
        <small>
          <Tag tone="warn">many hours</Tag> {many}
        </small>
      )}
      {warning === null ? null : (
        <small>
          <Tag tone="warn">few cases</Tag> {warning}
        </small>
      )}
    </>
  );
}

import { Fragment } from 'react';
import { lowered } from '../../../domain/numerals';
import type { Person } from '../../../domain/person';
import type { Plan } from '../../../domain/plan';
import { dutyReachOf } from '../../../domain/school';
import { designatedPostOf, type Structure } from '../../../domain/structure';
import { type Task, taskInSentence, taskNames, tasks } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import { involvementOf } from '../../../engine/workload/whoDoesWhat/involvement';
import { locksOf } from '../../../engine/workload/whoDoesWhat/locks';
import type { Timed } from '../../../engine/workload/whoDoesWhat/movements';
import { dateWords, listWords } from '../../../ui/format';
import { PrintSheet } from '../../../ui/layout/PrintSheet';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { LetterLegend } from './LetterLegend';
import { LockGlyph } from './LockGlyph';
import { holderWords } from './lockWords';
import { doersWords, markedWords, postWords, sencoSentence } from './sheetWords';
import './sheet.css';

interface HandbookSheetProps {
  readonly plan: Plan;
  readonly structure: Structure;
  readonly time: Timed['time'];
  readonly on: IsoDate;
}

/** The school's one page of who does what, ready for the staff handbook. */
export function HandbookSheet({ plan, structure, time, on }: HandbookSheetProps) {
  const { school, people } = plan;
  const involvement = involvementOf(structure, school);
  const designated = designatedPostOf(structure);
  const isThere = (task: Task): boolean => time.demandByTask[task] > 0;
  const absent = tasks.filter((task) => !isThere(task));
  return (
    <PrintSheet action="Print who does what">
      <article className="handbook-sheet" aria-labelledby="handbook-title">
        <header>
          <h3 id="handbook-title">Who does what for pupils with SEND</h3>
          <p>
            <b>{school.name}</b> · {structure.name} · {dateWords(on)}
          </p>
        </header>
        <p>
          {sencoSentence(designated, people, dutyReachOf(school))} {postsSentence(structure, people)}
        </p>
        <ul className="sheet-locks" aria-label="What is not passed on">
          {locksOf(school).map(({ id, name: duty, heldBy, task }) => (
            <li key={id}>
              <LockGlyph /> <b>{duty}:</b>{' '}
              {heldBy === 'senco' && !designated ? 'nobody, until one is designated' : lowered(holderWords[heldBy])}
              {task ? '; others may help.' : '; not passed on.'}
            </li>
          ))}
        </ul>
        <TableScroll label="Who does what for pupils with SEND">
          <table>
            <caption className="visually-hidden">
              Who does each task, answers for it, is consulted and is informed
            </caption>
            <thead>
              <tr>
                <th scope="col">Task</th>
                <th scope="col">
                  <b className="letter letter-R">R</b> Does it
                </th>
                <th scope="col">
                  <b className="letter letter-A">A</b> Answers
                </th>
                <th scope="col">
                  <b className="letter letter-C">C</b> Asked before
                </th>
                <th scope="col">
                  <b className="letter letter-I">I</b> Told after
                </th>
              </tr>
            </thead>
            <tbody>
              {tasks.map((task) => (
                <tr key={task}>
                  <th scope="row">{taskNames[task]}</th>
                  <td>
                    {doersWords(structure, involvement[task]).map((doer, at) => (
                      <Fragment key={doer}>
                        {at > 0 ? ', ' : ''}
                        <span className="nowrap">{doer}</span>
                      </Fragment>
                    ))}
                  </td>
                  <td>{markedWords(structure, involvement[task], 'accountable')}</td>
                  <td>{markedWords(structure, involvement[task], 'consulted')}</td>
                  <td>{markedWords(structure, involvement[task], 'informed')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
        {absent.length > 0 ? (
          <p>Left out, because there is none of it here: {listWords(absent.map(taskInSentence))}.</p>
        ) : null}
        <LetterLegend />
        <p className="sheet-agreed">
          Agreed by the governors on <span className="sheet-line" /> To be looked at again on{' '}
          <span className="sheet-line" />
        </p>
      </article>
    </PrintSheet>
  );
}

function postsSentence({ posts, designatedPost }: Structure, people: readonly Person[]): string {
  const others = posts.filter(({ id }) => id !== designatedPost).map((post) => postWords(post, people));
  return others.length > 0 ? `Also with time for the role: ${others.join(', ')}.` : '';
}

import { useState } from 'react';
import { inCompare } from '../../../domain/option';
import type { Plan } from '../../../domain/plan';
import type { School } from '../../../domain/school';
import { roleInSentence, type Structure } from '../../../domain/structure';
import { taskInSentence, taskNames, tasks } from '../../../domain/task';
import { rolesWithoutPost } from '../../../engine/workload/rolesPresent';
import { accountableFor } from '../../../engine/workload/whoDoesWhat/involvement';
import { locksOf } from '../../../engine/workload/whoDoesWhat/locks';
import { answeringRole } from '../../../engine/workload/whoDoesWhat/usualInvolvement';
import { tasksThatDiffer, usualMatrix } from '../../../engine/workload/whoDoesWhat/usualMatrix';
import type { AssessedPlan } from '../../../store/selectors';
import { Notice } from '../../../ui/controls/Notice';
import { Segmented } from '../../../ui/controls/Segmented';
import { listWords } from '../../../ui/format';
import { Mark } from '../../../ui/Mark';
import type { Chosen } from '../chosen';
import { AnswerGrid } from './AnswerGrid';
import { keysWords } from './changeWords';
import { HandbookSheet } from './HandbookSheet';
import { LetterLegend } from './LetterLegend';
import { MovesTable } from './MovesTable';
import { ResetButtons } from './ResetButtons';
import { RoleHoursTable } from './RoleHoursTable';
import { ShareGrid } from './ShareGrid';
import { standingWords } from './sheetWords';
import { useShareEditing } from './useShareEditing';
import { WhatSlides } from './WhatSlides';
import './matrix.css';

interface MatrixSectionProps {
  /** As it is entered now; `assessed` may be of the plan a moment before. */
  readonly plan: Plan;
  readonly assessed: AssessedPlan;
  readonly chosen: Chosen;
}

const views = [
  { value: 'shares', label: 'Shares' },
  { value: 'answers', label: 'Who answers' },
] as const;
type View = (typeof views)[number]['value'];

/** Who does what: the matrix to change, what it comes to, and the sheet to hand out. */
export function MatrixSection({ plan, assessed, chosen }: MatrixSectionProps) {
  const entered = plan.structures.find(({ id }) => id === chosen.structure.id);
  return entered ? <Matrix plan={plan} assessed={assessed} chosen={chosen} entered={entered} /> : null;
}

function Matrix({ plan, assessed, chosen, entered }: MatrixSectionProps & { readonly entered: Structure }) {
  const [view, setView] = useState<View>('shares');
  const editing = useShareEditing(entered);
  const locks = locksOf(plan.school);
  const changed = tasksThatDiffer(entered.matrix, usualMatrix(entered, assessed.figures.practice));
  return (
    <section className="stack" aria-labelledby="who-does-what">
      <h2 id="who-does-what">
        <Mark index={assessed.options.findIndex(({ id }) => id === entered.id)} size={18} /> Who does what
        <span className="matrix-of">: {entered.name}</span>
      </h2>
      <Notices entered={entered} chosen={chosen} school={plan.school} />
      <div className="matrix-bar screen-only">
        <Segmented legend="Show" isLegendShown value={view} options={views} onChange={setView} />
        <ResetButtons structure={entered} view={view} isUsual={changed.length === 0} onSaid={editing.tell} />
      </div>
      {view === 'shares' ? (
        <>
          <p className="matrix-rule">
            The shares of a task always make 100%: when you change one, the largest of the others gives way or takes the
            rest. To ask another role, add its post on <a href="#/structures">Structures</a>.
          </p>
          <ShareGrid structure={entered} time={chosen.time} locks={locks} editing={editing} changed={changed} />
        </>
      ) : (
        <>
          <LetterLegend />
          <p className="matrix-rule">
            R follows from the shares. The designated SENCO answers for every task unless you name another role, which
            takes it from them: one role answers, never two. Who is usually consulted and informed is our judgement.
          </p>
          <AnswerGrid structure={entered} school={plan.school} locks={locks} onSaid={editing.tell} />
        </>
      )}
      <p className={editing.said ? 'matrix-said screen-only' : 'matrix-said is-idle screen-only'} aria-live="polite">
        {editing.said || (view === 'shares' ? keysWords : '')}
      </p>
      <WhatSlides
        chosen={chosen}
        known={assessed.known}
        isInCompare={inCompare(plan).some(({ id }) => id === entered.id)}
      />
      <div className="matrix-comes-to">
        <section className="stack" aria-labelledby="hours-by-role">
          <h3 id="hours-by-role">Hours by role</h3>
          <RoleHoursTable chosen={chosen} known={assessed.known} />
        </section>
        {chosen.isToday ? null : (
          <section className="stack" aria-labelledby="what-moves">
            <h3 id="what-moves">What moves from today</h3>
            <MovesTable chosen={chosen} />
          </section>
        )}
      </div>
      <HandbookSheet plan={plan} structure={chosen.structure} time={chosen.time} on={assessed.on} />
    </section>
  );
}

interface NoticesProps {
  readonly entered: Structure;
  readonly chosen: Chosen;
  readonly school: School;
}

function Notices({ entered, chosen, school }: NoticesProps) {
  const byTeachers = tasks.filter((task) => accountableFor(entered, task, school) === 'classTeachers');
  const vacant = rolesWithoutPost(entered);
  const changed = tasksThatDiffer(entered.matrix, chosen.structure.matrix);
  return (
    <>
      {chosen.option.phasedPlan ? (
        <p className="matrix-rule">
          This structure is a phase of {chosen.option.name}, and stands by itself too: what you change here changes it
          everywhere.
        </p>
      ) : null}
      {vacant.length > 0 ? (
        <Notice tone="warn">
          Work is asked of {listWords(vacant.map((role) => roleInSentence(entered, role)))}, and there is no such post
          here: it falls back on the designated SENCO.
        </Notice>
      ) : null}
      {answeringRole(entered) === null ? (
        <Notice tone="warn">
          Nobody is designated as SENCO here, so nobody answers for a task unless you name a role for it.
        </Notice>
      ) : null}
      {changed.length > 0 && entered.mitigations.length > 0 ? (
        <Notice tone="info" title="What is chosen on Risks moves some of these">
          The shares in the boxes are as entered. With what is chosen against the risks on <a href="#/risks">Risks</a>{' '}
          they stand so, and the hours and the sheet below count that:
          <ul className="standing-shares">
            {changed.map((task) => (
              <li key={task}>
                <b>{taskNames[task]}</b>: {standingWords(chosen, task)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {byTeachers.length > 0 ? (
        <Notice tone="warn">
          Class teachers are to answer for {listWords(byTeachers.map(taskInSentence))}. Where all of them answer, no one
          person does: a role with one holder is safer.
        </Notice>
      ) : null}
    </>
  );
}

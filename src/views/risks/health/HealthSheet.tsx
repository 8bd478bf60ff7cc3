import { mitigationNames } from '../../../domain/mitigation';
import type { Plan } from '../../../domain/plan';
import type { Answer, IsoDate } from '../../../domain/units';
import { areaPrompts, leadershipDoes } from '../../../engine/health/prompts';
import { healthQuestions } from '../../../engine/health/questions';
import type { HealthTrail } from '../../../engine/health/trailOf';
import type { MitigationEffect } from '../../../engine/mitigation/mitigationEffect';
import { dateWords } from '../../../ui/format';
import { PrintSheet } from '../../../ui/layout/PrintSheet';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { effectWords } from '../effectWords';
import { answerNames, trailWords } from './trailWords';

interface HealthSheetProps {
  readonly plan: Plan;
  readonly on: IsoDate;
  readonly trails: readonly HealthTrail[];
  /** What would help first with what the answers worry about. */
  readonly help: readonly MitigationEffect[];
  /** What the answers changed, and what would help, is from before the last change. */
  readonly isStale: boolean;
}

/** What was answered, what it moved, what was written: one side of A4. */
export function HealthSheet({ plan, on, trails, help, isStale }: HealthSheetProps) {
  const { answers, areaNotes } = plan.healthCheck;
  const notes = areaPrompts.filter(({ area }) => areaNotes[area].trim() !== '');
  return (
    <PrintSheet action="Print the result">
      <div className="health-sheet" data-old={isStale || undefined}>
        <h3>Health check of the SENCO role</h3>
        <p className="health-sheet-of">
          {plan.school.name}, {dateWords(on)}. Answered for today’s arrangement; nothing is scored.
        </p>
        {isStale ? (
          <p>
            <b>From before your last change</b>, which is still being worked out.
          </p>
        ) : null}
        <TableScroll label="Answers, and what they changed">
          <table>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col" className="text">
                  Answer
                </th>
                <th scope="col" className="text">
                  What it changed
                </th>
              </tr>
            </thead>
            <tbody>
              {healthQuestions.map(({ id, inShort }) => (
                <tr key={id}>
                  <th scope="row">{inShort}</th>
                  <td className="text nowrap">{answerNames[answers[id]]}</td>
                  <td className="text">
                    {changedWords(
                      answers[id],
                      trails.find((trail) => trail.question === id),
                      id === 'wouldUseAdministrator' &&
                        answers[id] === 'yes' &&
                        help.some((each) => each.id === 'administratorHalfDay'),
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
        <h4>What would help first, beside what you have now</h4>
        {help.length === 0 ? (
          <p>These answers call for nothing in particular. The register of risks says what would help against each.</p>
        ) : (
          <ul>
            {help.map((effect) => (
              <li key={effect.id}>
                <b>{mitigationNames[effect.id]}</b>: it {effectWords(effect)}.
              </li>
            ))}
          </ul>
        )}
        {notes.length > 0 ? <h4>In our own words</h4> : null}
        {notes.map(({ area, name }) => (
          <p key={area}>
            <b>{name}.</b> {areaNotes[area]}
          </p>
        ))}
        {notes.length > 0 ? null : (
          <>
            <h4>To talk over</h4>
            <ul>
              {leadershipDoes.map(({ does, ask }) => (
                <li key={does}>{ask}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </PrintSheet>
  );
}

/** The trail as a cell of the table; what an administrator would do stands below it. */
function changedWords(answer: Answer, trail: HealthTrail | undefined, helps: boolean): string {
  if (helps) return 'See what would help first, below.';
  if (answer !== 'unknown' && trail?.answer !== answer) return 'Still being worked out.';
  const [first = 'the usual figures stand.', ...others] = trail ? trailWords(trail) : [];
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ');
}

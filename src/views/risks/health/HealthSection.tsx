import { useMemo } from 'react';
import type { Plan } from '../../../domain/plan';
import { healthFacts } from '../../../engine/health/healthFacts';
import { type HealthGroup, healthGroupNames, healthQuestions } from '../../../engine/health/questions';
import { distributions, percentilePoints } from '../../../evidence/reference/distributions';
import { useChosenPlace } from '../../../store/chosenOption';
import { type HealthFound, useAdministratorHelp, useHealthFound } from '../../../store/healthSteps';
import type { AssessedPlan } from '../../../store/selectors';
import { useKept } from '../../../store/useKept';
import { AdministratorHelp } from './AdministratorHelp';
import { AreaNotes } from './AreaNotes';
import { factWords } from './factWords';
import { HealthSheet } from './HealthSheet';
import './health.css';
import { QuestionField } from './QuestionField';
import { TrailLine } from './TrailLine';
import { useApartFromNotes } from './useApartFromNotes';

interface HealthSectionProps {
  /** As it is entered now; `assessed` may be of the plan a moment before. */
  readonly plan: Plan;
  readonly assessed: AssessedPlan;
}

const nation = { points: percentilePoints, distributions };
const nothingFound: HealthFound = { trails: [], help: [] };
const groups = ['role', 'now'] as const satisfies readonly HealthGroup[];

/** Ten minutes of questions about the role and how it goes: what each answer moved, and one page to take away. */
export function HealthSection({ plan, assessed }: HealthSectionProps) {
  const { answers, areaNotes } = plan.healthCheck;
  const worked = useApartFromNotes(assessed);
  const facts = useMemo(() => healthFacts(worked, nation), [worked]);
  const place = useChosenPlace(worked);
  const shown = worked.options[place]?.phasedPlan === null ? worked.options[place] : worked.options[0];
  const half = useAdministratorHelp(worked, shown?.id ?? '');
  // Of the answers before while those of now are worked out.
  const { shown: found, isStale } = useKept(useHealthFound(worked));
  const { trails, help } = found ?? nothingFound;
  return (
    <section className="health" aria-labelledby="health" aria-busy={found === null || isStale}>
      <h2 id="health">Health check</h2>
      <p className="lead screen-only">
        Nine questions, about ten minutes, best answered by head and SENCO together. “I don’t know” is an answer: the
        usual figures stay in place. Nothing is scored.
      </p>
      <p className="health-scope screen-only">
        Answer for the arrangement you have today. Each answer shows beside it what it moved, here and under the other
        structures, found by working everything out with it and without it.
      </p>
      {groups.map((group) => (
        <div key={group} className="screen-only">
          <h3>{healthGroupNames[group]}</h3>
          <ol className="health-questions">
            {healthQuestions
              .filter((question) => question.group === group)
              .map((question) => (
                <QuestionField
                  key={question.id}
                  question={question}
                  answer={answers[question.id]}
                  fact={factWords(question.id, facts, plan.school)}
                >
                  {question.id === 'wouldUseAdministrator' && half && shown ? (
                    <AdministratorHelp effect={half} option={shown} />
                  ) : (
                    <TrailLine
                      trail={trails.find((trail) => trail.question === question.id)}
                      answer={answers[question.id]}
                      isStale={isStale}
                    />
                  )}
                </QuestionField>
              ))}
          </ol>
        </div>
      ))}
      <AreaNotes notes={areaNotes} />
      <HealthSheet plan={plan} on={assessed.on} trails={trails} help={help} isStale={isStale} />
    </section>
  );
}

import { useDeferredValue, useMemo } from 'react';
import { healthFacts } from '../../../engine/health/healthFacts';
import { administratorHelp, helpFirst } from '../../../engine/health/helpFirst';
import { type HealthGroup, healthGroupNames, healthQuestions } from '../../../engine/health/questions';
import { trailsOf } from '../../../engine/health/trailOf';
import { distributions, percentilePoints } from '../../../evidence/reference/distributions';
import { useChosenPlace } from '../../../store/chosenOption';
import type { AssessedPlan } from '../../../store/selectors';
import { AdministratorHelp } from './AdministratorHelp';
import { AreaNotes } from './AreaNotes';
import { factWords } from './factWords';
import { HealthSheet } from './HealthSheet';
import './health.css';
import { QuestionField } from './QuestionField';
import { TrailLine } from './TrailLine';
import { useApartFromNotes } from './useApartFromNotes';

interface HealthSectionProps {
  readonly assessed: AssessedPlan;
}

const nation = { points: percentilePoints, distributions };
const groups = ['role', 'now'] as const satisfies readonly HealthGroup[];

/** Ten minutes of questions about the role and how it goes: what each answer moved, and one page to take away. */
export function HealthSection({ assessed }: HealthSectionProps) {
  const { plan } = assessed;
  const { answers, areaNotes } = plan.healthCheck;
  const worked = useApartFromNotes(assessed);
  const facts = useMemo(() => healthFacts(worked, nation), [worked]);
  // An answer shows at once; what it moved follows when there is time to work it out.
  const settled = useDeferredValue(worked);
  const trails = useMemo(() => trailsOf(settled), [settled]);
  const place = useChosenPlace(settled);
  const shown = settled.options[place]?.phasedPlan === null ? settled.options[place] : settled.options[0];
  const half = useMemo(() => (shown ? administratorHelp(shown.id, settled) : null), [shown, settled]);
  const help = useMemo(() => helpFirst(settled), [settled]);
  return (
    <section className="health" aria-labelledby="health">
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
                    <TrailLine trail={trails.find((trail) => trail.question === question.id)} />
                  )}
                </QuestionField>
              ))}
          </ol>
        </div>
      ))}
      <AreaNotes notes={areaNotes} />
      <HealthSheet assessed={assessed} trails={trails} help={help} />
    </section>
  );
}

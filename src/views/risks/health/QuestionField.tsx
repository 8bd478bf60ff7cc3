import type { ReactNode } from 'react';
import type { Answer } from '../../../domain/units';
import type { HealthQuestion } from '../../../engine/health/questions';
import { answerHealthQuestion } from '../../../store/riskActions';
import { say } from '../../../store/sessionStore';
import { AnswerField } from '../../../ui/controls/AnswerField';
import { Disclosure } from '../../../ui/controls/Disclosure';

interface QuestionFieldProps {
  readonly question: HealthQuestion;
  readonly answer: Answer;
  /** What the model knows that bears on it. */
  readonly fact: string | null;
  /** What the answer moved. */
  readonly children: ReactNode;
}

/** One question: asked, with what is known here, and what the answer moved underneath. */
export function QuestionField({ question, answer, fact, children }: QuestionFieldProps) {
  const { id, asks, hint, why } = question;
  const give = (given: Answer): void => {
    const outcome = answerHealthQuestion(id, given);
    if (!outcome.ok) say('problem', outcome.why);
  };
  return (
    <li className="health-question">
      <div>
        <AnswerField label={asks} hint={hint} value={answer} onChange={give} />
        <Disclosure summary="Why it is asked">
          <p>{why}</p>
        </Disclosure>
      </div>
      <div className="health-beside">
        {fact === null ? null : <p className="health-fact">{fact}</p>}
        <div className="health-trail" aria-live="polite">
          {children}
        </div>
      </div>
    </li>
  );
}

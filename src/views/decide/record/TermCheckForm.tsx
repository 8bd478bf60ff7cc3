import { useState } from 'react';
import type { TermCheck } from '../../../domain/decision';
import { limits, textLimits } from '../../../files/limits';
import { checkTerm } from '../../../store/decisionActions';
import { say } from '../../../store/sessionStore';
import { AnswerField } from '../../../ui/controls/AnswerField';
import { Button } from '../../../ui/controls/Button';
import { DateField } from '../../../ui/controls/DateField';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { NumberField } from '../../../ui/controls/NumberField';
import { TextField } from '../../../ui/controls/TextField';

interface TermCheckFormProps {
  readonly on: string;
  /** Days that have a check already. */
  readonly taken: readonly string[];
}

const mostCash = 1_000_000;

/** The four questions of one term. Nothing changes in the plan until the answers are kept. */
export function TermCheckForm({ on, taken }: TermCheckFormProps) {
  const [draft, setDraft] = useState<TermCheck>({
    on,
    isSencoInPost: 'unknown',
    hoursPerWeek: null,
    isQualified: 'unknown',
    extraCashPerYear: null,
    note: '',
  });
  const patch = (part: Partial<TermCheck>): void => setDraft({ ...draft, ...part });
  const keep = (): void => {
    const outcome = checkTerm(draft);
    if (outcome.ok) say('good', 'The answers of this term are kept in the plan.');
    else say('problem', outcome.why);
  };
  return (
    <div className="screen-only">
      <Disclosure summary="Answer the four questions for a term">
        <div className="stack">
          <DateField
            label="Last day of the term"
            hint={
              taken.includes(draft.on)
                ? 'There is a check on this day; keeping these answers takes its place.'
                : 'Or the day on which you answer.'
            }
            value={draft.on}
            onChange={(day) => day !== null && patch({ on: day })}
          />
          <AnswerField
            label="1. Was a SENCO in post on that day?"
            value={draft.isSencoInPost}
            onChange={(isSencoInPost) => patch({ isSencoInPost })}
          />
          <NumberField
            label="2. How many hours a week did the SENCO have for the role?"
            suffix="hours a week"
            emptyMeans="Leave it empty if you do not know."
            value={draft.hoursPerWeek}
            validate={(value) =>
              value < limits.hoursPerWeek.min || value > limits.hoursPerWeek.max
                ? `Enter hours from ${limits.hoursPerWeek.min} to ${limits.hoursPerWeek.max}.`
                : null
            }
            onChange={(hoursPerWeek) => patch({ hoursPerWeek })}
          />
          <AnswerField
            label="3. Is the SENCO qualified, or in time to be?"
            value={draft.isQualified}
            onChange={(isQualified) => patch({ isQualified })}
          />
          <NumberField
            label="4. How much extra cash does it take in a year?"
            hint="Against what the school had before the decision, one-off costs apart. A saving is below nought."
            prefix="£"
            emptyMeans="Leave it empty if you do not know."
            value={draft.extraCashPerYear}
            validate={(value) => (Math.abs(value) > mostCash ? 'Enter an amount of no more than £1,000,000.' : null)}
            onChange={(extraCashPerYear) => patch({ extraCashPerYear })}
          />
          <TextField
            label="A note"
            hint="What happened, if it helps. Name nobody."
            rows={2}
            value={draft.note}
            maxLength={textLimits.notes}
            onChange={(note) => patch({ note })}
          />
          <div className="row">
            <Button onClick={keep}>Keep the answers</Button>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}

import { optionsOf } from '../../../domain/option';
import type { FixAnswer, FixQuestion } from '../../../engine/fix/fixAnswer';
import { withoutHelp } from '../../../engine/fix/verdict';
import type { AssessedPlan } from '../../../store/selectors';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { FixTable } from './FixTable';
import { fixAnswerWords, howWords, noHelpWords } from './fixWords';

interface FixResultProps {
  readonly assessed: AssessedPlan;
  readonly answer: FixAnswer;
  readonly asked: FixQuestion;
  readonly isStale: boolean;
}

/** What the search found: the answer in sentences, then each fix with what it costs, saves and asks. */
export function FixResult({ assessed, answer, asked, isStale }: FixResultProps) {
  const nameOf = (id: string): string => optionsOf(asked.plan).find((each) => each.id === id)?.name ?? id;
  const { says, because } = fixAnswerWords(answer, asked, nameOf);
  const noHelp = noHelpWords(withoutHelp(answer, asked.options), nameOf, asked.bar);
  return (
    <div className="fix-result" data-stale={isStale || undefined}>
      {isStale ? (
        <p className="decide-says">
          <b>From before your last change.</b> Look again before you rest anything on it.
        </p>
      ) : null}
      <p className="lead verdict">
        <b>{says}</b> {because}
      </p>
      <FixTable {...{ assessed, answer, asked, isStale, nameOf }} />
      {noHelp ? <p className="decide-says">{noHelp}</p> : null}
      <Disclosure summary="How this was found">
        <ul className="decide-list">
          {howWords(answer, asked).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

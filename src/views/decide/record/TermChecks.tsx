import type { TermCheck } from '../../../domain/decision';
import { type SealedForecast, termPlace } from '../../../engine/record/termPlace';
import { removeTermCheck } from '../../../store/decisionActions';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { dateWords } from '../../../ui/format';
import { Picture } from '../../../ui/saving/Picture';
import { ForecastDots } from './ForecastDots';
import { againstPlan, coverSentence, hoursAndCash } from './recordWords';
import { TermCheckForm } from './TermCheckForm';

interface TermChecksProps {
  readonly checks: readonly TermCheck[];
  /** Undefined while it is being worked out; null where nothing is sealed or the copy does not open. */
  readonly forecast: SealedForecast | null | undefined;
  readonly isSealed: boolean;
  readonly on: string;
}

/** Four short questions a term, and where the answers stand among what was forecast. */
export function TermChecks({ checks, forecast, isSealed, on }: TermChecksProps) {
  return (
    <>
      <h3>How it turned out, a term at a time</h3>
      <p className="record-words">
        Four short questions at the end of each term.{' '}
        {isSealed
          ? 'The answers are placed among the futures that were sealed. One school is one future: a term that went badly does not prove the forecast wrong, nor a good one right; several terms together begin to tell.'
          : 'Once the decision is sealed, the answers are placed among the futures that were forecast that day.'}
      </p>
      {checks.map((check) => (
        <CheckCard
          key={check.on}
          check={check}
          forecast={forecast ?? null}
          isPending={isSealed && forecast === undefined}
        />
      ))}
      <TermCheckForm key={`${checks.length} ${checks.at(-1)?.on}`} on={on} taken={checks.map((check) => check.on)} />
    </>
  );
}

interface CheckCardProps {
  readonly check: TermCheck;
  readonly forecast: SealedForecast | null;
  readonly isPending: boolean;
}

function CheckCard({ check, forecast, isPending }: CheckCardProps) {
  const place = forecast && termPlace(check, forecast);
  const sentences = place ? [coverSentence(place, check.on), ...againstPlan(check, place)] : answersOf(check);
  const remove = (): void => {
    const outcome = removeTermCheck(check.on);
    if (outcome.ok) say('plain', `The check of ${dateWords(check.on)} is removed. Undo brings it back.`);
    else say('problem', outcome.why);
  };
  return (
    <article className="card term-check">
      <div className="row">
        <h4>{dateWords(check.on)}</h4>
        <Button variant="quiet" iconLabel={`Remove the check of ${dateWords(check.on)}`} onClick={remove}>
          ✕
        </Button>
      </div>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isPending ? <p className="soft">The sealed futures are being drawn…</p> : null}
      {place?.inHundred ? (
        <Picture
          caption={`A hundred of the sealed futures on ${dateWords(check.on)}${place.standing ? ', and where this school stood' : ''}`}
        >
          <ForecastDots inHundred={place.inHundred} standing={place.standing} />
        </Picture>
      ) : null}
      {check.note.trim() === '' ? null : <p className="soft">{check.note}</p>}
    </article>
  );
}

const inPostWords = {
  yes: 'A SENCO was in post on that day',
  no: 'No SENCO was in post on that day',
  unknown: 'Whether a SENCO was in post on that day is not known',
} as const;
const qualifiedWords = {
  yes: 'qualified or in time',
  no: 'neither qualified nor in time',
  unknown: 'whether qualified is not known',
} as const;

/** The answers alone, where there is no sealed forecast to place them in. */
function answersOf(check: TermCheck): readonly string[] {
  const { isSencoInPost, isQualified } = check;
  return [
    `${inPostWords[isSencoInPost]}${isSencoInPost === 'yes' ? `, ${qualifiedWords[isQualified]}` : ''}.`,
    ...hoursAndCash(check),
  ];
}

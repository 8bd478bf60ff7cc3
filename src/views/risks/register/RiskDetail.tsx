import type { ReactNode } from 'react';
import { mitigationNames } from '../../../domain/mitigation';
import type { Option } from '../../../domain/option';
import type { RiskReading } from '../../../engine/risk/register/entry';
import { Button } from '../../../ui/controls/Button';
import { dateWords, listWords } from '../../../ui/format';
import { goToPart } from '../../../ui/goToPart';
import { impactWords, likelihoodWords } from './levelOptions';
import type { RegisterRow, RowLevel } from './registerRow';
import { foundTrace } from './tracePlaces';

interface RiskDetailProps {
  readonly row: RegisterRow;
  readonly option: Option;
  /** Whether anything at all is chosen against the risks of this option. */
  readonly hasChosen: boolean;
  readonly onJudge: () => void;
}

/** Why a risk stands where it does, what is done about it, and the way to say otherwise. */
export function RiskDetail({ row, option, hasChosen, onJudge }: RiskDetailProps) {
  const { cause, effect, likelihood, impact, owner, reviewOn, own, entry } = row;
  const judged = entry?.judgement;
  return (
    <div className="risk-why">
      <dl>
        <Part name="Cause">{cause === '' ? 'Not said yet.' : cause}</Part>
        <Part name="Effect">{effect === '' ? 'Not said yet.' : effect}</Part>
        <Part name={`Likelihood ${likelihoodWords(likelihood.level)}`}>
          <Because level={likelihood} words={likelihoodWords} option={option} />
        </Part>
        <Part name={`Impact ${impactWords(impact.level)}`}>
          <Because level={impact} words={impactWords} option={option} />
        </Part>
        {judged && judged.reason !== '' ? <Part name="Your reason">{judged.reason}</Part> : null}
        <Part name="Treatment" isScreenOnly={!own && !hasChosen}>
          {treatmentWords(row, hasChosen)}
        </Part>
        <Part name="Owner and review">
          <span className="screen-only">{owner === '' ? 'Nobody owns it yet' : owner}; </span>
          {reviewOn === null ? 'no day is set to look at it again.' : `looked at again on ${dateWords(reviewOn)}.`}
        </Part>
      </dl>
      <div className="row screen-only">
        <Button variant="quiet" onClick={onJudge}>
          {own ? 'Change or remove' : judged ? 'Change your judgement' : 'Judge it yourself'}
          <span className="visually-hidden">: {row.name}</span>
        </Button>
      </div>
    </div>
  );
}

interface PartProps {
  readonly name: string;
  /** On paper it would say the same of every risk. */
  readonly isScreenOnly?: boolean;
  readonly children: ReactNode;
}

function Part({ name, isScreenOnly = false, children }: PartProps) {
  return (
    <div className={isScreenOnly ? 'screen-only' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface BecauseProps {
  readonly level: RowLevel;
  readonly words: typeof likelihoodWords;
  readonly option: Option;
}

/** The sentence behind a level and where its number is from; of the model's too where it is overridden. */
function Because({ level: { reading, modelled }, words, option }: BecauseProps) {
  const shown = modelled ?? reading;
  if (!shown) return 'Your own judgement.';
  return (
    <>
      {modelled ? `Your own judgement. By itself the register has ${words(modelled.level)}: ` : ''}
      {shown.because} <Trace reading={shown} option={option} />
    </>
  );
}

function Trace({ reading, option }: { readonly reading: RiskReading; readonly option: Option }) {
  const { basis, trace } = reading;
  if (basis === 'judgement') return 'A judgement of ours.';
  if (trace.page === 'risks') {
    return (
      <button type="button" className="trace" onClick={() => goToPart('risks-hats')}>
        Below: {trace.label}
      </button>
    );
  }
  const { href, says } = foundTrace(reading, option);
  return (
    <a className="trace" href={href}>
      {says}
    </a>
  );
}

/** What is done about a risk, and what it would be without. */
function treatmentWords({ own, entry, before, score, rating }: RegisterRow, hasChosen: boolean): string {
  if (own) return own.treatment === '' ? 'Nothing yet.' : `${own.treatment} ${movedWords(before, score, rating)}`;
  const chosen = entry?.addressedBy ?? [];
  if (chosen.length === 0) {
    return hasChosen ? 'Nothing of what is chosen works against it.' : 'Nothing chosen yet.';
  }
  return `${listWords(chosen.map((id) => mitigationNames[id]))}. ${movedWords(before, score, rating)}`;
}

function movedWords(before: RegisterRow['before'], score: number, rating: string): string {
  if (!before) return '';
  return before.score === score
    ? `The score is ${score}, ${rating}, with it and without.`
    : `Without it the score would be ${before.score}, ${before.rating}; with it ${score}, ${rating}.`;
}

import { capitalised } from '../../../domain/numerals';
import type { RiskLevel } from '../../../domain/risk';
import type { FigureId } from '../../../evidence/register';
import { type RiskChance, riskChance } from '../../succession/riskChances';
import { bandFigures, likelihoodBand } from './bands';
import { futuresOf100 } from './chanceInWords';
import type { RiskReading, RiskTrace, TracePage } from './entry';
import type { PhaseReading, RiskSubject } from './subject';

/** Where on which page a reading can be followed to, and the figures that went into it. */
export function trace(page: TracePage, label: string, figures: readonly FigureId[] = []): RiskTrace {
  return { page, label, figures };
}

interface FromFutures {
  readonly chance: RiskChance;
  /** What happens in so many futures: 'the SENCO leaves'; the count comes after it. */
  readonly that: string;
  /** Where the chance stands on the Succession page. */
  readonly label: string;
  readonly figures?: readonly FigureId[];
  /** What the structure alone suggests while the futures are being drawn. */
  readonly meanwhile: PhaseReading;
}

/** A likelihood that is counted in the futures; until they are drawn, what the structure alone suggests, and it says so. */
export function fromFutures(subject: RiskSubject, from: FromFutures): RiskReading {
  const { outcome, figures } = subject;
  const followed = trace('succession', from.label, [...bandFigures, ...(from.figures ?? [])]);
  if (!outcome) {
    return {
      ...from.meanwhile,
      basis: 'facts',
      chance: null,
      isPending: true,
      because: `The futures are still being drawn. Until then this goes by the structure alone. ${from.meanwhile.because}`,
      trace: followed,
    };
  }
  // Null is of a ceiling that nobody set: nothing goes over it.
  const chance = riskChance(from.chance, outcome)?.mean ?? 0;
  return {
    level: likelihoodBand(chance, figures),
    basis: 'futures',
    chance,
    isPending: false,
    because: `${capitalised(from.that)} in ${futuresOf100(chance, figures)}.`,
    trace: followed,
  };
}

/** A chance over the plan's years that yearly figures come to. */
export function fromChance(subject: RiskSubject, chance: number, because: string, of: RiskTrace): RiskReading {
  return {
    level: likelihoodBand(chance, subject.figures),
    basis: 'formula',
    chance,
    isPending: false,
    because,
    trace: banded(of),
  };
}

/** A share of months or of work, by the same bands as a chance. */
export function fromShare(subject: RiskSubject, share: number, because: string, of: RiskTrace): RiskReading {
  return {
    level: likelihoodBand(share, subject.figures),
    basis: 'share',
    chance: null,
    isPending: false,
    because,
    trace: banded(of),
  };
}

/** A level from what the structure says of itself, with no chance behind it. */
export function fromFacts({ level, because }: PhaseReading, of: RiskTrace): RiskReading {
  return { level, basis: 'facts', chance: null, isPending: false, because, trace: of };
}

/** How much a risk would matter: our own judgement, with the facts that moved it in its sentence. */
export function impactOf(level: RiskLevel, because: string, figures: readonly FigureId[] = []): RiskReading {
  return {
    level,
    basis: 'judgement',
    chance: null,
    isPending: false,
    because,
    trace: trace('risks', 'How impacts are judged', figures),
  };
}

function banded(of: RiskTrace): RiskTrace {
  return { ...of, figures: [...of.figures, ...bandFigures] };
}

import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate } from '../estimate';

/** Where a choice is called clear, alike or agreed. All of it judgement, to be replaced. */
export const decide = {
  'decide.clearMajority': estimate(
    'Weightings in which an option must be best to be called the clear winner',
    'share',
    'judgement',
    [0.5, 0.6, 0.75],
    cite('judgement', 'more than half with something to spare; no published threshold is agreed on'),
  ),
  'decide.overlapCorrelation': estimate(
    'Rank correlation from which two criteria may count the same thing',
    'share',
    'judgement',
    [0.8, 0.9, 1],
    cite('judgement', 'nearly the same order of the options; a prompt to look, never a proof'),
  ),
  'decide.agreementStrong': estimate(
    'Agreement between governors (Kendall’s W) from which we say that they largely agree',
    'share',
    'judgement',
    [0.6, 0.7, 0.8],
    cite('judgement', 'a usual reading of the coefficient, which has no agreed bands'),
  ),
  'decide.agreementSome': estimate(
    'Agreement between governors (Kendall’s W) from which we say that they agree in part',
    'share',
    'judgement',
    [0.3, 0.4, 0.5],
    cite('judgement', 'a usual reading of the coefficient, which has no agreed bands'),
  ),
} satisfies Record<string, Figure>;

import type { CriterionId } from '../../domain/decision';
import type { SuccessionOutcome } from '../../domain/succession';
import type { AssessedPlan } from '../../engine/assess';
import { type Acceptability, acceptability, weighableFrom, weightingsDrawn } from '../../engine/decide/acceptability';
import { boardSummary } from '../../engine/decide/board';
import { type Contender, contendersOf } from '../../engine/decide/contender';
import { dominated } from '../../engine/decide/dominance';
import { overlaps } from '../../engine/decide/overlaps';
import { canBeWeighed, rangesOf } from '../../engine/decide/ranges';
import { bestOf, rankingOf } from '../../engine/decide/ranking';
import { type Verdict, verdictOf } from '../../engine/decide/verdict';
import { smallestWeightChange } from '../../engine/decide/weightChange';
import { weightsFrom } from '../../engine/decide/weights';
import { type Asked, futuresPerWorld } from '../../engine/sensitivity/asked';
import { inputsThatTell } from '../../engine/sensitivity/inputsThatTell';
import { sampleWorlds, worldsDrawn } from '../../engine/sensitivity/sampleWorlds';
import { switchPoints } from '../../engine/sensitivity/switchPoint';
import { tornado } from '../../engine/sensitivity/tornado';
import { answerOf } from '../../engine/steps';
import { handedWith } from '../../evidence/figuresAt';
import type { Results } from './results';

type DecisionResult = Results['decision'];

/** What Decide shows of a plan, from all its futures: the same functions in the same worlds, so the same numbers. Quick: in the plan as it stands alone. */
export function decisionResultOf(
  assessed: AssessedPlan,
  outcomes: readonly SuccessionOutcome[],
  isQuick: boolean,
): DecisionResult {
  const { plan, on, figures } = assessed;
  const contenders = contendersOf(assessed, outcomes);
  const ranges = rangesOf(contenders);
  const weights = weightsFrom(plan.preferences, ranges);
  const asked: Asked = { plan, on, weights, futures: futuresPerWorld, asShown: contenders, ...handedWith(plan) };
  const isWorthIt = canBeWeighed(contenders, ranges);
  const isWhole = isWorthIt && !isQuick;
  const worlds = isWhole ? answerOf(sampleWorlds(asked, worldsDrawn)).worlds : [contenders];
  const order = plan.preferences?.order ?? [];
  const accepted = (among: readonly CriterionId[] | null) =>
    acceptability(weighableFrom(worlds, among), weightingsDrawn, plan.simulation.seed);
  const unordered = accepted(null);
  const ordered = order.length > 0 ? accepted(order) : unordered;
  return {
    options: contenders.map(({ id, barredBecause, values }) => ({ id, barredBecause, values })),
    ranges,
    weights,
    ranking: rankingOf(contenders, weights, ranges).map(({ contender, place, total, parts }) => ({
      id: contender.id,
      place,
      total,
      parts,
    })),
    dominated: dominated(contenders).map(({ option, by }) => ({ id: option, by: [...by] })),
    overlaps: overlaps(contenders, weights, figures).map(({ criteria, kind, says, because }) => ({
      criteria: [...criteria],
      kind,
      says,
      because,
    })),
    smallestWeightChange: smallestWeightChange(contenders, weights),
    verdict: verdictResultOf(verdictOf(ordered, figures)),
    acceptability: isWorthIt
      ? [...new Set([unordered, ordered])].map((each) => acceptabilityOf(each, worlds.length))
      : [],
    sensitivity: isWhole ? sensitivityOf(asked) : null,
    board: boardOf(assessed, contenders),
  };
}

function acceptabilityOf(
  { options, isOrdered, draws, best, rank, centralWeights }: Acceptability,
  worlds: number,
): DecisionResult['acceptability'][number] {
  return {
    isOrdered,
    draws,
    worlds,
    options: options.map((id, at) => ({
      id,
      bestShare: best[at] ?? 0,
      placeShares: [...(rank[at] ?? [])],
      centralWeights: centralWeights[at] ?? null,
    })),
  };
}

function verdictResultOf(verdict: Verdict): DecisionResult['verdict'] {
  const options = 'among' in verdict ? [...verdict.among] : 'option' in verdict ? [verdict.option] : [];
  return { kind: verdict.kind, options, share: 'share' in verdict ? verdict.share : null };
}

function sensitivityOf(asked: Asked): DecisionResult['sensitivity'] {
  const found = answerOf(tornado(asked, { kind: 'lead' }));
  return {
    winner: found.winner,
    lead: found.central,
    inputs: found.bars.map(({ input: { id, label, unit }, low, high }) => ({
      id,
      label,
      unit,
      low: { at: low.at, lead: low.value, winner: low.winner },
      high: { at: high.at, lead: high.value, winner: high.winner },
    })),
    switchPoints: answerOf(switchPoints(asked, inputsThatTell(found))).flatMap(({ input, switches }) =>
      switches.map((each) => ({ input: input.id, ...each })),
    ),
  };
}

function boardOf({ plan, figures }: AssessedPlan, contenders: readonly Contender[]): DecisionResult['board'] {
  const { views, agreement, dissent, weightsTogether, rankingTogether } = boardSummary(
    plan.governors,
    contenders,
    figures,
  );
  if (views.length === 0) return null;
  return {
    governors: views.map(({ governor, weights, best }) => ({ label: governor.label, weights, best: [...best] })),
    agreement: agreement.level,
    concordance: agreement.concordance,
    dissent: dissent?.says ?? null,
    weightsTogether,
    bestTogether: bestOf(rankingTogether).map(({ contender }) => contender.id),
  };
}

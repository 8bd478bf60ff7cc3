import { type CriterionId, criterionNames, type Governor } from '../../domain/decision';
import { listWords } from '../../domain/numerals';
import { sum } from '../../domain/sum';
import type { Figures } from '../../evidence/figuresAt';
import type { Contender } from './contender';
import { byCriterion, criteriaThatCount, lawfulOf, type Ranges, rangesOf } from './ranges';
import { concordance } from './rankCorrelation';
import { bestOf, type Ranked, rankingOf } from './ranking';
import { type Weights, weightsFrom } from './weights';

/** What one governor's weights come to. */
interface GovernorView {
  readonly governor: Governor;
  readonly weights: Weights;
  readonly ranking: readonly Ranked[];
  /** Ids of what is best for them: one, or several that tie. */
  readonly best: readonly string[];
}

interface Preferred {
  readonly option: string;
  /** Labels of those for whom it is best, alone or level with others. */
  readonly governors: readonly string[];
}

interface BoardAgreement {
  /** `notApplicable`: too few governors to agree or differ, or nothing that tells the options apart. */
  readonly level: 'same' | 'strong' | 'some' | 'little' | 'notApplicable';
  /** Kendall's W, from 0 to 1; null where it does not apply. */
  readonly concordance: number | null;
  readonly says: string;
}

/** The criterion whose place differs most between governors. Places count from 1; null where it was left out. */
interface BoardDissent {
  readonly criterion: CriterionId;
  readonly highest: { readonly place: number | null; readonly governors: readonly string[] };
  readonly lowest: { readonly place: number | null; readonly governors: readonly string[] };
  readonly says: string;
}

export interface BoardSummary {
  readonly views: readonly GovernorView[];
  /** Every lawful option, the one that most governors prefer first. */
  readonly preferred: readonly Preferred[];
  readonly agreement: BoardAgreement;
  /** Null where nobody differs. */
  readonly dissent: BoardDissent | null;
  /** Every governor's weights with one voice each: their mean. */
  readonly weightsTogether: Weights;
  readonly rankingTogether: readonly Ranked[];
  /** Labels of those for whom something else is best than for the board together. */
  readonly otherwise: readonly string[];
}

/** How far several governors agree, and where they do not. Governors who have said nothing yet are left out. */
export function boardSummary(
  governors: readonly Governor[],
  contenders: readonly Contender[],
  figures: Figures,
): BoardSummary {
  const ranges = rangesOf(contenders);
  const views = governors
    .filter(({ preferences }) => preferences.order.length > 0)
    .map((governor): GovernorView => {
      const weights = weightsFrom(governor.preferences, ranges);
      const ranking = rankingOf(contenders, weights, ranges);
      return { governor, weights, ranking, best: bestOf(ranking).map(({ contender }) => contender.id) };
    });
  const weightsTogether = meanWeights(views, ranges);
  const rankingTogether = rankingOf(contenders, weightsTogether, ranges);
  const together = bestOf(rankingTogether).map(({ contender }) => contender.id);
  return {
    views,
    preferred: preferredOf(views, contenders),
    agreement: agreementOf(views, contenders, figures),
    dissent: dissentOf(views, ranges),
    weightsTogether,
    rankingTogether,
    otherwise: views
      .filter(({ best }) => !best.some((id) => together.includes(id)))
      .map(({ governor }) => governor.label),
  };
}

function meanWeights(views: readonly GovernorView[], ranges: Ranges): Weights {
  if (views.length === 0) return weightsFrom(null, ranges);
  return byCriterion((id) => sum(views, ({ weights }) => weights[id]) / views.length);
}

function preferredOf(views: readonly GovernorView[], contenders: readonly Contender[]): readonly Preferred[] {
  return lawfulOf(contenders)
    .map(({ id }) => ({
      option: id,
      governors: views.filter(({ best }) => best.includes(id)).map(({ governor }) => governor.label),
    }))
    .sort((a, b) => b.governors.length - a.governors.length);
}

function agreementOf(
  views: readonly GovernorView[],
  contenders: readonly Contender[],
  figures: Figures,
): BoardAgreement {
  const ids = lawfulOf(contenders).map(({ id }) => id);
  const places = views.map(({ ranking }) =>
    ids.map((id) => ranking.find(({ contender }) => contender.id === id)?.place ?? 0),
  );
  const agreed = concordance(places);
  if (agreed === null) {
    const says =
      views.length < 2
        ? 'It takes two governors at least to agree or differ.'
        : 'There are no two lawful options that the governors’ weights tell apart.';
    return { level: 'notApplicable', concordance: null, says };
  }
  const isSame = places.every((each) => each.every((place, at) => place === places[0]?.[at]));
  if (isSame) {
    return { level: 'same', concordance: agreed, says: 'Every governor’s weights put the options in the same order.' };
  }
  const level =
    agreed >= figures.value('decide.agreementStrong')
      ? 'strong'
      : agreed >= figures.value('decide.agreementSome')
        ? 'some'
        : 'little';
  const says = {
    strong: 'The governors’ weights put the options in much the same order.',
    some: 'The governors’ weights put the options in partly the same order.',
    little: 'The governors’ weights put the options in quite different orders.',
  }[level];
  return { level, concordance: agreed, says };
}

/** Places are among the criteria that tell the options apart: to differ about another changes nothing. */
function dissentOf(views: readonly GovernorView[], ranges: Ranges): BoardDissent | null {
  if (views.length < 2) return null;
  const counting = criteriaThatCount(ranges);
  const placed = views.map(({ governor, weights }) => {
    const order = criteriaThatCount(ranges, governor.preferences.order);
    const placeOf = (id: CriterionId): number | null => (order.includes(id) ? order.indexOf(id) + 1 : null);
    return { label: governor.label, weights, placeOf };
  });
  const last = counting.length + 1;
  const spreads = counting.map((criterion) => {
    const places = placed.map(({ placeOf }) => placeOf(criterion) ?? last);
    const weights = placed.map((each) => each.weights[criterion]);
    return { criterion, places: spreadOf(places), weights: spreadOf(weights) };
  });
  const [widest] = spreads
    .filter(({ places }) => places > 0)
    .sort((a, b) => b.places - a.places || b.weights - a.weights);
  if (!widest) return null;
  const { criterion } = widest;
  const places = placed.map(({ placeOf }) => placeOf(criterion) ?? last);
  const at = (wanted: number) => ({
    place: wanted === last ? null : wanted,
    governors: placed.filter(({ placeOf }) => (placeOf(criterion) ?? last) === wanted).map(({ label }) => label),
  });
  const [highest, lowest] = [at(Math.min(...places)), at(Math.max(...places))];
  return { criterion, highest, lowest, says: saysDissent(criterion, highest, lowest) };
}

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function saysDissent(criterion: CriterionId, highest: BoardDissent['highest'], lowest: BoardDissent['lowest']): string {
  const where = (side: BoardDissent['highest']): string =>
    `${side.place === null ? 'left out' : (ordinals[side.place - 1] ?? '')} by ${listWords(side.governors)}`;
  return `They differ most about “${criterionNames[criterion]}”: put ${where(highest)}, and ${where(lowest)}.`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

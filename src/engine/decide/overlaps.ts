import { type CriterionId, criterionNames } from '../../domain/decision';
import { countWords } from '../../domain/numerals';
import type { Figures } from '../../evidence/figuresAt';
import type { Contender } from './contender';
import { criteriaThatCount, lawfulOf, rangesOf, scoreOf } from './ranges';
import { rankCorrelation } from './rankCorrelation';
import type { Weights } from './weights';

/** Two criteria that may count the same thing here, and what to do about it. */
export interface Overlap {
  readonly criteria: readonly [CriterionId, CriterionId];
  /**
   * `inStep`: the options stand in nearly the same order under both, so that one thing may count twice.
   * `opposed`: in nearly the opposite order, for a reason that we know, so that weight on one takes from the other.
   * `byNature`: the two have something in common whatever the options are, and it does not show in their order.
   */
  readonly kind: 'inStep' | 'opposed' | 'byNature';
  /** Rank correlation of the scores over the lawful options; null with too few of them to say. */
  readonly correlation: number | null;
  readonly says: string;
  /** Why; that it may be chance where no reason is known. */
  readonly because: string;
  /** Of the whole weight, what the two carry together. */
  readonly weight: number;
}

/** Two criteria that are in part reckoned from the same thing. */
interface KnownPair {
  readonly criteria: readonly [CriterionId, CriterionId];
  /** Whether what is good for one is by this bad for the other. */
  readonly isOpposed: boolean;
  readonly because: string;
  /** Where the pair is opposed by nature: why it may be in step all the same. */
  readonly inStepBecause?: string;
}

const knownPairs: readonly KnownPair[] = [
  {
    criteria: ['peakCoverage', 'teacherLoad'],
    isOpposed: true,
    because:
      'Work that is passed to class teachers counts as done: the same hours raise the first and add to the load in the second.',
  },
  {
    criteria: ['extraCash', 'secureCover'],
    isOpposed: false,
    because: 'Adverts, stop-gaps and the pay saved while a post is empty are in the cash as well as in the months.',
  },
  {
    criteria: ['peakCoverage', 'secureCover'],
    isOpposed: false,
    because: 'Work that the SENCO cannot hold makes the SENCO leave sooner, so too little time shows in both.',
  },
  {
    criteria: ['influence', 'independence'],
    isOpposed: true,
    because:
      'Both follow from where the SENCO stands towards the head: nearness gives influence and takes independence. A head who is SENCO has the most of one and little of the other.',
    inStepBecause: 'Both are at their least where nobody is designated, and both are read off the same posts.',
  },
];

/** With fewer options than this, two criteria stand in the same order too easily by chance. */
const fewestToTell = 4;
const rounding = 1e-9;

/** Where two criteria that both carry weight may count the same thing among these options; what shows in the options first. */
export function overlaps(contenders: readonly Contender[], weights: Weights, figures: Figures): readonly Overlap[] {
  const lawful = lawfulOf(contenders);
  if (lawful.length < 2) return [];
  const ranges = rangesOf(contenders);
  const scores = lawful.map(({ values }) => scoreOf(values, ranges));
  const counting = criteriaThatCount(ranges).filter((id) => weights[id] > 0);
  const limit = figures.value('decide.overlapCorrelation');
  const pairs = counting.flatMap((one, at) => counting.slice(at + 1).map((other) => [one, other] as const));
  const found = pairs.flatMap(([one, other]): readonly Overlap[] => {
    const known = knownPairs.find(({ criteria }) => criteria.includes(one) && criteria.includes(other));
    const correlation =
      lawful.length < fewestToTell
        ? null
        : rankCorrelation(
            scores.map((each) => each[one]),
            scores.map((each) => each[other]),
          );
    const kind = kindOf(correlation, limit, known);
    if (kind === null) return [];
    return [
      {
        criteria: [one, other],
        kind,
        correlation,
        says: saysOf(kind, criterionNames[one], criterionNames[other]),
        because: reasonOf(kind, known, lawful.length),
        weight: weights[one] + weights[other],
      },
    ];
  });
  const order: readonly Overlap['kind'][] = ['inStep', 'opposed', 'byNature'];
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.weight - a.weight);
}

function kindOf(correlation: number | null, limit: number, known: KnownPair | undefined): Overlap['kind'] | null {
  if (correlation !== null && correlation >= limit - rounding) return 'inStep';
  if (!known) return null;
  return known.isOpposed && correlation !== null && correlation <= -limit + rounding ? 'opposed' : 'byNature';
}

function reasonOf(kind: Overlap['kind'], known: KnownPair | undefined, options: number): string {
  const reason = kind === 'inStep' && known?.isOpposed ? known.inStepBecause : known?.because;
  return (
    reason ??
    `We know of no reason why they should: among ${countWords(options)} options it may be chance. Ask whether it is one thing that you care about, or two.`
  );
}

function saysOf(kind: Overlap['kind'], one: string, other: string): string {
  const both = `“${one}” and “${other}”`;
  switch (kind) {
    case 'inStep':
      return `${both} put these options in nearly the same order, so they may count one thing twice.`;
    case 'opposed':
      return `${both} put these options in nearly the opposite order: weight on one takes from the other.`;
    case 'byNature':
      return `${both} have something in common in how they are reckoned.`;
  }
}

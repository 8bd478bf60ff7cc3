import { readdirSync, readFileSync } from 'node:fs';
import { type CriterionId, criterionIds, type DecisionRecord } from '../../../../src/domain/decision';
import type { PaperBlock, PaperDocument, PaperSection } from '../../../../src/domain/paper';
import type { Plan } from '../../../../src/domain/plan';
import type { SuccessionOutcome } from '../../../../src/domain/succession';
import type { Acceptability } from '../../../../src/engine/decide/acceptability';
import { acceptability, weighableFrom } from '../../../../src/engine/decide/acceptability';
import { contendersOf } from '../../../../src/engine/decide/contender';
import { rangesOf } from '../../../../src/engine/decide/ranges';
import { rankingOf } from '../../../../src/engine/decide/ranking';
import { type Verdict, verdictOf } from '../../../../src/engine/decide/verdict';
import { smallestWeightChange } from '../../../../src/engine/decide/weightChange';
import { weightsFrom } from '../../../../src/engine/decide/weights';
import { simulate } from '../../../../src/engine/succession/simulate';
import { type AssessedPlan, selectAssessment } from '../../../../src/store/selectors';
import { selectProcessInputs } from '../../../../src/store/successionSelectors';
import type { PaperInput, PaperWeighed } from '../../../../src/views/paper/telling/paperInput';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import { openedPlan } from '../../../files/plans';

/** The day every paper is told on. */
export const on = '2026-11-22';

const folder = 'public/examples';

/** The examples that ship, by name. */
export const examplePlans: readonly (readonly [string, Plan])[] = readdirSync(folder).map((name) => [
  name.replace('.senco.json', ''),
  openedPlan(readFileSync(`${folder}/${name}`, 'utf8')),
]);

export function exampleOf(name: string): Plan {
  const found = examplePlans.find(([each]) => each === name)?.[1];
  if (!found) throw new Error(`No example ${name}`);
  return found;
}

/** A plan with only these options in Compare beside today's. */
export function comparing(plan: Plan, ...ids: readonly string[]): Plan {
  const chosen = <T extends { readonly id: string }>(each: T) => ({ ...each, isCompared: ids.includes(each.id) });
  return { ...plan, structures: plan.structures.map(chosen), phasedPlans: plan.phasedPlans.map(chosen) };
}

export const village = exampleOf('village-primary');
export const head = 'head-as-senco';
export const deputy = 'slt-senco-with-deputy';

/** What the village has now, a head who keeps the role, and a SENCO with a deputy. */
export const three = comparing(village, head, deputy);

/** The village's options in phases, beside what it has now. */
export const phased = comparing(village, ...village.phasedPlans.map(({ id }) => id));

export const withCeiling = (ceilingPerYear: number | null): Plan => ({
  ...three,
  school: { ...three.school, ceilingPerYear },
});

export function drawn(assessed: AssessedPlan, futures = 150): readonly SuccessionOutcome[] {
  return selectProcessInputs(assessed).map((inputs) => simulate(inputs, { futures, seed: 1 }));
}

/** As the page weighs: every weighting alike, the plan as it stands. */
export function weighed(assessed: AssessedPlan, outcomes: readonly SuccessionOutcome[]): PaperWeighed {
  const contenders = contendersOf(assessed, outcomes);
  const weights = weightsFrom(null, rangesOf(contenders));
  const found = acceptability(weighableFrom([contenders], null), 500, 1);
  return {
    contenders,
    worlds: 1,
    acceptability: found,
    verdict: verdictOf(found, assessed.figures),
    weightChange: smallestWeightChange(contenders, weights),
    own: {
      first: rankingOf(contenders, weights)
        .filter(({ place }) => place === 1)
        .map(({ contender }) => contender.id),
      isSaid: false,
    },
  };
}

/** Everything that a finished paper is told from, but for the sensitivity. */
export function inputFor(plan: Plan, patch: Partial<PaperInput> = {}): PaperInput {
  const assessed = selectAssessment(plan, on);
  const outcomes = drawn(assessed);
  return {
    assessed,
    outcomes,
    weighed: weighed(assessed, outcomes),
    sensitivity: null,
    awaits: null,
    version: '1.2.3',
    ...patch,
  };
}

/** The input with a verdict, and the shares of weightings in which options are best, put in the place of what was found. */
export function withVerdict(input: PaperInput, verdict: Verdict, best: Readonly<Record<string, number>>): PaperInput {
  if (!input.weighed) throw new Error('Nothing is weighed');
  const { acceptability: found } = input.weighed;
  const share = (id: string): number => best[id] ?? 0;
  const shares: Acceptability = {
    ...found,
    best: found.options.map(share),
    // Only first places are given: options that tie in them tie in all.
    rank: found.options.map((id) => found.options.map((_, place) => (place === 0 ? share(id) : 0))),
  };
  return { ...input, weighed: { ...input.weighed, verdict, acceptability: shares } };
}

/** The paper that clearly recommends an option, with another as the next. */
export const recommending = (option: string, input: PaperInput, next = 'today'): PaperDocument =>
  paperOf(withVerdict(input, { kind: 'clear', option, share: 0.7 }, { [option]: 0.7, [next]: 0.3 }));

/** The paper that recommends the village a SENCO with a deputy, and next a head who keeps the role. */
export const forDeputy = (plan: Plan): PaperDocument => recommending(deputy, inputFor(plan), head);

/** The input with values of one option moved. */
export function withValues(input: PaperInput, id: string, values: Partial<Record<CriterionId, number>>): PaperInput {
  if (!input.weighed) throw new Error('Nothing is weighed');
  const contenders = input.weighed.contenders.map((each) =>
    each.id === id ? { ...each, values: { ...each.values, ...values } } : each,
  );
  const counted = { ...input.weighed.acceptability, criteria: criterionIds };
  return { ...input, weighed: { ...input.weighed, contenders, acceptability: counted } };
}

export const decision = (option: string, patch: Partial<DecisionRecord> = {}): DecisionRecord => ({
  option,
  decidedOn: '2026-12-08',
  reasons: '',
  dissent: '',
  reviewOn: [],
  seal: null,
  ...patch,
});

export const paperFor = (plan: Plan, patch: Partial<PaperInput> = {}): PaperDocument => paperOf(inputFor(plan, patch));

export function sectionOf(paper: PaperDocument, id: string): PaperSection {
  const found = paper.sections.find((section) => section.id === id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
}

/** Every block of a paper. */
export const blocksOf = (paper: PaperDocument): readonly PaperBlock[] => paper.sections.flatMap(({ blocks }) => blocks);

/** The text of a paragraph, or of a list with its leads; empty where the paper has none of that id. */
export function textOf(paper: PaperDocument, id: string): string {
  const block = blocksOf(paper).find((each) => each.id === id);
  if (block?.kind === 'paragraph') return block.text;
  if (block?.kind === 'list') return block.items.map(({ lead, text }) => `${lead} ${text}`).join('\n');
  return '';
}

export function rowsOf(paper: PaperDocument, id: string): readonly (readonly string[])[] {
  const block = blocksOf(paper).find((each) => each.id === id);
  if (block?.kind !== 'table') throw new Error(`No table ${id}`);
  return block.rows;
}

/** What stands under a table; empty where nothing does. */
export function noteOf(paper: PaperDocument, id: string): string {
  const block = blocksOf(paper).find((each) => each.id === id);
  return block?.kind === 'table' ? (block.note ?? '') : '';
}

/** What must end as a sentence does. */
const sentencesOf = (paper: PaperDocument): readonly string[] => blocksOf(paper).flatMap(sentencesIn);

function sentencesIn(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return block.note === undefined ? [] : [block.note];
    case 'figure':
      return [block.caption, block.alt, block.source];
  }
}

/** Every word of a paper. */
export function wordsOf(paper: PaperDocument): readonly string[] {
  const cells = blocksOf(paper).flatMap((block) =>
    block.kind === 'table' ? [block.caption, ...block.head, ...block.rows.flat()] : [],
  );
  const leads = blocksOf(paper).flatMap((block) => (block.kind === 'list' ? block.items.map(({ lead }) => lead) : []));
  const labels = blocksOf(paper).flatMap((block) =>
    block.kind === 'figure' && block.chart.kind !== 'lines' ? block.chart.rows.map(({ label }) => label) : [],
  );
  return [
    paper.title,
    ...paper.standfirst,
    ...paper.sections.map(({ heading }) => heading),
    ...sentencesOf(paper),
    ...cells,
    ...leads,
    ...labels,
  ];
}

const broken = /NaN|undefined|Infinity|null|\[object|\s\s|\s[.,;:!?]|\.\.(?!\.)|“”|“\s|\s”|;\.|,\.|:\./;

/** What is wrong with the words of a paper: nothing, in one that may be printed. */
export function faultsOf(paper: PaperDocument): readonly string[] {
  const ids = blocksOf(paper).flatMap((block) =>
    block.kind === 'list' ? [block.id, ...block.items.map(({ id }) => id)] : [block.id],
  );
  return [
    ...wordsOf(paper).filter((words) => broken.test(words)),
    ...sentencesOf(paper).filter((words) => !/[.?!:]["”’]?$/.test(words)),
    ...ids.filter((id, at) => ids.indexOf(id) !== at || !/^[A-Za-z][A-Za-z0-9-]{0,79}$/.test(id)),
    ...blocksOf(paper).flatMap((block) =>
      block.kind === 'table' && block.rows.some((row) => row.length !== block.head.length) ? [block.id] : [],
    ),
    ...blocksOf(paper).flatMap((block) => (block.kind === 'list' && block.items.length === 0 ? [block.id] : [])),
  ];
}

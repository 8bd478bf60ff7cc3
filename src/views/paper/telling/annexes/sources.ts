import type { PaperSection } from '../../../../domain/paper';
import type { Finding } from '../../../../domain/rule';
import { rules } from '../../../../engine/compliance/rules';
import { explain, indicatorIds } from '../../../../engine/indicators';
import { valueInForce } from '../../../../evidence/figuresAt';
import { type FigureId, figureRegister, isFigureId } from '../../../../evidence/register';
import { citationsOf, forceWords } from '../../../compare/findingWords';
import { documentOf } from '../../../compare/shelf';
import { rangeWords, valueWords } from '../../../evidence/figureWords';
import { section, table } from '../blocks';
import { standingWords } from '../standingWords';
import type { Subject } from '../subject';

/** The rules and figures that this paper rests on, with where each comes from. */
export function sources(subject: Subject): PaperSection | null {
  return section('annex', 'annex-sources', 'Sources', [
    table(
      'annex-sources-rules',
      'Rules that the options meet or depart from',
      ['Rule', 'Force', 'Where it stands'],
      ruleRows(subject),
      'Not legal advice.',
    ),
    table(
      'annex-sources-figures',
      'Figures behind the measures',
      ['Figure', 'We take (low to high)', 'Standing', 'Where it stands'],
      figureRows(subject),
      'All figures and rules of the planner are on its page Evidence.',
    ),
  ]);
}

/** Those that found something in an option, and the law that binds this school. */
function ruleRows({ options }: Subject): readonly (readonly string[])[] {
  const found = new Set(options.flatMap(({ assessment }) => assessment.findings.map(({ rule }: Finding) => rule)));
  return rules
    .filter(({ id }) => found.has(id))
    .map((rule) => [
      rule.name,
      forceWords[rule.force],
      citationsOf(rule)
        .map(({ title, where }) => `${title}, ${where}`)
        .join('; '),
    ]);
}

function figureRows({ options, plan }: Subject): readonly (readonly string[])[] {
  const used = new Set(
    options.flatMap(({ measured }) =>
      indicatorIds.flatMap((id) =>
        explain(id, measured).lines.flatMap(({ figure }) => (isFigureId(figure) ? [figure] : [])),
      ),
    ),
  );
  return (Object.keys(figureRegister) as FigureId[]).filter((id) => used.has(id)).map((id) => figureRow(id, plan));
}

function figureRow(id: FigureId, { ownFigures, assumptions }: Subject['plan']): readonly string[] {
  const figure = figureRegister[id];
  const own = ownFigures[id];
  if (own) return [figure.label, valueWords(figure.unit, own.value), standingWords.own, own.reason];
  const { low, central, high, cites } = valueInForce(figure, assumptions.startsOn);
  const taken = valueWords(figure.unit, central);
  const range = rangeWords(figure.unit, low, high);
  const document = documentOf(cites);
  const where = document && document.title !== cites.where ? `${document.title}, ${cites.where}` : cites.where;
  return [figure.label, range === null ? taken : `${taken} (${range})`, standingWords[figure.standing], where];
}

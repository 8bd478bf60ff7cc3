import { monthName, schoolMonths } from '../../../../domain/calendar';
import type { PaperSection } from '../../../../domain/paper';
import type { Plan } from '../../../../domain/plan';
import { type RiskJudgement, riskNames } from '../../../../domain/risk';
import { dateWords, listWords, percent } from '../../../../ui/format';
import { changedSettings, ownFigures } from '../../../compare/changedAssumptions';
import { list, type Point, paragraph, quoted, section, sentence } from '../blocks';
import type { Subject } from '../subject';

/** What the school assumes otherwise than the planner would, each with its reason. */
export function assumptions(subject: Subject): PaperSection | null {
  const { plan } = subject.assessed;
  const settings = changedSettings(plan).map((setting) => ({ ...setting, lead: '' }));
  const changed = [...settings, ...figures(plan), ...reviews(plan), ...diary(plan), ...judgements(subject)];
  return section('annex', 'annex-assumptions', 'Assumptions changed, and why', [
    paragraph(
      'annex-assumptions-lead',
      changed.length === 0
        ? 'Every assumption is the planner’s own default.'
        : 'What the school has put in the place of the planner’s own assumptions:',
    ),
    list('annex-assumptions-list', changed),
  ]);
}

function figures(plan: Plan): readonly Point[] {
  return ownFigures(plan).map(({ id, name, value, reason }) => ({
    key: id,
    lead: `${name}.`,
    text: `The school’s own figure is ${value}. ${reason.trim() === '' ? 'No reason is given.' : `Its reason: ${sentence(reason)}`}`,
  }));
}

function reviews({ annualReviewShares: shares }: Plan): readonly Point[] {
  if (!shares) return [];
  const held = schoolMonths.flatMap((month, at) => {
    const share = shares[at] ?? 0;
    return share > 0 ? [`${percent(share)} in ${monthName(month)}`] : [];
  });
  return [{ key: 'reviews', lead: 'Calendar of annual reviews.', text: `The school’s own: ${listWords(held)}.` }];
}

function diary({ timeDiary }: Plan): readonly Point[] {
  if (!timeDiary) return [];
  return [
    {
      key: 'diary',
      lead: 'Time diary.',
      text: `A diary of two weeks was kept from ${dateWords(timeDiary.startsOn)}. What was taken from it stands among the school’s own figures.`,
    },
  ];
}

function judgements({ assessed, options }: Subject): readonly Point[] {
  const { riskJudgements, ownRisks } = assessed.plan;
  const judged = riskJudgements.flatMap((judgement): readonly Point[] => {
    const option = options.find(({ id }) => id === judgement.option);
    const levels = levelWords(judgement);
    if (!option || levels === '') return [];
    const why = judgement.reason.trim() === '' ? 'No reason is given.' : `Its reason: ${sentence(judgement.reason)}`;
    return [
      {
        key: `${judgement.risk}-${option.id}`,
        lead: `${riskNames[judgement.risk]}, under ${quoted(option)}.`,
        text: `The school judges ${levels}. ${why}`,
      },
    ];
  });
  const own = ownRisks.map(({ id, name }) => ({
    key: id,
    lead: `${sentence(name)}`,
    text: 'A risk that the school has added; its levels are the school’s own judgement.',
  }));
  return [...judged, ...own];
}

function levelWords({ likelihood, impact }: RiskJudgement): string {
  return listWords([
    ...(likelihood === null ? [] : [`its likelihood as ${likelihood} of 5`]),
    ...(impact === null ? [] : [`its impact as ${impact} of 5`]),
  ]);
}

import type { Assessment } from '../../../domain/assessment';
import { addMonths, dayInYear, monthsInYear, partsOf } from '../../../domain/calendar';
import { mitigationIds } from '../../../domain/mitigation';
import type { Option } from '../../../domain/option';
import { type RiskId, type RiskJudgement, type RiskLevel, riskIds } from '../../../domain/risk';
import type { SuccessionOutcome } from '../../../domain/succession';
import type { IsoDate } from '../../../domain/units';
import type { Figures } from '../../../evidence/figuresAt';
import { mitigations } from '../../mitigation/register';
import { ratingOf } from './bands';
import { coverRisks } from './cover';
import type { RiskEntry, RiskReading } from './entry';
import { influenceRisks } from './influence';
import { loadRisks } from './load';
import { moneyRisks } from './money';
import { peopleRisks } from './people';
import { trace } from './readings';
import { type RegisterAsked, type ReviewRhythm, type RiskRule, type RiskSubject, subjectOf } from './subject';
import { supportRisks } from './support';

const rules: Readonly<Record<RiskId, RiskRule>> = {
  ...coverRisks,
  ...peopleRisks,
  ...loadRisks,
  ...influenceRisks,
  ...supportRisks,
  ...moneyRisks,
};

/** Every risk of the register under one option, in the register's order, the school's own judgements laid over ours. */
export function riskRegister(
  option: Option,
  assessment: Assessment,
  outcome: SuccessionOutcome | null,
  asked: RegisterAsked,
): readonly RiskEntry[] {
  const subject = subjectOf(option, assessment, outcome, asked);
  return riskIds.map((id) => entryOf(rules[id], subject));
}

type RiskRated = Pick<RiskEntry, 'id' | 'likelihood' | 'impact' | 'score' | 'rating' | 'modelled' | 'judgement'>;

/** What each risk of the register is rated, and nothing said of it: a fraction of the work of the whole register. */
export function riskRatings(
  option: Option,
  assessment: Assessment,
  outcome: SuccessionOutcome | null,
  asked: RegisterAsked,
): readonly RiskRated[] {
  const subject = subjectOf(option, assessment, outcome, asked);
  return riskIds.map((id) => ratedBy(rules[id], subject));
}

function ratedBy(rule: RiskRule, subject: RiskSubject): RiskRated {
  const { plan, option, figures } = subject;
  const judgement = plan.riskJudgements.find((each) => each.option === option.id && each.risk === rule.id) ?? null;
  const modelled = { likelihood: rule.likelihood(subject), impact: rule.impact(subject) };
  const likelihood = judged(modelled.likelihood, judgement?.likelihood ?? null, judgement);
  const impact = judged(modelled.impact, judgement?.impact ?? null, judgement);
  const score = likelihood.level * impact.level;
  return { id: rule.id, likelihood, impact, score, rating: ratingOf(score, figures), modelled, judgement };
}

function entryOf(rule: RiskRule, subject: RiskSubject): RiskEntry {
  const { plan, figures, on } = subject;
  const rated = ratedBy(rule, subject);
  const { judgement } = rated;
  const { startsOn } = plan.assumptions;
  return {
    ...rated,
    cause: rule.cause(subject),
    effect: rule.effect(subject),
    owner: judgement?.owner ?? rule.owner,
    reviewOn: judgement?.reviewOn ?? reviewDay(rule.review, [startsOn, on].sort().at(-1) ?? on, figures),
    addressedBy: mitigationIds.filter(
      (id) =>
        mitigations[id].addresses.includes(rule.id) &&
        subject.phases.some(({ structure }) => structure.mitigations.includes(id)),
    ),
  };
}

/** The school's own level in the place of ours, with its reason. */
function judged(ours: RiskReading, level: RiskLevel | null, judgement: RiskJudgement | null): RiskReading {
  if (level === null || !judgement) return ours;
  return {
    level,
    basis: 'school',
    chance: null,
    isPending: false,
    because: judgement.reason,
    trace: trace('risks', 'The school’s own judgement'),
  };
}

/** The first review after the plan begins, or after today where it has begun. */
function reviewDay(rhythm: ReviewRhythm, from: IsoDate, figures: Figures): IsoDate {
  switch (rhythm) {
    case 'month':
      return addMonths(from, 1);
    case 'year':
      return addMonths(from, monthsInYear);
    case 'term': {
      const { year } = partsOf(from);
      const starts = [year, year + 1].flatMap((each) =>
        figures.lawDates.leavingDates.dates.map(({ startsOn }) => dayInYear(each, startsOn)),
      );
      return starts.find((day) => day > from) ?? addMonths(from, monthsInYear);
    }
  }
}

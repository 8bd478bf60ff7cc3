import { isRealDate } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { mostOwnRisks, mostRiskJudgements, shareTolerance } from '../limits';
import { limitFault } from './limitFault';
import { type PlanFault, repeatedIds } from './planFaultAt';

const notADay = 'must be a day of the calendar, written YYYY-MM-DD';

function* judgementFaults({ structures, phasedPlans, riskJudgements }: Plan): Generator<PlanFault> {
  if (riskJudgements.length > mostRiskJudgements) {
    yield { path: ['riskJudgements'], what: `holds more than ${mostRiskJudgements} judged risks` };
  }
  const options = new Set([...structures, ...phasedPlans].map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { option, risk, likelihood, impact, reason, reviewOn }] of riskJudgements.entries()) {
    const at = ['riskJudgements', index];
    const key = `${option} ${risk}`;
    if (!options.has(option)) yield { path: [...at, 'option'], what: `"${option}" is not a structure of this plan` };
    if (seen.has(key)) yield { path: [...at, 'risk'], what: `"${risk}" is judged twice for "${option}"` };
    seen.add(key);
    if ((likelihood !== null || impact !== null) && reason.trim() === '') {
      yield { path: [...at, 'reason'], what: 'must not be empty where a level is the school’s own' };
    }
    if (reviewOn !== null && !isRealDate(reviewOn)) yield { path: [...at, 'reviewOn'], what: notADay };
  }
}

function* ownRiskFaults({ structures, phasedPlans, ownRisks }: Plan): Generator<PlanFault> {
  if (ownRisks.length > mostOwnRisks) {
    yield { path: ['ownRisks'], what: `holds more than ${mostOwnRisks} own risks` };
  }
  yield* repeatedIds(ownRisks, ['ownRisks']);
  const options = new Set([...structures, ...phasedPlans].map(({ id }) => id));
  for (const [index, { name, option, reviewOn }] of ownRisks.entries()) {
    const at = ['ownRisks', index];
    if (name.trim() === '') yield { path: [...at, 'name'], what: 'must not be empty' };
    if (option !== null && !options.has(option)) {
      yield { path: [...at, 'option'], what: `"${option}" is not a structure of this plan` };
    }
    if (reviewOn !== null && !isRealDate(reviewOn)) yield { path: [...at, 'reviewOn'], what: notADay };
  }
}

/** What is wrong with the school's words on risks, its calendar of reviews, its time diary and what its structures add. */
export function* riskFaults(plan: Plan): Generator<PlanFault> {
  for (const [index, { mitigations }] of plan.structures.entries()) {
    if (new Set(mitigations).size < mitigations.length) {
      yield { path: ['structures', index, 'mitigations'], what: 'holds the same mitigation twice' };
    }
  }
  yield* judgementFaults(plan);
  yield* ownRiskFaults(plan);
  const { annualReviewShares, timeDiary } = plan;
  if (annualReviewShares !== null) {
    const total = annualReviewShares.reduce((sum, share) => sum + share, 0);
    const isShares = annualReviewShares.length === 12 && annualReviewShares.every((share) => share >= 0 && share <= 1);
    if (!isShares || Math.abs(total - 1) > shareTolerance) {
      yield { path: ['annualReviewShares'], what: 'must be twelve shares from 0 to 1 that sum to 1' };
    } else if (annualReviewShares[11] !== 0) {
      yield { path: ['annualReviewShares'], what: 'must hold no reviews in August, when the school is closed' };
    }
  }
  if (timeDiary !== null) {
    if (!isRealDate(timeDiary.startsOn)) yield { path: ['timeDiary', 'startsOn'], what: notADay };
    for (const [task, hours] of Object.entries(timeDiary.hours)) {
      const what = limitFault('diaryHours', hours);
      if (what) yield { path: ['timeDiary', 'hours', task], what };
    }
  }
}

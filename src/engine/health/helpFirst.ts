import type { MitigationId } from '../../domain/mitigation';
import type { RiskId } from '../../domain/risk';
import type { AssessedPlan } from '../assess';
import { type MitigationEffect, mitigationEffect } from '../mitigation/mitigationEffect';
import { offeredMitigations } from '../mitigation/offeredMitigations';
import { answerOf } from '../steps';
import { healthQuestions } from './questions';

type Asked = Pick<AssessedPlan, 'plan' | 'figures' | 'on'>;

/** More would be a list, and nobody does a list first. */
const most = 3;

/** What would help with what the answers worry about, under what the school has now: what takes most off, then costs least. */
export const helpFirst = (asked: Asked): readonly MitigationEffect[] => answerOf(helpInSteps(asked));

/** The same, with a step before each effect that is worked out. */
export function* helpInSteps(asked: Asked): Generator<null, readonly MitigationEffect[], void> {
  const { plan, figures } = asked;
  const [today] = plan.structures;
  if (!today) return [];
  const { answers } = plan.healthCheck;
  const worries = new Set<RiskId>(
    healthQuestions.filter(({ id, worry }) => answers[id] === worry.answer).flatMap(({ worry }) => worry.risks),
  );
  const isWanted = (id: MitigationId, addresses: readonly RiskId[]): boolean =>
    (id === 'administratorHalfDay' && answers.wouldUseAdministrator === 'yes') ||
    addresses.some((risk) => worries.has(risk));
  const wanted = offeredMitigations(today, plan, figures).filter(
    ({ id, isChosen, isInForce, addresses }) => isInForce && !isChosen && isWanted(id, addresses),
  );
  const effects: MitigationEffect[] = [];
  for (const { id } of wanted) {
    yield null;
    effects.push(mitigationEffect(id, today.id, asked));
  }
  return effects
    .toSorted((a, b) => a.unmetPerYear - b.unmetPerYear || a.findings - b.findings || a.poundsPerYear - b.poundsPerYear)
    .slice(0, most);
}

/** What an administrator's half day would come to under a structure; null where it is not asked for, not offered, or there already. */
export function administratorHelp(structureId: string, asked: Asked): MitigationEffect | null {
  const { plan, figures } = asked;
  const structure = plan.structures.find(({ id }) => id === structureId);
  if (!structure || plan.healthCheck.answers.wouldUseAdministrator !== 'yes') return null;
  const offered = offeredMitigations(structure, plan, figures).find(({ id }) => id === 'administratorHalfDay');
  if (!offered?.isInForce || offered.isChosen) return null;
  return mitigationEffect('administratorHalfDay', structureId, asked);
}

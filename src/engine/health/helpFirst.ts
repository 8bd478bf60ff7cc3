import type { MitigationId } from '../../domain/mitigation';
import type { Plan } from '../../domain/plan';
import type { RiskId } from '../../domain/risk';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { type MitigationEffect, mitigationEffect } from '../mitigation/mitigationEffect';
import { offeredMitigations } from '../mitigation/offeredMitigations';
import { healthQuestions } from './questions';

interface Asked {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly on: IsoDate;
}

/** More would be a list, and nobody does a list first. */
const most = 3;

/** What would help with what the answers worry about, under what the school has now: what takes most off, then costs least. */
export function helpFirst(asked: Asked): readonly MitigationEffect[] {
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
  return offeredMitigations(today, plan, figures)
    .filter(({ id, isChosen, isInForce, addresses }) => isInForce && !isChosen && isWanted(id, addresses))
    .map(({ id }) => mitigationEffect(id, today.id, asked))
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

import { castDraft } from 'immer';
import type { ChosenHat, Wearer } from '../domain/hats';
import type { HealthArea, HealthQuestionId } from '../domain/healthCheck';
import type { MitigationId } from '../domain/mitigation';
import type { OwnRisk, RiskId, RiskJudgement } from '../domain/risk';
import type { Answer } from '../domain/units';
import { nextId } from '../engine/starting/nextId';
import { change, openPlan } from './change';
import { found } from './found';
import { type Added, added, type Outcome } from './outcome';

/** Adds something to a structure against its risks, or takes it away again. */
export function chooseMitigation(structureId: string, mitigation: MitigationId, yes: boolean): Outcome {
  return change(null, (plan) => {
    const structure = found(plan.structures, structureId);
    const others = structure.mitigations.filter((each) => each !== mitigation);
    structure.mitigations = yes ? [...others, mitigation] : others;
  });
}

export function giveHat(structureId: string, hat: ChosenHat, wearer: Wearer): Outcome {
  return change(null, (plan) => {
    found(plan.structures, structureId).hats[hat] = wearer;
  });
}

/** What the school says of one risk under one option, whole: a judgement that says nothing is taken out. */
export function judgeRisk(judgement: RiskJudgement): Outcome {
  const { option, risk } = judgement;
  return change(null, (plan) => {
    const others = plan.riskJudgements.filter((each) => each.option !== option || each.risk !== risk);
    plan.riskJudgements = saysNothing(judgement) ? others : [...others, { ...judgement }];
  });
}

/** The register's own word on a risk again. */
export function clearRiskJudgement(option: string, risk: RiskId): Outcome {
  return change(null, (plan) => {
    plan.riskJudgements = plan.riskJudgements.filter((each) => each.option !== option || each.risk !== risk);
  });
}

function saysNothing({ likelihood, impact, owner, reviewOn, reason }: RiskJudgement): boolean {
  return likelihood === null && impact === null && owner === null && reviewOn === null && reason.trim() === '';
}

export function addOwnRisk(risk: Omit<OwnRisk, 'id'>): Added {
  const id = nextId('risk', openPlan().ownRisks);
  const outcome = change(null, (plan) => {
    plan.ownRisks.push(castDraft({ ...risk, id }));
  });
  return added(outcome, id);
}

export function describeOwnRisk(id: string, patch: Partial<Omit<OwnRisk, 'id'>>): Outcome {
  return change(null, (plan) => {
    Object.assign(found(plan.ownRisks, id), patch);
  });
}

export function removeOwnRisk(id: string): Outcome {
  return change(null, (plan) => {
    plan.ownRisks = plan.ownRisks.filter((risk) => risk.id !== id);
  });
}

export function answerHealthQuestion(question: HealthQuestionId, answer: Answer): Outcome {
  return change(null, (plan) => {
    plan.healthCheck.answers[question] = answer;
  });
}

export function noteHealthArea(area: HealthArea, note: string): Outcome {
  return change(`health note ${area}`, (plan) => {
    plan.healthCheck.areaNotes[area] = note;
  });
}

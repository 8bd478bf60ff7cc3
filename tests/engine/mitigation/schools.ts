import type { MitigationId } from '../../../src/domain/mitigation';
import type { Plan } from '../../../src/domain/plan';
import { mitigationEffect, type Side, withAndWithout } from '../../../src/engine/mitigation/mitigationEffect';
import { offeredMitigations } from '../../../src/engine/mitigation/offeredMitigations';
import type { ProcessInputs } from '../../../src/engine/succession/process';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { figures, on, personOf, planFor, structureOf, villagePrimary } from '../plans';

/** A village primary whose governors have no eye on SEND, with a teacher who could follow and has not begun to study. */
export function village(): Plan {
  const plan = planFor({ ...villagePrimary, hasSenGovernor: 'no', lgpsEmployerRate: 0.2, coverPoint: 'M6' });
  return { ...plan, people: [...plan.people, successor] };
}

const successor = personOf('successor', {
  id: 'to-follow',
  payPoint: 'M6',
  readyInMonths: { low: 6, central: 12, high: 18 },
  willing: 'yes',
});

const asked = (plan: Plan) => ({ plan, figures, on });

export const sidesOf = (id: MitigationId, structure: string, plan: Plan = village()) =>
  withAndWithout(id, structure, asked(plan));

export const effectOf = (id: MitigationId, structure: string, plan: Plan = village()) =>
  mitigationEffect(id, structure, asked(plan));

export const offeredIds = (plan: Plan, structure: string): readonly MitigationId[] =>
  offeredMitigations(structureOf(plan, structure), plan, figures).map((each) => each.id);

/** How far a structure departs from a rule, without a mitigation and with it. */
export function departures(id: MitigationId, structure: string, rule: string) {
  const { with: after, without: before } = sidesOf(id, structure);
  const of = (side: Side) =>
    side.assessment.findings.filter((finding) => finding.rule === rule).map(({ degree }) => degree);
  return { before: of(before), after: of(after) };
}

export const inputsOf = ({ option, standing, known, assessment }: Side): ProcessInputs =>
  processInputsOf(option, standing, known, assessment, figures);

/** What some futures come to, the same for each side. */
export const futuresOf = (side: Side) => simulate(inputsOf(side), { futures: 2000, seed: 7 });

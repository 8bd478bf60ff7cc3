import type { MitigationId } from '../../../src/domain/mitigation';
import type { Plan } from '../../../src/domain/plan';
import { mitigationEffect, type Side, withAndWithout } from '../../../src/engine/mitigation/mitigationEffect';
import type { ProcessInputs } from '../../../src/engine/succession/process';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { figures, on, personOf, planFor, villagePrimary } from '../plans';

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

export const inputsOf = ({ option, standing, known, assessment }: Side): ProcessInputs =>
  processInputsOf(option, standing, known, assessment, figures);

/** What some futures come to, the same for each side. */
export const futuresOf = (side: Side) => simulate(inputsOf(side), { futures: 2000, seed: 7 });

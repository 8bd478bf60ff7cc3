import { describe, expect, it } from 'vitest';
import { type MitigationId, mitigationIds } from '../../../src/domain/mitigation';
import type { Plan } from '../../../src/domain/plan';
import type { RiskId } from '../../../src/domain/risk';
import { type Side, withAndWithout } from '../../../src/engine/mitigation/mitigationEffect';
import { mitigations } from '../../../src/engine/mitigation/register';
import type { RiskEntry } from '../../../src/engine/risk/register/entry';
import { riskRegister } from '../../../src/engine/risk/register/riskRegister';
import { simulate } from '../../../src/engine/succession/simulate';
import { figures, on, planFor } from '../plans';
import { inputsOf, village } from './schools';

/** Schools in which something can be mended: little time or more, a SENCO who manages themselves, nobody in an empty post. */
const schools: readonly Plan[] = [
  village(),
  ...[10, 14, 16, 18, 20].map((hoursPerWeek) => staffedWith(village(), hoursPerWeek)),
  staffedWith(planFor({ phase: 'primary', roll: 420, senSupport: 64, ehcps: 17, hasSenGovernor: 'no' }), 26),
];

function staffedWith(plan: Plan, hoursPerWeek: number): Plan {
  return {
    ...plan,
    structures: plan.structures.map((structure) => ({
      ...structure,
      interim: 'nobody',
      hats: { ...structure.hats, lineManager: 'senco' },
      posts: structure.posts.map((post) => (post.role === 'administrator' ? post : { ...post, hoursPerWeek })),
    })),
  };
}

const registers = new WeakMap<Side, readonly RiskEntry[]>();

function registerOf(side: Side): readonly RiskEntry[] {
  const found = registers.get(side);
  if (found) return found;
  const { option, assessment, standing, known } = side;
  const outcome = simulate(inputsOf(side), { futures: 500, seed: 3 });
  const register = riskRegister(option, assessment, outcome, { plan: standing, known, figures, on });
  registers.set(side, register);
  return register;
}

/** Whether a risk is less likely, or matters less. */
function isLower(id: RiskId, after: Side, before: Side): boolean {
  const [now, then] = [after, before].map((side) => registerOf(side).find((each) => each.id === id));
  if (!now || !then) throw new Error(`No risk ${id}`);
  if (now.impact.level < then.impact.level || now.likelihood.level < then.likelihood.level) return true;
  return (now.likelihood.chance ?? 1) < (then.likelihood.chance ?? 1);
}

/** The risks that a mitigation says it addresses and that it lowers in none of the schools. */
function unmoved(id: MitigationId): readonly RiskId[] {
  const left = new Set<RiskId>(mitigations[id].addresses);
  for (const plan of schools) {
    for (const { id: structure } of plan.structures) {
      if (left.size === 0) return [];
      const { with: after, without: before } = withAndWithout(id, structure, { plan, figures, on });
      if (!after.structure.mitigations.includes(id)) continue;
      for (const risk of left) if (isLower(risk, after, before)) left.delete(risk);
    }
  }
  return [...left];
}

describe('what a mitigation is said to address', () => {
  it.each(mitigationIds)(
    '%s makes each less likely, or less grave, somewhere',
    (id) => {
      expect(unmoved(id)).toEqual([]);
    },
    60_000,
  );
});

import { readFileSync } from 'node:fs';
import { inCompare } from '../../../src/domain/option';
import type { Plan } from '../../../src/domain/plan';
import { assessPlan } from '../../../src/engine/assess';
import { type Contender, contendersOf } from '../../../src/engine/decide/contender';
import { equalWeights } from '../../../src/engine/decide/weights';
import type { Asked } from '../../../src/engine/sensitivity/asked';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { type Figures, handedWith } from '../../../src/evidence/figuresAt';
import { openFile } from '../../../src/files/openFile';
import { on } from '../plans';

/** A question about a plan, with few futures so that many worlds are quick. */
export function askedOf(plan: Plan, patch: Partial<Asked> = {}): Asked {
  return {
    plan,
    on,
    weights: equalWeights(),
    futures: 60,
    asShown: null,
    ...handedWith(plan),
    ...patch,
  };
}

export function exampleOf(name: string): Plan {
  const opened = openFile(readFileSync(`public/examples/${name}.senco.json`, 'utf8'), on);
  if (!opened.ok) throw new Error(`${name} does not open`);
  return opened.file.plan;
}

/** The contenders of a plan worked out without anything of sensitivity. */
export function plainly(plan: Plan, figures: Figures, futures: number): readonly Contender[] {
  const assessed = assessPlan(plan, figures, on);
  const outcomes = inCompare(assessed.standing).map((option) => {
    const assessment = assessed.assessments[option.index];
    if (!assessment) throw new Error(`${option.id} was not assessed`);
    const inputs = processInputsOf(option, assessed.standing, assessed.known, assessment, figures);
    return simulate(inputs, { futures, seed: plan.simulation.seed });
  });
  return contendersOf({ ...assessed, figures }, outcomes);
}

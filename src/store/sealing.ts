import { useEffect, useState } from 'react';
import type { DecisionRecord, Seal } from '../domain/decision';
import type { Plan, SimulationSettings } from '../domain/plan';
import type { SuccessionOutcome } from '../domain/succession';
import type { SealedForecast } from '../engine/record/termPlace';
import type { ProcessInputs } from '../engine/succession/process';
import { processInputsOf } from '../engine/succession/processInputs';
import { isIntact, sealOf, sealStateOf } from '../files/decision/seal';
import { inTurn } from '../worker/inTurn';
import { createRunner } from '../worker/runSuccession';
import { openPlan } from './change';
import { today } from './clock';
import { decide } from './decisionActions';
import { type Outcome, refused } from './outcome';
import { selectAssessment } from './selectors';
import { read } from './sessionStore';

/** Seals the plan as it stands with the decision that is recorded. */
export function sealDecision(): Outcome {
  const plan = openPlan();
  if (!plan.decision) throw new Error('There is no decision to seal');
  const seal = sealOf(plan, today());
  if (!seal) return refused('The plan is too long to be sealed inside its own file. Save a copy of the file instead.');
  return decide({ ...plan.decision, seal });
}

async function openSealed(seal: Seal): Promise<Plan | string> {
  const [{ openSnapshot }, { openFileSentence }] = await Promise.all([
    import('../files/decision/openSnapshot'),
    import('../files/openFileSentence'),
  ]);
  const opened = openSnapshot(seal);
  return opened.ok ? opened.file.plan : openFileSentence(opened, 'The sealed plan');
}

/** Puts the sealed plan on the screen, to be read; the plan itself stays as it is. */
export async function readSealed(seal: Seal): Promise<Outcome> {
  if (!isIntact(seal)) {
    return refused('The sealed plan is not opened: it is not what was sealed, and its fingerprint does not agree.');
  }
  const plan = await openSealed(seal);
  if (typeof plan === 'string') return refused(plan);
  read({ plan, sealedOn: seal.sealedOn });
  return { ok: true };
}

/** A run of its own, so that a sealed plan and the plan itself do not take turns. */
const runner = inTurn(createRunner(), ({ kind }) => kind === 'whatIf' || kind === 'error');

/** The futures of one option, drawn as they were when it was sealed: all of them, with the same luck. */
function drawn(inputs: ProcessInputs, settings: SimulationSettings): Promise<SuccessionOutcome> {
  return new Promise((resolve, reject) => {
    runner.start({ inputs: [inputs], settings, withWhatIfs: false }, (finding) => {
      if (finding.kind === 'error') reject(new Error(finding.message));
      if (finding.kind !== 'answer' || !finding.isDone) return;
      const [outcome] = finding.outcomes;
      if (outcome) resolve(outcome);
    });
  });
}

const forecasts = new WeakMap<Seal, Promise<SealedForecast | null>>();

/** What the sealed plan forecast for the option that was chosen; null where it does not open, or has no such option. */
function forecastOf(decision: DecisionRecord, seal: Seal): Promise<SealedForecast | null> {
  const forecast = forecasts.get(seal) ?? workedOut(decision, seal);
  forecasts.set(seal, forecast);
  return forecast;
}

async function workedOut(decision: DecisionRecord, seal: Seal): Promise<SealedForecast | null> {
  // A decision that was swapped for another has no forecast that governors saw.
  const plan = sealStateOf(decision, seal) === 'unaltered' ? await openSealed(seal) : null;
  return plan === null || typeof plan === 'string' ? null : forecastIn(plan, decision.option, seal);
}

async function forecastIn(plan: Plan, id: string, { sealedOn }: Seal): Promise<SealedForecast | null> {
  const { options, assessments, standing, known, figures } = selectAssessment(plan, sealedOn);
  const at = options.findIndex((option) => option.id === id);
  const [option, assessment] = [options[at], assessments[at]];
  if (!option || !assessment) return null;
  const outcome = await drawn(processInputsOf(option, standing, known, assessment, figures), plan.simulation);
  return { option, assessment, outcome, startsOn: plan.assumptions.startsOn };
}

/** Undefined while it is being worked out. */
export function useSealedForecast(decision: DecisionRecord | null): SealedForecast | null | undefined {
  const [found, setFound] = useState<{ readonly of: Seal; readonly forecast: SealedForecast | null } | null>(null);
  const seal = decision?.seal ?? null;
  useEffect(() => {
    if (!decision || !seal) return;
    let isWanted = true;
    const hear = (forecast: SealedForecast | null): void => {
      if (isWanted) setFound({ of: seal, forecast });
    };
    forecastOf(decision, seal).then(hear, () => hear(null));
    return () => {
      isWanted = false;
    };
  }, [decision, seal]);
  if (!seal) return null;
  return found?.of === seal ? found.forecast : undefined;
}

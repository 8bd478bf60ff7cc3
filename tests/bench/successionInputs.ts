import { readFileSync } from 'node:fs';
import { optionsOf } from '../../src/domain/option';
import { assessPlan } from '../../src/engine/assess';
import type { ProcessInputs } from '../../src/engine/succession/process';
import { processInputsOf } from '../../src/engine/succession/processInputs';
import { figuresWith } from '../../src/evidence/figuresAt';
import { openFile } from '../../src/files/openFile';

const on = '2026-11-22';

/** What the futures of an example's structures are drawn from, as many as are asked for, over so many years. */
export function exampleInputs(structures: number, horizonYears: number): readonly ProcessInputs[] {
  const opened = openFile(readFileSync('public/examples/large-secondary.senco.json', 'utf8'), on);
  if (!opened.ok) throw new Error(`The example does not open: ${JSON.stringify(opened)}`);
  const { plan: example } = opened.file;
  const plan = { ...example, events: [], assumptions: { ...example.assumptions, horizonYears } };
  const figures = figuresWith(plan.ownFigures);
  const { known, assessments } = assessPlan(plan, figures, on);
  const plain = optionsOf(plan).filter(({ phasedPlan, spans }) => !phasedPlan && spans[0]?.structure.posts.length);
  return Array.from({ length: structures }, (_, at) => {
    const option = plain[at % plain.length];
    const assessment = assessments.find(({ optionId }) => optionId === option?.id);
    if (!option || !assessment) throw new Error('The example has no structure');
    return { ...processInputsOf(option, plan, known, assessment, figures), option: `option-${at}` };
  });
}

import { describe, expect, it } from 'vitest';
import type { MitigationId } from '../../src/domain/mitigation';
import type { Plan } from '../../src/domain/plan';
import { answerSteps } from '../../src/engine/succession/answerSteps';
import { answerFor } from '../../src/store/mitigationRun';
import { type Turn, type Variants, variantsInSteps } from '../../src/store/mitigationVariants';
import { selectAssessment } from '../../src/store/selectors';
import type { Asked, RunState } from '../../src/store/successionRun';
import { selectProcessInputs } from '../../src/store/successionSelectors';
import { on, planFor, villagePrimary, withPhases, withStructure } from '../engine/plans';

const settings = { futures: 300, seed: 2718 };
const plain: Plan = { ...planFor(villagePrimary), simulation: settings };
const withChosen = (id: string, ...mitigations: MitigationId[]): Plan =>
  withStructure(plain, id, (structure) => ({ ...structure, mitigations }));
const turn = (structure: string, mitigation: MitigationId, yes = true): Turn => ({ structure, mitigation, yes });

function variantsOf(plan: Plan, option: string, turns: readonly Turn[]): Variants {
  const steps = variantsInSteps(selectAssessment(plan, on), option, turns);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if (!value) throw new Error(`No variants of ${option}`);
    return value;
  }
}

const stateOf = (asked: Asked | null, answer: RunState['answer'], patch: Partial<RunState> = {}): RunState => ({
  asked,
  answer,
  futuresDone: 0,
  whatIf: null,
  problem: null,
  isStopped: false,
  ...patch,
});

const askedOf = (variants: Variants): Asked => ({
  inputs: variants.inputs,
  settings,
  withWhatIfs: false,
  opened: null,
});

function answerTo(asked: Asked): NonNullable<RunState['answer']> {
  const last = [...answerSteps(asked)].findLast((finding) => finding?.kind === 'answer');
  if (last?.kind !== 'answer') throw new Error('No answer');
  return { asked, outcomes: last.outcomes, isDone: true };
}

describe('the variants of an option', () => {
  it('are the option as it stands and with each thing turned, of the same futures where no future would notice', () => {
    const { stands, without, turned, inputs } = variantsOf(plain, 'slt-senco', [
      turn('slt-senco', 'peerSupport'),
      turn('slt-senco', 'otherLineManager'),
    ]);
    expect(without).toBeNull();
    expect(stands.place).toBe(0);
    expect(turned.map(({ mitigation, yes, place }) => ({ mitigation, yes, place }))).toEqual([
      { mitigation: 'peerSupport', yes: true, place: 1 },
      { mitigation: 'otherLineManager', yes: true, place: 0 },
    ]);
    expect(inputs).toHaveLength(2);
  });

  it('are drawn from what every page draws the option from', () => {
    for (const plan of [plain, withChosen('slt-senco', 'peerSupport', 'administratorHalfDay')]) {
      const { inputs } = variantsOf(plan, 'slt-senco', []);
      const everywhere = selectProcessInputs(selectAssessment(plan, on)).find(({ option }) => option === 'slt-senco');
      expect(inputs[0]).toEqual(everywhere);
    }
  });

  it('take away what is chosen, and set all of it aside for what there would be with nothing', () => {
    const plan = withChosen('slt-senco', 'peerSupport', 'administratorHalfDay');
    const { stands, without, turned } = variantsOf(plan, 'slt-senco', [turn('slt-senco', 'peerSupport', false)]);
    const chosenIn = (variant: typeof stands) => variant.option.spans[0]?.structure.mitigations;
    expect(chosenIn(stands)).toEqual(['administratorHalfDay', 'peerSupport']);
    expect(without && chosenIn(without)).toEqual([]);
    expect(turned.map(chosenIn)).toEqual([['administratorHalfDay']]);
    const bare = variantsOf(plain, 'slt-senco', []);
    expect(without?.assessment).toEqual(bare.stands.assessment);
  });

  it('say of something chosen and of something not the same effect, the right way round', () => {
    const added = variantsOf(plain, 'slt-senco', [turn('slt-senco', 'administratorHalfDay')]).turned[0]?.effect;
    const chosen = withChosen('slt-senco', 'administratorHalfDay');
    const taken = variantsOf(chosen, 'slt-senco', [turn('slt-senco', 'administratorHalfDay', false)]).turned[0]?.effect;
    expect(added?.poundsPerYear).toBeGreaterThan(1000);
    expect(taken).toEqual(added);
  });

  it('tell what something costs in today’s structure, which is measured from itself', () => {
    const { turned } = variantsOf(plain, 'today', [turn('today', 'administratorHalfDay')]);
    expect(turned[0]?.effect.poundsPerYear).toBeGreaterThan(1000);
  });

  it('of a phased plan turn something in one of its phases only', () => {
    const plan = withPhases(plain, [
      { structure: 'head-as-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2027-09-01' },
    ]);
    const { stands, turned } = variantsOf(plan, 'phased', [turn('slt-senco', 'peerSupport')]);
    expect(stands.option.spans).toHaveLength(2);
    expect(turned[0]?.option.spans.map(({ structure }) => structure.mitigations)).toEqual([[], ['peerSupport']]);
  });

  it('ask the same question again where a change is none that a future would notice', () => {
    const turns = [turn('slt-senco', 'peerSupport')];
    const before = variantsOf(plain, 'slt-senco', turns);
    const named = variantsOf({ ...plain, name: 'Another name' }, 'slt-senco', turns);
    expect(named.inputs).toBe(before.inputs);
    const longer = { ...plain, assumptions: { ...plain.assumptions, horizonYears: 3 } };
    expect(variantsOf(longer, 'slt-senco', turns).inputs).not.toBe(before.inputs);
  });
});

describe('the answer that is shown for the variants', () => {
  const variants = variantsOf(plain, 'slt-senco', [turn('slt-senco', 'peerSupport')]);
  const asked = askedOf(variants);

  it('gives each variant its own futures', () => {
    const answer = answerTo(asked);
    const shown = answerFor(variants, asked, stateOf(asked, answer));
    expect(shown.isDone).toBe(true);
    expect(shown.answer?.stands.outcome).toBe(answer.outcomes[0]);
    expect(shown.answer?.turned.map(({ outcome }) => outcome)).toEqual([answer.outcomes[1]]);
  });

  it('is none while another question is answered, before there is one, or of another file', () => {
    const answer = answerTo(asked);
    const other = { ...asked, settings: { ...settings, seed: 1 } };
    expect(answerFor(variants, other, stateOf(asked, answer))).toMatchObject({ answer: null, isDone: false });
    expect(answerFor(variants, { ...asked, opened: plain }, stateOf(asked, answer)).answer).toBeNull();
    expect(answerFor(variants, asked, stateOf(asked, null)).answer).toBeNull();
    expect(answerFor(null, null, stateOf(asked, answer))).toMatchObject({ answer: null, isDone: false });
  });

  it('says how far it is and what went wrong only of its own question', () => {
    const stopped = { futuresDone: 40, isStopped: true, problem: 'No.' };
    expect(answerFor(variants, asked, stateOf(asked, null, stopped))).toMatchObject(stopped);
    const other = { ...asked, settings: { ...settings, seed: 1 } };
    expect(answerFor(variants, other, stateOf(asked, null, stopped))).toMatchObject({
      futuresDone: 0,
      isStopped: false,
      problem: null,
    });
  });
});

import { describe, expect, it } from 'vitest';
import {
  answerSteps,
  type FuturesFinding,
  type FuturesQuestion,
  futuresAnswer,
} from '../../../src/engine/succession/answerSteps';
import { simulate } from '../../../src/engine/succession/simulate';
import { whatIfs } from '../../../src/engine/succession/whatIf';
import { withExact } from '../../../src/engine/succession/withExact';
import { roundInputs } from '../../worker/inputs';

const [alone, helped] = [
  roundInputs('alone', { months: 12 }),
  roundInputs('withDeputy', { months: 12, hasDeputy: true }),
];
const question: FuturesQuestion = {
  inputs: [alone, helped],
  settings: { futures: 2100, seed: 20_261_122 },
  withWhatIfs: true,
};

const findingsOf = (asked: FuturesQuestion): FuturesFinding[] => [...answerSteps(asked)].flatMap((each) => each ?? []);
const withoutProgress = (asked: FuturesQuestion) => findingsOf(asked).filter(({ kind }) => kind !== 'progress');

describe('the answers to a question', () => {
  it('come from few futures first, then sharper, then exact where they can be, then with one thing changed', () => {
    const findings = withoutProgress(question);
    expect(findings.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer', 'answer', 'whatIf']);
    expect(findings.map((each) => (each.kind === 'answer' ? [each.futuresDone, each.isDone] : null))).toEqual([
      [400, false],
      [2000, false],
      [2100, false],
      [2100, true],
      null,
    ]);
  });

  it('are one where there are few futures', () => {
    const few = withoutProgress({ ...question, settings: { futures: 100, seed: 1 } });
    expect(few.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'whatIf']);
  });

  it('never go back in their progress', () => {
    const done = findingsOf(question).flatMap((each) => ('futuresDone' in each ? [each.futuresDone] : []));
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(2100);
  });

  it('are in the end those of all futures at once, with what is solved exactly', () => {
    const { outcomes } = futuresAnswer(question);
    expect(outcomes).toEqual([alone, helped].map((each) => withExact(simulate(each, question.settings), each)));
    expect(outcomes.every(({ exact }) => exact.length > 0)).toBe(true);
  });

  it('end without what-ifs where none are asked for', () => {
    const asked = { ...question, withWhatIfs: false };
    expect(withoutProgress(asked)).toEqual([
      ...withoutProgress(question).slice(0, -1),
      { kind: 'whatIf', answers: [] },
    ]);
  });
});

describe('a change inside the school', () => {
  const { outcomes, whatIf } = futuresAnswer(question);

  it('is asked of every option in which it would change anything', () => {
    const asked = [alone, helped].flatMap((inputs) => whatIfs(inputs).map(({ id }) => [inputs.option, id]));
    expect(whatIf.map(({ option, id }) => [option, id])).toEqual(asked);
  });

  it('moves what was solved exactly by as much as the same futures move, drawn with it and without', () => {
    const candidate = whatIfs(alone).find(({ id }) => id === 'candidate');
    const found = whatIf.find(({ option, id }) => option === 'alone' && id === 'candidate');
    if (!candidate || !found) throw new Error('No candidate was asked about');
    const [drawn, changed] = [alone, candidate.inputs].map((each) => simulate(each, question.settings).alwaysHeld.mean);
    const [solved] = outcomes;
    expect(found.before.alwaysHeld).toEqual(solved?.alwaysHeld);
    expect(found.before.alwaysHeld.mean).not.toBe(drawn);
    expect(found.alwaysHeld.mean - found.before.alwaysHeld.mean).toBeCloseTo((changed ?? 0) - (drawn ?? 0), 12);
  });
});

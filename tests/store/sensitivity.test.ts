// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { equalWeights } from '../../src/engine/decide/weights';
import type { SensitivityQuestion } from '../../src/engine/sensitivity/asked';
import { switchPoints } from '../../src/engine/sensitivity/switchPoint';
import type { InputId } from '../../src/engine/sensitivity/uncertainInput';
import { answerOf } from '../../src/engine/steps';
import { selectAssessment } from '../../src/store/selectors';
import {
  selectUncertainInputs,
  useSampledWorlds,
  useSensitivityQuestion,
  useSwitchPoints,
} from '../../src/store/sensitivity';
import { figures, on, planFor, villagePrimary } from '../engine/plans';
import { askedOf, plainly } from '../engine/sensitivity/asked';
import { openInHooks } from './openInHooks';

const whole = planFor(villagePrimary);
const plan = { ...whole, structures: whole.structures.slice(0, 2) };
const about = (ehcps: number): SensitivityQuestion => ({
  plan: { ...plan, school: { ...plan.school, ehcps } },
  on,
  weights: equalWeights(),
  futures: 20,
  asShown: null,
});
const inputs: readonly InputId[] = ['ehcps'];
const patiently = { timeout: 40_000 };

openInHooks(plan);

it('answers what is asked, and shows it as stale from the moment that something else is', async () => {
  const { result, rerender } = renderHook(({ question }) => useSwitchPoints(question, inputs), {
    initialProps: { question: about(9) },
  });
  expect(result.current).toMatchObject({ answer: null, isRunning: true });
  await waitFor(() => expect(result.current.answer).not.toBeNull(), patiently);
  const { answer } = result.current;
  expect(answer).toEqual(answerOf(switchPoints(askedOf(about(9).plan, { futures: 20 }), inputs)));
  rerender({ question: about(10) });
  expect(result.current).toMatchObject({ answer: null, isRunning: true });
  expect(result.current.previous).toBe(answer);
  await waitFor(() => expect(result.current.answer).not.toBeNull(), patiently);
  expect(result.current.previous).toBeNull();
});

it('asks for no new worlds where only the weights change', async () => {
  const [first, second] = [about(9), { ...about(9), weights: equalWeights(['extraCash']) }];
  const { result, rerender } = renderHook(({ question }) => useSampledWorlds(question, 2), {
    initialProps: { question: first },
  });
  await waitFor(() => expect(result.current.answer?.worlds).toHaveLength(3), patiently);
  rerender({ question: second });
  expect(result.current.answer?.worlds).toHaveLength(3);
});

it('can be stopped', async () => {
  const question = about(11);
  const { result } = renderHook(() => useSampledWorlds(question, 5000));
  await waitFor(() => expect(result.current.share).toBeGreaterThan(0), patiently);
  act(() => result.current.cancel());
  await waitFor(() => expect(result.current.isStopped).toBe(true));
  expect(result.current).toMatchObject({ answer: null, isRunning: false });
});

it('asks nothing while the contenders are not there', () => {
  const assessed = selectAssessment(plan, on);
  const weights = equalWeights();
  const contenders = plainly(plan, figures, 20);
  const { result } = renderHook(() => ({
    none: useSensitivityQuestion(assessed, null, weights),
    some: useSensitivityQuestion(assessed, contenders, weights),
    points: useSwitchPoints(null, ['ehcps']),
  }));
  expect(result.current.none).toBeNull();
  expect(result.current.some).toMatchObject({ plan, asShown: contenders });
  expect(result.current.points).toMatchObject({ answer: null, isRunning: false });
});

it('lists the uncertain inputs of a plan once', () => {
  const assessed = selectAssessment(plan, on);
  expect(selectUncertainInputs(assessed)).toBe(selectUncertainInputs(assessed));
  expect(selectUncertainInputs(assessed).inputs.length).toBeGreaterThan(30);
});

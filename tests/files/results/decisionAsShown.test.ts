// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { useMemo } from 'react';
import { expect, it } from 'vitest';
import type { Preferences } from '../../../src/domain/decision';
import type { Plan } from '../../../src/domain/plan';
import type { Acceptability } from '../../../src/engine/decide/acceptability';
import type { Contender } from '../../../src/engine/decide/contender';
import { inputsThatTell } from '../../../src/engine/sensitivity/inputsThatTell';
import { resultsOf } from '../../../src/files/results/resultsOf';
import { selectAssessment } from '../../../src/store/selectors';
import { useSwitchPoints, useTornado } from '../../../src/store/sensitivity';
import { useSuccession } from '../../../src/store/succession';
import { useMinds } from '../../../src/views/decide/minds/useMinds';
import { useContenders } from '../../../src/views/decide/weighing/useContenders';
import { useWeighed } from '../../../src/views/decide/weighing/useWeighed';
import { openInHooks } from '../../store/openInHooks';
import { on, smallPlan } from '../plans';

const preferences: Preferences = { order: ['extraCash', 'secureCover'], swings: { extraCash: 100, secureCover: 97 } };
const compared = ['today', 'slt-senco-with-deputy'];
/** Small, so that all its worlds are quick, and near a tie, so that inputs can turn it. */
const plan: Plan = {
  ...smallPlan,
  structures: smallPlan.structures.filter(({ id }) => compared.includes(id)),
  assumptions: { ...smallPlan.assumptions, horizonYears: 2 },
  simulation: { futures: 100, seed: 1 },
  preferences,
};
const patiently = { timeout: 50_000 };

openInHooks(plan);

const none: readonly Contender[] = [];

/** What Decide shows, from the hooks that it shows it with. */
function useDecide() {
  const assessed = selectAssessment(plan, on);
  const { outcomes, isDone } = useSuccession(assessed);
  const { contenders } = useContenders(assessed, outcomes);
  const weighed = useWeighed(assessed, contenders ?? none, preferences, { isDone, isShown: true });
  const about = useMinds(assessed, isDone ? outcomes : null)?.about ?? null;
  const tornado = useTornado(about).answer;
  const telling = useMemo(() => tornado && inputsThatTell(tornado), [tornado]);
  const switches = useSwitchPoints(about, telling).answer;
  return { weighed, tornado, switches };
}

const shares = ({ options, isOrdered, best }: Acceptability) => ({
  isOrdered,
  options: options.map((id, at) => ({ id, bestShare: best[at] })),
});

it('is, without a page, what Decide shows of the same plan to the last digit', async () => {
  const { result } = renderHook(useDecide);
  await waitFor(() => {
    expect(result.current.weighed.worlds).toBe(61);
    expect(result.current.switches).not.toBeNull();
  }, patiently);
  const { weighed, tornado, switches } = result.current;
  const { decision } = resultsOf(plan, on);

  expect(decision.ranking).toEqual(
    weighed.ranking.map(({ contender: { id }, place, total, parts }) => ({ id, place, total, parts })),
  );
  expect(decision.ranges).toEqual(weighed.ranges);
  expect(decision.weights).toEqual(weighed.weights);
  expect(decision.smallestWeightChange).toEqual(weighed.change);
  expect(decision.acceptability.map(({ isOrdered, options }) => ({ isOrdered, options }))).toMatchObject(
    [weighed.uniform, weighed.ordered].map(shares),
  );
  expect(decision.verdict.kind).toBe(weighed.verdict.kind);
  expect(decision.verdict.share).toBe('share' in weighed.verdict ? weighed.verdict.share : null);

  expect(decision.sensitivity).toMatchObject({ winner: tornado?.winner, lead: tornado?.central });
  expect(decision.sensitivity?.inputs.map(({ low, high }) => [low.lead, high.lead])).toEqual(
    tornado?.bars.map(({ low, high }) => [low.value, high.value]),
  );
  expect(decision.sensitivity?.switchPoints.length).toBeGreaterThan(0);
  expect(decision.sensitivity?.switchPoints).toEqual(
    switches?.flatMap(({ input: { id }, switches: found }) => found.map((each) => ({ input: id, ...each }))),
  );
});

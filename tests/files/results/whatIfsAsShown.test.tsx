// @vitest-environment happy-dom
import { render, renderHook, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { resultsOf } from '../../../src/files/results/resultsOf';
import { selectAssessment } from '../../../src/store/selectors';
import { useSuccession } from '../../../src/store/succession';
import { BenchSection } from '../../../src/views/succession/BenchSection';
import { optionFutures } from '../../../src/views/succession/futures';
import { share } from '../../../src/views/succession/hundredWords';
import { openInHooks } from '../../store/openInHooks';
import { on, smallPlan } from '../plans';

const compared = ['today', 'slt-senco'];
/** So few futures that what is drawn lies percents beside what is solved. */
const plan: Plan = {
  ...smallPlan,
  structures: smallPlan.structures.filter(({ id }) => compared.includes(id)),
  simulation: { futures: 100, seed: 1 },
};

openInHooks(plan);

it('are, without a page, what Succession shows of one thing changed beside what is solved exactly, to the last digit', async () => {
  const assessed = selectAssessment(plan, on);
  const { result } = renderHook(() => useSuccession(assessed));
  await waitFor(() => expect(result.current.whatIf).not.toBeNull(), { timeout: 50_000 });
  const { inputs, outcomes, whatIf } = result.current;
  const { structures } = resultsOf(plan, on, true);

  expect(structures.map(({ succession }) => succession.exact.length > 0)).toEqual([true, true]);
  expect(
    structures.flatMap(({ id, succession }) => succession.whatIf.map((each) => ({ option: id, ...each }))),
  ).toEqual(
    whatIf?.map(({ option, id, alwaysHeld, alwaysQualified, vacantMonths, breach }) => ({
      option,
      change: id,
      alwaysHeldChance: alwaysHeld,
      alwaysQualifiedChance: alwaysQualified,
      vacantMonths,
      breachChance: breach,
    })),
  );

  render(<BenchSection shownOptions={optionFutures(assessed.options, inputs, outcomes ?? [])} whatIf={whatIf} />);
  const row = screen.getAllByRole('row').find(({ textContent }) => textContent?.includes(structures[1]?.name ?? '?'));
  const cells = [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
  const { succession } = structures[1] ?? {};
  const held = (change: string) =>
    share(succession?.whatIf.find((each) => each.change === change)?.alwaysHeldChance ?? { mean: 0 });
  expect(cells).toEqual([share(succession?.alwaysHeldChance ?? { mean: 0 }), held('candidate'), held('deputy')]);
});

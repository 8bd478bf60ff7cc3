import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inCompare } from '../../../../src/domain/option';
import type { Plan } from '../../../../src/domain/plan';
import type { SuccessionOutcome } from '../../../../src/domain/succession';
import { processInputsOf } from '../../../../src/engine/succession/processInputs';
import { simulate } from '../../../../src/engine/succession/simulate';
import { prefer } from '../../../../src/store/decisionActions';
import { closePlan, startPlan } from '../../../../src/store/history';
import { type AssessedPlan, selectAssessment, useAssessment } from '../../../../src/store/selectors';
import { MindsSection } from '../../../../src/views/decide/minds/MindsSection';
import type { DecidingFinding, DecidingQuestion } from '../../../../src/worker/deciding';
import { on, planFor, villagePrimary } from '../../../engine/plans';
import { bar, change, ehcps, mapOf, point, scale, tornado } from './told';

interface Asking {
  readonly question: DecidingQuestion;
  readonly hear: (finding: DecidingFinding) => void;
  isCancelled: boolean;
}

/** What was asked of a worker that answers only when it is told to. */
const { asked } = vi.hoisted(() => ({ asked: [] as Asking[] }));
vi.mock('../../../../src/worker/runDeciding', () => ({
  createDecidingRunner: () => ({
    start: (question: DecidingQuestion, hear: Asking['hear']) => {
      const asking: Asking = { question, hear, isCancelled: false };
      asked.push(asking);
      return () => {
        asking.isCancelled = true;
      };
    },
  }),
}));
const slow = { timeout: 40_000 };

const futures = 100;
let turn = 0;

function outcomesOf({ plan, standing, known, figures, options, assessments }: AssessedPlan): SuccessionOutcome[] {
  return inCompare(standing).flatMap(({ index }) => {
    const [option, assessment] = [options[index], assessments[index]];
    if (!option || !assessment) return [];
    const inputs = processInputsOf(option, standing, known, assessment, figures);
    return [simulate(inputs, { futures, seed: plan.simulation.seed })];
  });
}

/** A plan of its own for each test, because answers are kept from page to page. */
function planOf(structures: number): Plan {
  const whole = planFor(villagePrimary);
  turn += 1;
  return {
    ...whole,
    structures: whole.structures.slice(0, structures),
    simulation: { futures, seed: turn },
    preferences: { order: ['peakCoverage', 'extraCash'], swings: {} },
  };
}

function Section({ outcomes }: { readonly outcomes: readonly SuccessionOutcome[] | null }) {
  const assessed = useAssessment();
  return assessed ? <MindsSection assessed={assessed} outcomes={outcomes} /> : null;
}

let outcomes: readonly SuccessionOutcome[] = [];
function shown(structures = 6): { readonly rerender: (next: readonly SuccessionOutcome[] | null) => void } {
  const plan = planOf(structures);
  startPlan(plan);
  outcomes = outcomesOf(selectAssessment(plan, on));
  const { rerender } = render(<Section outcomes={outcomes} />);
  return { rerender: (next) => rerender(<Section outcomes={next} />) };
}

const words = (): string => document.body.textContent ?? '';
async function isAsked(kind: DecidingQuestion['kind'], more: (question: DecidingQuestion) => boolean = () => true) {
  return waitFor(() => {
    const found = asked.find(({ question, isCancelled }) => question.kind === kind && !isCancelled && more(question));
    if (!found) throw new Error(`${kind} was not asked`);
    return found;
  }, slow);
}
const tell = ({ hear }: Asking, finding: DecidingFinding): void => act(() => hear(finding));

const named = { ...tornado([bar(scale, 'b', 'a'), bar(ehcps(), 'a', 'a')]), winner: 'a' };

beforeEach(() => {
  asked.length = 0;
});
afterEach(() => {
  cleanup();
  closePlan();
});

it('waits for all the futures', () => {
  const { rerender } = shown();
  rerender(null);
  cleanup();
  render(<Section outcomes={null} />);
  expect(words()).toContain('This follows once all the futures are drawn.');
});

it('says so where there are not two options to choose between', () => {
  shown(1);
  expect(words()).toContain('There are not two lawful options');
  expect(screen.queryByLabelText('What is measured')).toBeNull();
});

it('shows how far it is, can be stopped and begun again, then says what moves the answer', async () => {
  shown();
  const first = await isAsked('tornado');
  tell(first, { kind: 'progress', share: 0.4 });
  await waitFor(() => expect((screen.getByLabelText('Numbers tried') as HTMLProgressElement).value).toBeCloseTo(0.4));
  await userEvent.click(screen.getAllByRole('button', { name: 'Cancel' })[0] as HTMLElement);
  expect(first.isCancelled).toBe(true);
  await screen.findByText('Stopped before it was done.');
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  tell(await isAsked('tornado'), { kind: 'answer', answer: named });
  await screen.findByText(/^Of 2 uncertain numbers one/, {}, slow);
  expect(document.querySelectorAll('.tornado-row:not(.tornado-head)')).toHaveLength(2);
  expect(document.querySelectorAll('.tornado-switch')).toHaveLength(1);
});

it('looks for switch points along EHCPs and what switches, and maps EHCPs against what moves the answer most', async () => {
  shown();
  tell(await isAsked('tornado'), { kind: 'answer', answer: named });
  const points = await isAsked('switchPoints');
  expect(points.question).toMatchObject({ inputs: ['demand.scale', 'ehcps'] });
  tell(points, { kind: 'answer', answer: [point(scale, []), point(ehcps(), [change('up', 13, 14, 'today')])] });
  await screen.findByText(/becomes the best choice from 14 EHCPs \(you have 7\)/);
  const map = await isAsked('map');
  expect(map.question).toMatchObject({ across: 'ehcps', up: 'demand.scale' });
  tell(map, { kind: 'answer', answer: mapOf('aabb', 'aabb', 'aabb') });
  await screen.findByRole('button', { name: /^You are here: 7 EHCPs/ });
  await userEvent.selectOptions(screen.getByLabelText('Up the map'), 'Growth of pay a year');
  const other = await isAsked('map', (question) => question.kind === 'map' && question.up === 'costs.payGrowth');
  expect(other.question).toMatchObject({ across: 'ehcps' });
  expect(document.querySelector('.map')?.closest('[data-old]')).not.toBeNull();
});

it('says that nothing switches, and that the best stays best over EHCPs', async () => {
  shown();
  tell(await isAsked('tornado'), { kind: 'answer', answer: named });
  tell(await isAsked('switchPoints'), { kind: 'answer', answer: [point(ehcps(), [])] });
  await screen.findByText('No single number, moved to either end of its range, makes another option best.');
  expect(words()).toContain('from 4 to 15 EHCPs (you have 7).');
});

it('measures a criterion of an option where that is asked', async () => {
  shown();
  tell(await isAsked('tornado'), { kind: 'answer', answer: named });
  await userEvent.selectOptions(await screen.findByLabelText('What is measured'), 'Extra cash');
  await userEvent.selectOptions(screen.getByLabelText('Of which option'), 'today');
  const cash = await isAsked(
    'tornado',
    (question) =>
      question.kind === 'tornado' && question.measure.kind === 'criterion' && question.measure.option === 'today',
  );
  const measure = { kind: 'criterion', option: 'today', criterion: 'extraCash' } as const;
  tell(cash, { kind: 'answer', answer: { ...named, measure } });
  await screen.findByText(/moves “Extra cash” of “.*”, in pounds a year beside today: the two/, {
    selector: 'figcaption',
  });
});

it('shows an answer as from before the last change from the moment that the weights change', async () => {
  shown();
  tell(await isAsked('tornado'), { kind: 'answer', answer: named });
  await screen.findByText(/^Of 2 uncertain numbers one/);
  act(() => {
    prefer({ order: ['extraCash', 'peakCoverage'], swings: {} });
  });
  await screen.findAllByText(/From before your last change\./);
  expect(document.querySelector('.tornado')?.closest('[data-old]')).not.toBeNull();
  tell(await isAsked('tornado', ({ about }) => about.plan.preferences?.order[0] === 'extraCash'), {
    kind: 'answer',
    answer: named,
  });
  await waitFor(() => expect(document.querySelector('.tornado')?.closest('[data-old]')).toBeNull());
});

it('keeps what it showed, marked as old, while the futures are drawn again', async () => {
  const { rerender } = shown();
  tell(await isAsked('tornado'), { kind: 'answer', answer: named });
  await screen.findByText(/^Of 2 uncertain numbers one/);
  rerender(null);
  expect(document.querySelector('.tornado')?.closest('[data-old]')).not.toBeNull();
  rerender(outcomes);
  await waitFor(() => expect(document.querySelector('.tornado')?.closest('[data-old]')).toBeNull());
});

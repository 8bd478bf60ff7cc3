import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { inCompare } from '../../../../src/domain/option';
import type { Finding } from '../../../../src/domain/rule';
import { selectAssessment } from '../../../../src/store/selectors';
import { DecisionFields } from '../../../../src/views/decide/record/DecisionFields';
import { on, planFor, villagePrimary } from '../../../engine/plans';

const assessed = selectAssessment(planFor(villagePrimary), on);
const found = assessed.assessments.flatMap(({ findings }) => findings).find(({ force }) => force === 'must');

function show(patch: Partial<Finding>): void {
  if (!found) throw new Error('No finding in law');
  const findings = [{ ...found, isSchoolWide: false, ...patch }];
  const assessments = assessed.assessments.map((assessment) => ({ ...assessment, findings }));
  const [option] = assessed.options;
  const decision = { option: option?.id ?? '', decidedOn: on, reasons: '', dissent: '', reviewOn: [], seal: null };
  render(<DecisionFields assessed={{ ...assessed, assessments }} decision={decision} onChange={() => undefined} />);
}

afterEach(cleanup);

it('warns of a certain departure from the law', () => {
  show({ degree: 'departs' });
  expect(screen.getByText(/this departs from the law/)).toBeDefined();
});

it('does not warn of what is met in part, as no other page does', () => {
  show({ degree: 'partly' });
  expect(screen.queryByText(/this departs from the law/)).toBeNull();
});

it('offers what is compared first, and says of the rest that they are not', () => {
  show({ degree: 'departs' });
  const offered = screen.getAllByRole('option').map(({ textContent }) => textContent ?? '');
  const compared = inCompare(assessed.plan).map(({ name }) => name);
  expect(offered.slice(0, compared.length)).toEqual(compared);
  const others = offered.slice(compared.length);
  expect(others).toHaveLength(assessed.options.length - compared.length);
  expect(others.length).toBeGreaterThan(0);
  for (const label of others) expect(label).toMatch(/ \(not compared\)$/);
});

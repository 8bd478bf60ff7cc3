import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/rule';
import { FindingList } from '../../../src/views/structures/FindingList';

afterEach(cleanup);

const finding: Finding = {
  rule: 'designate-senco',
  force: 'must',
  degree: 'departs',
  who: 'The school',
  from: '2028-09-01',
  because: 'Nobody is designated.',
  consequence: 'The duty is not met.',
  mend: 'Designate a qualified teacher.',
  isSchoolWide: false,
  isOverdue: false,
};

it('says in which phase a finding holds, and that one is of the school’s paperwork', () => {
  const paperwork = { ...finding, rule: 'sen-governor', because: 'No governor is named.', isSchoolWide: true };
  render(<FindingList findings={[{ ...finding, phase: 'Shared between teachers' }, paperwork]} />);
  const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(first).toContain('In which phase: Shared between teachers');
  expect(first).not.toContain('paperwork');
  expect(second).toContain('A fault of the school’s paperwork, the same for every structure.');
  expect(second).not.toContain('phase');
});

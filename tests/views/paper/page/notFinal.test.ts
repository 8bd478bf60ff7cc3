import { expect, it } from 'vitest';
import { notFinal } from '../../../../src/views/paper/page/notFinal';

const settled = {
  succession: { isDone: true, isStopped: false, problem: null },
  isWeighing: false,
  isProbing: false,
};

it('is final once nothing more is to come', () => {
  expect(notFinal(settled)).toBeNull();
});

it.each([
  ['futures are still being drawn', { ...settled, succession: { ...settled.succession, isDone: false } }],
  ['stopped', { ...settled, succession: { isDone: false, isStopped: true, problem: null } }],
  ['could not be drawn', { ...settled, succession: { isDone: false, isStopped: false, problem: 'No worker.' } }],
  ['being weighed', { ...settled, isWeighing: true }],
  ['would change the answer', { ...settled, isProbing: true }],
])('says that it is not final, and why: %s', (why, waiting) => {
  expect(notFinal(waiting)).toMatch(/^Not final: /);
  expect(notFinal(waiting)).toContain(why);
});

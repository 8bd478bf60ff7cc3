import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useWidth } from '../../src/ui/charts/useWidth';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Chart() {
  const [ref, width] = useWidth<HTMLDivElement>();
  return <div ref={ref}>{width}</div>;
}

it.each([
  [340, '800'],
  [1040, '1040'],
])('a chart %s pixels wide on the screen is drawn %s wide for paper, and as before afterwards', (width, printed) => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 300));
  const { container } = render(<Chart />);
  expect(container.textContent).toBe(String(width));
  window.dispatchEvent(new Event('beforeprint'));
  expect(container.textContent).toBe(printed);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(container.textContent).toBe(String(width));
});

import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import RisksPage from '../../../src/views/risks/RisksPage';

describe('the page of risks', () => {
  it('has nothing to show before a plan is open', () => {
    render(<RisksPage />);
    expect(document.body.textContent).toMatch('There are no risks to show yet.');
  });
});

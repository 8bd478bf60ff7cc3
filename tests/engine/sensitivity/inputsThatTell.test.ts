import { expect, it } from 'vitest';
import { inputsThatTell } from '../../../src/engine/sensitivity/inputsThatTell';
import { bar, ehcps, input, scale, tornado } from '../../views/decide/minds/told';

it('asks of EHCPs always, and of what puts another option first at an end of its range', () => {
  const bars = [bar(scale, 'a', 'b'), bar(input(), 'a', 'a'), bar(ehcps(), 'a', 'a')];
  expect(inputsThatTell(tornado(bars))).toEqual(['demand.scale', 'ehcps']);
});

import { describe, expect, it } from 'vitest';
import type { SwitchPoint } from '../../../../src/engine/sensitivity/switchPoint';
import type { Tornado } from '../../../../src/engine/sensitivity/tornado';
import type { UncertainInput } from '../../../../src/engine/sensitivity/uncertainInput';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import { deputy, faultsOf, head, inputFor, recommending, rowsOf, textOf, three } from './papers';

const input = inputFor(three);

const uncertain = (patch: Partial<UncertainInput>): UncertainInput => ({
  id: 'ehcps',
  label: 'Pupils with an EHCP',
  unit: 'pupils',
  low: 5,
  central: 9,
  high: 16,
  standing: 'own',
  rangeFrom: 'growth',
  isWhole: true,
  isDrawn: false,
  drawnWith: null,
  moves: null,
  ...patch,
});
const tornado: Tornado = {
  measure: { kind: 'lead' },
  central: 0.2,
  winner: deputy,
  bars: [
    {
      input: uncertain({}),
      low: { at: 5, value: 0.1, winner: head },
      high: { at: 16, value: 0.3, winner: deputy },
      swing: 0.2,
      isSwitch: true,
    },
    {
      input: uncertain({
        id: 'costs.advert',
        label: 'Cost of an advert',
        unit: 'pounds',
        low: 1000,
        central: 3000,
        high: 10_000,
        standing: 'sourced',
        isWhole: false,
      }),
      low: { at: 1000, value: 0.2, winner: deputy },
      high: { at: 10_000, value: 0.2, winner: deputy },
      swing: 0.01,
      isSwitch: false,
    },
  ],
};
const point = (input: UncertainInput, nearest: SwitchPoint['nearest']): SwitchPoint => ({
  input,
  winner: deputy,
  nearest,
  switches: nearest ? [nearest] : [],
});
const told = (switches: readonly SwitchPoint[], bars = tornado.bars) =>
  paperOf({ ...input, sensitivity: { tornado: { ...tornado, bars }, switches } });
const still = tornado.bars.map((bar) => ({ ...bar, isSwitch: false }));
const up = { direction: 'up', lastSame: 13, firstOther: 14, newWinner: head } as const;

describe('what would change the answer', () => {
  it('is the number at which a figure switches it, beside the number that we take and its standing', () => {
    const down = { direction: 'down', lastSame: 7, firstOther: 6, newWinner: head } as const;
    const paper = told([point(uncertain({}), down)]);
    expect(textOf(paper, 'change-figures')).toBe(
      'Of the 2 uncertain numbers behind it, one puts another option first when it alone is moved to its low or its high. It is “Pupils with an EHCP”: once it is down to 6 pupils, where we take 9 pupils, “New head keeps SENCO” comes out best.',
    );
    expect(textOf(paper, 'annex-sensitivity-switches')).toBe(
      'Pupils with an EHCP. Once it is down to 6 pupils “New head keeps SENCO” comes out best. We take 9 pupils, the school’s own.',
    );
    expect(rowsOf(paper, 'annex-sensitivity-table')[0]).toEqual([
      'Pupils with an EHCP',
      '5 pupils',
      '9 pupils',
      '16 pupils',
      'the school’s own',
      '“New head keeps SENCO”',
      '“SLT SENCO with a deputy SENCO”',
    ]);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('is claimed on the way up only from where it starts, for beyond it was not looked', () => {
    expect(textOf(told([point(uncertain({}), up)]), 'annex-sensitivity-switches')).toContain(
      'From 14 pupils “New head keeps SENCO” comes out best.',
    );
  });

  it('may lie on the way to an end that changes nothing', () => {
    const paper = told([point(uncertain({}), up)], still);
    expect(textOf(paper, 'change-figures')).toMatch(
      /none puts another .* or its high\. One does so part of the way\. It is “Pupils/,
    );
  });

  it('is no figure at all, where none puts another option first', () => {
    expect(textOf(told([], still), 'change-figures')).toBe(
      'Of the 2 uncertain numbers behind it, none puts another option first when it alone is moved to its low or its high.',
    );
  });
});

describe('the head’s own weights', () => {
  const weighed = input.weighed && { ...input.weighed, own: { first: [deputy], isSaid: true } };
  const given = { ...input, weighed, sensitivity: { tornado, switches: [] } };

  it('have the changes told of their own first option where the paper recommends another', () => {
    const paper = recommending(head, given, deputy);
    const sentence =
      'What follows is told of “SLT SENCO with a deputy SENCO”, which comes first by the head’s own weights, and not of “New head keeps SENCO”, which most weightings put first.';
    expect(textOf(paper, 'change-of')).toBe(sentence);
    expect(textOf(paper, 'annex-sensitivity-lead')).toContain(sentence);
    expect(textOf(paper, 'annex-sensitivity-lead')).toContain('the lead of “SLT SENCO with a deputy SENCO” most');
    expect(textOf(paper, 'recommendation-what')).toContain(
      'By the head’s own weights “SLT SENCO with a deputy SENCO” comes first.',
    );
    expect(faultsOf(paper)).toEqual([]);
  });

  it('are not spoken of where they put first what the paper recommends', () => {
    const paper = recommending(deputy, given);
    expect(textOf(paper, 'change-of')).toBe('');
    expect(textOf(paper, 'recommendation-what')).not.toContain('own weights');
  });
});

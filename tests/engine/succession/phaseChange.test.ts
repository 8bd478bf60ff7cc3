import { describe, expect, it } from 'vitest';
import { luckKey } from '../../../src/engine/succession/luck';
import type { ProcessInputs, ProcessPerson, ProcessPhase } from '../../../src/engine/succession/process';
import { simulate } from '../../../src/engine/succession/simulate';
import { storyOf } from '../../../src/engine/succession/storyOf';
import { bareProcess, hazardOf, seat } from './processes';
import { kinds, quiet, sureOf } from './quiet';

describe('phases', () => {
  const named = (id: string): ProcessPerson => ({
    id,
    key: luckKey(id),
    ownHazard: null,
    benchHazard: 0,
    isCandidate: true,
    willing: 1,
    ready: { low: 99, central: 99, high: 99 },
    qualification: { isHeld: true, clockFrom: null, npqFrom: null },
  });
  const phase = (
    fromMonth: number,
    holder: number | 'toAppoint' | 'inPost',
    more: Partial<ProcessPhase> = {},
  ): ProcessPhase => ({
    structure: `phase ${fromMonth}`,
    fromMonth,
    senco: seat(holder, 0),
    deputy: null,
    interim: 'head',
    ...more,
  });
  const phased = (phases: readonly ProcessPhase[], gap = 4): ProcessInputs => ({
    ...quiet(),
    gaps: sureOf(gap),
    people: [named('a'), named('b')],
    phases,
  });

  it('hands the post over to whom the next phase names, without a departure', () => {
    const inputs = phased([phase(0, 0), phase(12, 1)]);
    expect(kinds(storyOf(inputs, 1, 0).events)).toEqual(['0 begins', '12 phase']);
    expect(simulate(inputs, { seed: 1, futures: 100 })).toMatchObject({
      departures: { mean: 0 },
      alwaysHeld: { mean: 1 },
      changes: { mean: 1 },
    });
  });

  it('lets a deputy take over as planned', () => {
    const inputs = phased([phase(0, 0, { deputy: { holder: 1, hazard: 0, studiesNpq: false } }), phase(24, 1)]);
    const { events } = storyOf(inputs, 1, 0);
    expect(events.at(-1)).toMatchObject({ kind: 'phase', month: 24, who: { person: 'b' } });
  });

  it('keeps an unnamed SENCO in the next phase, and replaces a named one who is to be followed', () => {
    expect(kinds(storyOf(phased([phase(0, 'inPost'), phase(12, 'toAppoint')]), 1, 0).events)).toEqual([
      '0 begins',
      '12 phase',
    ]);
    const followed = storyOf(phased([phase(0, 0), phase(12, 'toAppoint')]), 1, 0);
    expect(kinds(followed.events)).toEqual(['0 begins', '12 searches', '12 phase', '16 arrives']);
    expect(followed.events[1]).toMatchObject({ meanwhile: 'before' });
    expect(followed.vacantMonths).toBe(0);
  });

  it('lets a secondee carry on until the one who is appointed comes', () => {
    const bridge = phase(0, 'inPost', { senco: { ...seat('inPost', 0, { kind: 'secondment' }), isBridging: true } });
    const { cover, vacantMonths } = storyOf(phased([bridge, phase(8, 'toAppoint')]), 1, 0);
    expect(vacantMonths).toBe(0);
    expect(cover[11]).toBe('bridging');
    expect(cover[12]).toBe('qualified');
  });

  it('fills the post another way where the one who was named has gone', () => {
    const inputs = phased([phase(0, 'inPost', { senco: seat('inPost', 0, { kind: 'secondment' }) }), phase(12, 1)]);
    const gone = { ...inputs, people: [named('a'), { ...named('b'), benchHazard: 1000 }] };
    expect(kinds(storyOf(gone, 1, 0).events)).toEqual([
      '0 begins',
      '1 candidateLeaves',
      '12 searches',
      '12 phase',
      '16 arrives',
    ]);
  });
});

describe('whoever stays on', () => {
  it('has the chances of the new phase', () => {
    const stays = (first: number, then: number) =>
      simulate(
        {
          ...bareProcess({ q: 0, months: 48 }),
          phases: [0, 24].map((fromMonth) => ({
            structure: String(fromMonth),
            fromMonth,
            senco: seat('inPost', hazardOf(fromMonth === 0 ? first : then)),
            deputy: null,
            interim: 'head',
          })),
        },
        { seed: 9, futures: 20_000 },
      ).everLeaves;
    const { mean, standardError } = stays(0.1, 0.4);
    const right = 1 - 0.9 ** 2 * 0.6 ** 2;
    expect(Math.abs(mean - right)).toBeLessThan(4 * standardError);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/domain/option';
import { examples } from '../../src/store/examples';
import { on, openedPlan } from './plans';

const folder = new URL('../../public/examples/', import.meta.url);
const files = readdirSync(folder);

describe('the examples', () => {
  it('are all offered', () => {
    expect(files.sort()).toEqual(examples.map(({ id }) => `${id}.senco.json`).sort());
  });

  it.each(files)('%s has one phased plan in Compare, every phase inside its years', (name) => {
    const plan = openedPlan(readFileSync(new URL(name, folder), 'utf8'));
    const [phased, ...others] = optionsOf(plan).filter(({ phasedPlan }) => phasedPlan !== null);
    expect(others).toEqual([]);
    expect(phased?.isCompared).toBe(true);
    expect(phased?.spans).toHaveLength(phased?.phasedPlan?.phases.length ?? 0);
    expect(plan.assumptions.startsOn > on).toBe(true);
    expect(plan.events.length).toBeLessThanOrEqual(1);
  });
});

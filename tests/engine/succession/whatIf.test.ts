import { describe, expect, it } from 'vitest';
import type { ProcessInputs } from '../../../src/engine/succession/process';
import { simulate } from '../../../src/engine/succession/simulate';
import { whatIfs } from '../../../src/engine/succession/whatIf';
import { bareProcess, hazardOf, withCandidates } from './processes';

describe('what the bench is worth', () => {
  const chance = (inputs: ProcessInputs): number => simulate(inputs, { seed: 5, futures: 4000 }).alwaysHeld.mean;

  it('offers a candidate and a deputy to a lone SENCO, and neither to a structure with nobody designated', () => {
    const inputs = bareProcess({ q: 0.2 });
    expect(whatIfs(inputs).map(({ id }) => id)).toEqual(['candidate', 'deputy']);
    for (const { inputs: changed } of whatIfs(inputs)) expect(chance(changed)).toBeGreaterThan(chance(inputs));
    const nobody = { ...inputs, phases: inputs.phases.map((phase) => ({ ...phase, senco: null })) };
    expect(whatIfs(nobody)).toEqual([]);
  });

  it('starts the NPQ of those who could step up, which changes no cover but makes it qualified sooner', () => {
    const base = withCandidates(bareProcess({ q: 0.3 }), { benchHazard: hazardOf(0.05) });
    const inputs = {
      ...base,
      people: base.people.map((person) => ({
        ...person,
        qualification: { isHeld: false, clockFrom: null, npqFrom: null },
      })),
    };
    const studying = whatIfs(inputs).find(({ id }) => id === 'npqNow')?.inputs;
    if (!studying) throw new Error('The NPQ was not offered');
    const settings = { seed: 5, futures: 4000 };
    const [before, after] = [simulate(inputs, settings), simulate(studying, settings)];
    expect(after.alwaysHeld).toEqual(before.alwaysHeld);
    expect(after.alwaysQualified.mean).toBeGreaterThan(before.alwaysQualified.mean);
    expect(whatIfs(studying).some(({ id }) => id === 'npqNow')).toBe(false);
  });
});

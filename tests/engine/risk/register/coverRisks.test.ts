import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RiskId } from '../../../../src/domain/risk';
import type { SuccessionOutcome } from '../../../../src/domain/succession';
import { planFor, villagePrimary, withPhases, withStructure } from '../../plans';
import { futuresWith, quietFutures, riskOf } from './registers';

const plan = planFor(villagePrimary);

/** Risks whose likelihood is a chance in the futures, with the chance they go by; `held` is one less it. */
const counted: readonly (readonly [RiskId, keyof SuccessionOutcome, 'chance' | 'held'])[] = [
  ['unlawfulDesignation', 'everNobody', 'chance'],
  ['termWithoutCover', 'termVacant', 'chance'],
  ['qualificationMissed', 'breach', 'chance'],
  ['onePersonHoldsEverything', 'alwaysHeld', 'held'],
  ['knowledgeLost', 'everLeaves', 'chance'],
];

describe.each(counted)('the likelihood of %s', (id, measure, kind) => {
  const at = (chance: number) =>
    riskOf(plan, 'slt-senco', id, futuresWith(measure, kind === 'held' ? 1 - chance : chance)).likelihood;

  it('goes by the futures, in the bands that are printed', () => {
    expect([0, 0.06, 0.3, 0.6, 0.9].map((chance) => at(chance).level)).toEqual([1, 2, 3, 4, 5]);
    expect(at(0.3)).toMatchObject({ basis: 'futures', isPending: false });
    expect(at(0.3).chance).toBeCloseTo(0.3, 9);
    expect(at(0.3).because).toContain('in about 30 of 100 futures.');
  });

  it('never falls as the chance rises', () => {
    const chance = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(chance, chance, (a, b) => {
        const [low, high] = [Math.min(a, b) / 1000, Math.max(a, b) / 1000];
        expect(at(low).level).toBeLessThanOrEqual(at(high).level);
      }),
      { numRuns: 15 },
    );
  });

  it('says that it waits for the futures, and gives no chance till then', () => {
    const waiting = riskOf(plan, 'slt-senco', id, null).likelihood;
    expect(waiting).toMatchObject({ isPending: true, chance: null, basis: 'facts' });
    expect(waiting.because).toMatch(/^The futures are still being drawn\. /);
  });
});

describe('unlawful or lapsed designation', () => {
  it('is certain where nobody is designated, whatever the futures say', () => {
    const { likelihood } = riskOf(plan, 'distributed', 'unlawfulDesignation', null);
    expect(likelihood).toMatchObject({ level: 5, chance: 1, isPending: false, basis: 'facts' });
    expect(likelihood.because).toContain('No one member of staff is designated as SENCO.');
  });

  it('names the phase in which it is certain', () => {
    const phased = withPhases(plan, [
      { structure: 'distributed', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2028-09-01' },
    ]);
    expect(riskOf(phased, 'phased', 'unlawfulDesignation').likelihood.because).toContain(
      'In the phase “No single SENCO”',
    );
  });

  it('is not made certain by the school’s paperwork', () => {
    const unsettled = { ...plan, school: { ...plan.school, governorsDefinedRole: 'no' as const } };
    expect(riskOf(unsettled, 'slt-senco', 'unlawfulDesignation').likelihood.level).toBe(1);
  });

  it('matters most where the Act asks for a SENCO, and least where nothing does', () => {
    const impact = (phase: 'primary' | 'alternativeProvision' | 'special') =>
      riskOf(planFor({ ...villagePrimary, phase }), 'slt-senco', 'unlawfulDesignation').impact.level;
    expect([impact('primary'), impact('alternativeProvision'), impact('special')]).toEqual([5, 4, 2]);
  });

  it('goes by who is named in a gap while the futures are drawn', () => {
    const interim = (interim: 'head' | 'nobody') =>
      riskOf(
        withStructure(plan, 'slt-senco', (structure) => ({ ...structure, interim })),
        'slt-senco',
        'unlawfulDesignation',
        null,
      ).likelihood.level;
    expect([interim('head'), interim('nobody')]).toEqual([1, 4]);
  });
});

describe('a term without cover', () => {
  it('is less likely with a deputy, while the futures are being drawn', () => {
    expect(riskOf(plan, 'slt-senco', 'termWithoutCover', null).likelihood.level).toBe(3);
    expect(riskOf(plan, 'slt-senco-with-deputy', 'termWithoutCover', null).likelihood.level).toBe(2);
    expect(riskOf(plan, 'distributed', 'termWithoutCover', null).likelihood.level).toBe(5);
  });
});

describe('a qualification not gained in time', () => {
  it('does not arise where the duty does not reach', () => {
    const special = planFor({ ...villagePrimary, phase: 'special' });
    const { likelihood, impact } = riskOf(special, 'slt-senco', 'qualificationMissed', futuresWith('breach', 1));
    expect(likelihood).toMatchObject({ level: 1, basis: 'facts' });
    expect(impact.level).toBe(1);
  });
});

describe('one person who holds everything', () => {
  const impact = (structure: string) => riskOf(plan, structure, 'onePersonHoldsEverything').impact;

  it('matters by the share on that person, against the limit set', () => {
    expect(impact('slt-senco')).toMatchObject({ level: 4 });
    expect(impact('slt-senco').because).toBe('All of the work is asked of one person, against a limit set of 80%.');
    expect(impact('slt-senco-with-deputy').level).toBe(3);
  });

  it('does not arise where nobody is designated', () => {
    expect(
      riskOf(plan, 'distributed', 'onePersonHoldsEverything', futuresWith('alwaysHeld', 0)).likelihood,
    ).toMatchObject({
      level: 1,
      basis: 'facts',
    });
  });
});

describe('knowledge lost at handover', () => {
  it('matters less for each thing that keeps it, and never less than a little', () => {
    const impact = (...kept: readonly ('handoverFile' | 'handoverWeeks' | 'deputy')[]) =>
      riskOf(
        withStructure(plan, 'slt-senco-with-deputy', (structure) => ({
          ...structure,
          posts: kept.includes('deputy')
            ? structure.posts
            : structure.posts.filter(({ role }) => role !== 'deputySenco'),
          mitigations: kept.includes('handoverFile') ? ['handoverFile'] : [],
          oneOffs: { ...structure.oneOffs, handoverWeeks: kept.includes('handoverWeeks') ? 2 : 0 },
        })),
        'slt-senco-with-deputy',
        'knowledgeLost',
      ).impact.level;
    expect(impact()).toBe(4);
    expect(impact('deputy')).toBe(3);
    expect(impact('handoverFile')).toBe(3);
    expect(impact('deputy', 'handoverFile')).toBe(2);
    expect(impact('deputy', 'handoverFile', 'handoverWeeks')).toBe(2);
  });

  it('names what keeps it, and the mitigation that was chosen', () => {
    const kept = withStructure(plan, 'slt-senco', (structure) => ({ ...structure, mitigations: ['handoverFile'] }));
    const entry = riskOf(kept, 'slt-senco', 'knowledgeLost', quietFutures());
    expect(entry.impact.because).toBe('Lower than it would be, because a handover file is kept.');
    expect(entry.addressedBy).toEqual(['handoverFile']);
  });

  it('counts only what is so in every phase', () => {
    const phased = withPhases(plan, [
      { structure: 'slt-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco-with-deputy', startsOn: '2028-09-01' },
    ]);
    expect(riskOf(phased, 'phased', 'knowledgeLost').impact.level).toBe(4);
  });
});

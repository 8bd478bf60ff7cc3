import { describe, expect, it } from 'vitest';
import { type Hat, hats } from '../../../src/domain/hats';
import type { Structure } from '../../../src/domain/structure';
import { knownSchool } from '../../../src/engine/knownSchool';
import { conflictTests, firstAlike, openStrongPairs } from '../../../src/engine/risk/conflicts';
import { figures, planFor, structureOf, villagePrimary } from '../plans';

const plan = planFor(villagePrimary);
const known = knownSchool(plan.school, figures);
const testsOf = (id: string, patch: Partial<Structure> = {}) =>
  conflictTests({ ...structureOf(plan, id), ...patch }, plan, known, figures);
const pairOf = (id: string, one: Hat, other: Hat, patch: Partial<Structure> = {}) =>
  testsOf(id, patch).find(({ hats: [a, b] }) => a === one && b === other);

describe('the hats of a structure, two by two', () => {
  it('are fifteen pairs of six hats, each once', () => {
    const pairs = testsOf('today').map(({ hats: pair }) => pair.join(' '));
    const expected = hats.flatMap((one, at) => hats.slice(at + 1).map((other) => `${one} ${other}`));
    expect(pairs).toEqual(expected);
    expect(pairs).toHaveLength(15);
  });

  it('say why in a whole sentence', () => {
    for (const { because } of testsOf('head-as-senco')) expect(because).toMatch(/^[A-Z“].*\.$/);
  });

  it('a head who is SENCO wears head, SENCO and the decision to suspend', () => {
    for (const [one, other] of [
      ['headteacher', 'senco'],
      ['headteacher', 'exclusions'],
      ['senco', 'exclusions'],
    ] as const) {
      expect(pairOf('head-as-senco', one, other)).toMatchObject({
        isSamePerson: 'yes',
        wornBy: 'The head, who is SENCO',
      });
    }
  });

  it('says how often a head who is SENCO would decide: about 3.9 times a year in this primary', () => {
    expect(pairOf('head-as-senco', 'senco', 'exclusions')?.because).toContain(
      'about 3.9 times a year, at the lower rate',
    );
    expect(pairOf('slt-senco', 'senco', 'exclusions')?.because).not.toContain('times a year');
  });

  it('knows head and SENCO as two people elsewhere', () => {
    expect(pairOf('slt-senco', 'headteacher', 'senco')).toMatchObject({ isSamePerson: 'no', wornBy: null });
    expect(pairOf('slt-senco', 'headteacher', 'exclusions')).toMatchObject({ isSamePerson: 'yes', wornBy: 'The head' });
  });

  it('cannot tell who is meant where the wearer is not known, or where two are somebody else', () => {
    expect(pairOf('slt-senco', 'senco', 'safeguardingLead')?.isSamePerson).toBe('unknown');
    const others = { safeguardingLead: 'other', budgetHolder: 'other', lineManager: 'head' } as const;
    expect(pairOf('slt-senco', 'safeguardingLead', 'budgetHolder', { hats: others })?.isSamePerson).toBe('unknown');
    expect(pairOf('slt-senco', 'senco', 'safeguardingLead', { hats: others })?.isSamePerson).toBe('no');
  });

  it('has no SENCO to wear a hat where nobody is designated', () => {
    const senco = { safeguardingLead: 'senco', budgetHolder: 'senco', lineManager: 'head' } as const;
    expect(pairOf('distributed', 'safeguardingLead', 'budgetHolder', { hats: senco })?.isSamePerson).toBe('no');
  });
});

describe('phases of which one stands for another', () => {
  const [slt, head] = [structureOf(plan, 'slt-senco'), structureOf(plan, 'head-as-senco')];
  const given = { ...slt, id: 'copy', hats: { ...slt.hats, budgetHolder: 'other' } } as const;

  it('have the same hats on the same people, whatever they are called', () => {
    expect(firstAlike([slt, head, { ...slt, id: 'copy' }, head])).toEqual([0, 1, 0, 1]);
  });

  it('are not alike where one hat is given to somebody else, or a head is SENCO', () => {
    expect(firstAlike([slt, given, head])).toEqual([0, 1, 2]);
  });
});

describe('strong pairs with nothing against them', () => {
  const open = (id: string, patch: Partial<Structure> = {}, hasSenGovernor: 'yes' | 'no' = 'no') =>
    openStrongPairs(
      { ...structureOf(plan, id), ...patch },
      { ...plan, school: { ...plan.school, hasSenGovernor } },
    ).map(({ hats: pair }) => pair.join(' '));

  it('are three for a head who is SENCO and manages the SENCO', () => {
    expect(open('head-as-senco')).toEqual(['headteacher senco', 'senco exclusions', 'senco lineManager']);
  });

  it('fall away with a SEN governor, chosen or there already', () => {
    expect(open('head-as-senco', { mitigations: ['senGovernor'] })).toEqual([]);
    expect(open('head-as-senco', {}, 'yes')).toEqual([]);
  });

  it('leave the line manager where only an advocate is chosen', () => {
    expect(open('head-as-senco', { mitigations: ['independentAdvocate'] })).toEqual(['senco lineManager']);
  });

  it('find a SENCO who manages themselves', () => {
    const alone = { safeguardingLead: 'other', budgetHolder: 'head', lineManager: 'senco' } as const;
    expect(open('slt-senco', { hats: alone })).toEqual(['senco lineManager']);
    expect(open('slt-senco')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { canonicalJson } from '../../../src/files/decision/canonicalJson';
import { fingerprintOf, inGroups } from '../../../src/files/decision/fingerprint';
import { openSnapshot } from '../../../src/files/decision/openSnapshot';
import { isIntact, sealOf, sealStateOf, snapshotOf } from '../../../src/files/decision/seal';
import { saveText } from '../../../src/files/saveFile';
import { on, openedPlan, savedAt, smallPlan } from '../plans';

const sealed = () => {
  const seal = sealOf(smallPlan, on);
  if (!seal) throw new Error('Too long to seal');
  return seal;
};

/** The same value with the keys of every object put in another order. */
function shuffled(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, turn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, turn)] as const);
  const at = entries.length === 0 ? 0 : turn % entries.length;
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse());
}

describe('canonical JSON', () => {
  it('gives one text for one value, in whatever order its keys were written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(20), (value, turn) => {
        expect(canonicalJson(shuffled(value, turn))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('sorts by code unit and leaves no spaces', () => {
    expect(canonicalJson({ b: [1, { z: null, a: 'x' }], B: true, a: undefined })).toBe(
      '{"B":true,"b":[1,{"a":"x","z":null}]}',
    );
  });
});

describe('the fingerprint', () => {
  it('is SHA-256 of the text in UTF-8', () => {
    expect(fingerprintOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(fingerprintOf('£')).toBe('b4fe151e413445357b1c0935e7cf04a429492ebd23dc62bfadb2f898c431c1fd');
  });

  it('is written in groups of four', () => {
    expect(inGroups('ba7816bf8f01')).toBe('ba78 16bf 8f01');
  });
});

describe('a sealed plan', () => {
  it('opens as the plan it was sealed from', () => {
    const opened = openSnapshot(sealed());
    expect(opened.ok && opened.file.plan).toEqual(smallPlan);
  });

  it('holds the decision as it was recorded, and neither its own seal nor the checks after it', () => {
    const decision = { option: 'today', decidedOn: on, reasons: 'Why', dissent: '', reviewOn: [], seal: null };
    const before: Plan = { ...smallPlan, decision };
    const after: Plan = {
      ...before,
      decision: { ...decision, seal: sealOf(before, on) },
      termChecks: [
        { on, isSencoInPost: 'yes', hoursPerWeek: 10, isQualified: 'yes', extraCashPerYear: 0, note: 'All well' },
      ],
    };
    expect(snapshotOf(after)).toBe(snapshotOf(before));
    expect(snapshotOf(before)).not.toBe(snapshotOf(smallPlan));
  });

  it('is found out when a single character is altered, wherever it is', () => {
    const seal = sealed();
    expect(isIntact(seal)).toBe(true);
    fc.assert(
      fc.property(fc.nat(seal.snapshot.length - 1), fc.constantFrom('0', '1', 'x', ' '), (at, other) => {
        fc.pre(seal.snapshot[at] !== other);
        const snapshot = `${seal.snapshot.slice(0, at)}${other}${seal.snapshot.slice(at + 1)}`;
        expect(isIntact({ ...seal, snapshot })).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('is found out when the decision beside it is swapped, its day moved or a dissent left out', () => {
    const decision = { option: 'today', decidedOn: on, reasons: 'Why', dissent: 'One', reviewOn: [on], seal: null };
    const seal = sealOf({ ...smallPlan, decision }, on) ?? sealed();
    expect(sealStateOf({ ...decision, seal }, seal)).toBe('unaltered');
    const altered = [
      { option: 'distributed' },
      { decidedOn: '2026-11-23' },
      { reasons: 'Other' },
      { dissent: '' },
      { reviewOn: [] },
    ];
    for (const patch of altered) expect(sealStateOf({ ...decision, ...patch, seal }, seal)).toBe('decisionAltered');
    const snapshot = seal.snapshot.replace('"dissent":"One"', '"dissent":""');
    expect(sealStateOf({ ...decision, dissent: '' }, { ...seal, snapshot })).toBe('copyAltered');
  });

  it('survives being saved and opened with its plan, and is intact', () => {
    const decision = { option: 'today', decidedOn: on, reasons: '', dissent: '', reviewOn: [on], seal: sealed() };
    const back = openedPlan(saveText({ ...smallPlan, decision }, savedAt));
    expect(back.decision).toEqual(decision);
    expect(back.decision?.seal && isIntact(back.decision.seal)).toBe(true);
  });

  it('is not made of a plan too long to be kept inside its own file', () => {
    const paragraph = 'x'.repeat(10_000);
    const paperEdits = Object.fromEntries(
      Array.from({ length: 30 }, (_, place) => [`p${place}`, { text: paragraph, generated: paragraph }]),
    );
    expect(sealOf({ ...smallPlan, paperEdits }, on)).toBeNull();
  });
});

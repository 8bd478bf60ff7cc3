import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRealDate, schoolMonths } from '../../src/domain/calendar';
import type { Figure } from '../../src/domain/evidence';
import { tasks } from '../../src/domain/task';
import { cases } from '../../src/domain/units';
import { figuresWith, valueInForce } from '../../src/evidence/figuresAt';
import { glossary } from '../../src/evidence/glossary';
import { profileOfTask, seasons } from '../../src/evidence/profiles/seasons';
import { figureRegister } from '../../src/evidence/register';
import { sources } from '../../src/evidence/sources';

const figures: readonly (readonly [string, Figure])[] = Object.entries(figureRegister);
/** One distribution in three scenarios: an easy market runs the other way from a hard one. */
const gaps = ['vacancy.gap0', 'vacancy.gap1', 'vacancy.gap2', 'vacancy.gap3'] as const;
const isGap = (id: string): boolean => gaps.some((gap) => gap === id);

describe('every figure', () => {
  it.each(figures)('%s cites a document on the shelf and says where in it', (_, figure) => {
    for (const { cites } of figure.values) {
      expect(sources).toHaveProperty(cites.source);
      expect(cites.where.length).toBeGreaterThan(3);
    }
  });

  it.each(figures)('%s has values that ascend by date, and a day to look again', (_, figure) => {
    const days = figure.values.map((value) => value.from);
    expect(days.length).toBeGreaterThan(0);
    expect([...new Set(days)].sort()).toEqual(days);
    for (const day of days) expect(day === '0000-01-01' || isRealDate(day)).toBe(true);
    expect(isRealDate(figure.reviewBy)).toBe(true);
  });

  it.each(figures.filter(([id]) => !isGap(id)))('%s runs from low through central to high', (_, figure) => {
    for (const { low, central, high } of figure.values) {
      expect(low).toBeLessThanOrEqual(central);
      expect(central).toBeLessThanOrEqual(high);
    }
  });

  it.each(figures)('%s keeps shares and chances between nought and one', (_, figure) => {
    if (figure.unit !== 'share' && figure.unit !== 'chance' && figure.unit !== 'chance a year') return;
    for (const { low, central, high } of figure.values) {
      for (const value of [low, central, high]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each(figures)(
    '%s owns up where it is judgement, and only leans on judgement where it is not sourced',
    (_, figure) => {
      const cited = figure.values.map((value) => value.cites.source);
      if (figure.standing === 'sourced') expect(cited).not.toContain('judgement');
      if (figure.standing === 'judgement') {
        expect(cited.every((source) => source === 'judgement' || source === 'practitionerAccounts')).toBe(true);
      }
    },
  );
});

describe('the gap before an outside appointment', () => {
  it.each(cases)('is one distribution in the %s scenario', (scenario) => {
    const chances = gaps.map((id) => valueInForce(figureRegister[id], undefined)[scenario]);
    expect(chances.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1, 9);
  });

  it('warns that its cases are scenarios', () => {
    for (const id of gaps) expect(figureRegister[id].note).toContain('scenario');
  });
});

describe("the employer's rate for the Teachers' Pension Scheme", () => {
  const rate = (on: string) => figuresWith({}).value('onCosts.teacherPensionRate', on);

  it('changes on 1 April 2024, not on its eve', () => {
    expect(rate('2024-03-31')).toBe(0.2368);
    expect(rate('2024-04-01')).toBe(0.2868);
  });

  it('is looked at again when the valuation period ends', () => {
    expect(figureRegister['onCosts.teacherPensionRate'].reviewBy).toBe('2027-03-31');
  });

  it("gives way to the school's own rate on any day", () => {
    const own = figuresWith({ 'onCosts.teacherPensionRate': { value: 0.25, reason: 'A worked example' } });
    expect(own.value('onCosts.teacherPensionRate', '2024-03-31')).toBe(0.25);
    expect(own.value('onCosts.teacherPensionRate', '2026-09-01')).toBe(0.25);
  });
});

describe('seasonal profiles', () => {
  it.each(Object.entries(seasons))('%s sums to one, has nothing in August, and cites the shelf', (_, profile) => {
    const shares = schoolMonths.map((month) => profile.shares[month] ?? Number.NaN);
    expect(Math.abs(shares.reduce((total, share) => total + share, 0) - 1)).toBeLessThan(1e-9);
    expect(profile.shares[8]).toBe(0);
    expect(sources).toHaveProperty(profile.cites.source);
  });

  it('cover every task', () => {
    expect(Object.keys(profileOfTask).sort()).toEqual([...tasks].sort());
  });
});

describe('the shelf', () => {
  it.each(Object.entries(sources))(
    '%s has a title, a publisher, an address or none, and a day of checking',
    (_, source) => {
      expect(source.title.length).toBeGreaterThan(3);
      expect(source.publisher.length).toBeGreaterThan(1);
      expect(source.url === null || /^https?:\/\/\S+$/.test(source.url)).toBe(true);
      expect(isRealDate(source.checkedOn)).toBe(true);
    },
  );

  it('lists no address twice under one title', () => {
    const keys = Object.values(sources).map((source) => `${source.title} ${source.url}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the words in evidence', () => {
  const folder = new URL('../../src/evidence/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  // Addresses are left out: a public page keeps the address it has.
  const text = files
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
    .replace(/https?:\/\/\S+/g, '');

  it('name no person and no school', () => {
    expect(text).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? [A-Z][a-z]+/);
    expect(text).not.toMatch(/[A-Z][a-z]+ (Primary|Infant|Junior|Secondary|High|Grammar|Special) School\b/);
    expect(text).not.toMatch(/[A-Z][a-z]+ (Community College|Academy)\b/);
  });

  it('lead nowhere outside the project', () => {
    expect(text).not.toMatch(/\b(shared|facts)\//);
  });

  it('explain themselves in the glossary', () => {
    const terms = Object.values(glossary);
    expect(terms.length).toBeGreaterThanOrEqual(20);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    for (const { meaning } of terms) expect(meaning).toMatch(/\.$/);
  });
});

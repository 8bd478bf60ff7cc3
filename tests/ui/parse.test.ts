import { describe, expect, it } from 'vitest';
import { plain } from '../../src/ui/format';
import { parseNumber, parsePercent } from '../../src/ui/parse';

const value = (text: string) => {
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : parsed.why;
};

describe('a number as people type it', () => {
  it.each([
    ['£1,200', 1200],
    ['1200 ', 1200],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['£ 12,345,678.50', 12_345_678.5],
    ['12%', 12],
    ['3.5', 3.5],
    ['.5', 0.5],
    ['3.', 3],
    ['-4', -4],
    ['−£4,900', -4900],
    ['0', 0],
    ['-0', 0],
  ])('reads %j as %j', (text, number) => expect(value(text)).toBe(number));

  it.each(['abc', '1,2', '12,00', '1.2.3', '£', '%', '.', '-', '3 hours', '1e5', 'Infinity', '0x10', '5 5', '£12%'])(
    'refuses %j',
    (text) => expect(value(text)).toBe('notANumber'),
  );

  it.each([
    ['12%', '%'],
    ['-12 %', '%'],
    ['£12,000', '£'],
    ['−£ 5', '£'],
    ['12', null],
  ])('tells the sign in %j', (text, sign) => expect(parseNumber(text)).toMatchObject({ ok: true, sign }));

  it('tells an empty box from a bad number', () => {
    expect([value(''), value('   ')]).toEqual(['empty', 'empty']);
  });

  it('reads back what the screen shows', () => {
    for (const number of [0, 12, -4900, 1234.5678, 0.25]) expect(value(plain(number, 4))).toBe(number);
  });
});

describe('a percentage', () => {
  it('is in percent with or without its sign', () => {
    expect(parsePercent('12%')).toEqual({ ok: true, value: 0.12, sign: '%' });
    expect(parsePercent('12')).toEqual({ ok: true, value: 0.12, sign: null });
    expect(parsePercent('0.12')).toEqual({ ok: true, value: 0.0012, sign: null });
    expect(parsePercent('28.68')).toEqual({ ok: true, value: 0.2868, sign: null });
    expect(parsePercent('')).toEqual({ ok: false, why: 'empty' });
  });
});

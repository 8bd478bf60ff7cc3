import { describe, expect, it } from 'vitest';
import {
  amountWords,
  apartWords,
  bareWords,
  placeWords,
  threeWords,
  whereWords,
} from '../../../../src/views/decide/minds/inputWords';
import { stepTo } from '../../../../src/views/decide/minds/mapSteps';
import { cellSentence, leadWords, mapSentence } from '../../../../src/views/decide/minds/mapWords';
import { staysWords, switchWords } from '../../../../src/views/decide/minds/switchWords';
import { scaleOf } from '../../../../src/views/decide/minds/tornadoScale';
import { tornadoTwin } from '../../../../src/views/decide/minds/tornadoTwin';
import {
  endWords,
  heldWords,
  lessWords,
  measuredWords,
  measureWords,
  tornadoSentence,
  unmovedWords,
} from '../../../../src/views/decide/minds/tornadoWords';
import { bar, change, contenders, ehcps, input, mapOf, point, scale, tornado } from './told';

describe('the sentence of the tornado', () => {
  const sentence = (...bars: Parameters<typeof tornado>[0]) => tornadoSentence(tornado(bars), contenders);

  it('says that none puts another option first', () => {
    expect(sentence(bar(ehcps(), 'a', 'a'), bar(scale, 'a', 'a'))).toBe(
      'Of 2 uncertain numbers none, moved alone from its low to its high, puts another option first. “Alpha” comes out best at every end.',
    );
    expect(sentence()).toBe('No number that the answer rests on is uncertain.');
  });

  it.each([
    ['b', 'a', 'at its low'],
    ['a', 'b', 'at its high'],
    ['b', 'b', 'at both ends'],
  ] as const)('names the one that does, and its end: %s at the low, %s at the high', (low, high, end) => {
    expect(sentence(bar(ehcps(), low, high), bar(scale, 'a', 'a'))).toBe(
      `Of 2 uncertain numbers one, moved alone between its low and its high, puts “Beta” first instead of “Alpha”: “Pupils with an EHCP” (${end}).`,
    );
  });

  it('names who is put first at each, where that is not always the same', () => {
    expect(sentence(bar(ehcps(), 'b', 'a'), bar(scale, 'b', 'c'), bar(input(), 'a', 'a'))).toBe(
      'Of 3 uncertain numbers two, each moved alone between its low and its high, put another option first: “Pupils with an EHCP” (at its low “Beta”) and “How complex the work is” (at its low “Beta”, at its high “Gamma”).',
    );
    expect(sentence(bar(ehcps(), null, 'a'))).toContain('(at its low no option is lawful)');
  });

  it('names three and counts the rest', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((label) => bar(input({ label }), 'b', 'a'));
    expect(sentence(...many)).toContain('“A” (at its low), “B” (at its low), “C” (at its low) and two more.');
  });

  it('says at which end in the words of a row', () => {
    expect(endWords(bar(scale, 'b', 'b'), 'a', contenders)).toBe('at both ends “Beta”');
    expect(endWords(bar(scale, 'a', 'a'), 'a', contenders)).toBe('');
  });
});

describe('what is measured', () => {
  it('is the lead in points, or a criterion in its own unit', () => {
    expect(measureWords(tornado([]), contenders)).toBe('the lead of “Alpha”, in points of 100');
    const cash = { kind: 'criterion', option: 'b', criterion: 'extraCash' } as const;
    expect(measureWords(tornado([], { measure: cash }), contenders)).toBe(
      '“Extra cash” of “Beta”, in pounds a year beside today',
    );
    expect(measuredWords(cash, -1234)).toBe('−£1,200');
  });

  it.each([
    [0.15, '15 points'],
    [0.01, '1 point'],
    [-0.04, '−4 points'],
    [0.002, 'under 1 point'],
    [null, 'nothing to measure'],
  ])('says a lead of %s as %s', (value, words) => {
    expect(measuredWords({ kind: 'lead' }, value)).toBe(words);
  });

  it.each([
    ['peakCoverage', 0.825, '82.5%'],
    ['secureCover', 1.26, '1.3 months'],
    ['influence', 2.5, 'level 2.5'],
    ['teacherLoad', 12.4, '12 hours'],
  ] as const)('says %s of %s as %s', (criterion, value, words) => {
    expect(measuredWords({ kind: 'criterion', option: 'a', criterion }, value)).toBe(words);
  });

  it('is drawn from nought where it is a lead', () => {
    const lead = scaleOf(tornado([bar(scale, 'a', 'a')]), 600);
    expect(lead.zero).toBe(58);
    expect(lead.x(0.2)).toBe(542);
    const hours = { kind: 'criterion', option: 'a', criterion: 'teacherLoad' } as const;
    expect(scaleOf(tornado([bar(scale, 'a', 'a')], { measure: hours }), 600).zero).toBeNull();
    expect(scaleOf(tornado([], { measure: hours }), 600).middle).toBe(300);
  });
});

describe('the numbers beside the chart', () => {
  it('counts those that move it less, and names those that do not move it', () => {
    expect([lessWords(1), lessWords(30)]).toEqual([
      '1 other number that moves it less',
      '30 other numbers that move it less',
    ]);
    expect(unmovedWords([bar(scale, 'a', 'a')])).toBeNull();
    expect(unmovedWords([bar(scale, 'a', 'a', 0)])).toBe(
      'One number does not move it at all: “How complex the work is”.',
    );
    expect(unmovedWords([bar(scale, 'a', 'a', 0), bar(ehcps(), 'a', 'a', 0)])).toMatch(/^Two numbers do not move it/);
  });

  it('says what stands still because the school gave its own', () => {
    const held = (...labels: string[]) =>
      heldWords({ heldByOwn: labels.map((label) => ({ figure: 'demand.scale', label })) });
    expect(held()).toBeNull();
    expect(held('A')).toMatch(/^One number stands still .*“A”\. Only you could say how far out it may be\.$/);
    expect(held('A', 'B')).toMatch(
      /^2 numbers stand still .*“A” and “B”\. Only you could say how far out they may be\.$/,
    );
  });

  it('holds the range, where it comes from and who is put first in the table', () => {
    const { head, rows } = tornadoTwin(tornado([bar(ehcps(), 'b', 'a'), bar(scale, 'a', 'a')]), contenders);
    expect(rows.map(({ cells }) => cells.length)).toEqual([head.length - 1, head.length - 1]);
    expect(rows[0]?.cells).toEqual([
      'pupils',
      '4',
      '7',
      '15',
      'the school’s own',
      '−10 points',
      '20 points',
      'At its low “Beta”',
    ]);
    expect(rows[1]?.cells.slice(0, 5)).toEqual(['', '× 0.7', '× 1', '× 1.4', 'our judgement']);
    expect(rows[1]?.cells.at(-1)).toBe('no other');
  });
});

describe('a switch point', () => {
  const says = (...points: ReturnType<typeof point>[]) => switchWords(points, contenders).map((each) => each.says);

  it('is told in whole pupils, with what the school has', () => {
    expect(says(point(ehcps(), [change('up', 13, 14)]))).toEqual([
      '“Beta” becomes the best choice from 14 EHCPs (you have 7).',
    ]);
    expect(says(point(ehcps(), [change('down', 2, 1)]))).toEqual([
      '“Beta” becomes the best choice at 1 EHCP or fewer (you have 7).',
    ]);
    expect(says(point(ehcps({ standing: 'derived' }), [change('up', 13, 14)]))[0]).toContain('(we take 7)');
    expect(
      says(point(ehcps({ id: 'senSupport', label: 'Pupils on SEN support' }), [change('up', 13, 14)]))[0],
    ).toContain('from 14 pupils on SEN support (you have 7)');
  });

  it('is told about a figure with what we take and whose it is', () => {
    expect(says(point(input(), [change('up', 5.001, 5.012), change('down', 3, 2.99, 'c')]))).toEqual([
      '“Beta” becomes the best choice where “Hours for one referral” is above about 5.01 hours (we take 4 hours, our judgement).',
      '“Gamma” becomes the best choice where “Hours for one referral” is below about 2.99 hours (we take 4 hours, our judgement).',
    ]);
  });

  it('is none where there is none, and may leave no option lawful', () => {
    expect(says(point(ehcps(), []))).toEqual([]);
    expect(says(point(ehcps(), [change('up', 13, 14, null)]))).toEqual([
      'No option is lawful any more from 14 EHCPs (you have 7).',
    ]);
  });

  it('says what comes out best on either side', () => {
    const either = (...points: ReturnType<typeof point>[]) =>
      switchWords(points, contenders).map((each) => each.either);
    expect(either(point(ehcps(), [change('down', 81, 80)]))).toEqual([
      'At 81 EHCPs “Alpha” comes out best; at 80 EHCPs “Beta” does.',
    ]);
    expect(either(point(scale, [change('down', 0.81518, 0.81384, null)]))).toEqual([
      '“How complex the work is”: at × 0.815 “Alpha” comes out best; at × 0.814 no option is lawful.',
    ]);
  });

  it('says that the same option stays best over the range', () => {
    expect(staysWords(point(ehcps(), []), contenders)).toBe('“Alpha” comes out best from 4 to 15 EHCPs (you have 7).');
    expect(staysWords(point(scale, []), contenders)).toBe(
      '“Alpha” comes out best wherever “How complex the work is” lies in its range (we take × 1, our judgement).',
    );
  });
});

describe('an input in words', () => {
  it('has its amount in its unit', () => {
    expect(amountWords(ehcps(), 1)).toBe('1 EHCP');
    expect(amountWords(input({ unit: 'share' }), 0.1)).toBe('10%');
    expect(bareWords(input({ unit: 'pounds' }), 1234)).toBe('£1,230');
    expect(bareWords(input({ unit: 'pounds' }), 25_600)).toBe('£25.6k');
    expect(threeWords(input({ unit: 'chance a year', low: 0.07, central: 0.115, high: 0.18 }))).toEqual([
      '7%',
      '11.5%',
      '18% chance a year',
    ]);
    expect(threeWords(scale)).toEqual(['× 0.7', '× 1', '× 1.4']);
  });

  it('writes two values with as many figures as tell them apart', () => {
    expect(apartWords(input(), 3.0011, 3.0014)).toEqual(['3.0011 hours', '3.0014 hours']);
    expect(apartWords(ehcps(), 81, 80)).toEqual(['81 EHCPs', '80 EHCPs']);
  });

  it('has a range with open ends', () => {
    expect(whereWords(ehcps(), [null, 12], false)).toBe('with up to 12 EHCPs');
    expect(whereWords(ehcps(), [9, 12], false)).toBe('with 9 to 12 EHCPs');
    expect(whereWords(input(), [4, null], false)).toBe('where “Hours for one referral” is 4 hours or more');
    expect(whereWords(input(), [4, 4], true)).toBe('where it is 4 hours');
    expect(whereWords(input(), [null, null], true)).toBe('where it is anything');
    expect(placeWords(input(), 4)).toBe('“Hours for one referral” at 4 hours');
  });
});

describe('the map in words', () => {
  it.each([
    [
      ['aaaa', 'aaaa', 'aaaa'],
      '“Alpha” comes out best everywhere on the map, whatever “Pupils with an EHCP” and “How complex the work is” are within their ranges.',
    ],
    [
      ['aabb', 'aabb', 'aabb'],
      'Whatever “How complex the work is” is within its range, “Alpha” comes out best with up to 7 EHCPs and “Beta” with 11 EHCPs or more.',
    ],
    [
      ['aabb', 'aaab', 'aaab'],
      'Whatever “How complex the work is” is within its range, “Alpha” comes out best with up to 7 EHCPs and “Beta” with 15 EHCPs or more. Elsewhere both together decide.',
    ],
    [
      ['bbbb', 'aaaa', 'aaaa'],
      'Whatever “Pupils with an EHCP” is within its range, “Alpha” comes out best where “How complex the work is” is up to × 1 and “Beta” where it is × 1.4 or more.',
    ],
    [
      ['ba', 'ab'],
      'Both numbers together decide: of the 4 places on the map “Alpha” comes out best in 2 and “Beta” in 2.',
    ],
    [
      ['aba-', 'aba-'],
      'Whatever “How complex the work is” is within its range, “Alpha” comes out best with up to 4 EHCPs, “Beta” with 7 EHCPs, “Alpha” with 11 EHCPs and no option is lawful with 15 EHCPs or more.',
    ],
  ])('of %s', (drawn, says) => {
    expect(mapSentence(mapOf(...drawn), contenders)).toBe(says);
  });

  it('says one place, and where you are', () => {
    const map = mapOf('aabb', 'aabb', 'aabb');
    expect(cellSentence(map, 1, 1, contenders)).toBe(
      'You are here: 7 EHCPs and “How complex the work is” at × 1: “Alpha” comes out best, 5 points ahead.',
    );
    expect(cellSentence(map, 2, 3, contenders)).toMatch(/^At 15 EHCPs and .* at × 1\.4: “Beta” comes out best/);
    expect(cellSentence(map, 9, 9, contenders)).toBe('');
    expect(leadWords({ winner: 'a', lead: 0.01 })).toBe(', 1 point ahead');
    expect(leadWords({ winner: null, lead: null })).toBe('');
  });

  it.each([
    ['ArrowUp', false, { row: 2, column: 1 }],
    ['ArrowDown', false, { row: 0, column: 1 }],
    ['ArrowLeft', false, { row: 1, column: 0 }],
    ['ArrowRight', false, { row: 1, column: 2 }],
    ['Home', false, { row: 1, column: 0 }],
    ['End', false, { row: 1, column: 3 }],
    ['Home', true, { row: 2, column: 0 }],
    ['End', true, { row: 0, column: 3 }],
    ['Enter', false, null],
  ])('goes by %s (with Ctrl: %s) to %o', (key, ctrlKey, to) => {
    expect(stepTo({ key, ctrlKey }, { row: 1, column: 1 }, { rows: 3, columns: 4 })).toEqual(to);
  });
});

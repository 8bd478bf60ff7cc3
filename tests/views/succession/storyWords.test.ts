import { describe, expect, it } from 'vitest';
import { coverKinds } from '../../../src/domain/succession';
import { coverCaption, coverNames } from '../../../src/views/succession/coverWords';
import {
  arrivingName,
  firstName,
  newcomerName,
  personName,
  roleWords,
} from '../../../src/views/succession/personWords';
import { spanWords, termsWords } from '../../../src/views/succession/storyWords';
import { planOf } from './told';

describe('what people are called', () => {
  it.each([
    ['Year 4 teacher', 'the Year 4 teacher'],
    ['Reception teacher', 'the Reception teacher'],
    ['Head of Year 8', 'the head of Year 8'],
    ['Headteacher', 'the headteacher'],
    ['SENCO', 'the SENCO'],
    ['KS2 lead', 'the KS2 lead'],
    ['HLTA', 'the HLTA'],
    ['TA', 'the TA'],
    ['Our deputy', 'our deputy'],
    ['the deputy', 'the deputy'],
    ['AB', 'AB'],
    ['A.B.', 'A.B.'],
    ['J', 'J'],
    ['Ms B', 'Ms B'],
    ['Teacher A', 'Teacher A'],
    ['Year 4', 'the Year 4'],
  ])('%s is %s', (label, says) => expect(roleWords(label)).toBe(says));

  it('leaves out what a comma explains, unless two would sound the same', () => {
    const called = (...labels: string[]) => personName('p0', planOf(labels.map((label) => ({ label }))));
    expect(called('SENCO, asked to become head', 'Headteacher')).toBe('the SENCO');
    expect(called('SENCO, asked to become head', 'SENCO')).toBe('the SENCO (asked to become head)');
    expect(called('Class teacher', 'Class teacher')).toBe('the class teacher (1)');
  });

  it('names the seat of somebody the plan does not name, and whether they are new', () => {
    const plan = planOf();
    expect((['senco', 'deputy', 'head', 'secondment', 'bench'] as const).map((seat) => firstName(seat, plan))).toEqual([
      'the SENCO',
      'the deputy SENCO',
      'the headteacher, who is SENCO,',
      'the seconded SENCO',
      'the candidate',
    ]);
    expect(firstName('senco', planOf([{ label: 'SENCO' }]))).toBe('the SENCO in post');
    expect([1, 2, 6].map((count) => newcomerName('senco', count))).toEqual([
      'the new SENCO',
      'the second new SENCO',
      'the 6th new SENCO',
    ]);
    expect(personName('gone', plan)).toBeNull();
  });

  it('speaks of arrivals, and of others after them', () => {
    expect(arrivingName('senco', false)).toBe('a SENCO from outside');
    expect(arrivingName('head', true)).toBe('another headteacher who is SENCO too');
    expect(arrivingName('bench', false)).toBe('a new colleague');
  });
});

describe('lengths and stretches of time', () => {
  it('counts in terms where they are whole', () => {
    expect([4, 8, 12, 16, 1, 2].map(termsWords)).toEqual([
      'a term',
      'two terms',
      'three terms',
      '16 months',
      'one month',
      'two months',
    ]);
  });

  it('says the year once where it is the same', () => {
    expect(spanWords(planOf(), 20, 24)).toBe('from 1 May to 31 August 2028');
    expect(spanWords(planOf(), 15, 18)).toBe('from 1 December 2027 to 29 February 2028');
  });
});

describe('kinds of cover', () => {
  it('have different names in every kind of school, and speak of law only where it binds', () => {
    for (const reach of ['act', 'codeOnly', 'none'] as const) {
      const names = coverKinds.map((kind) => coverNames(reach)[kind]);
      expect(new Set(names).size).toBe(coverKinds.length);
      expect(names.some((name) => name.includes('unlawful'))).toBe(reach === 'act');
    }
    expect(coverNames('none').nobody).toBe('Nobody is SENCO');
  });

  it('have a caption that says of how many futures', () => {
    expect(coverCaption({ futures: 10_000 }, 'Today')).toBe(
      '“Today”, month by month: in how many of 100 futures each kind of cover holds, drawn 10,000 times.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan';
import { deputy, faultsOf, forDeputy, inputFor, noteOf, paperFor, recommending, textOf, three } from './papers';

describe('the school in a paper', () => {
  const of = (patch: Partial<Plan['school']>) => paperFor({ ...three, school: { ...three.school, ...patch } });

  it('is told in the singular where it has one of a kind, and as none where it has none', () => {
    const paper = of({ roll: 1, senSupport: 1, ehcps: 0 });
    expect(textOf(paper, 'question-school')).toMatch(
      /with 1 pupil, of whom 1 is on SEN support and none has an EHCP\./,
    );
    expect(faultsOf(paper)).toEqual([]);
  });

  it('says which of its facts are national defaults', () => {
    const known = {
      roll: 210,
      senSupport: 32,
      ehcps: 9,
      classTeachers: 8,
      ehcpGrowthPerYear: 0,
      senSupportGrowthPerYear: 0,
      lgpsEmployerRate: 0.2,
    };
    expect(textOf(of(known), 'question-school')).toMatch(/These are the school’s own counts\.$/);
    expect(textOf(of({ ...known, ehcps: null }), 'question-school')).toMatch(
      /National defaults stand in for what the school has not given: the number with an EHCP\.$/,
    );
  });

  it('is called the school where it has no name', () => {
    expect(textOf(of({ name: '  ' }), 'question-school')).toMatch(/^The school is a maintained primary school/);
  });
});

describe('a SENCO who is known to be leaving', () => {
  it('makes no change a search for another, and is still counted in the hours of today', () => {
    const paper = paperFor(three);
    expect(textOf(paper, 'question-leaver')).toBe(
      'The SENCO is known to be leaving, so “no change” means looking for a like successor from 1 January 2027.',
    );
    expect(textOf(paper, 'options-intro')).toContain(
      'The first is no change: the school looks for a like successor to the SENCO who is leaving.',
    );
    expect(noteOf(paper, 'options-table')).toMatch(
      /The hours of “What we have now” count the SENCO, who is known to be leaving, as still there\.$/,
    );
    expect(faultsOf(paper)).toEqual([]);
  });

  it('is told of wherever the paper dwells on the hours of today', () => {
    const paper = recommending('today', inputFor(three), deputy);
    for (const id of ['purpose-answer', 'time-cover', 'annex-questions-list']) {
      expect(textOf(paper, id)).toContain(
        'The hours of “What we have now” count the SENCO, who is known to be leaving,',
      );
    }
    expect(textOf(forDeputy(three), 'annex-questions-list')).not.toContain('known to be leaving');
  });

  it('is not spoken of where nobody is leaving', () => {
    const people = three.people.map((person) => ({ ...person, isLeaving: false }));
    const paper = paperFor({ ...three, people });
    expect(textOf(paper, 'question-leaver')).toBe('');
    expect(textOf(paper, 'options-intro')).toContain('the school goes on as now.');
    expect(noteOf(paper, 'options-table')).not.toContain('known to be leaving');
  });
});

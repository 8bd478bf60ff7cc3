import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Structure } from '../../../../src/domain/structure';
import { type TaskRole, taskRoles, tasks } from '../../../../src/domain/task';
import { accountableFor, involvementOf } from '../../../../src/engine/workload/whoDoesWhat/involvement';
import { planFor, structureOf, villagePrimary } from '../../plans';
import { anyInvolvement, anyMatrix } from './matrices';

const plan = planFor(villagePrimary);
const withDeputy = structureOf(plan, 'slt-senco-with-deputy');
const anyStructure = fc.constantFrom(...plan.structures);

const answering = (structure: Structure, task: (typeof tasks)[number]): TaskRole[] => {
  const involved = involvementOf(structure)[task];
  return taskRoles.filter((role) => involved[role]?.mark === 'accountable');
};

describe('who answers for a task', () => {
  it('is exactly one role, whatever the shares and the marks, or none where nobody is designated', () => {
    fc.assert(
      fc.property(anyStructure, anyMatrix, anyInvolvement, fc.boolean(), (each, matrix, involvement, isEmpty) => {
        const structure = { ...each, matrix, involvement, ...(isEmpty ? { designatedPost: null } : {}) };
        for (const task of tasks) {
          const roles = answering(structure, task);
          const named = Object.values(involvement[task] ?? {}).includes('accountable');
          expect(roles.length).toBeLessThanOrEqual(1);
          if (structure.designatedPost !== null) expect(roles).toHaveLength(1);
          else if (!named) expect(roles).toEqual([]);
        }
      }),
    );
  });

  it('is the designated SENCO’s role, though others do most of it', () => {
    expect(
      answering({ ...withDeputy, matrix: { ...withDeputy.matrix, records: { administrator: 1 } } }, 'records'),
    ).toEqual(['senco']);
    expect(answering(structureOf(plan, 'head-as-senco'), 'disputes')).toEqual(['headAndSlt']);
    expect(answering(structureOf(plan, 'seconded-senco'), 'disputes')).toEqual(['secondedSenco']);
  });

  it('is nobody where nobody is designated, until the school names a role', () => {
    const nobody = structureOf(plan, 'distributed');
    expect(answering(nobody, 'annualReview')).toEqual([]);
    expect(
      answering({ ...nobody, involvement: { annualReview: { headAndSlt: 'accountable' } } }, 'annualReview'),
    ).toEqual(['headAndSlt']);
  });

  it('is the role the school names, and then the SENCO’s no more', () => {
    const named: Structure = { ...withDeputy, involvement: { records: { deputySenco: 'accountable' } } };
    const { senco, deputySenco } = involvementOf(named).records;
    expect(deputySenco).toMatchObject({ mark: 'accountable', isOwn: true });
    expect(senco).toMatchObject({ mark: null, isResponsible: true });
  });

  it('stays with the SENCO when only her own mark is taken away', () => {
    expect(answering({ ...withDeputy, involvement: { records: { senco: 'none' } } }, 'records')).toEqual(['senco']);
  });

  it('stays with the SENCO for exam access in a secondary, whatever was marked', () => {
    const named: Structure = {
      ...withDeputy,
      involvement: { examAccess: { administrator: 'accountable', headAndSlt: 'accountable' } },
    };
    expect(accountableFor(named, 'examAccess')).toBe('headAndSlt');
    expect(accountableFor(named, 'examAccess', { phase: 'secondary', governance: 'academy' })).toBe('senco');
    expect(accountableFor(named, 'examAccess', { phase: 'primary', governance: 'academy' })).toBe('headAndSlt');
  });
});

describe('who does, is asked and is told', () => {
  it('does a task with any share of it, and mainly with the largest', () => {
    const { senco, deputySenco, headAndSlt } = involvementOf(withDeputy).annualReview;
    expect(senco).toMatchObject({ share: 0.6, isResponsible: true, isMain: true });
    expect(deputySenco).toMatchObject({ share: 0.4, isResponsible: true, isMain: false, mark: null });
    expect(headAndSlt).toMatchObject({ share: 0, isResponsible: false, isMain: false, mark: 'informed' });
  });

  it('asks class teachers of their pupils’ reviews, and the head of money and complaints', () => {
    const usual = involvementOf(structureOf(plan, 'slt-senco'));
    expect(usual.annualReview.classTeachers?.mark).toBe('consulted');
    expect(usual.senSupportCycle.classTeachers?.mark).toBe('consulted');
    expect(usual.disputes.headAndSlt?.mark).toBe('consulted');
    expect(usual.records.headAndSlt?.mark).toBe('informed');
  });

  it('takes the school’s own mark, and none for none', () => {
    const own: Structure = {
      ...withDeputy,
      involvement: { annualReview: { classTeachers: 'informed', headAndSlt: 'none' } },
    };
    const { classTeachers, headAndSlt } = involvementOf(own).annualReview;
    expect(classTeachers).toMatchObject({ mark: 'informed', isOwn: true });
    expect(headAndSlt).toMatchObject({ mark: null, isOwn: true });
  });

  it('shows the head in every school, with a post or without', () => {
    for (const structure of plan.structures) {
      expect(involvementOf(structure).annualReview.headAndSlt).toBeDefined();
      expect(involvementOf(structure).annualReview.classTeachers).toBeDefined();
    }
  });
});

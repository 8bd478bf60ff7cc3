import { describe, expect, it } from 'vitest';
import { type HealthQuestionId, healthQuestionIds } from '../../../src/domain/healthCheck';
import type { MitigationId } from '../../../src/domain/mitigation';
import type { Plan } from '../../../src/domain/plan';
import { type Answer, answers, type Case } from '../../../src/domain/units';
import { assessPlan } from '../../../src/engine/assess';
import { measuredStructure } from '../../../src/engine/indicators/measured';
import { figuresUnder, healthSwitches } from '../../../src/engine/mitigation/figuresUnder';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { type FigureId, figureRegister } from '../../../src/evidence/register';
import { figures, on, structureOf } from '../plans';
import { village } from './schools';

const plan = village();
const ids = Object.keys(figureRegister) as FigureId[];
const cases: readonly Case[] = ['low', 'central', 'high'];

function answering(given: Partial<Record<HealthQuestionId, Answer>>): Plan {
  return { ...plan, healthCheck: { ...plan.healthCheck, answers: { ...plan.healthCheck.answers, ...given } } };
}

/** The figures whose central case is another under a structure, with the case that each takes. */
function switchedIn(structureId: string, asked: Plan, mitigations: readonly MitigationId[] = []) {
  const under = figuresUnder({ ...structureOf(asked, structureId), mitigations }, asked, figures);
  return ids
    .filter((id) => under.value(id) !== figures.value(id))
    .map((id) => [id, cases.find((which) => figures.value(id, undefined, which) === under.value(id))]);
}

describe('figures under a structure', () => {
  it('are the same object where no answer and no mitigation switches any', () => {
    for (const structure of plan.structures) expect(figuresUnder(structure, plan, figures)).toBe(figures);
  });

  it('are the same object each time they are asked for', () => {
    const structure = { ...structureOf(plan, 'slt-senco'), mitigations: ['headCoaching'] as const };
    expect(figuresUnder(structure, plan, figures)).toBe(figuresUnder(structure, plan, figures));
  });

  it.each([
    ['headCoaching', 'succession.rampMonths', 'low'],
    ['handoverFile', 'succession.rampStartOutside', 'high'],
    ['peerSupport', 'leaving.overloadSlope', 'low'],
  ] as const)('%s switches %s to its %s case, and nothing else', (id, figure, which) => {
    expect(switchedIn('slt-senco', plan, [id])).toEqual([[figure, which]]);
  });

  it.each([
    ['enoughTimeAndSupport', 'no', 'capacity.pulledAwayShare', 'high'],
    ['enoughTimeAndSupport', 'yes', 'capacity.pulledAwayShare', 'low'],
    ['managesLoad', 'no', 'leaving.overloadSlope', 'high'],
    ['managesLoad', 'yes', 'leaving.overloadSlope', 'low'],
    ['sencoWantsLeadership', 'no', 'leaving.sencoOnSlt', 'high'],
  ] as const)('%s answered %s switches %s to its %s case, and nothing else', (question, answer, figure, which) => {
    expect(switchedIn('slt-senco', answering({ [question]: answer }))).toEqual([[figure, which]]);
  });

  it('take the chance of an inclusion lead’s leaving where that is the SENCO who does not want to lead', () => {
    const asked = answering({ sencoWantsLeadership: 'no' });
    expect(switchedIn('inclusion-lead', asked)).toEqual([['leaving.deputyHead', 'high']]);
    expect(switchedIn('middle-leader-senco', asked)).toEqual([]);
    expect(switchedIn('head-as-senco', asked)).toEqual([]);
  });

  it('are not switched by the answers that only people read', () => {
    const others = healthQuestionIds.filter(
      (id) => !['enoughTimeAndSupport', 'managesLoad', 'sencoWantsLeadership'].includes(id),
    );
    for (const id of others)
      for (const answer of answers) expect(switchedIn('slt-senco', answering({ [id]: answer }))).toEqual([]);
  });

  it('stay central where a mitigation and an answer pull apart', () => {
    expect(switchedIn('slt-senco', answering({ managesLoad: 'no' }), ['peerSupport'])).toEqual([]);
    expect(switchedIn('slt-senco', answering({ managesLoad: 'yes' }), ['peerSupport'])).toEqual([
      ['leaving.overloadSlope', 'low'],
    ]);
  });

  it('leave a case alone that is asked for by name', () => {
    const under = figuresUnder({ ...structureOf(plan, 'slt-senco'), mitigations: ['headCoaching'] }, plan, figures);
    expect(under.value('succession.rampMonths', undefined, 'high')).toBe(12);
    expect(under.value('succession.rampMonths', undefined, 'low')).toBe(4);
  });

  it('never switch a figure of the school’s own', () => {
    const own = figuresWith({
      'succession.rampMonths': { value: 7, reason: 'What we saw' },
      'capacity.pulledAwayShare': { value: 0.1, reason: 'Counted' },
    });
    const asked = answering({ enoughTimeAndSupport: 'no' });
    const structure = { ...structureOf(asked, 'slt-senco'), mitigations: ['headCoaching'] as const };
    const under = figuresUnder(structure, asked, own);
    expect(under.value('succession.rampMonths')).toBe(7);
    expect(under.value('capacity.pulledAwayShare')).toBe(0.1);
    expect(healthSwitches(asked, structure, own)).toEqual([]);
  });
});

describe('the answers of the health check', () => {
  const asked = answering({ enoughTimeAndSupport: 'no', managesLoad: 'no', sencoWantsLeadership: 'no' });

  it('say which figure they move, from what and to what', () => {
    expect(healthSwitches(asked, structureOf(asked, 'slt-senco'), figures)).toEqual([
      {
        question: 'enoughTimeAndSupport',
        answer: 'no',
        figure: 'capacity.pulledAwayShare',
        which: 'high',
        from: 0.05,
        to: 0.15,
      },
      { question: 'managesLoad', answer: 'no', figure: 'leaving.overloadSlope', which: 'high', from: 0.5, to: 1 },
      {
        question: 'sencoWantsLeadership',
        answer: 'no',
        figure: 'leaving.sencoOnSlt',
        which: 'high',
        from: 0.11,
        to: 0.16,
      },
    ]);
  });

  it('move the hours, and the figures that the workings print', () => {
    const [before, after] = [plan, asked].map((each) => ({ plan: each, figures, ...assessPlan(each, figures, on) }));
    expect(after?.assessments[1]?.time.unmetPerYear).toBeGreaterThan(before?.assessments[1]?.time.unmetPerYear ?? 0);
    if (!after) throw new Error('Nothing was assessed');
    expect(measuredStructure(after, 1).figures.value('capacity.pulledAwayShare')).toBe(0.15);
  });
});

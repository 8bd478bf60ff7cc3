import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import type { Plan } from '../../../src/domain/plan';
import { assessPlan } from '../../../src/engine/assess';
import { startingPerson } from '../../../src/engine/starting/startingPlan';
import { luckKey } from '../../../src/engine/succession/luck';
import type { ProcessInputs } from '../../../src/engine/succession/process';
import { processKey, processOf } from '../../../src/engine/succession/processInputs';
import { hazardOf } from '../../../src/engine/succession/processPeople';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { figures, on, planFor, structureOf, villagePrimary, withPhases, withStructure } from '../plans';

function inputsOf(plan: Plan, id: string): ProcessInputs {
  return processOf({ ...assessPlan(plan, figures, on), figures }, id);
}

const person = (plan: Plan, role: Person['role'], id: string, patch: Partial<Person> = {}): Person => ({
  ...startingPerson(role, id, id, plan.school, figures),
  ...patch,
});

const village = planFor(villagePrimary);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('leaving, month by month', () => {
  const { leaving, months } = inputsOf(village, 'today');

  it('spreads a year’s hazard over the year: a tenth evenly, the rest on the three dates', () => {
    expect(months).toBe(60);
    expect(leaving.suddenByMonth[0]).toBeCloseTo(0.1 / 12, 12);
    // The plan begins in September: its fourth month is December, its eighth April, its twelfth August.
    expect(leaving.datedByMonth.slice(0, 12).map((part) => Number(part.toFixed(3)))).toEqual([
      0, 0, 0, 0.18, 0, 0, 0, 0.18, 0, 0, 0, 0.54,
    ]);
    expect(total(leaving.suddenByMonth.slice(0, 12)) + total(leaving.datedByMonth.slice(0, 12))).toBeCloseTo(1, 12);
  });

  it('makes a loaded SENCO leave sooner, at most twice as soon', () => {
    for (const times of [...leaving.overloadWithDeputy, ...leaving.overloadWithoutDeputy]) {
      expect(times).toBeGreaterThanOrEqual(1);
      expect(times).toBeLessThanOrEqual(figures.value('leaving.overloadCap'));
    }
    const withDeputy = inputsOf(village, 'slt-senco-with-deputy').leaving;
    expect(withDeputy.overloadWithoutDeputy[0]).toBeGreaterThan(withDeputy.overloadWithDeputy[0] ?? 0);
    // A head with five hours for fifteen hours' work is asked for three times what there is: the cap.
    expect(inputsOf(village, 'head-as-senco').leaving.overloadWithoutDeputy[0]).toBe(2);
  });
});

describe('who holds the posts', () => {
  it('takes the chance of leaving from the place of the post', () => {
    const of = (id: string) => inputsOf(village, id).phases[0]?.senco;
    expect(of('slt-senco')?.hazard).toBeCloseTo(hazardOf(0.11), 12);
    expect(of('associate-slt-senco')?.hazard).toBeCloseTo(hazardOf(0.115), 12);
    expect(of('middle-leader-senco')?.hazard).toBeCloseTo(hazardOf(0.12), 12);
    expect(of('head-as-senco')).toMatchObject({ kind: 'head', hazard: hazardOf(0.1), recruitQualified: 0.25 });
    expect(of('seconded-senco')).toMatchObject({ kind: 'secondment', hazard: hazardOf(0.3), isBridging: true });
    expect(of('slt-senco')?.promotedShare).toBeCloseTo(0.04 / 0.11, 12);
    expect(of('middle-leader-senco')?.promotedShare).toBe(0);
    expect(of('distributed')).toBeNull();
  });

  it('finds a SENCO who is to be head gone from the post of today, and there as head', () => {
    const plan = { ...village, people: [person(village, 'senco', 'senco', { isLeaving: true })] };
    const held = withStructure(plan, 'today', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => (post.role === 'senco' ? { ...post, holder: 'senco' } : post)),
    }));
    const asHead = withStructure(held, 'head-as-senco', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => ({ ...post, holder: 'senco' })),
    }));
    expect(inputsOf(asHead, 'today').phases[0]?.senco?.holder).toBe('leaving');
    expect(inputsOf(asHead, 'head-as-senco').phases[0]?.senco?.holder).toBe(0);
  });

  it('holds a joint contract for safer than a loan, a consultancy for less safe, and ends each with a term', () => {
    const of = (arrangement: 'jointContract' | 'secondment' | 'consultancy') => {
      const plan = withStructure(village, 'seconded-senco', (structure) => ({
        ...structure,
        posts: structure.posts.map((post) => ({
          ...post,
          secondment: post.secondment && { ...post.secondment, arrangement },
        })),
      }));
      return inputsOf(plan, 'seconded-senco');
    };
    const hazards = (['jointContract', 'secondment', 'consultancy'] as const).map(
      (each) => of(each).phases[0]?.senco?.hazard,
    );
    expect(hazards).toEqual([hazardOf(0.15), hazardOf(0.3), hazardOf(0.5)]);
    const { endingByMonth } = of('secondment').leaving;
    expect(endingByMonth.slice(0, 12).map((part) => Math.round(part * 3))).toEqual([
      0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1,
    ]);
  });

  it('looks for a deputy whom nobody names where today has none', () => {
    expect(inputsOf(village, 'slt-senco-with-deputy').phases[0]?.deputy?.holder).toBe('toAppoint');
    const named = { ...village, people: [person(village, 'successor', 'teacher-a', { willing: 'yes' })] };
    const held = withStructure(named, 'slt-senco-with-deputy', (structure) => ({
      ...structure,
      posts: structure.posts.map((post) => (post.role === 'deputySenco' ? { ...post, holder: 'teacher-a' } : post)),
    }));
    expect(inputsOf(held, 'slt-senco-with-deputy').phases[0]?.deputy?.holder).toBe(0);
  });

  it('counts an unknown qualification as held, an earlier year as SENCO as enough, and starts the clock on its day', () => {
    const people = [
      person(village, 'senco', 'a', { qualification: 'unknown' }),
      person(village, 'senco', 'b', { qualification: 'none', earlierServiceOver12Months: 'yes' }),
      person(village, 'senco', 'c', { qualification: 'none', becameSencoOn: '2025-11-15', npqStartedOn: '2026-10-01' }),
      person(village, 'successor', 'd', { willing: 'no' }),
      person(village, 'successor', 'e', { leavingChancePerYear: 0.2 }),
    ];
    const [a, b, c, d, e] = inputsOf({ ...village, people }, 'today').people;
    expect([a, b, c].map((each) => each?.qualification.isHeld)).toEqual([true, true, false]);
    expect(c?.qualification).toMatchObject({ clockFrom: { month: -10, day: 15 }, npqFrom: { month: 1, day: 1 } });
    expect([d?.isCandidate, e?.isCandidate]).toEqual([false, true]);
    expect(e).toMatchObject({ key: luckKey('e'), willing: 0.5, ownHazard: hazardOf(0.2), benchHazard: hazardOf(0.2) });
  });
});

describe('gaps, hours and money', () => {
  it('lets nobody from outside start at once where there was no notice', () => {
    const { gaps } = inputsOf(village, 'today');
    expect(gaps.months).toEqual([0, 4, 8, 12]);
    expect(gaps.dated.map((chance) => Number(chance.toFixed(3)))).toEqual([0.4, 0.4, 0.15, 0.05]);
    expect(gaps.sudden.map((chance) => Number(chance.toFixed(3)))).toEqual([0, 0.667, 0.25, 0.083]);
  });

  it('splits the hours so that together they are what the plan gives', () => {
    const { hours } = inputsOf(village, 'slt-senco-with-deputy');
    const { assessments } = assessPlan(village, figures, on);
    const time = assessments[village.structures.indexOf(structureOf(village, 'slt-senco-with-deputy'))]?.time;
    time?.months.forEach(({ demand, doneBy, capacityOf }, t) => {
      expect(hours.demand[t]).toBe(demand);
      const helped = doneBy.deputySenco + doneBy.administrator + doneBy.classTeachers + doneBy.headAndSlt;
      expect(hours.othersWithDeputy[t]).toBeCloseTo(helped + doneBy.secondedSenco, 9);
      expect(hours.othersWithoutDeputy[t]).toBeCloseTo(helped + doneBy.secondedSenco - doneBy.deputySenco, 9);
      expect(hours.senco[t] ?? 0).toBeGreaterThanOrEqual(capacityOf.senco - 1e-9);
    });
  });

  it('prices churn: an advert, what an empty post saves, a bridging day a week', () => {
    const { money } = inputsOf(village, 'slt-senco');
    expect(money.advert).toBe(3000);
    expect(money.savedByMonth[0]).toBeGreaterThan(0);
    expect(money.bridgingByMonth[0]).toBeGreaterThan(0);
    expect(total(money.npqFeeByMonth)).toBe(0);
  });
});

describe('phases and events', () => {
  it('follows the phases, and places events by their month', () => {
    const phased = withPhases(village, [
      { structure: 'seconded-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2027-09-01' },
    ]);
    const plan: Plan = {
      ...phased,
      events: [
        { id: 'event', kind: 'longAbsence', on: '2027-03-01' },
        { id: 'event-2', kind: 'firstAdvertFails', on: '2026-01-01' },
        { id: 'event-3', kind: 'sencoResigns', on: '2040-01-01' },
      ],
    };
    const inputs = inputsOf(plan, 'phased');
    expect(inputs.phases.map(({ structure, fromMonth }) => [structure, fromMonth])).toEqual([
      ['seconded-senco', 0],
      ['slt-senco', 12],
    ]);
    expect(inputs.events).toEqual([
      { kind: 'longAbsence', month: 6, person: null },
      { kind: 'advertFails', month: 0, person: null },
    ]);
    expect(inputs.hours.senco).toHaveLength(60);
  });

  it('credits nobody else with the hours of a SENCO who goes on into the next phase', () => {
    const named = { ...village, people: [person(village, 'senco', 'senco', { willing: 'yes' })] };
    const ids = ['slt-senco', 'middle-leader-senco'];
    const held = ids.reduce(
      (plan: Plan, id) =>
        withStructure(plan, id, (structure) => ({
          ...structure,
          posts: structure.posts.map((post) => ({ ...post, holder: 'senco', starting: 'newFromOutside' })),
          matrix: structureOf(village, 'middle-leader-senco').matrix,
        })),
      named,
    );
    const phases = ids.map((structure, place) => ({ structure, startsOn: `${2026 + place}-09-01` }));
    const { hours } = inputsOf(withPhases(held, phases), 'phased');
    for (const others of hours.othersWithoutDeputy) expect(others).toBeCloseTo(0, 9);
  });

  it('takes the same structure twice for one phase, so that it has the same futures', () => {
    const twice = withPhases(village, [
      { structure: 'head-as-senco', startsOn: '2026-09-01' },
      { structure: 'head-as-senco', startsOn: '2028-09-01' },
    ]);
    expect({ ...inputsOf(twice, 'phased'), option: 'head-as-senco' }).toEqual(inputsOf(village, 'head-as-senco'));
  });

  it('tells two processes apart by what is played, not by the option that it is played for', () => {
    const [today, deputy] = [inputsOf(village, 'today'), inputsOf(village, 'slt-senco-with-deputy')];
    expect(processKey({ ...today, option: 'by another name' })).toBe(processKey(today));
    expect(processKey(deputy)).not.toBe(processKey(today));
  });

  it('is of an option that the plan has', () => {
    expect(() => inputsOf(village, 'no-such-option')).toThrow('no-such-option was not assessed');
  });

  it('keeps to whole months whatever the school types in', () => {
    const own = figuresWith({
      'succession.npqWindowYears': { value: 0.3, reason: '' },
      'leaving.absenceMonths': { value: 0.2, reason: '' },
    });
    const inputs = processOf({ ...assessPlan(village, own, on), figures: own }, 'today');
    expect([inputs.npq.windowMonths, inputs.absence.months]).toEqual([4, 1]);
  });
});

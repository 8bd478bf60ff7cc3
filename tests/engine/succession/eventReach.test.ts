import { describe, expect, it } from 'vitest';
import type { Plan, PlanEventKind } from '../../../src/domain/plan';
import type { Post } from '../../../src/domain/structure';
import { missOf } from '../../../src/engine/succession/eventReach';
import type { ProcessInputs } from '../../../src/engine/succession/process';
import { selectAssessment } from '../../../src/store/selectors';
import { selectProcessInputs } from '../../../src/store/successionSelectors';
import { figures, on, planFor, villagePrimary, withPhases, withStructure } from '../plans';

const held = (plan: Plan, id: string, patch: Partial<Post>): Plan =>
  withStructure(plan, id, (each) => ({ ...each, posts: each.posts.map((post) => ({ ...post, ...patch })) }));
/** Today's SENCO is named, and so is nobody else. */
const village = held(planFor(villagePrimary, '2027-01-01'), 'seconded-senco', { holder: null });
const event = (kind: PlanEventKind, day = '2028-01-01') => ({ id: 'event', kind, on: day });

function inputsOf(plan: Plan, id: string): ProcessInputs {
  const compared = { ...plan, structures: plan.structures.map((each) => ({ ...each, isCompared: each.id === id })) };
  const found = selectProcessInputs(selectAssessment(compared, on)).find(({ option }) => option === id);
  if (!found) throw new Error(`No inputs for ${id}`);
  return found;
}
const miss = (kind: PlanEventKind, id: string, plan = village, day?: string) =>
  missOf(event(kind, day), inputsOf(plan, id), plan, figures);

describe("today's SENCO in the process", () => {
  const events = (plan: Plan, id: string) => inputsOf({ ...plan, events: [event('sencoBecomesHead')] }, id).events;

  it('is the holder of the post that is designated today, in whatever option', () => {
    const at = village.people.findIndex(({ role }) => role === 'senco');
    const named = { kind: 'becomesHead', month: 12, person: at };
    expect(events(village, 'today')).toEqual([named]);
    expect(events(village, 'seconded-senco')).toEqual([named]);
  });

  it('is somebody unnamed in a post of the same kind, where nobody is named', () => {
    const unnamed = ['today', 'slt-senco'].reduce((plan: Plan, id) => held(plan, id, { holder: null }), village);
    expect(events(unnamed, 'slt-senco')).toEqual([{ kind: 'becomesHead', month: 12, person: null }]);
    expect(events(unnamed, 'seconded-senco')).toEqual([]);
    expect(events(held(unnamed, 'today', { starting: 'newFromOutside' }), 'slt-senco')).toEqual([]);
  });
});

describe('where an event cannot happen', () => {
  it('is where its person has no part, or is head already, or gone', () => {
    expect(miss('sencoBecomesHead', 'today')).toBeNull();
    expect(miss('sencoBecomesHead', 'seconded-senco')).toBe('noPart');
    expect(miss('sencoBecomesHead', 'head-as-senco', held(village, 'head-as-senco', { holder: 'senco' }))).toBe(
      'headAlready',
    );
    const people = village.people.map((each) => ({ ...each, isLeaving: each.role === 'senco' }));
    expect(miss('sencoBecomesHead', 'today', { ...village, people })).toBe('knownLeaver');
  });

  it('is not where its person could step up', () => {
    const people = village.people.map((each) => ({ ...each, willing: 'yes' as const }));
    expect(miss('sencoBecomesHead', 'seconded-senco', { ...village, people })).toBeNull();
  });

  it('is where no school lends a SENCO, or one does', () => {
    expect(miss('secondmentWithdrawn', 'today')).toBe('notLent');
    expect(miss('secondmentWithdrawn', 'seconded-senco')).toBeNull();
    expect(miss('longAbsence', 'seconded-senco')).toBe('lent');
    expect(miss('longAbsence', 'today')).toBeNull();
  });

  it('is where nobody is to be SENCO', () => {
    for (const kind of ['sencoResigns', 'suddenVacancy', 'longAbsence', 'firstAdvertFails'] as const)
      expect(miss(kind, 'distributed')).toBe('nobodyDesignated');
    expect(miss('sencoResigns', 'distributed', village, '2040-01-01')).toBeNull();
  });

  it('is asked of the phase in which it falls', () => {
    const phased = withPhases(village, [
      { structure: 'seconded-senco', startsOn: '2027-01-01' },
      { structure: 'today', startsOn: '2028-01-01' },
    ]);
    expect(miss('secondmentWithdrawn', 'phased', phased, '2027-12-01')).toBeNull();
    expect(miss('secondmentWithdrawn', 'phased', phased, '2028-01-01')).toBe('notLent');
    expect(miss('longAbsence', 'phased', phased, '2027-12-01')).toBe('lent');
    expect(miss('longAbsence', 'phased', phased, '2028-01-01')).toBeNull();
  });
});

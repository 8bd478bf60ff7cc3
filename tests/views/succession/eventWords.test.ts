import { describe, expect, it } from 'vitest';
import type { Plan, PlanEventKind } from '../../../src/domain/plan';
import { examples } from '../../../src/store/examples';
import { selectAssessment } from '../../../src/store/selectors';
import { selectProcessInputs } from '../../../src/store/successionSelectors';
import { missSentences } from '../../../src/views/succession/eventWords';
import { on, planFor, villagePrimary } from '../../engine/plans';
import { openedPlan } from '../../files/plans';

const village = planFor(villagePrimary, '2027-01-01');

describe('where an event cannot happen, in words', () => {
  const sentences = (plan: Plan, kind: PlanEventKind) => {
    const assessed = selectAssessment(plan, on);
    return missSentences({ id: 'event', kind, on: '2028-01-01' }, assessed, selectProcessInputs(assessed));
  };

  it('names the structures, and the reason once', () => {
    expect(sentences(village, 'sencoResigns')).toEqual([
      'It cannot happen under “No single SENCO”: nobody is to be SENCO there in that month.',
    ]);
  });

  it('says of the village that its SENCO is leaving in any case', async () => {
    const plan = openedPlan(await examples[0].load());
    const [first, ...others] = sentences(plan, 'sencoBecomesHead');
    expect(first).toBe(
      'It cannot happen under “What we have now”: the SENCO is known to be leaving, and is gone from the first day.',
    );
    expect(others.some((sentence) => sentence.includes("“A neighbour's SENCO, one day a week”"))).toBe(true);
  });

  it('says so where it can happen under none', () => {
    const today = { ...village, structures: village.structures.map((each) => ({ ...each, isCompared: false })) };
    expect(sentences(today, 'secondmentWithdrawn')).toEqual([
      'It cannot happen under any of the structures compared: no other school lends a SENCO in that month.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../src/domain/plan';
import { decision, deputy, forDeputy, head, inputFor, phased, recommending, textOf, withCeiling } from '../papers';

describe('the resolution of a paper', () => {
  it('is about what was decided and not what was recommended: its post, its guidance, its ceiling', () => {
    const decidedOn = (id: string, plan: Plan) => recommending(deputy, inputFor({ ...plan, decision: decision(id) }));
    const plan = withCeiling(1000);
    const told = textOf(decidedOn(head, plan), 'annex-resolution-list');
    const post = (id: string) => {
      const found = plan.structures.find((each) => each.id === id);
      return found?.posts.find((each) => each.id === found.designatedPost)?.title ?? '';
    };
    expect(told).toContain(`the holder of the post “${post(head)}” as SENCO`);
    expect(told).not.toContain(`“${post(deputy)}”`);
    const other = textOf(decidedOn(deputy, plan), 'annex-resolution-list');
    expect(other).toContain(`the holder of the post “${post(deputy)}” as SENCO`);
    expect(other).toMatch(/to raise the ceiling for the SENCO function from £1,000 a year/);
  });

  it('designates each phase’s own post from its day', () => {
    expect(textOf(recommending(phased.phasedPlans[0]?.id ?? '', inputFor(phased)), 'annex-resolution-list')).toMatch(
      /to designate the holder of the post “[^”]+” as SENCO, from \d+ \w+ \d{4} the holder of the post “[^”]+”/,
    );
  });

  it('speaks of a part year only where one asks for a higher ceiling than the full ones do', () => {
    const plan = withCeiling(10_000);
    const fullYears = forDeputy({ ...plan, assumptions: { ...plan.assumptions, startsOn: '2027-09-01' } });
    expect(textOf(fullYears, 'annex-resolution-list')).toMatch(
      /to raise the ceiling for the SENCO function from £10,000 a year to £\d+,000\.$/m,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { explain, indicatorIds, indicators } from '../../src/engine/indicators';
import { figureRegister } from '../../src/evidence/register';
import { figures, measuredOf, planFor, villagePrimary } from './plans';

const plan = planFor({ ...villagePrimary, ceilingPerYear: 12_000 }, '2027-01-01');
const measured = plan.structures.map(({ id }) => measuredOf(plan, id));

describe('every number opens to its working', () => {
  it.each(indicatorIds)('%s says its formula in words and names figures that are on the shelf', (id) => {
    for (const each of measured) {
      const working = explain(id, each);
      expect(working.formula.length).toBeGreaterThan(10);
      for (const line of working.lines) if (line.figure) expect(Object.keys(figureRegister)).toContain(line.figure);
    }
  });

  it.each(['extraCashPerYear', 'extraCashOverHorizon', 'fullCostPerYear'] as const)(
    'the terms of %s add up to it',
    (id) => {
      for (const each of measured) {
        const terms = explain(id, each).lines.filter((line) => line.isTerm);
        const sum = terms.reduce((total, line) => total + Number(line.value), 0);
        expect(sum).toBeCloseTo(indicators[id].measure(each) ?? 0, 6);
      }
    },
  );

  it('the tasks of hours needed add up to the year', () => {
    for (const each of measured) {
      const working = explain('hoursNeeded', each);
      const tasks = working.lines.filter((line) => line.isTerm).reduce((total, line) => total + Number(line.value), 0);
      expect(tasks / each.assessment.time.schoolWeeks).toBeCloseTo(indicators.hoursNeeded.measure(each) ?? 0, 6);
    }
  });

  it('a figure in a working has the value the engine used', () => {
    for (const each of measured) {
      for (const id of indicatorIds) {
        for (const line of explain(id, each).lines) {
          if (line.figure === 'costs.inflation') expect(line.value).toBe(figures.value('costs.inflation'));
          if (line.figure === 'onCosts.nicRate') expect(line.value).toBe(0.15);
        }
      }
    }
  });
});

describe('first risks', () => {
  const flags = (id: string) =>
    measuredOf(plan, id)
      .assessment.flags.filter((f) => f.isRaised)
      .map((f) => f.id);

  it('raises conflict of interest only where the head is the SENCO', () => {
    expect(flags('head-as-senco')).toContain('conflictOfInterest');
    expect(flags('slt-senco')).not.toContain('conflictOfInterest');
  });

  it('raises off the leadership team for a middle leader and for one who only attends, not for a member', () => {
    expect(flags('middle-leader-senco')).toContain('offLeadershipTeam');
    expect(flags('associate-slt-senco')).toContain('offLeadershipTeam');
    expect(flags('slt-senco')).not.toContain('offLeadershipTeam');
  });

  it('raises one person holding everything until a deputy shares it', () => {
    expect(flags('slt-senco')).toContain('onePersonHoldsEverything');
    expect(flags('slt-senco-with-deputy')).not.toContain('onePersonHoldsEverything');
  });

  it('raises no successor until there is a deputy', () => {
    expect(flags('slt-senco')).toContain('noSuccessor');
    expect(flags('slt-senco-with-deputy')).not.toContain('noSuccessor');
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { assessPlan } from '../../../src/engine/assess';
import { structureFacts } from '../../../src/engine/comparison/structureFacts';
import { riskRegister } from '../../../src/engine/risk/register/riskRegister';
import { rebalance } from '../../../src/engine/workload/rebalance';
import { rolesPresent } from '../../../src/engine/workload/rolesPresent';
import { ehcpPaperwork, paperworkSlide } from '../../../src/engine/workload/whoDoesWhat/paperworkSlide';
import { structureSentence } from '../../../src/views/compare/sentences';
import { slideWords } from '../../../src/views/workload/matrix/slideWords';
import { figures, measuredOf, on, planFor, villagePrimary, withStructure } from '../../engine/plans';

/** A village primary that passes this share of its EHCP paperwork to class teachers. */
function passingDown(share: number, of = 'slt-senco'): Plan {
  return withStructure(planFor(villagePrimary), of, (structure) => {
    const matrix = { ...structure.matrix };
    for (const task of ehcpPaperwork) {
      matrix[task] = rebalance(matrix[task], 'classTeachers', share, rolesPresent(structure));
    }
    return { ...structure, matrix };
  });
}

/** The same change, as every page has it. */
function seenFrom(plan: Plan, id = 'slt-senco') {
  const { options, assessments, known } = assessPlan(plan, figures, on);
  const at = options.findIndex((option) => option.id === id);
  const [today, option] = [options[0], options[at]];
  const [timeToday, assessment] = [assessments[0]?.time, assessments[at]];
  const [structureToday, structure] = [today?.spans[0]?.structure, option?.spans[0]?.structure];
  if (!option || !assessment || !timeToday || !structureToday || !structure) throw new Error(id);
  const slide = paperworkSlide(
    { structure: structureToday, time: timeToday },
    { structure, time: assessment.time },
    known,
  );
  const register = riskRegister(option, assessment, null, { plan, known, figures, on });
  return {
    slide,
    hoursPerTeacher: assessment.time.hoursPerClassTeacher,
    risk: register.find((entry) => entry.id === 'paperworkOnTeachers'),
    onCompare: structureSentence(structureFacts(measuredOf(plan, id))).says,
    onWorkload: slideWords(slide, true).join(' '),
  };
}

describe('moving a share of EHCP paperwork to class teachers', () => {
  const none = seenFrom(passingDown(0));
  const some = seenFrom(passingDown(0.4));
  const all = seenFrom(passingDown(1));

  it('changes the hours of each class teacher by what moves', () => {
    expect(some.hoursPerTeacher - none.hoursPerTeacher).toBeCloseTo(some.slide.ehcpHoursPerTeacher, 6);
    expect(all.hoursPerTeacher - none.hoursPerTeacher).toBeCloseTo(all.slide.ehcpHoursPerTeacher, 6);
    expect(all.slide.ehcpHours).toBeCloseTo(2.5 * some.slide.ehcpHours, 6);
  });

  it('changes the sentence on Compare, and Workload says the same words', () => {
    expect(none.onCompare).not.toContain('class teachers');
    for (const seen of [some, all]) {
      const words = seen.onCompare.match(/by passing about [\d.]+ hours? a week of it to class teachers/)?.[0];
      expect(words).toBeDefined();
      expect(seen.onWorkload).toContain(`“${words}”`);
    }
    expect(some.onCompare).not.toBe(all.onCompare);
  });

  it.each(['head-as-senco', 'seconded-senco'])('says the same words on both pages of %s too', (of) => {
    const seen = seenFrom(passingDown(0.4, of), of);
    const words = seen.onCompare.match(/by passing about [\d.]+ hours? a week of it to class teachers/)?.[0];
    expect(words).toBeDefined();
    expect(seen.onWorkload).toContain(`“${words}”`);
  });

  it('raises the risk of paperwork on teachers in the register', () => {
    const levels = [none, some, all].map(({ risk }) => risk?.modelled.likelihood.level ?? 0);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels[2]).toBeGreaterThan(levels[0] ?? 0);
    expect(all.risk?.modelled.likelihood.because).not.toBe(none.risk?.modelled.likelihood.because);
  });
});

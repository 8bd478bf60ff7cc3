import { describe, expect, it } from 'vitest';
import { mitigationIds } from '../../src/domain/mitigation';
import { chooseMitigation } from '../../src/store/riskActions';
import { selectAssessment } from '../../src/store/selectors';
import { village } from '../engine/mitigation/schools';
import { on } from '../engine/plans';
import { openBeforeEach, plan } from './openedInStore';

describe('choosing a mitigation and taking it back', () => {
  openBeforeEach(village());

  it.each(mitigationIds)('%s leaves every assessment as it was', (id) => {
    const before = selectAssessment(plan(), on).assessments;
    for (const yes of [true, false]) {
      for (const { id: structure } of plan().structures) chooseMitigation(structure, id, yes);
      if (yes) expect(selectAssessment(plan(), on).standing).not.toBe(plan());
    }
    expect(selectAssessment(plan(), on).assessments).toEqual(before);
  });
});

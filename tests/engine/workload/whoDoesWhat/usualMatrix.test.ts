import { describe, expect, it } from 'vitest';
import { tasks } from '../../../../src/domain/task';
import { areSameShares, tasksThatDiffer, usualMatrix } from '../../../../src/engine/workload/whoDoesWhat/usualMatrix';
import { figures, planFor, postOf, structureOf, villagePrimary } from '../../plans';

const plan = planFor(villagePrimary);

describe('the usual matrix', () => {
  it('is what every structure starts with', () => {
    for (const structure of plan.structures) {
      expect(tasksThatDiffer(structure.matrix, usualMatrix(structure, figures.practice)), structure.id).toEqual([]);
    }
  });

  it('fits the posts there are now', () => {
    const structure = structureOf(plan, 'slt-senco');
    const helped = { ...structure, posts: [...structure.posts, postOf('administrator')] };
    expect(usualMatrix(helped, figures.practice).records).toEqual({ senco: 0.75, administrator: 0.25 });
    const alone = { ...structureOf(plan, 'slt-senco-with-deputy') };
    const senco = { ...alone, posts: alone.posts.filter(({ role }) => role === 'senco') };
    expect(usualMatrix(senco, figures.practice).annualReview).toEqual({ senco: 1 });
  });

  it('names the tasks that differ from it', () => {
    const structure = structureOf(plan, 'slt-senco');
    const matrix = { ...structure.matrix, records: { senco: 0.5, classTeachers: 0.5 } };
    expect(tasksThatDiffer(matrix, usualMatrix(structure, figures.practice))).toEqual(['records']);
    expect(areSameShares({ senco: 1 }, { senco: 1, administrator: 0 })).toBe(true);
    expect(tasks).toContain('records');
  });
});

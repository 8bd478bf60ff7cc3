import { expect, it } from 'vitest';
import { beyondHours } from '../../../../src/engine/workload/diary/beyondHours';
import { figures, planFor, structureOf, villagePrimary } from '../../plans';

const plan = planFor(villagePrimary);
const most = figures.value('time.headCanAdd', undefined, 'high');

it('gives a head who is SENCO no more in all than a serving head can add', () => {
  const structure = structureOf(plan, 'head-as-senco');
  const [post] = structure.posts;
  const { by, mostPerWeek } = beyondHours(structure, figures);
  expect(by).toBe('headAsSenco');
  expect(mostPerWeek + (post?.hoursPerWeek ?? 0)).toBeCloseTo(most, 9);
  const busy = { ...structure, posts: structure.posts.map((each) => ({ ...each, hoursPerWeek: 12 })) };
  expect(beyondHours(busy, figures).mostPerWeek).toBe(0);
});

it('gives a head to whom the rest falls all that a serving head can add', () => {
  expect(beyondHours({ ...structureOf(plan, 'slt-senco'), remainderFallsTo: 'head' }, figures)).toEqual({
    by: 'head',
    mostPerWeek: most,
  });
});

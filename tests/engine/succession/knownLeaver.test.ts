import { describe, expect, it } from 'vitest';
import { designatedHolderLeaves } from '../../../src/engine/succession/knownLeaver';
import { planFor, villagePrimary } from '../plans';

const { structures, people } = planFor(villagePrimary);
const today = structures.find(({ id }) => id === 'today') ?? expect.fail('no structure of today');
const leaving = people.map((person) => ({ ...person, isLeaving: person.role === 'senco' }));

describe('whether the designated SENCO is known to be leaving', () => {
  it('goes by the holder of the designated post', () => {
    expect(designatedHolderLeaves(today, people)).toBe(false);
    expect(designatedHolderLeaves(today, leaving)).toBe(true);
  });

  it('is no where nobody is designated, or the post is to be filled', () => {
    expect(designatedHolderLeaves({ ...today, designatedPost: null }, leaving)).toBe(false);
    const unfilled = today.posts.map((post) => ({ ...post, holder: null }));
    expect(designatedHolderLeaves({ ...today, posts: unfilled }, leaving)).toBe(false);
  });

  it('is no of a SENCO who leaves that post to become the head and keeps the role', () => {
    const asHead = today.posts.map((post) => ({ ...post, role: 'headteacher' as const }));
    expect(designatedHolderLeaves({ ...today, posts: asHead }, leaving)).toBe(false);
  });
});

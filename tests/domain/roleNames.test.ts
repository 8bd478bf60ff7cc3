import { describe, expect, it } from 'vitest';
import { isRolePlural, roleInSentence, roleNameIn } from '../../src/domain/structure';
import { planFor, structureOf, villagePrimary } from '../engine/plans';

const plan = planFor(villagePrimary);
const withHead = structureOf(plan, 'head-as-senco');
const withoutHead = structureOf(plan, 'slt-senco-with-deputy');

describe('what a role is called', () => {
  it('is the title of the post where one leader has time for it', () => {
    const title = withHead.posts[0]?.title;
    expect(roleNameIn(withHead, 'headAndSlt')).toBe(title);
    expect(isRolePlural(withHead, 'headAndSlt')).toBe(false);
  });

  it('is head and leadership team, who are several, where no leader has time set aside', () => {
    expect(roleNameIn(withoutHead, 'headAndSlt')).toBe('Head and leadership team');
    expect(roleInSentence(withoutHead, 'headAndSlt')).toBe('head and leadership team');
    expect(isRolePlural(withoutHead, 'headAndSlt')).toBe(true);
  });

  it('keeps its capitals in the middle of a sentence only where it is an abbreviation', () => {
    expect(roleInSentence(withoutHead, 'deputySenco')).toBe('deputy SENCO');
    expect(roleInSentence(withoutHead, 'senco')).toBe('SENCO');
    expect(isRolePlural(withoutHead, 'classTeachers')).toBe(true);
  });
});

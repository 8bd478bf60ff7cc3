import { describe, expect, it } from 'vitest';
import type { TimeDiary } from '../../../../src/domain/plan';
import { ownFiguresFrom } from '../../../../src/engine/workload/timeDiary';
import {
  figureChanges,
  figuresSetBy,
  figuresTyped,
  tasksFromDiary,
} from '../../../../src/engine/workload/timeDiary/diaryFigures';
import { figuresWith, type OwnFigures } from '../../../../src/evidence/figuresAt';
import { diaryOf, village } from './diaries';

describe('the plan’s own figures', () => {
  const typed: OwnFigures = {
    'demand.referralHours': { value: 4, reason: 'Our log of referrals' },
    'time.schoolWeeks': { value: 38, reason: 'Time diary of our own' },
  };
  const diary = diaryOf({ annualReview: 9.5, referrals: 5, trainingAndWalks: 2 });
  const apply = (own: OwnFigures, changes: ReturnType<typeof figureChanges>): OwnFigures =>
    Object.fromEntries(
      Object.entries({ ...own, ...changes }).flatMap(([id, figure]) => (figure ? [[id, figure]] : [])),
    );
  const used = (own: OwnFigures, from: TimeDiary | null, next: TimeDiary) => {
    const left = figuresTyped({ ownFigures: own, timeDiary: from });
    const readings = ownFiguresFrom(next, village, 'primary', figuresWith(left), left);
    return apply(own, figureChanges({ ownFigures: own, timeDiary: from }, figuresSetBy(next, readings)));
  };

  it('take those of the diary, and leave those that were typed', () => {
    const own = used(typed, null, diary);
    expect(Object.keys(own).sort()).toEqual([
      'demand.annualReviewHours',
      'demand.referralHours',
      'demand.trainingBaseHours',
      'demand.trainingHoursPerPupil',
      'time.schoolWeeks',
    ]);
    expect(own['demand.referralHours']).toEqual(typed['demand.referralHours']);
    expect(tasksFromDiary({ ownFigures: own, timeDiary: diary }, 'primary')).toEqual([
      'annualReview',
      'trainingAndWalks',
    ]);
  });

  it('are exactly as typed once the diary is taken out', () => {
    const own = used(typed, null, diary);
    const plan = { ownFigures: own, timeDiary: diary };
    expect(apply(own, figureChanges(plan, {}))).toEqual(typed);
    expect(figuresTyped(plan)).toEqual(typed);
  });

  it('lose what a former diary set and this one does not', () => {
    const own = used(typed, null, diary);
    const next = used(own, diary, diaryOf({ parentContact: 3 }, '2027-01-11'));
    expect(Object.keys(next).sort()).toEqual(['demand.parentContactHours', 'demand.referralHours', 'time.schoolWeeks']);
  });

  it('come out the same when the same diary is used again', () => {
    const once = used(typed, null, diary);
    expect(used(once, diary, diary)).toEqual(once);
  });

  it('keep one that was typed over the diary’s', () => {
    const own = { ...used(typed, null, diary), 'demand.annualReviewHours': { value: 7, reason: 'Counted again' } };
    const changes = figureChanges({ ownFigures: own, timeDiary: diary }, {});
    expect(apply(own, changes)).toEqual({
      ...typed,
      'demand.annualReviewHours': { value: 7, reason: 'Counted again' },
    });
  });
});

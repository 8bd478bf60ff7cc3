import { expect, it } from 'vitest';
import { exampleOf, paperFor, textOf } from '../papers';

it('says that a teacher elsewhere can no longer resign in time, and what the futures take instead', () => {
  expect(textOf(paperFor(exampleOf('village-primary')), 'succession-late')).toBe(
    'A teacher elsewhere had to resign by 31 October 2026 to start on 1 January 2027, and that day is over. The futures still take 40 of 100 searches begun for that day to find somebody in time; to count on none, add on Succession that the first advert fails.',
  );
});

it('says nothing of it where the day is to come', () => {
  expect(textOf(paperFor(exampleOf('special-school')), 'succession-late')).toBe('');
});

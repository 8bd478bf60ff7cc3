import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionIds, type Preferences } from '../../../src/domain/decision';
import { openReply } from '../../../src/files/reply/openReply';
import { replySentence } from '../../../src/files/reply/replySentence';
import { replyText } from '../../../src/files/reply/replyText';

const ranges = Object.fromEntries(criterionIds.map((id) => [id, `from the worst to the best of ${id}`]));
const preferences: Preferences = { order: ['secureCover', 'extraCash'], swings: { secureCover: 100, extraCash: 40 } };
const saved = (): string => replyText({ preferences, ranges }, '2026-11-22T18:00:00.000Z');

/** The file with one thing in it changed. */
function changed(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(saved()) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

/** Why a text is refused, as a sentence. */
function refusal(text: string, now: Readonly<Record<string, string>> = ranges): string {
  const opened = openReply(text, now);
  if (opened.ok) throw new Error('The reply was taken in');
  return replySentence(opened, 'reply.json');
}

describe('a reply file', () => {
  it('comes back as it was saved, whatever the order and the weights', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...criterionIds], { minLength: 1 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (order, worths, isWeighed) => {
          const swings = isWeighed ? Object.fromEntries(order.map((id, at) => [id, worths[at]])) : {};
          const opened = openReply(
            replyText({ preferences: { order, swings }, ranges }, '2026-11-22T18:00:00.000Z'),
            ranges,
          );
          expect(opened).toEqual({ ok: true, preferences: { order, swings } });
        },
      ),
    );
  });

  it('holds no school, no name and no other governor', () => {
    expect(Object.keys(JSON.parse(saved()) as object)).toEqual([
      'format',
      'version',
      'app',
      'savedAt',
      'preferences',
      'ranges',
    ]);
  });
});

describe('a reply that is refused, by the name of its file', () => {
  it('is no JSON, or not ours, or a plan', () => {
    expect(refusal('no file at all')).toBe(
      '“reply.json” is not taken in: it is not a reply file, or part of it has been lost.',
    );
    expect(refusal('{"format":"other"}')).toMatch('it is not a reply saved by SENCO Planner');
    expect(refusal('[1]')).toMatch('it is not a reply saved by SENCO Planner');
    expect(refusal('{"format":"senco-planner"}')).toMatch('it is a plan and not a governor’s reply');
  });

  it('is newer than the app, or larger than any reply', () => {
    expect(refusal(changed((file) => Object.assign(file, { version: 2 })))).toMatch('newer version');
    expect(refusal(' '.repeat(20_001))).toMatch('larger than any reply');
  });

  it('has an order of nothing, a criterion twice, one that does not exist, or a weight past 100', () => {
    const withOrder = (order: unknown, swings: unknown = {}): string =>
      refusal(changed((file) => Object.assign(file, { preferences: { order, swings } })));
    expect(withOrder([])).toMatch('puts nothing in order');
    expect(withOrder(['extraCash', 'extraCash'])).toMatch('holds the same criterion twice');
    expect(withOrder(['colour'])).toMatch('must be one of');
    expect(withOrder(['extraCash'], { extraCash: 140 })).toMatch('must be at most 100');
  });

  it('holds what this app does not know, or what could reach into JavaScript', () => {
    expect(refusal(changed((file) => Object.assign(file, { name: 'Mrs A' })))).toMatch(
      'holds "name", which this app does not know',
    );
    expect(refusal(saved().replace('"ranges": {', '"ranges": { "__proto__": "x",'))).toMatch('__proto__');
  });

  it('was weighed against other ranges, and says which and how they differ', () => {
    const now = { ...ranges, extraCash: 'from £9,000 to £0 more a year than today' };
    const sentence = refusal(saved(), now);
    expect(sentence).toMatch('“Extra cash” was shown there as “from the worst to the best of extraCash”');
    expect(sentence).toMatch('here it is “from £9,000 to £0 more a year than today”');
  });
});

import { describe, expect, it } from 'vitest';
import type { StructureFacts } from '../../../src/engine/comparison/structureFacts';
import { leadSentences } from '../../../src/views/compare/leadSentences';
import { factsOf } from './facts';

const named = (name: string, patch: Partial<StructureFacts>) => ({ name, facts: factsOf(patch) });
const today = named('What we have now', { isToday: true, coverage: 0.6 });
const deputy = named('Deputy', { extraPerYear: 14_800, coverage: 1.1 });
const head = named('Head', { extraPerYear: -11_200, coverage: 0.3, restFallsTo: 'headAsSenco', shortPerWeek: 10.4 });
const nobody = named('Nobody', { extraPerYear: -20_000, coverage: 1.2, unlawfulBecause: ['No SENCO.'] });

describe('the lead of Compare', () => {
  it('says first what the work needs', () => {
    expect(leadSentences([today], 'central')[0]).toBe('The work needs about 15 hours a week.');
    expect(leadSentences([today], 'low')[0]).toBe('In the lower case the work needs about 15 hours a week.');
    expect(leadSentences([today], 'high')[0]).toBe('In the higher case the work needs about 15 hours a week.');
  });

  it("says a fault of the school's paperwork once, and of no structure", () => {
    const faulty = named('What we have now', { isToday: true, coverage: 0.6, schoolFaults: ['No role is defined.'] });
    const says = 'Law, a fault of the school’s paperwork, the same for every structure: No role is defined.';
    expect(leadSentences([faulty, deputy], 'central').filter((sentence) => sentence === says)).toHaveLength(1);
    expect(leadSentences([today, deputy], 'central').join(' ')).not.toContain('paperwork');
  });

  it('asks for a second structure where there is only one', () => {
    expect(leadSentences([today], 'central')[1]).toMatch('Choose structures');
  });

  it('sets the only one that covers the work against the one that saves most', () => {
    expect(leadSentences([today, deputy, head], 'central').slice(1)).toEqual([
      '“Deputy” is the only one that covers it, for about £15,000 a year more than today.',
      '“Head” saves most, about £11,000 a year, and leaves about 10 hours a week that the head does not have.',
    ]);
  });

  it('says that what goes over the ceiling does not count as covering it', () => {
    const dear = named('Dear', { extraPerYear: 30_000, coverage: 1.2, overCeiling: 9_000 });
    const [inside, now] = [
      named('Deputy', { ...deputy.facts, overCeiling: 0 }),
      named('Now', { ...today.facts, overCeiling: 0 }),
    ];
    expect(leadSentences([now, inside, dear], 'central')[1]).toMatch(
      /^“Deputy” is the only one that covers it inside the ceiling, for/,
    );
    expect(leadSentences([now, dear], 'central')[1]).toMatch(
      /^Neither covers it all inside the ceiling, and no other that stays inside it covers more than what you have now/,
    );
  });

  it('says of the one that saves most what the saving rests on', () => {
    const saver = named('Head', { ...head.facts, coverSavedPerYear: 9_000 });
    expect(leadSentences([today, deputy, saver], 'central')[2]).toBe(
      '“Head” saves most, about £11,000 a year, most of it only if the released hours go back to class, and leaves about 10 hours a week that the head does not have.',
    );
  });

  it('says of a phased plan that its money is an average', () => {
    const phased = named('Bridge, then grow', { extraPerYear: 6_000, coverage: 1, isPhased: true });
    expect(leadSentences([today, phased], 'central')[1]).toBe(
      '“Bridge, then grow” is the only one that covers it, for about £6,000 a year more than today on average.',
    );
  });

  it('names the cheapest where several cover it', () => {
    const associate = named('Associate', { extraPerYear: 3_000, coverage: 1 });
    expect(leadSentences([today, deputy, associate], 'central')[1]).toBe(
      '“Associate” covers it, for about £3,000 a year more than today, for the least money of the two that do.',
    );
  });

  it('names what comes nearest where none covers it', () => {
    const associate = named('Associate', { extraPerYear: 3_000, coverage: 0.9 });
    expect(leadSentences([today, associate], 'central')[1]).toBe(
      'Neither covers it all: “Associate” comes nearest, with 90% of the work, for about £3,000 a year more than today.',
    );
  });

  it('says so where nothing covers more than today', () => {
    expect(leadSentences([today, head], 'central')[1]).toBe(
      'Neither covers it all, and no other covers more than what you have now: 60% of the work.',
    );
  });

  it('never puts an unlawful one forward, and says so', () => {
    expect(leadSentences([today, deputy, nobody], 'central').slice(1)).toEqual([
      '“Deputy” is the only one that covers it, for about £15,000 a year more than today.',
      '“Nobody” is not lawful as it stands.',
    ]);
  });

  it('says so where none is lawful', () => {
    const unlawful = named('Today', { isToday: true, unlawfulBecause: ['No SENCO.'] });
    expect(leadSentences([unlawful, nobody], 'central').slice(1)).toEqual(['None of these is lawful as it stands.']);
  });
});

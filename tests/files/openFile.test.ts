import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '../../src/domain/units';
import { mostCharacters } from '../../src/files/limits';
import { openFile, type RefusedFile } from '../../src/files/openFile';
import { openFileSentence } from '../../src/files/openFileSentence';
import { fileNameOf, saveText } from '../../src/files/saveFile';
import { on, openedPlan, savedAt, smallFile, smallPlan } from './plans';

function refusedBy(text: string): RefusedFile {
  const opened = openFile(text, on);
  if (opened.ok) throw new Error('The file was opened');
  return opened;
}

const sentenceFor = (text: string): string => openFileSentence(refusedBy(text), 'plan.json');
const withPlan = (change: object): string => JSON.stringify({ ...smallFile, plan: { ...smallFile.plan, ...change } });
const withPost = (post: object): string =>
  withPlan({ structures: [{ kind: 'today' }, { kind: 'slt-senco', posts: [{ role: 'senco', ...post }] }] });

describe('opening a file that somebody wrote by hand', () => {
  it('asks only for format, version, the name of the plan, and the name and phase of the school', () => {
    const plan = openedPlan(JSON.stringify(smallFile));
    expect(plan.structures).toHaveLength(9);
    expect(plan.structures[0]?.kind).toBe('today');
    expect(plan.school.roll).toBeNull();
    expect(plan.people).toEqual([]);
    expect(plan.assumptions).toEqual({
      startsOn: '2027-01-01',
      horizonYears: 5,
      demandCase: 'central',
      payGrowthCase: 'central',
    });
  });

  it('gives ids to those who have none, and none twice', () => {
    const plan = openedPlan(
      withPlan({ people: [{ role: 'senco' }, { role: 'other', id: 'person-1' }, { role: 'other' }] }),
    );
    expect(plan.people.map(({ id }) => id)).toEqual(['person-2', 'person-1', 'person-3']);
  });

  it("takes a post's pay from its holder and its teaching from its hours", () => {
    const people = [{ id: 'ab', role: 'senco', payPoint: 'M5' }];
    const posts = [{ role: 'senco', holder: 'ab', hoursPerWeek: 6 }];
    const [post] = openedPlan(withPlan({ people, structures: [{ kind: 'today', posts }] })).structures[0]?.posts ?? [];
    expect(post).toMatchObject({ payPoint: 'M5', basePoint: 'M5', hoursPerWeek: 6, teachingHoursPerWeek: 16.5 });
  });

  it('keeps the shares of the kind for a task that is left out of the matrix', () => {
    const matrix = { records: { administrator: 1 } };
    const plan = openedPlan(withPlan({ structures: [{ kind: 'today', matrix }] }));
    expect(plan.structures[0]?.matrix.records).toEqual({ administrator: 1 });
    expect(plan.structures[0]?.matrix.disputes).toEqual({ senco: 1 });
  });

  it('takes a text that begins with a byte-order mark', () => {
    expect(openFile(`\uFEFF${JSON.stringify(smallFile)}`, on).ok).toBe(true);
  });
});

describe('refusing a file', () => {
  it('says that it is not a saved plan when it is not JSON', () => {
    expect(sentenceFor('{"format": "senco-pl')).toBe(
      '"plan.json" cannot be opened: it is not a saved plan, or part of it has been lost.',
    );
  });

  it('says that it is not ours', () => {
    for (const text of ['[]', 'null', '3', '{}', '{"format":"other"}']) {
      expect(sentenceFor(text)).toBe('"plan.json" cannot be opened: it is not a plan saved by SENCO Planner.');
    }
  });

  it('says that it is newer than the app', () => {
    expect(sentenceFor(JSON.stringify({ ...smallFile, version: 4, anything: {} }))).toContain('newer version');
  });

  it.each<readonly [string, string, string]>([
    ['a missing version', '{"format":"senco-planner"}', 'version is missing.'],
    ['a missing name', withPlan({ name: undefined }), 'Name of this plan (name) is missing.'],
    [
      'a roll in words',
      withPlan({ school: { name: 'A', phase: 'primary', roll: 'many' } }),
      'Pupils on roll (school, roll) must be a number.',
    ],
    ['a missing phase', withPlan({ school: { name: 'A' } }), 'Phase (school, phase) is missing.'],
    ['an empty name', withPlan({ name: ' ' }), 'Name of this plan (name) must not be empty.'],
    [
      'hours as text',
      withPost({ hoursPerWeek: '6' }),
      'Hours a week for SEND (structure 2, post 1, hours per week) must be a number.',
    ],
    [
      'too many hours',
      withPost({ hoursPerWeek: 61 }),
      'Hours a week for SEND (structure 2, post 1, hours per week) must be at most 60.',
    ],
    ['no contract', withPost({ fte: 0 }), 'Contract (structure 2, post 1, fte) must be more than 0.'],
    [
      'a holder who is nobody',
      withPost({ holder: 'xy' }),
      'Held by (structure 2, post 1, holder) "xy" is nobody in this plan.',
    ],
    [
      'a misspelt field',
      withPost({ hoursAWeek: 6 }),
      'structure 2, post 1 holds "hoursAWeek", which this app does not know.',
    ],
    [
      'more SEN pupils than pupils',
      withPlan({ school: { name: 'A', phase: 'primary', roll: 50, senSupport: 40, ehcps: 11 } }),
      'school has 51 pupils with SEN support or an EHCP, more than the 50 on roll.',
    ],
    [
      'a plan without today',
      withPlan({ structures: [{ kind: 'slt-senco' }] }),
      'structure 1, kind must be "today": the first structure is what the school has now.',
    ],
    [
      'shares that do not sum to one',
      withPlan({ structures: [{ kind: 'today', matrix: { records: { senco: 0.5 } } }] }),
      'structure 1, matrix, records must be shares from 0 to 1 that sum to 1; they sum to 0.5.',
    ],
    [
      'two people of one id',
      withPlan({
        people: [
          { id: 'a', role: 'senco' },
          { id: 'a', role: 'other' },
        ],
      }),
      'person 2, id "a" is used twice.',
    ],
    [
      'a designated post that is not there',
      withPlan({ structures: [{ kind: 'today', designatedPost: 'x' }] }),
      'Designated SENCO (structure 1, designated post) "x" is not a post of this structure.',
    ],
    [
      'a start in mid-month',
      withPlan({ assumptions: { startsOn: '2027-01-15' } }),
      'First day of the new arrangement (assumptions, starts on) must be the first of a month from 2025-09-01 to 2040-08-01.',
    ],
    [
      'a day that is not',
      withPlan({ assumptions: { startsOn: '2027-02-30' } }),
      'First day of the new arrangement (assumptions, starts on) must be a real date, written YYYY-MM-DD.',
    ],
    [
      'an unknown own figure',
      withPlan({ ownFigures: { toString: { value: 1, reason: '' } } }),
      'own figures, "toString" is not a figure that this app knows.',
    ],
    [
      'a pay point that is not',
      withPlan({ people: [{ role: 'senco', payPoint: 'U4' }] }),
      'Pay point now (person 1, pay point) is not one of the values allowed there.',
    ],
    [
      'half a year',
      withPlan({ assumptions: { horizonYears: 2.5 } }),
      'How far ahead to look (assumptions, horizon years) must be a whole number.',
    ],
  ])('names the place and the fault: %s', (_, text, end) => {
    expect(sentenceFor(text)).toBe(`"plan.json" cannot be opened: ${end}`);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
    const inSchool = `{"format":"senco-planner","version":1,"plan":{"name":"A","school":{"name":"A","phase":"primary","${key}":{"roll":1}}}}`;
    expect(sentenceFor(inSchool)).toBe(`"plan.json" cannot be opened: school holds "${key}", which no plan may.`);
    expect(Object.hasOwn(Object.prototype, 'roll')).toBe(false);
  });

  it('refuses nesting deeper than any plan without losing its footing', () => {
    const deep = `{"format":"senco-planner","version":1,"plan":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    expect(refusedBy(deep).why).toBe('damaged');
  });

  it('refuses what is larger than any plan', () => {
    expect(sentenceFor(' '.repeat(mostCharacters + 1))).toContain('larger than any plan');
  });

  it('never throws, whatever is cut from a saved file', () => {
    const text = saveText(smallPlan, savedAt);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), (from, length) => {
        openFile(text.slice(0, from) + text.slice(from + length), on);
      }),
      { numRuns: 200 },
    );
  });
});

describe('saving', () => {
  it('gives back the plan that was saved', () => {
    const pupils = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null });
    const plans = fc.record({
      name: fc.string({ minLength: 1, maxLength: 120 }).filter((name) => name.trim() !== ''),
      notes: fc.string({ maxLength: 300, unit: 'binary' }),
      senSupport: pupils,
      ehcps: pupils,
      answer: fc.constantFrom(...answers),
      hours: fc.double({ min: 0, max: 60, noNaN: true }).filter((hours) => !Object.is(hours, -0)),
    });
    fc.assert(
      fc.property(plans, ({ name, notes, senSupport, ehcps, answer, hours }) => {
        const plan = {
          ...smallPlan,
          name,
          school: { ...smallPlan.school, roll: 1000, senSupport, ehcps, hasSenGovernor: answer },
          structures: smallPlan.structures.map((structure) => ({
            ...structure,
            notes,
            posts: structure.posts.map((post) => ({ ...post, hoursPerWeek: hours })),
          })),
        };
        expect(openedPlan(saveText(plan, savedAt))).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same text for the same plan, however it came about', () => {
    const text = saveText(smallPlan, savedAt);
    expect(saveText(openedPlan(text), savedAt)).toBe(text);
    expect(text.startsWith('{\n  "format": "senco-planner",\n  "version": 3,\n')).toBe(true);
  });

  it('names the file after the plan, in characters that any disk takes', () => {
    expect(fileNameOf({ ...smallPlan, name: "St. Anne's: año 2027/28?" })).toBe('st-annes-ano-2027-28.senco.json');
    expect(fileNameOf({ ...smallPlan, name: '///' })).toBe('plan.senco.json');
  });
});

import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { fingerprintOf } from '../../../src/files/decision/fingerprint';
import { sealOf } from '../../../src/files/decision/seal';
import { fileVersion } from '../../../src/files/fileFormat';
import { resultsOf } from '../../../src/files/results/resultsOf';
import { fromBase64url, toBase64url } from '../../../src/files/share/base64url';
import { inflated } from '../../../src/files/share/inflated';
import { checkLength, longLink } from '../../../src/files/share/linkForm';
import { linkSentence } from '../../../src/files/share/linkSentence';
import { planFragment } from '../../../src/files/share/planFragment';
import { planFromFragment } from '../../../src/files/share/planFromFragment';
import { sharedPlan } from '../../../src/files/share/sharedPlan';
import { examples } from '../../../src/store/examples';
import { on, openedPlan, smallFile, smallPlan } from '../plans';

const plans = await Promise.all(examples.map(async ({ id, load }) => [id, openedPlan(await load())] as const));
const everything = { people: true, words: true };
const nothing = { people: false, words: false };

/** A link as the app makes it, of any text at all. */
function linkOf(text: string, version = 1): string {
  const packed = toBase64url(deflateSync(strToU8(text)));
  return `#plan=${version}.${packed.length}.${fingerprintOf(packed).slice(0, checkLength)}.${packed}`;
}

const whyNot = (address: string): string => {
  const opened = planFromFragment(address, on);
  return opened.ok ? 'opens' : opened.why;
};

describe('a link with everything in it', () => {
  it.each(plans)('brings %s back as it was', (_, plan) => {
    const opened = planFromFragment(`https://example.org/senco/${planFragment(plan, everything)}`, on);
    expect(opened.ok && opened.file.plan).toEqual(plan);
  });

  it.each(plans)('of %s is short enough for a message', (_, plan) => {
    expect(planFragment(plan, everything).length).toBeLessThan(longLink);
    expect(planFragment(plan, everything)).toMatch(/^#plan=[\w.-]+$/);
  });

  it('is the same link for the same plan', () => {
    expect(planFragment(structuredClone(smallPlan), everything)).toBe(planFragment(smallPlan, everything));
  });

  it('opens with the line breaks that a mail program put in', () => {
    const link = planFragment(smallPlan, everything);
    expect(whyNot(link.replaceAll(/(.{70})/g, '$1\r\n '))).toBe('opens');
  });
});

/** A plan that says something wherever a school can write. */
function wordyPlan(): Plan {
  const secret = 'Quixotic words';
  const option = smallPlan.structures[0]?.id ?? '';
  const plan: Plan = {
    ...smallPlan,
    name: 'What ZQX might do next',
    people: smallPlan.people.map((person, place) => ({
      ...person,
      label: place === 0 ? 'ZQX' : 'Wilhelmina (part time)',
    })),
    structures: smallPlan.structures.map((structure, place) => ({
      ...structure,
      notes: secret,
      name: place === 1 ? 'ZQX on the leadership team' : structure.name,
      posts: structure.posts.map((post) => ({ ...post, title: `${post.title}: Wilhelmina (part time)` })),
    })),
    phasedPlans: [
      {
        id: 'phased',
        name: 'ZQX first',
        phases: [{ structure: option, startsOn: smallPlan.assumptions.startsOn }],
        isCompared: false,
        notes: secret,
      },
    ],
    ownFigures: { 'demand.scale': { value: 1, reason: secret } },
    healthCheck: {
      ...smallPlan.healthCheck,
      areaNotes: { ...smallPlan.healthCheck.areaNotes, leadership: secret },
    },
    riskJudgements: [
      { option, risk: 'overload', likelihood: 4, impact: null, reason: secret, owner: 'Wilhelmina', reviewOn: null },
    ],
    ownRisks: [
      {
        id: 'risk',
        name: secret,
        cause: secret,
        effect: secret,
        likelihood: 3,
        impact: 3,
        owner: secret,
        treatment: secret,
        residualLikelihood: 2,
        residualImpact: 2,
        reviewOn: null,
        option: null,
      },
    ],
    governors: [{ id: 'governor', label: 'Wilhelmina', preferences: { order: ['extraCash'], swings: {} } }],
    paperEdits: { purpose: { text: secret, generated: secret } },
    termChecks: [
      { on, isSencoInPost: 'yes', hoursPerWeek: 1, isQualified: 'yes', extraCashPerYear: null, note: secret },
    ],
  };
  const seal = sealOf(plan, on);
  return { ...plan, decision: { option, decidedOn: on, reasons: secret, dissent: secret, reviewOn: [on], seal } };
}

describe('a link as it is made unless more is asked for', () => {
  const wordy = openedPlan(JSON.stringify({ ...smallFile, plan: wordyPlan() }));
  const opened = planFromFragment(planFragment(wordy, nothing), on);
  const shared = opened.ok ? opened.file.plan : null;

  it('opens, with nobody’s label and none of the school’s words in it', () => {
    expect(opened.ok).toBe(true);
    const text = JSON.stringify(shared);
    expect(text).not.toMatch(/ZQX|Wilhelmina|Quixotic/);
    expect(shared?.people.map(({ label }) => label)).toEqual(['SENCO', 'Headteacher']);
    expect(shared?.structures[1]?.name).toBe('SENCO on the leadership team');
    expect(shared?.governors).toEqual([]);
  });

  it('keeps the decision without its reasons and without the sealed copy, which holds everything', () => {
    expect(shared?.decision).toMatchObject({
      option: wordy.decision?.option,
      reasons: 'Left out when this was shared.',
      dissent: 'Left out when this was shared.',
      seal: null,
    });
  });

  it('does not say of a dissent that was never given that it was left out', () => {
    const decision = wordy.decision && { ...wordy.decision, dissent: '' };
    expect(sharedPlan({ ...wordy, decision }, nothing).decision?.dissent).toBe('');
  });

  it('keeps the words where they are asked for, and the people where they are', () => {
    expect(JSON.stringify(sharedPlan(wordy, { people: false, words: true }))).not.toMatch(/"label":"(ZQX|Wilhelmina)/);
    expect(JSON.stringify(sharedPlan(wordy, { people: false, words: true }))).toContain('Quixotic');
    expect(JSON.stringify(sharedPlan(wordy, { people: true, words: false }))).toContain('Wilhelmina');
    expect(JSON.stringify(sharedPlan(wordy, { people: true, words: false }))).not.toContain('Quixotic');
    expect(sharedPlan(wordy, everything)).toEqual(wordy);
  });

  it.each(plans)('of %s comes to the same numbers', (_, plan) => {
    const back = planFromFragment(planFragment(plan, nothing), on);
    if (!back.ok) throw new Error(back.why);
    const numbers = (each: Plan): unknown => {
      const few = { ...each, simulation: { ...each.simulation, futures: 100 } };
      return JSON.parse(JSON.stringify(resultsOf(few, on, true), withoutTexts));
    };
    expect(numbers(back.file.plan)).toEqual(numbers(plan));
  });

  it('takes out a forename that stands alone, and leaves the words of schools where they are', () => {
    const [person] = smallPlan.people;
    if (!person) throw new Error('Nobody');
    const named = (label: string, name: string): string =>
      sharedPlan({ ...smallPlan, people: [{ ...person, label }], name }, nothing).name;
    expect(named('Anya Petrov', 'If Anya stays; or Petrov’s plan')).toBe('If SENCO stays; or SENCO’s plan');
    expect(named('Anya, Year 4 teacher', 'Year 5 for Anya')).toBe('Year 5 for SENCO');
    expect(named('Deputy SENCO (part time)', 'A deputy for part of the week')).toBe('A deputy for part of the week');
    expect(named('SENCO, asked to take over', 'SENCO asked to take over')).toBe('SENCO asked to take over');
    expect(named('SENCO (anya)', 'If Anya stays')).toBe('If SENCO stays');
    expect(named('anya petrov', 'if anya stays')).toBe('if SENCO stays');
    expect(named('Jo', 'Jo first, Joanna next')).toBe('SENCO first, Joanna next');
  });

  it('takes a label out of the words that go along, wherever the school can write', () => {
    const naming = JSON.parse(JSON.stringify(wordyPlan()).replaceAll('Quixotic words', 'ZQX says so')) as Plan;
    const shared = sharedPlan(naming, { people: false, words: true });
    expect(JSON.stringify(shared)).not.toMatch(/ZQX|Wilhelmina/);
    expect(shared.paperEdits['purpose']).toEqual({ text: 'SENCO says so', generated: 'SENCO says so' });
    expect(shared.ownFigures['demand.scale']?.reason).toBe('SENCO says so');
    expect(shared.riskJudgements[0]).toMatchObject({ reason: 'SENCO says so', owner: 'Headteacher' });
    expect(shared.ownRisks[0]?.owner).toBe('SENCO says so');
  });

  it('opens even where a part is too long for what it takes the place of', () => {
    const people = smallPlan.people.map((person) => ({
      ...person,
      label: person.role === 'senco' ? 'Jo' : person.label,
    }));
    const name = 'Jo '.repeat(40);
    const shared = sharedPlan({ ...smallPlan, people, name }, nothing);
    expect(openedPlan(JSON.stringify({ ...smallFile, plan: shared })).name).toMatch(/^SENCO SENCO /);
  });

  it('leaves a text alone where a label is one letter', () => {
    const people = smallPlan.people.map((person) => ({ ...person, label: 'A' }));
    expect(sharedPlan({ ...smallPlan, people, name: 'A neighbour’s SENCO' }, nothing).name).toBe('A neighbour’s SENCO');
  });

  it('tells people of the same part apart', () => {
    const [person] = smallPlan.people;
    if (!person) throw new Error('Nobody');
    const two = ['a', 'b'].map((id) => ({ ...person, id, role: 'successor' as const, label: `Name ${id}` }));
    const labels = sharedPlan({ ...smallPlan, people: two }, nothing).people.map(({ label }) => label);
    expect(labels).toEqual(['Possible successor 1', 'Possible successor 2']);
  });
});

/** Texts may speak of a person by their label. */
function withoutTexts(_: string, value: unknown): unknown {
  return typeof value === 'string' ? null : value;
}

describe('a link that is refused', () => {
  const good = planFragment(smallPlan, nothing);
  const [head = '', packed = ''] = [good.slice(0, good.lastIndexOf('.') + 1), good.slice(good.lastIndexOf('.') + 1)];

  it.each([
    ['is no link of ours', '#/compare', 'notALink'],
    ['is empty', '', 'notALink'],
    ['is an address alone', 'https://example.org/', 'notALink'],
    ['has no version', '#plan=', 'notALink'],
    ['has words for a version', '#plan=abc.10.aa.AAAA', 'notALink'],
    ['was made by a newer app', `#plan=2.${good.slice('#plan=1.'.length)}`, 'newerThanThisApp'],
    ['stops after the version', '#plan=1', 'cutShort'],
    ['lost its end', good.slice(0, -40), 'cutShort'],
    ['lost all but its head', head, 'cutShort'],
    ['has something put on', `${good}AAAA`, 'altered'],
    ['has a part too many', `${good}.AAAA`, 'altered'],
    ['has letters changed', `${head}${packed.startsWith('A') ? 'B' : 'A'}${packed.slice(1)}`, 'altered'],
    ['is longer than any plan', `#plan=1.9.aa.${'A'.repeat(600_000)}`, 'tooLarge'],
    ['holds no JSON', linkOf('hello'), 'plan'],
    ['holds something else', linkOf('{"format":"other"}'), 'plan'],
    ['holds a newer plan', linkOf(JSON.stringify({ ...smallFile, version: fileVersion + 1 })), 'plan'],
    ['reaches into JavaScript', linkOf('{"format":"senco-planner","version":3,"__proto__":{"isAdmin":true}}'), 'plan'],
    ['holds octets that are no text', linkOf('\ud800').replace(/\.[^.]*$/, '.zzzz'), 'cutShort'],
  ])('because it %s is refused by name', (_, address, why) => {
    expect(whyNot(address)).toBe(why);
    const opened = planFromFragment(address, on);
    if (!opened.ok) expect(linkSentence(opened)).toMatch(/cannot be opened: /);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('is refused cut at any place, and altered at any place', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 2), (at) => {
        expect(whyNot(good.slice(0, at + 1))).not.toBe('opens');
        const other = good[at] === 'x' ? 'y' : 'x';
        expect(whyNot(`${good.slice(0, at)}${other}${good.slice(at + 1)}`)).not.toBe('opens');
      }),
    );
  });

  it('is refused before it fills the memory, however little it was packed into', () => {
    const bomb = deflateSync(new Uint8Array(60_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(inflated(bomb)).toEqual({ ok: false, why: 'tooLarge' });
    const packed = toBase64url(bomb);
    const check = fingerprintOf(packed).slice(0, checkLength);
    expect(whyNot(`#plan=1.${packed.length}.${check}.${packed}`)).toBe('tooLarge');
  });
});

it('writes octets as letters that an address takes, and reads them back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (octets) => {
      const text = toBase64url(octets);
      expect(text).toMatch(/^[\w-]*$/);
      expect(fromBase64url(text)).toEqual(octets);
    }),
  );
  expect(fromBase64url('a b')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import type { MitigationEffect } from '../../../src/engine/mitigation/mitigationEffect';
import { whatTheyBuy } from '../../../src/engine/mitigation/whatTheyBuy';
import type { RiskReading } from '../../../src/engine/risk/register/entry';
import { askedWords, effectWords, priceWords } from '../../../src/views/risks/effectWords';
import { type Bought, boughtSentence } from '../../../src/views/risks/mitigations/bought';
import { movedSentence } from '../../../src/views/risks/mitigations/moved';
import type { RegisterRow } from '../../../src/views/risks/register/registerRow';
import { bandWords, basisWords, registerLead } from '../../../src/views/risks/register/registerWords';

const noEffect: MitigationEffect = {
  id: 'handoverFile',
  poundsPerYear: 0,
  oneOff: 0,
  hoursPerYear: { senco: 0, deputy: 0, leadership: 0, classTeachers: 0 },
  unmetPerYear: 0,
  findings: 0,
};
const exact = (mean: number) => ({ mean, standardError: 0 });
const same = { with: exact(0.5), without: exact(0.5) };

function buys(effect: Partial<MitigationEffect>, patch: Partial<Bought> = {}): Bought {
  const id = effect.id ?? noEffect.id;
  const rest = { held: same, qualified: same, vacantMonths: same, risks: [] };
  return { structure: 'slt-senco', id, effect: { ...noEffect, ...effect }, ...rest, ...patch };
}

const fall = (before: number, after: number) =>
  ({
    id: 'overload',
    with: { score: after, rating: 'high' },
    without: { score: before, rating: 'severe' },
  }) as const;

describe('what something buys, in a sentence', () => {
  it('is its price and the futures in which the post is always held', () => {
    const lifted = buys({ poundsPerYear: 2914 }, { held: { with: exact(0.79), without: exact(0.7) } });
    expect(boughtSentence(lifted)).toBe('About £2,900 a year lifts cover in 9 more futures of 100.');
    const one = buys({ poundsPerYear: 2914 }, { held: { with: exact(0.71), without: exact(0.7) } });
    expect(boughtSentence(one)).toBe('About £2,900 a year lifts cover in 1 more future of 100.');
  });

  it('counts no difference that chance alone explains', () => {
    const held = { with: { mean: 0.71, standardError: 0.02 }, without: { mean: 0.7, standardError: 0.02 } };
    expect(boughtSentence(buys({}, { held }))).toBe('It costs no money and leaves every score where it is.');
  });

  it('adds hours, law and the scores that fall, and agrees with a price of two parts', () => {
    const more = buys({ poundsPerYear: 1000, oneOff: 400, unmetPerYear: -27, findings: -1 }, { risks: [fall(20, 12)] });
    expect(boughtSentence(more)).toBe(
      'About £1,000 a year and £400 once take 27 hours a year off what nobody has time for, end or ease one departure from law or guidance and bring “Overload and burnout” from 20 to 12.',
    );
  });

  it('says what it makes worse', () => {
    const worse = buys(
      { unmetPerYear: 12 },
      { held: { with: exact(0.68), without: exact(0.7) }, risks: [fall(12, 16)] },
    );
    expect(boughtSentence(worse)).toBe(
      'It costs no money, leaves the post empty in 2 more futures of 100, adds 12 hours a year that nobody has time for and raises “Overload and burnout”.',
    );
    expect(boughtSentence(buys({ poundsPerYear: -510 }))).toBe(
      'It saves about £510 a year and leaves every score where it is.',
    );
  });

  it('says outright that the NPQ moves no future, and how many have a qualified SENCO anyway', () => {
    const npq = (mean: number) =>
      boughtSentence(buys({ id: 'npqNow', oneOff: 1265 }, { qualified: { with: exact(mean), without: exact(mean) } }));
    expect(npq(0)).toBe(
      'About £1,300 once leaves every score where it is: with it or without, no future has a qualified SENCO in every month.',
    );
    expect(npq(0.33)).toMatch(/: with it or without, 33 of 100 futures have a qualified SENCO in every month\.$/);
  });

  it('has a price and whose time beside it', () => {
    expect(priceWords(noEffect)).toBe('no money');
    expect(priceWords({ ...noEffect, poundsPerYear: 1520, oneOff: 1265 })).toBe('£1,520 a year and £1,265 once');
    expect(askedWords(noEffect)).toBeNull();
    expect(
      askedWords({ ...noEffect, hoursPerYear: { senco: -17, deputy: 0, leadership: 0, classTeachers: 1.7 } }),
    ).toBe('17 fewer hours a year of the SENCO and 1.7 of each class teacher');
  });

  it('counts the hours that study takes from a deputy', () => {
    const study = { ...noEffect, hoursPerYear: { ...noEffect.hoursPerYear, deputy: 48 } };
    expect(askedWords(study)).toBe('48 hours a year of the deputy SENCO');
    expect(effectWords(study)).toBe('costs no money and asks 48 hours a year of the deputy SENCO');
  });

  it('rounds half an hour the same way, whether it comes or goes', () => {
    expect(effectWords({ ...noEffect, unmetPerYear: -45.5 })).toContain('takes 46 hours a year off');
    expect(effectWords({ ...noEffect, unmetPerYear: 45.5 })).toContain('adds 46 hours a year that');
    const senco = { ...noEffect, hoursPerYear: { ...noEffect.hoursPerYear, senco: -45.5 }, unmetPerYear: -45.5 };
    expect(askedWords(senco)).toBe('46 fewer hours a year of the SENCO');
    expect(boughtSentence(buys(senco))).toContain('46 hours a year off what nobody has time for');
  });

  it('sets the order: cover, hours, law, and last what lowers a score, the most first', () => {
    const ranked = whatTheyBuy(
      [
        buys({ id: 'otherLineManager' }),
        buys({ id: 'headCoaching' }, { risks: [fall(9, 6)] }),
        buys({ id: 'independentAdvocate' }, { risks: [fall(20, 4)] }),
        buys({ id: 'provisionSoftware', poundsPerYear: 1000, unmetPerYear: -27 }),
        buys({ id: 'secondTrainedPerson', poundsPerYear: 1500 }, { held: { with: exact(0.8), without: exact(0.7) } }),
      ],
      5,
    );
    expect(ranked.map(({ id }) => id)).toEqual([
      'secondTrainedPerson',
      'provisionSoftware',
      'independentAdvocate',
      'headCoaching',
      'otherLineManager',
    ]);
  });
});

const reading = (patch: Partial<RiskReading>): RiskReading => ({
  level: 3,
  basis: 'futures',
  chance: 0.46,
  isPending: false,
  because: '',
  trace: { page: 'succession', label: '', figures: [] },
  ...patch,
});

const row = (
  name: string,
  score: number,
  rating: RegisterRow['rating'],
  chance: number | null = null,
): RegisterRow => ({
  id: name,
  rank: 1,
  name,
  cause: '',
  effect: '',
  owner: '',
  reviewOn: null,
  score,
  rating,
  likelihood: { level: 3, reading: reading({ chance }), modelled: null },
  impact: { level: 3, reading: null, modelled: null },
  before: null,
  entry: null,
  own: null,
});

describe('the words of the register', () => {
  it('say first what is rated highest, by name, and what is likeliest', () => {
    expect(
      registerLead('Associate', [row('A', 16, 'severe', 0.3), row('B', 12, 'high', 0.6), row('C', 3, 'low')]),
    ).toBe(
      'Under “Associate” one risk is rated severe: “A”. One is high. Of those that the futures count, the likeliest is “B”: in 60 of 100 futures.',
    );
    const four = ['A', 'B', 'C', 'D'].map((name) => row(name, 12, 'high'));
    expect(registerLead('Associate', four)).toBe(
      'Under “Associate” four risks are rated high: “A”, “B”, “C” and one more.',
    );
    expect(registerLead('Associate', [row('A', 4, 'low')])).toBe(
      'Under “Associate” no risk is rated high or severe. First in its register is “A”.',
    );
  });

  it('say what a likelihood rests on', () => {
    const of = (patch: Partial<RiskReading>) => basisWords({ level: 3, reading: reading(patch), modelled: null });
    expect(of({})).toBe('in 46 of 100 futures');
    expect(of({ chance: 0.001 })).toBe('in fewer than 1 of 100 futures');
    expect(of({ basis: 'formula', chance: 0.74 })).toBe('about 74 in 100');
    expect(of({ basis: 'formula', chance: 0.999 })).toBe('more than 99 in 100');
    expect(of({ isPending: true })).toBe('being worked out');
    expect(basisWords({ level: 3, reading: null, modelled: null })).toBe('your judgement');
  });

  it('print the bands as chances', () => {
    expect(bandWords({ level: 1, from: 0, to: 0.05 })).toBe('under 5 in 100');
    expect(bandWords({ level: 3, from: 0.2, to: 0.5 })).toBe('20 to under 50 in 100');
    expect(bandWords({ level: 5, from: 0.8, to: 1 })).toBe('80 in 100 or more');
  });

  it('say what moved once something is ticked', () => {
    const before = [row('A', 20, 'severe', 0.6), row('B', 12, 'high', 0.4)];
    const after = [row('A', 16, 'severe', 0.55), row('B', 12, 'high', 0.31)];
    expect(movedSentence('A file', true, before, after)).toBe(
      'With “A file” “A” falls from 20 to 16. “B” now comes true in 31 of 100 futures, not 40.',
    );
    expect(movedSentence('A file', false, before, before)).toBe(
      'Without “A file” no score of the register moves a whole level. What else it changes stands beside it.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan';
import type { SwitchPoint } from '../../../../src/engine/sensitivity/switchPoint';
import type { Tornado } from '../../../../src/engine/sensitivity/tornado';
import type { UncertainInput } from '../../../../src/engine/sensitivity/uncertainInput';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import {
  blocksOf,
  comparing,
  decision,
  exampleOf,
  faultsOf,
  inputFor,
  paperFor,
  rowsOf,
  sectionOf,
  textOf,
  withVerdict,
} from './papers';

const village = exampleOf('village-primary');
const deputy = 'slt-senco-with-deputy';
const three = comparing(village, 'head-as-senco', deputy);
const input = inputFor(three);
const forDeputy = (plan: Plan) =>
  paperOf(
    withVerdict(inputFor(plan), { kind: 'clear', option: deputy, share: 0.7 }, { [deputy]: 0.7, 'head-as-senco': 0.3 }),
  );
const withCeiling = (ceilingPerYear: number | null): Plan => ({
  ...three,
  school: { ...three.school, ceilingPerYear },
});

describe('the ceiling', () => {
  it('that is not set is not tested', () => {
    expect(textOf(forDeputy(withCeiling(null)), 'money-ceiling')).toBe(
      'Governors have not set a ceiling, so no option is tested against one.',
    );
  });

  it('that holds every option is said to', () => {
    expect(textOf(forDeputy(withCeiling(500_000)), 'money-ceiling')).toBe(
      'Governors would put up to £500,000 a year to it. Every option stays inside that in every year.',
    );
  });

  it('that the recommendation goes over has to be raised with it', () => {
    const paper = forDeputy(withCeiling(10_000));
    expect(textOf(paper, 'money-ceiling')).toMatch(
      /“SLT SENCO with a deputy SENCO” goes over that by about £\d+,\d00; the others stay/,
    );
    expect(textOf(paper, 'purpose-answer')).toMatch(/so to choose it is also to raise the ceiling/);
    expect(textOf(paper, 'recommendation-conditions')).toMatch(
      /Of the lawful options that stay inside the ceiling “New head keeps SENCO”/,
    );
    expect(textOf(paper, 'annex-resolution-list')).toMatch(
      /to raise the ceiling for the SENCO function from £10,000 a year to about £/,
    );
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe('the options', () => {
  it('stand side by side, no change first, with whole pounds and futures of a hundred', () => {
    const rows = rowsOf(paperOf(input), 'options-table');
    expect(rows.map(([name]) => name)).toEqual([
      'What we have now',
      'New head keeps SENCO',
      'SLT SENCO with a deputy SENCO',
    ]);
    expect(rows[0]?.[1]).toBe('£0');
    for (const [, cash, covered, futures] of rows) {
      expect(cash).toMatch(/^−?£[\d,]+$/);
      expect(covered).toMatch(/^\d+%$/);
      expect(futures).toMatch(/^((under|over) )?\d+$/);
    }
  });

  it('may be in phases, whose cash is an average and whose phases are told in the annex', () => {
    const phased = comparing(village, ...village.phasedPlans.map(({ id }) => id));
    const [plan] = phased.phasedPlans;
    const paper = paperOf(
      withVerdict(inputFor(phased), { kind: 'clear', option: plan?.id ?? '', share: 0.9 }, { [plan?.id ?? '']: 0.9 }),
    );
    expect(textOf(paper, 'purpose-answer')).toMatch(
      /^It recommends “Bridge then grow”\. It saves about £[\d,]+ a year on average/,
    );
    expect(textOf(paper, 'annex-options-list')).toMatch(/In phases: .* to \w{3} \d{4}, then /);
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe('the figures', () => {
  const figures = blocksOf(paperOf(input)).flatMap((block) => (block.kind === 'figure' ? [block] : []));

  it('are bars of the extra cash, with the range of eight futures in ten', () => {
    const [bars] = figures;
    expect(bars?.chart.kind).toBe('bars');
    const rows = bars?.chart.kind === 'bars' ? bars.chart.rows : [];
    expect(rows).toHaveLength(3);
    for (const { low, value, high } of rows) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(bars?.alt).toContain('SLT SENCO with a deputy SENCO: £');
  });

  it('are dots of the futures, told both ways round for who cannot see them', () => {
    const dots = figures[1];
    const rows = dots?.chart.kind === 'dots' ? dots.chart.rows : [];
    expect(rows.every(({ good }) => Number.isInteger(good) && good >= 0 && good <= 100)).toBe(true);
    expect(dots?.alt).toMatch(/always a SENCO in post in .* of 100, a gap in \d+/);
  });

  it('have no dots while no future is drawn', () => {
    const waiting = paperOf({ ...input, outcomes: null, weighed: null });
    expect(blocksOf(waiting).filter(({ kind }) => kind === 'figure')).toHaveLength(1);
  });
});

describe('the school', () => {
  const of = (patch: Partial<Plan['school']>) => paperFor({ ...three, school: { ...three.school, ...patch } });

  it('is told in the singular and with none', () => {
    const paper = of({ roll: 1, senSupport: 1, ehcps: 0 });
    expect(textOf(paper, 'question-school')).toMatch(
      /with 1 pupil, of whom 1 is on SEN support and none has an EHCP\./,
    );
    expect(faultsOf(paper)).toEqual([]);
  });

  it('says which of its facts are national defaults', () => {
    const known = {
      roll: 210,
      senSupport: 32,
      ehcps: 9,
      classTeachers: 8,
      ehcpGrowthPerYear: 0,
      senSupportGrowthPerYear: 0,
    };
    expect(textOf(of(known), 'question-school')).toMatch(/These are the school’s own counts\.$/);
    expect(textOf(of({ ...known, ehcps: null }), 'question-school')).toMatch(
      /The school has not given the number with an EHCP: it is a national default, with a source\.$/,
    );
  });

  it('without a name is the school', () => {
    expect(textOf(of({ name: '  ' }), 'question-school')).toMatch(/^The school is a maintained primary school/);
  });

  it('that looks one year ahead looks one year ahead', () => {
    const paper = paperFor({ ...three, assumptions: { ...three.assumptions, horizonYears: 1 } });
    expect(textOf(paper, 'purpose-ask')).toMatch(/looking one year ahead\.$/);
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe('the assumptions', () => {
  it('are said to be the planner’s where nothing is changed', () => {
    const plain: Plan = { ...three, events: [] };
    expect(textOf(paperFor(plain), 'annex-assumptions-lead')).toBe(
      'Nothing is assumed otherwise than the planner does by itself.',
    );
  });

  it('that are changed stand with their reasons, as the school’s and never as yours', () => {
    const paper = paperFor({
      ...three,
      ownFigures: {
        'costs.advert': { value: 1500, reason: 'what the last advert came to' },
        'capacity.absenceDays': { value: 3, reason: '' },
      },
      annualReviewShares: [0, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      timeDiary: { startsOn: '2026-10-05', hours: { records: 6 } },
      riskJudgements: [
        {
          option: deputy,
          risk: 'overload',
          likelihood: 2,
          impact: null,
          reason: 'We have watched it',
          owner: null,
          reviewOn: null,
        },
      ],
      policyPacks: ['higherPayAwards'],
    });
    const told = textOf(paper, 'annex-assumptions-list');
    expect(told).toMatch(/The school’s own figure is 1,500\. Its reason: what the last advert came to\./);
    expect(told).toMatch(/The school’s own figure is 3\. No reason is given\./);
    expect(told).toMatch(/50% in October and 50% in November/);
    expect(told).toMatch(/A diary of two weeks was kept from 5 October 2026/);
    expect(told).toMatch(/The school judges its likelihood as 2 of 5\. Its reason: We have watched it\./);
    expect(told).toMatch(/Higher pay awards \(speculation\)/);
    expect(rowsOf(paper, 'annex-sources-figures').some(([, , standing]) => standing === 'the school’s own')).toBe(true);
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe('the risks', () => {
  const help = (plan: Plan): Plan => ({
    ...plan,
    structures: plan.structures.map((each) => ({
      ...each,
      mitigations: ['administratorHalfDay', 'protectedHours'] as const,
    })),
  });

  it('have what is chosen against them as their treatment, and the recommendation counts on it', () => {
    const paper = forDeputy(help(three));
    expect(
      rowsOf(paper, 'annex-risks-table').some((row) => row.at(-1)?.includes('An administrator’s half day a week')),
    ).toBe(true);
    expect(textOf(paper, 'recommendation-conditions')).toMatch(
      /Its numbers count on what is added to it being carried out: “An administrator’s half day a week” and “SENCO hours/,
    );
    expect(faultsOf(paper)).toEqual([]);
  });

  it('that are the school’s own stand among them', () => {
    const own = {
      id: 'own-1',
      name: 'Building works',
      cause: 'Works',
      effect: 'Noise',
      likelihood: 5,
      impact: 5,
      owner: '',
      treatment: 'Move the room',
      residualLikelihood: 5,
      residualImpact: 5,
      reviewOn: null,
      option: null,
    } as const;
    const paper = forDeputy({ ...three, ownRisks: [own] });
    expect(rowsOf(paper, 'risks-table')[0]).toEqual([
      'Building works',
      '5 × 5 = 25, severe',
      '5 × 5 = 25, severe',
      'Move the room.',
    ]);
    expect(rowsOf(paper, 'annex-risks-table')[0]).toEqual([
      'Building works (the school’s own)',
      '5 almost certain, the school’s judgement',
      '5 severe, the school’s judgement',
      '25, severe',
      'Nobody yet',
      'Not set',
      'Move the room.',
    ]);
  });
});

describe('what would change the answer', () => {
  const uncertain = (patch: Partial<UncertainInput>): UncertainInput => ({
    id: 'ehcps',
    label: 'Pupils with an EHCP',
    unit: 'pupils',
    low: 5,
    central: 9,
    high: 16,
    standing: 'own',
    rangeFrom: 'growth',
    isWhole: true,
    isDrawn: false,
    drawnWith: null,
    moves: null,
    ...patch,
  });
  const tornado: Tornado = {
    measure: { kind: 'lead' },
    central: 0.2,
    winner: deputy,
    bars: [
      {
        input: uncertain({}),
        low: { at: 5, value: 0.1, winner: 'head-as-senco' },
        high: { at: 16, value: 0.3, winner: deputy },
        swing: 0.2,
        isSwitch: true,
      },
      {
        input: uncertain({
          id: 'costs.advert',
          label: 'Cost of an advert',
          unit: 'pounds',
          low: 1000,
          central: 3000,
          high: 10_000,
          standing: 'sourced',
          isWhole: false,
        }),
        low: { at: 1000, value: 0.2, winner: deputy },
        high: { at: 10_000, value: 0.2, winner: deputy },
        swing: 0.01,
        isSwitch: false,
      },
    ],
  };
  const point = (input: UncertainInput, nearest: SwitchPoint['nearest']): SwitchPoint => ({
    input,
    winner: deputy,
    nearest,
    switches: nearest ? [nearest] : [],
  });
  const told = (switches: readonly SwitchPoint[]) => paperOf({ ...input, sensitivity: { tornado, switches } });

  it('is a switch point, with the number that we take and its standing', () => {
    const down = { direction: 'down', lastSame: 7, firstOther: 6, newWinner: 'head-as-senco' } as const;
    const paper = told([point(uncertain({}), down)]);
    expect(textOf(paper, 'change-figures')).toBe(
      'Of the 2 uncertain numbers behind it, one puts another option first when it alone is moved between its low and its high.',
    );
    expect(textOf(paper, 'change-switches')).toBe(
      'Pupils with an EHCP. At 6 pupils or fewer “New head keeps SENCO” comes out best. We take 9 pupils, the school’s own.',
    );
    expect(rowsOf(paper, 'annex-sensitivity-table')[0]).toEqual([
      'Pupils with an EHCP',
      '5 pupils',
      '9 pupils',
      '16 pupils',
      'the school’s own',
      '“New head keeps SENCO”',
      '“SLT SENCO with a deputy SENCO”',
    ]);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('is none of them, where none puts another first', () => {
    expect(textOf(told([]), 'change-figures')).toBe(
      'Of the 2 uncertain numbers behind it, none puts another option first when it alone is moved between its low and its high.',
    );
  });
});

describe('a decision', () => {
  it('is told at the top, with reasons, dissent, reviews and seal, and the resolution follows it', () => {
    const record = decision('head-as-senco', {
      reasons: 'It costs least',
      dissent: 'Two governors feared for the time.',
      reviewOn: ['2027-07-01', '2027-03-01'],
      seal: { sealedOn: '2026-12-08', sha256: '0123456789abcdef0123', snapshot: '{}' },
    });
    const paper = paperFor({ ...three, decision: record });
    expect(paper.sections[1]?.id).toBe('decided');
    expect(textOf(paper, 'decided-what')).toBe(
      'On 8 December 2026 governors chose “New head keeps SENCO”. Reasons: It costs least. Dissent: Two governors feared for the time. To be looked at again on 1 March 2027 and 1 July 2027. The plan as it stood was sealed on 8 December 2026, with the fingerprint 0123456789ab.',
    );
    expect(textOf(paper, 'annex-resolution-list')).toMatch(/^ to adopt “New head keeps SENCO” from 1 January 2027/);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('for an option that is gone says so', () => {
    expect(textOf(paperFor({ ...three, decision: decision('gone') }), 'decided-what')).toBe(
      'On 8 December 2026 governors chose an option that is no longer in the plan. No dissent was recorded.',
    );
  });
});

describe('the assurance', () => {
  it('says version, day, futures and seed', () => {
    const told = textOf(paperOf(input), 'annex-assurance-list');
    expect(told).toMatch(/Worked out on 22 November 2026 by SENCO Planner 1\.2\.3, for January 2027 to December 2031/);
    expect(told).toMatch(new RegExp(`150 futures of each option, from seed ${three.simulation.seed}`));
    expect(told).toMatch(/500 weightings drawn, with the figures as they stand/);
  });

  it('says in how many worlds the options were weighed', () => {
    const weighed = input.weighed && { ...input.weighed, worlds: 200 };
    const paper = paperOf({ ...input, weighed });
    expect(textOf(paper, 'annex-assurance-list')).toMatch(/each in one of 200 worlds of the uncertain figures/);
    expect(sectionOf(paper, 'recommendation').blocks.length).toBeGreaterThan(0);
  });
});

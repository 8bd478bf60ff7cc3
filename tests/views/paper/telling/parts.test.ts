import { describe, expect, it } from 'vitest';
import type { CriterionId, Governor } from '../../../../src/domain/decision';
import type { Plan } from '../../../../src/domain/plan';
import { criteria } from '../../../../src/engine/decide/criteria';
import type { SwitchPoint } from '../../../../src/engine/sensitivity/switchPoint';
import type { Tornado } from '../../../../src/engine/sensitivity/tornado';
import type { UncertainInput } from '../../../../src/engine/sensitivity/uncertainInput';
import { writtenNumber } from '../../../../src/views/paper/telling/advantages';
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
  wordsOf,
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

/** What stands under the options side by side. */
const noteOf = (plan: Plan): string => {
  const found = blocksOf(paperFor(plan)).find(({ id }) => id === 'options-table');
  return found?.kind === 'table' ? (found.note ?? '') : '';
};

describe('the ceiling', () => {
  it('that is not set is not tested', () => {
    expect(textOf(forDeputy(withCeiling(null)), 'money-ceiling')).toBe(
      'Governors have not set a ceiling, so no option is tested against one.',
    );
  });

  it('that holds every option is said to', () => {
    expect(textOf(forDeputy(withCeiling(500_000)), 'money-ceiling')).toBe(
      'Governors would put up to £500,000 a year to the role. Every option stays inside that in every year.',
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
      /to raise the ceiling for the SENCO function from £10,000 a year to £\d+,000: a part year has only its part of that, and here costs more for its months than any full year\.$/m,
    );
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe('a SENCO who is known to be leaving', () => {
  const staying = { ...three, people: three.people.map((person) => ({ ...person, isLeaving: false })) };

  it('makes no change a search for another, and stands in the hours of today', () => {
    const paper = paperFor(three);
    expect(textOf(paper, 'question-leaver')).toBe(
      'The SENCO is known to be leaving, so “no change” means looking for a like successor from 1 January 2027.',
    );
    expect(textOf(paper, 'options-intro')).toContain(
      'The first is no change: the school looks for a like successor to the SENCO who is leaving.',
    );
    expect(noteOf(three)).toMatch(
      /The hours of “What we have now” count the SENCO, who is known to be leaving, as still there\.$/,
    );
    expect(faultsOf(paper)).toEqual([]);
  });

  it('is told wherever the paper dwells on the hours of today', () => {
    const shares = { today: 0.8, [deputy]: 0.2 };
    const paper = paperOf(withVerdict(inputFor(three), { kind: 'clear', option: 'today', share: 0.8 }, shares));
    for (const id of ['purpose-answer', 'time-cover', 'annex-questions-list']) {
      expect(textOf(paper, id)).toContain(
        'The hours of “What we have now” count the SENCO, who is known to be leaving,',
      );
    }
    expect(textOf(forDeputy(three), 'annex-questions-list')).not.toContain('known to be leaving');
  });

  it('is not spoken of where nobody is', () => {
    const paper = paperFor(staying);
    expect(textOf(paper, 'question-leaver')).toBe('');
    expect(textOf(paper, 'options-intro')).toContain('the school goes on as now.');
    expect(noteOf(staying)).not.toContain('known to be leaving');
  });
});

describe('a ceiling to be raised', () => {
  it('speaks of a part year only where one asks for more than the full ones do', () => {
    const plan = withCeiling(10_000);
    const fullYears = forDeputy({ ...plan, assumptions: { ...plan.assumptions, startsOn: '2027-09-01' } });
    expect(textOf(fullYears, 'annex-resolution-list')).toMatch(
      /to raise the ceiling for the SENCO function from £10,000 a year to £\d+,000\.$/m,
    );
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
      /^This paper recommends “Bridge then grow”\. It saves about £[\d,]+ a year on average over five years, before rises in pay and one-off costs,/,
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
      lgpsEmployerRate: 0.2,
    };
    expect(textOf(of(known), 'question-school')).toMatch(/These are the school’s own counts\.$/);
    expect(textOf(of({ ...known, ehcps: null }), 'question-school')).toMatch(
      /National defaults stand in for what the school has not given: the number with an EHCP\.$/,
    );
  });

  it('without a name is the school', () => {
    expect(textOf(of({ name: '  ' }), 'question-school')).toMatch(/^The school is a maintained primary school/);
  });

  it('that looks one year ahead decides for the year', () => {
    const paper = paperFor({ ...three, assumptions: { ...three.assumptions, horizonYears: 1 } });
    expect(textOf(paper, 'purpose-ask')).toMatch(/for the year from 1 January 2027\.$/);
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe('the assumptions', () => {
  it('are said to be the planner’s where nothing is changed', () => {
    const plain: Plan = { ...three, events: [] };
    expect(textOf(paperFor(plain), 'annex-assumptions-lead')).toBe('Every assumption is the planner’s own default.');
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
    expect(told).toMatch(/The school’s own figure is £1,500\. Its reason: what the last advert came to\./);
    expect(told).toMatch(/The school’s own figure is 3 days a year\. No reason is given\./);
    expect(told).toMatch(/50% in October and 50% in November/);
    expect(told).toMatch(/A diary of two weeks was kept from 5 October 2026/);
    expect(told).toMatch(/The school judges its likelihood as 2 of 5\. Its reason: We have watched it\./);
    expect(told).toMatch(/Higher pay awards \(speculation\)/);
    expect(rowsOf(paper, 'annex-sources-figures').some(([, , standing]) => standing === 'the school’s own')).toBe(true);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('keep the school’s own words for one of them where another is changed before it', () => {
    const ours = { text: 'Our seed is the year.', generated: 'The futures are drawn from seed 12, not 2718.' };
    const edited: Plan = {
      ...three,
      simulation: { ...three.simulation, seed: 12 },
      paperEdits: { 'annex-assumptions-list-seed': ours },
    };
    expect(textOf(paperFor(edited), 'annex-assumptions-list')).toContain(ours.text);
    const more = paperFor({ ...edited, assumptions: { ...edited.assumptions, demandCase: 'high', horizonYears: 3 } });
    const told = textOf(more, 'annex-assumptions-list');
    expect(told).toContain('Demand is the higher case.');
    expect(told).toContain('The plan looks 3 years ahead, not');
    expect(told).toContain(ours.text);
    expect(told).not.toContain('seed 12');
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
    expect(textOf(paper, 'risks-highest')).toMatch(
      /^Of “SLT SENCO with a deputy SENCO” the highest are “Building works” \(25, severe\), /,
    );
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
      'Of the 2 uncertain numbers behind it, one puts another option first when it alone is moved to its low or its high. It is “Pupils with an EHCP”: once it is down to 6 pupils, where we take 9 pupils, “New head keeps SENCO” comes out best.',
    );
    expect(textOf(paper, 'annex-sensitivity-switches')).toBe(
      'Pupils with an EHCP. Once it is down to 6 pupils “New head keeps SENCO” comes out best. We take 9 pupils, the school’s own.',
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

  it('on the way up claims only where it starts, for beyond it was not looked', () => {
    const up = { direction: 'up', lastSame: 13, firstOther: 14, newWinner: 'head-as-senco' } as const;
    expect(textOf(told([point(uncertain({}), up)]), 'annex-sensitivity-switches')).toContain(
      'From 14 pupils “New head keeps SENCO” comes out best.',
    );
  });

  it('may lie on the way to an end that changes nothing', () => {
    const up = { direction: 'up', lastSame: 13, firstOther: 14, newWinner: 'head-as-senco' } as const;
    const still = { ...tornado, bars: tornado.bars.map((bar) => ({ ...bar, isSwitch: false })) };
    const paper = paperOf({ ...input, sensitivity: { tornado: still, switches: [point(uncertain({}), up)] } });
    expect(textOf(paper, 'change-figures')).toMatch(
      /none puts another .* or its high\. One does so part of the way\. It is “Pupils/,
    );
  });

  it('names the option that it is told of, where the weights put another first than the recommendation', () => {
    const weighed = input.weighed && { ...input.weighed, own: { first: [deputy], isSaid: true } };
    const shares = { 'head-as-senco': 0.7, [deputy]: 0.3 };
    const paper = paperOf({
      ...withVerdict({ ...input, weighed }, { kind: 'clear', option: 'head-as-senco', share: 0.7 }, shares),
      sensitivity: { tornado, switches: [] },
    });
    const sentence =
      'What follows is told of “SLT SENCO with a deputy SENCO”, which comes first by the head’s own weights, and not of “New head keeps SENCO”, which most weightings put first.';
    expect(textOf(paper, 'change-of')).toBe(sentence);
    expect(textOf(paper, 'annex-sensitivity-lead')).toContain(sentence);
    expect(textOf(paper, 'annex-sensitivity-lead')).toContain('the lead of “SLT SENCO with a deputy SENCO” most');
    expect(textOf(paper, 'recommendation-what')).toContain(
      'By the head’s own weights “SLT SENCO with a deputy SENCO” comes first.',
    );
    expect(faultsOf(paper)).toEqual([]);
  });

  it('tells what governors said alone, by label, once somebody has', () => {
    expect(blocksOf(paperOf(input)).some(({ id }) => id === 'recommendation-board')).toBe(false);
    const governors = (['secureCover', 'extraCash'] as const).map(
      (first: CriterionId, place): Governor => ({
        id: `governor-${place + 1}`,
        label: `Governor ${place + 1}`,
        preferences: { order: [first], swings: {} },
      }),
    );
    const { assessed } = input;
    const paper = paperOf({ ...input, assessed: { ...assessed, plan: { ...assessed.plan, governors } } });
    const told = textOf(paper, 'recommendation-board');
    expect(told).toMatch(/^Two governors have answered\. .* best for one of the two governors; .* for one\./);
    expect(told).toMatch(/With one voice each.* before the vote\.$/);
    expect(faultsOf(paper)).toEqual([]);
    const plan = { ...assessed.plan, governors, decision: decision(deputy) };
    const decided = paperOf({ ...input, assessed: { ...assessed, plan } });
    expect(textOf(decided, 'recommendation-board')).toMatch(/With one voice each.* something else is best\.$/);
  });

  it('names no other option where the weights agree with the recommendation', () => {
    const weighed = input.weighed && { ...input.weighed, own: { first: [deputy], isSaid: true } };
    const verdict = { kind: 'clear', option: deputy, share: 0.7 } as const;
    const paper = paperOf({
      ...withVerdict({ ...input, weighed }, verdict, { [deputy]: 0.7 }),
      sensitivity: { tornado, switches: [] },
    });
    expect(textOf(paper, 'change-of')).toBe('');
    expect(textOf(paper, 'recommendation-what')).not.toContain('own weights');
  });

  it('is none of them, where none puts another first', () => {
    const still = { ...tornado, bars: tornado.bars.map((bar) => ({ ...bar, isSwitch: false })) };
    expect(textOf(paperOf({ ...input, sensitivity: { tornado: still, switches: [] } }), 'change-figures')).toBe(
      'Of the 2 uncertain numbers behind it, none puts another option first when it alone is moved to its low or its high.',
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
      'On 8 December 2026 governors chose “New head keeps SENCO”. Reasons: It costs least. Dissent: Two governors feared for the time. To be looked at again on 1 March 2027 and 1 July 2027. The plan and this decision were sealed on 8 December 2026, with the fingerprint 0123456789ab.',
    );
    expect(textOf(paper, 'annex-resolution-list')).toMatch(/^ to adopt “New head keeps SENCO” from 1 January 2027/);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('has no draft any more, and recommends nothing that is still to come', () => {
    const before = paperFor(three);
    expect(sectionOf(before, 'annex-resolution').heading).toBe('Draft resolution');
    expect(textOf(before, 'annex-resolution-lead')).toBe('The board resolves:');
    const paper = paperFor({ ...three, decision: decision('head-as-senco') });
    expect(sectionOf(paper, 'annex-resolution').heading).toBe('Resolution');
    expect(textOf(paper, 'annex-resolution-lead')).toBe('In words for the minutes, the board resolved:');
    expect(
      wordsOf(paper).filter((words) => /draft resolution|recommends|finds no clear|may fairly/i.test(words)),
    ).toEqual([]);
  });

  it('speaks of the paper’s answer as of what is past, whatever it was', () => {
    const given = inputFor({ ...withCeiling(1000), decision: decision('head-as-senco') });
    const among = ['head-as-senco', deputy];
    const shares = { 'head-as-senco': 0.5, [deputy]: 0.5 };
    const close = paperOf(withVerdict(given, { kind: 'noClearWinner', among, share: 0.9 }, shares));
    expect(textOf(close, 'purpose-answer')).toMatch(
      /^This paper found no clear winner: .* and the choice turned on what .* and left the judgement to governors\.$/,
    );
    expect(textOf(close, 'recommendation-what')).toMatch(
      /^This paper recommended no one option\. .* so to choose it was also to raise it\.$/,
    );
    expect(textOf(close, 'case')).toMatch(/: governors who cared most for that might fairly have chosen it\.$/);
    const clear = paperOf(withVerdict(given, { kind: 'clear', option: deputy, share: 0.7 }, { [deputy]: 0.7 }));
    expect(textOf(clear, 'purpose-answer')).toMatch(
      /^This paper recommended “SLT SENCO with a deputy SENCO”\. .* so to choose it was also to raise the ceiling\./,
    );
    const alike = paperOf(withVerdict(given, { kind: 'allAlike', among }, {}));
    expect(textOf(alike, 'recommendation-what')).toMatch(/so this paper recommended none over the others\.$/);
  });

  it('for an option that is gone says so', () => {
    expect(textOf(paperFor({ ...three, decision: decision('gone') }), 'decided-what')).toBe(
      'On 8 December 2026 governors chose an option that is no longer in the plan. No dissent was recorded.',
    );
  });
});

describe('a decision against the paper', () => {
  const clear = { kind: 'clear', option: deputy, share: 0.7 } as const;
  const decidedOn = (id: string, plan: Plan) =>
    paperOf(withVerdict(inputFor({ ...plan, decision: decision(id) }), clear, { [deputy]: 0.7 }));

  it('has a resolution about what was decided: its post, its guidance, its ceiling', () => {
    const plan = withCeiling(1000);
    const told = textOf(decidedOn('head-as-senco', plan), 'annex-resolution-list');
    const post = (id: string) => {
      const found = plan.structures.find((each) => each.id === id);
      return found?.posts.find((each) => each.id === found.designatedPost)?.title ?? '';
    };
    expect(told).toContain(`the holder of the post “${post('head-as-senco')}” as SENCO`);
    expect(told).not.toContain(`“${post(deputy)}”`);
    const other = textOf(decidedOn(deputy, plan), 'annex-resolution-list');
    expect(other).toContain(`the holder of the post “${post(deputy)}” as SENCO`);
    expect(other).toMatch(/to raise the ceiling for the SENCO function from £1,000 a year/);
  });

  it('has its questions, register and costs told of what was decided, and says so', () => {
    const paper = decidedOn('head-as-senco', three);
    expect(paper.standfirst[1]).toBe('For the record: governors have decided.');
    expect(textOf(paper, 'purpose-ask')).toMatch(/^Governors were asked to decide/);
    expect(textOf(paper, 'annex-questions-lead')).toBe('Answered for “New head keeps SENCO”, which governors chose.');
    const captions = blocksOf(paper).flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    expect(captions).toContain('Risks of “New head keeps SENCO”');
    expect(captions).toContain('What the extra cash of “New head keeps SENCO” is for');
    expect(captions).not.toContain('Risks of “SLT SENCO with a deputy SENCO”');
  });

  it('for what is not lawful says so, there and in the resolution', () => {
    for (const plan of [comparing(village, deputy, 'distributed'), three]) {
      const paper = decidedOn('distributed', plan);
      expect(textOf(paper, 'decided-what')).toMatch(
        /That is not lawful as it stands, and cannot be acted on until it is put right\./,
      );
      const told = textOf(paper, 'annex-resolution-list');
      expect(told).toMatch(/to note that “No single SENCO” is not lawful as it stands, and not to act on it until/);
      expect(told).toMatch(/What mends it: /);
      expect(told).not.toMatch(/to designate/);
      expect(faultsOf(paper)).toEqual([]);
    }
  });
});

describe('an option in phases', () => {
  const phased = comparing(village, ...village.phasedPlans.map(({ id }) => id));
  const [plan] = phased.phasedPlans;
  const recommended = (given: Plan) =>
    paperOf(
      withVerdict(inputFor(given), { kind: 'clear', option: plan?.id ?? '', share: 0.9 }, { [plan?.id ?? '']: 0.9 }),
    );

  it('is answered for the first phase, and for later ones with their days', () => {
    const told = textOf(recommended(phased), 'annex-questions-list');
    const later = phased.structures.some(({ id, posts }) =>
      plan?.phases.some(({ structure }) => structure === id) ? posts.some(({ role }) => role === 'deputySenco') : false,
    );
    expect(told).toMatch(/who is SENCO the next morning\? (Nobody inside|The deputy SENCO)/);
    expect(/From \d+ \w+ \d{4} (the deputy SENCO, if|nobody inside)/.test(told)).toBe(later);
  });

  it('has each phase’s own post designated from its day', () => {
    expect(textOf(recommended(phased), 'annex-resolution-list')).toMatch(
      /to designate the holder of the post “[^”]+” as SENCO, from \d+ \w+ \d{4} the holder of the post “[^”]+”/,
    );
  });
});

describe('the money of the futures', () => {
  const spread = (low: number, high: number) => {
    const outcomes = input.outcomes?.map((each) => ({ ...each, cost: { ...each.cost, low, middle: low, high } })) ?? [];
    const told = { ...input, outcomes };
    return paperOf(withVerdict(told, { kind: 'clear', option: deputy, share: 0.7 }, { [deputy]: 0.7 }));
  };

  it('that may save or cost is said with both words', () => {
    const words = 'eight futures in ten come to anything from a saving of about £2,000 to a cost of about £5,000';
    const paper = spread(-2000, 5000);
    expect(textOf(paper, 'money-extra')).toContain(words);
    expect(textOf(paper, 'annex-questions-list')).toContain(`${words}, one is below that and one above.`);
  });

  it('that only saves, or begins at nothing, is said so', () => {
    expect(textOf(spread(-5000, -2000), 'money-extra')).toContain('eight futures in ten save from £2,000 to £5,000');
    expect(textOf(spread(0, 5000), 'money-extra')).toContain('eight futures in ten cost from nothing to £5,000');
  });
});

describe('a paper of many options', () => {
  const all = exampleOf('large-secondary');
  const many = inputFor(all);
  const paper = paperOf(many);
  const rowsIn = (id: string): number => {
    const block = blocksOf(paper).find((each) => each.id === id);
    return block?.kind === 'figure' && block.chart.kind !== 'lines' ? block.chart.rows.length : 0;
  };

  it('draws all of them, in the annexes', () => {
    const count = rowsOf(paper, 'options-table').length;
    expect(count).toBeGreaterThan(4);
    for (const id of ['money-figure', 'succession-figure']) expect(rowsIn(id)).toBe(count);
    const body = paper.sections.filter(({ part }) => part === 'body').flatMap(({ blocks }) => blocks);
    expect(body.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  it('names of those over the ceiling only the ones that it dwells on, and counts the others', () => {
    const dear = paperFor({ ...all, school: { ...all.school, ceilingPerYear: 1 } });
    expect(textOf(dear, 'money-ceiling')).toMatch(
      /“SLT SENCO with a deputy SENCO” goes over that by about £\d+,000; \w+ more options? goe?s? over it and the others stay inside it\.$/,
    );
    expect(faultsOf(dear)).toEqual([]);
  });
});

describe('the weightings in which each option is best', () => {
  it('add up to a hundred, in the table and in the sentences', () => {
    const shares = { today: 0.287, 'head-as-senco': 0.296, [deputy]: 0.417 };
    const verdict = { kind: 'noClearWinner', among: [deputy, 'head-as-senco'], share: 0.7 } as const;
    const paper = paperOf(withVerdict(input, verdict, shares));
    expect(rowsOf(paper, 'annex-criteria-table').at(-1)).toEqual([
      'Best in how many weightings',
      '29 of 100',
      '29 of 100',
      '42 of 100',
    ]);
    expect(textOf(paper, 'recommendation-what')).toContain('in 42 of 100 and “New head keeps SENCO” in 29 of 100.');
  });
});

describe('an option in phases beside the others', () => {
  it('says over which years its cash is an average, and where the years add up', () => {
    const phased = comparing(village, ...village.phasedPlans.map(({ id }) => id));
    expect(noteOf(phased)).toMatch(
      /for an option in phases the average of its five years so reckoned\. With them and with rises in pay it adds up, year by year, in the annex “Cost by year”\./,
    );
    expect(noteOf(three)).not.toContain('phases');
  });
});

describe('the weighing', () => {
  it('that leaves criteria out says that it speaks of those in the order', () => {
    const plan: Plan = { ...three, preferences: { order: ['extraCash', 'secureCover'], swings: {} } };
    const drawn = inputFor(plan);
    const weighed = drawn.weighed && {
      ...drawn.weighed,
      acceptability: {
        ...drawn.weighed.acceptability,
        criteria: ['extraCash', 'secureCover'] as const,
        isOrdered: true,
      },
    };
    const paper = paperOf(
      withVerdict({ ...drawn, weighed }, { kind: 'clear', option: deputy, share: 0.7 }, { [deputy]: 0.7 }),
    );
    expect(textOf(paper, 'recommendation-what')).toContain(
      'The weightings keep the order of importance in the plan, over the two things in it that tell the lawful options apart (extra cash and months without a SENCO in post).',
    );
  });

  it('that nobody has put in order says so', () => {
    expect(textOf(forDeputy(three), 'recommendation-what')).toMatch(
      /The weightings favour none of the \w+ things that tell the lawful options apart \(.*\), for nobody has yet said what matters most\./,
    );
  });
});

describe('a recommendation that leaves most of the work', () => {
  const conditionsOf = (id: string) =>
    textOf(
      paperOf(withVerdict(input, { kind: 'clear', option: id, share: 0.7 }, { [id]: 0.7, today: 0.3 })),
      'recommendation-conditions',
    );

  it('says so, in hours', () => {
    expect(conditionsOf('head-as-senco')).toMatch(
      /^It leaves most of the work, about [\d.]+ hours a week, without anybody’s time: to choose it is to choose that\./,
    );
  });

  it('is not one that covers more than half', () => {
    expect(conditionsOf(deputy)).not.toContain('most of the work');
  });
});

describe('what a saving leaves open', () => {
  const secondary = exampleOf('large-secondary');
  const lead = 'inclusion-lead';
  const recommending = (plan: Plan, id: string) =>
    textOf(
      paperOf(withVerdict(inputFor(plan), { kind: 'clear', option: id, share: 0.7 }, { [id]: 0.7, today: 0.3 })),
      'recommendation-conditions',
    );

  it('is which classes the hours go back to, and who leads while a leader does the work', () => {
    const told = recommending(comparing(secondary, lead), lead);
    expect(told).toMatch(
      /Still to be settled: which classes the released hours go back to and who leads instead for about [\d.]+ hours a week\./,
    );
  });

  it('is not said of what costs more and takes nobody from leading', () => {
    expect(recommending(three, deputy)).not.toContain('Still to be settled');
  });
});

describe('cover that is nearly secure', () => {
  it('is fewer than a tenth of a month, and never none', () => {
    expect(criteria.secureCover.says(0.03)).toBe('fewer than 0.1 months without a SENCO in post');
    expect(criteria.secureCover.says(0)).toBe('no month without a SENCO in post');
    expect(writtenNumber('secureCover', 0.03)).toBe('fewer than 0.1');
    expect(writtenNumber('secureCover', 0)).toBe('0');
  });
});

describe('the assurance', () => {
  it('counts the school’s own words that stand in this paper, and those kept without a place in it', () => {
    const edit = { text: 'Our words.', generated: 'Theirs.' };
    const plan: Plan = { ...three, paperEdits: { 'purpose-ask': edit, 'no-such-paragraph': edit } };
    expect(textOf(paperFor(plan), 'annex-assurance-list')).toContain(
      'One passage stands in the school’s own words, and is marked. One more that the school wrote is kept and not shown, because this paper has no such passage.',
    );
    expect(textOf(paperFor(three), 'annex-assurance-list')).toContain('Every sentence is the planner’s own.');
  });

  it('of equality claims no more than that nobody is named', () => {
    expect(textOf(paperOf(input), 'annex-equality-lead')).toMatch(
      /No person is named by the planner: people are roles; pay lines of one post can still be about one person\.$/,
    );
  });

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

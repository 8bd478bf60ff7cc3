import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { costParts } from '../../../src/domain/assessment';
import { schoolYearName } from '../../../src/domain/calendar';
import { mitigationIds } from '../../../src/domain/mitigation';
import type { Plan } from '../../../src/domain/plan';
import { isOnLeadershipPay, type Structure } from '../../../src/domain/structure';
import { tasks } from '../../../src/domain/task';
import { assessPlan } from '../../../src/engine/assess';
import { costPartNames } from '../../../src/engine/indicators/budget';
import { riskRegister } from '../../../src/engine/risk/register/riskRegister';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { demandOverHorizon } from '../../../src/engine/workload/timeOf';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { planXlsx } from '../../../src/files/documents/workbook/planXlsx';
import { on, openedPlan, smallPlan } from '../plans';
import { calculated, type ReadWorkbook, readWorkbook, recalculated } from './readWorkbook';

const folder = join('public', 'examples');
const openedExample = (name: string): Plan => openedPlan(readFileSync(join(folder, `${name}.senco.json`), 'utf8'));
const examples = readdirSync(folder).map(
  (name) => [name, openedPlan(readFileSync(join(folder, name), 'utf8'))] as const,
);

function assessedFrom(plan: Plan) {
  const figures = figuresWith(plan.ownFigures, plan.policyPacks, plan.annualReviewShares);
  return { plan, figures, on, ...assessPlan(plan, figures, on) };
}

function workbookOf(plan: Plan) {
  const assessed = assessedFrom(plan);
  const workbook = readWorkbook(planXlsx(assessed, [], []));
  return { assessed, workbook, engine: recalculated(workbook) };
}

function sheetIn({ sheets }: ReadWorkbook, name: string) {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

function expectMoney({ assessed, workbook, engine }: ReturnType<typeof workbookOf>) {
  const sheet = sheetIn(workbook, 'Cost by year');
  const rowOf = (label: string, from: number): number =>
    sheet.rows.findIndex((row, at) => at >= from && row[0]?.text === label);
  let from = 4;
  for (const [place, { name }] of assessed.options.entries()) {
    const money = assessed.assessments[place]?.money;
    if (!money) throw new Error('An option was not assessed');
    from = rowOf(name, from);
    expect(from).toBeGreaterThan(0);
    const pounds = (label: string, year: number) => calculated(engine, 'Cost by year', rowOf(label, from), 1 + year);
    for (const [year, expected] of money.years.entries()) {
      const where = `${name}, ${schoolYearName(expected.schoolYear)}`;
      expect(pounds('Extra cash against today', year), where).toBeCloseTo(expected.extra, 4);
      expect(pounds('Full cost of the SENCO function', year), where).toBeCloseTo(expected.full, 4);
      for (const part of costParts) {
        expect(pounds(costPartNames[part], year), `${where}, ${part}`).toBeCloseTo(expected.extraByPart[part], 4);
      }
      if (expected.overCeiling === null) continue;
      expect(pounds('The governors’ ceiling for those months', year), where).toBeCloseTo(expected.ceiling ?? 0, 4);
      expect(pounds('Over the ceiling', year), where).toBeCloseTo(expected.overCeiling, 4);
    }
    const whole = money.years.length;
    expect(pounds('Extra cash against today', whole)).toBeCloseTo(money.extraOverHorizon, 3);
    expect(pounds('Full cost of the SENCO function', whole)).toBeCloseTo(money.fullOverHorizon, 3);
    expect(pounds('Extra cash in the money of the first year', whole)).toBeCloseTo(money.extraInTodaysMoney, 3);
  }
}

/** A plan in which everything that costs money is used at once. */
function hardened(plan: Plan): Plan {
  const structures = plan.structures.map(
    (structure): Structure => ({
      ...structure,
      mitigations: mitigationIds,
      oneOffs: { adverts: 2, npqFees: 1, handoverWeeks: 3, safeguardPay: true },
      posts: structure.posts.map((post, place) => ({
        ...post,
        ownSalary: place === 1 ? 41_234.56 : post.ownSalary,
        temporaryPayment: place === 0 ? 1500 : null,
        tlr: place === 0 && !isOnLeadershipPay(post.payPoint) ? { band: 'TLR3', poundsPerYear: 1000 } : post.tlr,
        secondment: post.secondment && { ...post.secondment, dayRate: place === 0 ? 333.33 : null },
      })),
    }),
  );
  const [first, second, third] = structures;
  return {
    ...plan,
    structures,
    school: {
      ...plan.school,
      paysApprenticeshipLevy: true,
      coverBy: 'supply',
      ceilingPerYear: 7000,
      lgpsEmployerRate: 0.231,
    },
    assumptions: {
      ...plan.assumptions,
      startsOn: '2027-01-01',
      horizonYears: 10,
      payGrowthCase: 'high',
      demandCase: 'high',
    },
    phasedPlans: [
      {
        id: 'hard-phases',
        name: 'Hard phases',
        isCompared: false,
        notes: '',
        phases: [second, third, first, third].flatMap((structure, place) =>
          structure ? [{ structure: structure.id, startsOn: `20${27 + 2 * place}-04-01` }] : [],
        ),
      },
    ],
  };
}

const plans = [...examples, ...examples.map(([name, plan]) => [`${name}, made hard`, hardened(plan)] as const)];

describe.each(plans)('the workbook of %s', (_, plan) => {
  const { assessed, workbook, engine } = workbookOf(plan);

  it('comes to the planner’s pounds, to the penny, for every option and year', () =>
    expectMoney({ assessed, workbook, engine }));

  it('comes to the planner’s hours, task by task and month by month', () => {
    const { standing, known, figures } = assessed;
    const months = demandOverHorizon(standing, known, figures).slice(0, 12);
    for (const [place, task] of tasks.entries()) {
      for (const [month, hours] of months.entries()) {
        expect(calculated(engine, 'Demand', 3 + place, 2 + month), `${task} ${month}`).toBeCloseTo(hours[task], 6);
      }
    }
  });

  it('keeps beside every formula the value that another engine makes of it', () => {
    for (const { name, rows } of workbook.sheets) {
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          if (!cell || cell.formula === null) continue;
          const value = calculated(engine, name, row, column);
          if (typeof value !== 'number')
            throw new Error(`${name} ${cell.address}: ${JSON.stringify(value)} from ${cell.formula}`);
          expect(value, `${name} ${cell.address}`).toBeCloseTo(cell.value ?? Number.NaN, 4);
        }
      }
    }
  });
});

/** A figure whose cell is changed in the workbook, and by the school in the plan. */
const changedFigures = [
  ['time.schoolWeeks', 38],
  ['time.contractedWeek', 35],
  ['costs.supplyDayPrimary', 300],
  ['costs.advert', 4321],
  ['costs.inflation', 0.05],
  ['costs.administratorSalary', 30_000],
  ['demand.annualReviewHours', 9],
] as const;

describe('a workbook in which an input is changed', () => {
  const plan = hardened(openedExample('village-primary'));

  const { assessed, workbook, engine } = workbookOf(plan);
  const hoursOf = ({ standing, known, figures }: typeof assessed): number =>
    demandOverHorizon(standing, known, figures)
      .slice(0, 12)
      .reduce((sum, month) => sum + tasks.reduce((hours, task) => hours + month[task], 0), 0);

  it.each(changedFigures)('follows %s as the planner would', (id, value) => {
    const name = id.replaceAll('.', '_');
    const row = sheetIn(workbook, 'Inputs').rows.findIndex((cells) => cells[5]?.text === name);
    const cell = { sheet: engine.getSheetId('Inputs') ?? -1, row, col: 1 };
    const before = engine.getCellValue(cell);
    expect(before).not.toBe(value);
    engine.setCellContents(cell, value);
    const changed = assessedFrom({ ...plan, ownFigures: { ...plan.ownFigures, [id]: { value, reason: 'A test' } } });
    expectMoney({ assessed: changed, workbook, engine });
    expect(calculated(engine, 'Demand', 3 + tasks.length, 2 + 12)).toBeCloseTo(hoursOf(changed), 3);
    engine.setCellContents(cell, [[Number(before)]]);
    expectMoney({ assessed, workbook, engine });
  });
});

it('lists the school’s own figures with its reasons, though no formula leans on them', () => {
  const ownFigures = { 'leaving.overloadSlope': { value: 0.7, reason: '=Our exit interviews' } };
  const workbook = readWorkbook(planXlsx(assessedFrom({ ...smallPlan, ownFigures }), [], []));
  const row = sheetIn(workbook, 'Inputs').rows.find((cells) => cells[5]?.text === 'leaving_overloadSlope');
  expect(row?.slice(1, 5).map((cell) => cell?.value ?? cell?.text)).toEqual([
    0.7,
    'multiplier',
    'the school’s own',
    '=Our exit interviews',
  ]);
});

describe('the names of inputs', () => {
  const workbook = readWorkbook(planXlsx(assessedFrom(hardened(smallPlan)), [], []));

  it('are unlike each other even where capitals do not count, and unlike the address of a cell', () => {
    const names = workbook.names.map(([name]) => name.toLowerCase());
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z_][a-z0-9_]{3,}$/.test(name) || /^[a-z]{1,3}\d+$/.test(name))).toEqual([]);
  });

  it('stand for a number each', () => {
    for (const [name, where] of workbook.names) {
      const [, sheet = '', row = ''] = /^'([^']+)'!\$[A-Z]+\$(\d+)$/.exec(where) ?? [];
      expect(sheetIn(workbook, sheet).rows[Number(row) - 1]?.[1]?.value, name).toEqual(expect.any(Number));
    }
  });
});

describe('what no formula can hold', () => {
  const assessed = assessedFrom(openedExample('large-secondary'));
  const { options, assessments, known, standing, figures } = assessed;
  const settings = { ...standing.simulation, futures: 100 };
  const outcomes = options.map((option, place) => {
    const assessment = assessments[place];
    if (!assessment) throw new Error('An option was not assessed');
    return simulate(processInputsOf(option, standing, known, assessment, figures), settings);
  });
  const registers = options.flatMap((option, place) => {
    const assessment = assessments[place];
    return assessment
      ? [
          {
            option,
            entries: riskRegister(option, assessment, outcomes[place] ?? null, { plan: standing, known, figures, on }),
          },
        ]
      : [];
  });
  const workbook = readWorkbook(planXlsx(assessed, outcomes, registers));

  it('is put down as values with their standard errors: what the futures come to', () => {
    const { rows } = sheetIn(workbook, 'Succession');
    expect(rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []))).toEqual([]);
    expect(rows[1]?.[0]?.text).toContain('Values and not formulas: means over 100 simulated futures');
    const held = rows.find((row) => row[0]?.text === 'A SENCO in post in every month (chance)')?.slice(1);
    expect(held?.map((cell) => cell?.value)).toEqual(
      outcomes.flatMap(({ alwaysHeld }) => [alwaysHeld.mean, alwaysHeld.standardError]),
    );
  });

  it('lists every risk of every option, its score a product', () => {
    const rows = sheetIn(workbook, 'Risks').rows.slice(3);
    expect(rows).toHaveLength(registers.reduce((sum, { entries }) => sum + entries.length, 0));
    expect(rows.map((row) => row[6]?.value)).toEqual(
      registers.flatMap(({ entries }) => entries.map(({ score }) => score)),
    );
    expect(rows[0]?.[6]?.formula).toBe('E4*F4');
  });
});

describe('the texts of a workbook', () => {
  const nasty = [
    '=HYPERLINK("http://x","y")',
    '+1+1',
    '-1+cmd|calc',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    'a<b>&"c"\u0000\uD800',
    '＝1',
  ];

  it.each(nasty)('are never worked out, whatever they begin with: %j', (name) => {
    const [today, ...others] = smallPlan.structures;
    if (!today) throw new Error('There is no structure');
    const posts = today.posts.map((post) => ({ ...post, title: name }));
    const structures = [{ ...today, name, posts }, ...others];
    const plan = { ...smallPlan, name, school: { ...smallPlan.school, name }, structures };
    const workbook = readWorkbook(planXlsx(assessedFrom(plan), [], []));
    const kept = name.replaceAll('\u0000', '').replaceAll('\uD800', '');
    const cells = workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.filter((cell) => cell?.text === kept)),
    );
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.filter((cell) => cell?.formula !== null)).toEqual([]);
    const formulas = workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])),
    );
    expect(formulas.filter((each) => /HYPERLINK|cmd/.test(each))).toEqual([]);
  });

  it('say that the futures are values, and name nobody', () => {
    const workbook = readWorkbook(planXlsx(assessedFrom(smallPlan), [], []));
    const succession = sheetIn(workbook, 'Succession').rows.flatMap((row) => row.map((cell) => cell?.text ?? ''));
    expect(succession.join(' ')).toContain('had not been drawn');
    const core = new TextDecoder().decode(workbook.files['docProps/core.xml']);
    expect(core).toContain('<dc:creator>SENCO Planner</dc:creator>');
  });
});

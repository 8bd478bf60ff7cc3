/**
 * Opens a paper and a workbook with LibreOffice, where it is installed: `npx tsx tests/files/documents/withLibreOffice.ts
 * [folder]`. Prints both to PDF for somebody to look at, and has Calc work every formula out anew, without the values that
 * the file keeps beside them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import type { PaperFigure } from '../../../src/domain/paper';
import { assessPlan } from '../../../src/engine/assess';
import { riskRegister } from '../../../src/engine/risk/register/riskRegister';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { withExact } from '../../../src/engine/succession/withExact';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { chartSvg, pictureAddress } from '../../../src/files/documents/chart/chartSvg';
import { type PaperPicture, paperDocx } from '../../../src/files/documents/docx/paperDocx';
import { planXlsx } from '../../../src/files/documents/workbook/planXlsx';
import { on, openedPlan } from '../plans';
import { demoPaper, lookOf } from './demoPaper';
import { readWorkbook } from './readWorkbook';

const folder = process.argv[2] ?? join('node_modules', '.cache', 'documents');
mkdirSync(folder, { recursive: true });

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!office) {
  console.log('LibreOffice is not installed here: nothing was opened.');
  process.exit(0);
}

await makePaper();
makeWorkbook();
convert('paper.docx', 'pdf');
convert('plan.xlsx', 'pdf');
compareWithCalc();

/** The pictures are drawn by Chromium where there is one; without it the paper says in words what they would show. */
async function makePaper(): Promise<void> {
  const figures = demoPaper.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is PaperFigure => block.kind === 'figure'),
  );
  const pictures: Record<string, PaperPicture> = {};
  const path = '/usr/bin/chromium';
  if (existsSync(path)) {
    const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    for (const figure of figures) {
      for (const framing of ['whole', 'bare'] as const) {
        const picture = chartSvg(figure.chart, figure, lookOf, framing);
        await page.setContent(
          `<body style="margin:0"><img src="${pictureAddress(picture)}" style="display:block"></body>`,
        );
        const png = await page.locator('img').screenshot();
        writeFileSync(join(folder, `${figure.id}-${framing}.png`), png);
        if (framing === 'bare') pictures[figure.id] = { png, width: picture.width, height: picture.height };
      }
    }
    await browser.close();
  }
  const blob = await paperDocx(demoPaper, pictures);
  writeFileSync(join(folder, 'paper.docx'), new Uint8Array(await blob.arrayBuffer()));
}

function makeWorkbook(): void {
  const plan = openedPlan(readFileSync(join('public', 'examples', 'village-primary.senco.json'), 'utf8'));
  const figures = figuresWith(plan.ownFigures, plan.policyPacks, plan.annualReviewShares);
  const assessed = { plan, figures, on, ...assessPlan(plan, figures, on) };
  const { options, assessments, known, standing } = assessed;
  const settings = { ...plan.simulation, futures: 500 };
  const outcomes = options.flatMap((option, place) => {
    const assessment = assessments[place];
    if (!assessment) return [];
    const inputs = processInputsOf(option, standing, known, assessment, figures);
    return [withExact(simulate(inputs, settings), inputs)];
  });
  const registers = options.flatMap((option, place) => {
    const assessment = assessments[place];
    const asked = { plan: standing, known, figures, on };
    return assessment ? [{ option, entries: riskRegister(option, assessment, outcomes[place] ?? null, asked) }] : [];
  });
  writeFileSync(join(folder, 'plan.xlsx'), planXlsx(assessed, outcomes, registers));
}

function convert(name: string, to: string, into = folder): void {
  const { status, stderr } = spawnSync(
    office ?? '',
    ['--headless', '--convert-to', to, '--outdir', into, join(folder, name)],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`LibreOffice did not open ${name}: ${stderr}`);
  console.log(`LibreOffice opened ${name} and wrote it as ${to} into ${into}.`);
}

/** Takes the kept values out, so that Calc has nothing to lean on. */
function compareWithCalc(): void {
  const files = unzipSync(readFileSync(join(folder, 'plan.xlsx')));
  const bare = Object.entries(files).map(([path, bytes]) => {
    const isSheet = path.startsWith('xl/worksheets/');
    return [path, isSheet ? strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : bytes] as const;
  });
  writeFileSync(join(folder, 'bare.xlsx'), zipSync(Object.fromEntries(bare)));
  const into = join(folder, 'recalculated');
  mkdirSync(into, { recursive: true });
  convert('bare.xlsx', 'xlsx', into);
  const ours = readWorkbook(readFileSync(join(folder, 'plan.xlsx')));
  const theirs = readWorkbook(readFileSync(join(into, 'bare.xlsx')));
  let compared = 0;
  const wrong: string[] = [];
  for (const { name, rows } of ours.sheets) {
    const sheet = theirs.sheets.find((each) => each.name === name);
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (!cell || cell.formula === null) continue;
        compared++;
        const value = sheet?.rows[row]?.[column]?.value ?? Number.NaN;
        if (!(Math.abs(value - (cell.value ?? 0)) < 0.005))
          wrong.push(`${name} ${cell.address}: ${cell.value} is ${value} in Calc`);
      }
    }
  }
  console.log(`${compared} formulas worked out anew by Calc; ${wrong.length} come to something else.`);
  for (const each of wrong.slice(0, 20)) console.log(each);
  if (wrong.length > 0) process.exit(1);
}

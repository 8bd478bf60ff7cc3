import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../../../src/engine/assess';
import { riskRegister } from '../../../../src/engine/risk/register/riskRegister';
import { foundTrace, tracePlaces } from '../../../../src/views/risks/register/tracePlaces';
import { figures, on, planFor, villagePrimary, withPhases } from '../../../engine/plans';

const village = planFor(villagePrimary);
const plans = [
  village,
  planFor({ ...villagePrimary, ceilingPerYear: 10_000 }),
  planFor({ phase: 'special', roll: 120, senSupport: 0, ehcps: 120 }),
  planFor({ phase: 'secondary', roll: 1400, senSupport: 180, ehcps: 45 }),
  withPhases(village, [
    { structure: 'seconded-senco', startsOn: '2026-09-01' },
    { structure: 'slt-senco-with-deputy', startsOn: '2027-09-01' },
  ]),
];
const readings = plans.flatMap((plan) => {
  const { options, assessments, known, standing } = assessPlan(plan, figures, on);
  return options.flatMap((option, at) => {
    const assessment = assessments[at];
    if (!assessment) return [];
    return riskRegister(option, assessment, null, { plan: standing, known, figures, on }).flatMap(
      ({ likelihood, impact }) => [likelihood, impact].map((reading) => ({ option, reading })),
    );
  });
});

/** Where each id is written on its page. */
const writtenIn: Readonly<Record<string, string>> = {
  'chance-': 'succession/ChancesSection.tsx',
  'row-': 'compare/CompareTable.tsx',
  'workload-months': 'workload/diary/MonthsSection.tsx',
  'workload-slides': 'workload/matrix/WhatSlides.tsx',
  'school-kind': 'school/SchoolFields.tsx',
  'school-money': 'school/MoneyFields.tsx',
  'school-governors': 'school/GovernorFields.tsx',
  'people-': 'people/PeoplePage.tsx',
  'structure-held': 'structures/StructureEditor.tsx',
  'structure-posts': 'structures/PostList.tsx',
  'risks-hats': 'risks/RisksPage.tsx',
};

describe('the traces of the register', () => {
  it('each lead to a part of a page, or to a figure of Evidence', () => {
    for (const { option, reading } of readings) {
      if (reading.basis === 'judgement' || reading.trace.page === 'risks') continue;
      const { href } = foundTrace(reading, option);
      expect(href, reading.trace.label).toMatch(/^#\/(?:evidence\?figure=.+|.+at=[\w-]+)$/);
    }
  });

  it('lead to an id that its page writes', () => {
    for (const [label, id] of Object.entries(tracePlaces)) {
      const [start, file] = Object.entries(writtenIn).find(([each]) => id.startsWith(each)) ?? ['', ''];
      const source = readFileSync(`src/views/${file}`, 'utf8');
      expect(source.includes(id) || source.includes(`\`${start}\${`), label).toBe(true);
    }
  });

  it('to Structures open the structure that is read, of a phased plan that of the phase named', () => {
    const toStructures = readings.filter(({ reading }) => reading.trace.page === 'structures');
    expect(toStructures.length).toBeGreaterThan(0);
    for (const { option, reading } of toStructures) {
      const id = /structure=([^&]*)/.exec(foundTrace(reading, option).href)?.[1];
      const span = option.spans.find(({ structure }) => structure.id === id);
      expect(span).toBeDefined();
      const named = /^In the phase “(.+?)”/.exec(reading.because)?.[1];
      if (named) expect(span?.structure.name).toBe(named);
    }
  });

  it('to Succession say that a structure has to stand in Compare, where it does not', () => {
    const found = readings.find(({ option, reading }) => reading.trace.page === 'succession' && !option.isCompared);
    if (!found) throw new Error('Every structure is in Compare');
    expect(foundTrace(found.reading, found.option).says).toContain(`once “${found.option.name}” is in Compare`);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../src/domain/school';
import { resultsSchema } from '../../../src/files/results/results';
import { resultsOf } from '../../../src/files/results/resultsOf';
import { saveText } from '../../../src/files/saveFile';
import { jsonSchemas } from '../../../src/files/schema/jsonSchemas';
import { keyOrder } from '../../../src/files/schema/keyOrder';
import { on, savedAt, smallFile, smallPlan } from '../plans';

const publicFolder = new URL('../../../public/', import.meta.url);

/** Enough to fill every part of the results. */
const fewFutures = { ...smallPlan, simulation: { futures: 200, seed: 1 } };

describe('the published JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas))('public/%s is what the code says: run npm run schema', (fileName, text) => {
    expect(readFileSync(new URL(fileName, publicFolder), 'utf8')).toBe(text);
  });

  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const accepts = ajv.compile(JSON.parse(jsonSchemas['plan.schema.json'] ?? ''));

  it('let through the least file, a saved file and every example, and nothing misspelt', () => {
    const examples = readdirSync(new URL('examples/', publicFolder)).map((name) =>
      readFileSync(new URL(`examples/${name}`, publicFolder), 'utf8'),
    );
    for (const text of [JSON.stringify(smallFile), saveText(smallPlan, savedAt), ...examples]) {
      expect(accepts(JSON.parse(text)), ajv.errorsText(accepts.errors)).toBe(true);
    }
    expect(accepts({ ...smallFile, pln: {} })).toBe(false);
  });

  it('tell a school without the duty from one that meets it', () => {
    const reachOf = (phase: Phase) =>
      resultsOf({ ...fewFutures, school: { ...smallPlan.school, phase } }, on, true).school.dutyReach;
    expect(reachOf('primary')).toBe('act');
    expect(reachOf('alternativeProvision')).toBe('codeOnly');
    expect(reachOf('special')).toBe('none');
  });

  it('describe the results that evaluate prints', () => {
    const results = resultsOf(fewFutures, on, true);
    expect(resultsSchema.safeParse(results).error).toBeUndefined();
    expect(ajv.compile(JSON.parse(jsonSchemas['results.schema.json'] ?? ''))(results)).toBe(true);
  });
});

describe('the order of keys in a saved file', () => {
  it('knows every key that a plan can have', () => {
    const unknown = new Set<string>();
    JSON.parse(jsonSchemas['plan.schema.json'] ?? '', (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value)) if (!keyOrder.includes(name)) unknown.add(name);
      return value;
    });
    expect([...unknown]).toEqual([]);
  });
});

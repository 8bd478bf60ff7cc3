import { resultsSchema } from '../results/results';
import { z } from '../zod';
import { writtenFileSchema } from './schema';

/** The two published schemas, by the name of their file in public/. */
export const jsonSchemas: Readonly<Record<string, string>> = {
  'plan.schema.json': asText(z.toJSONSchema(writtenFileSchema, { io: 'input' })),
  'results.schema.json': asText(z.toJSONSchema(resultsSchema)),
};

function asText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

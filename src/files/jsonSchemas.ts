import { resultsSchema } from './results';
import { writtenFileSchema } from './schema';
import { z } from './zod';

/** The two published schemas, by the name of their file in public/. */
export const jsonSchemas: Readonly<Record<string, string>> = {
  'plan.schema.json': asText(z.toJSONSchema(writtenFileSchema, { io: 'input' })),
  'results.schema.json': asText(z.toJSONSchema(resultsSchema)),
};

function asText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

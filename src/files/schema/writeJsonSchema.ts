import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './jsonSchemas';

for (const [fileName, text] of Object.entries(jsonSchemas)) {
  writeFileSync(new URL(`../../../public/${fileName}`, import.meta.url), text);
}

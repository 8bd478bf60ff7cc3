import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isRealDate } from './domain/calendar';
import type { IsoDate } from './domain/units';
import { mostCharacters } from './files/limits';
import { openFile } from './files/openFile';
import { openFileSentence } from './files/openFileSentence';
import { resultsOf } from './files/results/resultsOf';
import { today } from './store/clock';

const usage = 'Usage: npm run --silent evaluate -- PLAN.json [--on YYYY-MM-DD] [--quick]';

/** One line to the person at the keyboard, nothing on standard output. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence.replaceAll(/\s+/g, ' ')}\n`);
  process.exit(2);
}

function wishes(): { readonly path: string; readonly on: IsoDate; readonly isQuick: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { on: { type: 'string' }, quick: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) return refuse(usage);
    const on = values.on ?? today();
    const isQuick = values.quick === true;
    return isRealDate(on) ? { path, on, isQuick } : refuse(`--on "${on}" is not a date, written YYYY-MM-DD. ${usage}`);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

function textOf(path: string): string {
  try {
    // Four bytes a character at most: what is longer is refused by openFile's own limit without being read.
    return statSync(path).size > 4 * mostCharacters ? ' '.repeat(mostCharacters + 1) : readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(`"${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { path, on, isQuick } = wishes();
const opened = openFile(textOf(path), on);
if (!opened.ok) refuse(openFileSentence(opened, basename(path)));
process.stdout.write(`${JSON.stringify(resultsOf(opened.file.plan, on, isQuick), null, 2)}\n`);

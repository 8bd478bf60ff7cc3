import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };

const paperTold = 'tests/views/paper/telling/**/*.test.ts';

export default defineConfig({
  plugins: [react(), onePage()],
  define: { __APP_VERSION__: JSON.stringify(pkg.version) },
  build: { target: 'es2022', assetsInlineLimit: () => true, cssCodeSplit: false, modulePreload: false },
  test: {
    // One file for every core: Vitest would leave one idle, which on two cores is half the machine.
    maxWorkers: '100%',
    // No test is of speed, and a busy machine must not fail a sound one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{domain,engine,evidence}/**/*.test.ts', paperTold, 'tests/architecture.test.ts'],
          environment: 'node',
          // These rooms, and the telling of the paper, keep nothing between two calls: their tests may share what was loaded.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{files,store,worker}/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'views',
          include: ['tests/{app,ui,views}/**/*.test.{ts,tsx}'],
          exclude: [paperTold],
          environment: 'happy-dom',
          setupFiles: 'tests/patience.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/browser/setup.ts',
        },
      },
    ],
  },
});

/**
 * Builds one page that opens from a folder: scripts, styles and icon inside, and a content security policy that names them
 * by hash. Chunks behind `import()` lie at the end of the page, large ones packed, and only become script when first wanted,
 * so a heavy page costs the first screen little. They are CommonJS, since a file:// page may not load modules.
 */
export function onePage(): Plugin {
  return {
    name: 'one-page',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
      },
    }),
    // Vite's own preloader adds <link> elements for chunks; here there is nothing to fetch, but something to make live.
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      order: 'pre',
      handler: () => 'export const __vitePreload = (load) => __chunk.settled(load);',
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('one-page: the build made no index.html');
        let entry = '';
        let start = '';
        let lazy = '';
        let styles = '';
        const scriptHashes: string[] = [];
        const built = { ...bundle };
        const entries = Object.keys(built).filter((name) => isEntry(built[name]));
        // The entry and what it imports are one script, since each further one costs the browser a round.
        const eager = neededBy(entries, built);
        for (const [name, file] of Object.entries(built)) {
          if (file.type === 'chunk') {
            const script = asScript(name, file.code);
            if (file.isEntry) start = `__chunk.start(${JSON.stringify(name)});`;
            if (eager.has(name)) entry += script;
            else {
              const needs = [...neededBy([name], built)].filter((each) => !eager.has(each));
              lazy += lyingScript(name, needs, script);
              scriptHashes.push(sha256(script));
            }
          } else if (name.endsWith('.css')) styles += String(file.source).replace(/<\/(style)/gi, '<\\/$1');
          else continue;
          delete bundle[name];
        }
        entry = chunkLoader + entry + start;
        scriptHashes.push(sha256(entry));
        const policy = [
          "default-src 'none'",
          `script-src ${scriptHashes.join(' ')}`,
          `style-src ${sha256(styles)}`,
          'img-src data:',
          "font-src 'none'",
          "connect-src 'none'",
          // The simulation's worker, which is text in one of the chunks: a file:// page can load no worker of its own.
          'worker-src blob:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        const icon = `data:image/svg+xml;base64,${readFileSync(new URL('./public/favicon.svg', import.meta.url), 'base64')}`;
        // Replacements are functions, because code holds `$&` and the like.
        page.source = String(page.source)
          .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
          .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
          .replace('/favicon.svg', () => icon)
          .replace(
            /(<meta charset[^>]*>)/,
            (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          )
          .replace('</head>', () => `<style>${styles}</style>\n  </head>`)
          .replace('</body>', () => `<script>${entry}</script>\n${lazy}</body>`);
      },
    },
  };
}

/** Some chunks and all that they import outright. */
function neededBy(some: readonly string[], bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const names = new Set(some);
  for (const name of names) {
    const file = bundle[name];
    if (file?.type === 'chunk') for (const imported of file.imports) names.add(imported);
  }
  return names;
}

const isEntry = (file: Rolldown.OutputBundle[string] | undefined): boolean => file?.type === 'chunk' && file.isEntry;

/**
 * A chunk as a classic script that hands its factory to the loader, safe inside a <script> element. A function in brackets
 * is compiled at once rather than skimmed first, and a page of plain ASCII is kept and read at one byte a character: with
 * the one script above they brought Start from about 139 to 130 ms of the browser's main thread.
 */
function asScript(name: string, code: string): string {
  const safe = code
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\\x00')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '\\x3C!--')
    .replace(/(?<!\\)[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `__chunk(${JSON.stringify(name)},(function(require,exports,module){"use strict";${safe}\n}));`;
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Characters from which a chunk is packed. The browser reads every byte of the page before it is done, but each unpacking costs it
 * a round: with everything packed Compare reopened in 572 ms, with nothing in 525, with only the few largest in 475.
 */
const worthPacking = 100_000;

/** A chunk as it lies in the page, with the names of all that it needs. */
function lyingScript(name: string, needs: readonly string[], script: string): string {
  const isPacked = script.length >= worthPacking;
  const text = isPacked ? deflateRawSync(script, { level: 9 }).toString('base64') : script;
  return `<script type="text/plain" data-chunk="${name}" data-needs="${needs.join(' ')}"${isPacked ? ' data-packed=""' : ''}>${text}</script>\n`;
}

/**
 * Runs in the page. A chunk that is asked for while it only lies there says so; with all that it needs it is put into live
 * <script>s, which run at once, and asked for again.
 */
const chunkLoader = `(() => {
  const factories = {}, modules = {}, enlivening = {};
  const require = (path) => {
    const name = path.replace(/^\\.\\//, '');
    if (modules[name]) return modules[name].exports;
    if (!factories[name]) throw Object.assign(new Error(name + ' is not live'), { lying: name });
    const module = (modules[name] = { exports: {} });
    try {
      factories[name](require, module.exports, module);
    } catch (problem) {
      delete modules[name];
      throw problem;
    }
    return module.exports;
  };
  const lying = (name) => document.querySelector('[data-chunk="' + name + '"]');
  const unpacked = (text) => {
    const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  };
  const enliven = async (name) => {
    const { textContent, dataset } = lying(name);
    const live = document.createElement('script');
    live.textContent = 'packed' in dataset ? await unpacked(textContent) : textContent;
    document.head.append(live);
  };
  const enlivenAll = async (name) => {
    if (document.readyState === 'loading') await new Promise((done) => addEventListener('DOMContentLoaded', done));
    await Promise.all(lying(name).dataset.needs.split(' ').map((each) => (enlivening[each] ??= enliven(each))));
  };
  const settled = async (load) => {
    try {
      return await load();
    } catch (problem) {
      if (!problem.lying) throw problem;
      await enlivenAll(problem.lying);
      return load();
    }
  };
  globalThis.__chunk = (name, factory) => { factories[name] = factory; };
  __chunk.settled = settled;
  __chunk.start = (name) => settled(async () => require(name));
})();
`;

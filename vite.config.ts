import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };

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
          include: ['tests/{domain,engine,evidence}/**/*.test.ts', 'tests/architecture.test.ts'],
          environment: 'node',
          // These rooms keep nothing between two calls, so their tests may share what was loaded.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{files,store,worker}/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'views', include: ['tests/{app,ui,views}/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
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
 * by hash. Chunks behind `import()` lie in the page as plain text and only become script when first required, so a heavy
 * page costs the first screen nothing. They are CommonJS, since a file:// page may not load modules.
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
    // Vite's own preloader adds <link> elements for chunks; here there is nothing to fetch.
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      order: 'pre',
      handler: () => 'export const __vitePreload = (load) => load();',
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
        const eager = neededAtOnce(bundle);
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk') {
            const script = asScript(name, file.code);
            if (file.isEntry) start = `__chunk.start(${JSON.stringify(name)});`;
            if (eager.has(name)) entry += script;
            else {
              lazy += `<script type="text/plain" data-chunk="${name}">${script}</script>\n`;
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
          .replace('</body>', () => `${lazy}<script>${entry}</script>\n  </body>`);
      },
    },
  };
}

/** The entry and every chunk that it imports outright: one script, since each further one costs the browser a round. */
function neededAtOnce(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const names = new Set(Object.keys(bundle).filter((name) => isEntry(bundle[name])));
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

/** Runs in the page. A chunk not yet known is lying in the page as text: the same text in a live <script> runs at once. */
const chunkLoader = `(() => {
  const factories = {}, modules = {};
  const require = (path) => {
    const name = path.replace(/^\\.\\//, '');
    if (modules[name]) return modules[name].exports;
    if (!factories[name]) {
      const live = document.createElement('script');
      live.textContent = document.querySelector('[data-chunk="' + name + '"]').textContent;
      document.head.append(live);
    }
    const module = (modules[name] = { exports: {} });
    factories[name](require, module.exports, module);
    return module.exports;
  };
  globalThis.__chunk = (name, factory) => { factories[name] = factory; };
  __chunk.start = require;
})();
`;

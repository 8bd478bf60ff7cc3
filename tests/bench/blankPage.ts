import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { onePage } from '../../vite.config';

const html = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8" /><title>Blank</title></head>
  <body><div id="root"></div><script type="module" src="/main.tsx"></script></body>
</html>`;

const script = `import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')!).render(<h1>Blank</h1>);`;

/** The least that React can be: a heading, built into one page the way the app is. Beside the modules, so React is found. */
export async function buildBlankPage(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const root = await mkdtemp(resolve('node_modules', '.blank-page-'));
  await writeFile(join(root, 'index.html'), html);
  await writeFile(join(root, 'main.tsx'), script);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), onePage()],
    build: { target: 'es2022', cssCodeSplit: false, modulePreload: false },
  });
  return { path: join(root, 'dist/index.html'), remove: () => rm(root, { recursive: true }) };
}

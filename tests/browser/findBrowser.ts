import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const onPath = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome'];

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .flatMap((variable) => process.env[variable] ?? [])
  .flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
  ]);

const howToInstall = `No Chrome, Edge or Chromium was found, and none could be installed.
The browser tests open the built page in one. Any of these will do:
  - install Google Chrome from https://www.google.com/chrome/
  - npx playwright-core install chromium --with-deps
  - sudo apt-get install chromium        (Debian and Ubuntu)
  - SENCO_BROWSER=/path/to/chrome npm test   (a browser you already have)`;

/** The path of a browser of the Chromium family that is already here. */
function installedBrowser(): string | undefined {
  const { SENCO_BROWSER: named } = process.env;
  if (named) {
    if (!existsSync(named)) throw new Error(`SENCO_BROWSER names ${named}, which does not exist.`);
    return named;
  }
  const which = process.platform === 'win32' ? 'where' : 'which';
  const places = { darwin: onMac, win32: onWindows }[process.platform as string] ?? [];
  const candidates = [
    ...places,
    ...onPath.map((name) => spawnSync(which, [name], { encoding: 'utf8' }).stdout?.split(/\r?\n/)[0] ?? ''),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** The path of a browser, installing one if there is none. Throws with instructions where that fails. */
export function findBrowser(): string {
  const installed = installedBrowser();
  if (installed) return installed;

  console.log('No Chrome, Edge or Chromium found; fetching one for the browser tests ...');
  const minutes = (count: number) => ({ stdio: 'inherit', timeout: count * 60_000 }) as const;
  const isWindows = process.platform === 'win32';
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { ...minutes(4), shell: isWindows });
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot && !runs(installedBrowser())) {
    spawnSync('sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'], minutes(8));
  }
  const fetched = installedBrowser();
  if (!fetched || !runs(fetched)) throw new Error(howToInstall);
  return fetched;
}

/** A downloaded browser may lack system libraries; then it cannot even say its version. */
function runs(path: string | undefined): boolean {
  if (!path) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

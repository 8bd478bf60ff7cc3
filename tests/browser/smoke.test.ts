import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { openApp } from './openApp';

const html = readFileSync(inject('builtPage'), 'utf8');
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the built page, opened from a folder', () => {
  it('shows its first heading, and asks for nothing outside its own file', async () => {
    const app = await openApp();
    await app.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await app.page.title()).not.toBe('');
    app.expectQuiet();
    await app.close();
  });

  it('needs no other file: it opens alone, from a folder with a space in its name', async () => {
    const app = await openApp();
    const folder = await mkdtemp(join(tmpdir(), 'senco planner '));
    await copyFile(inject('builtPage'), join(folder, 'index.html'));
    await app.page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await app.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(app.complaints.filter((line) => !line.includes('senco%20planner'))).toEqual([]);
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('holds every chunk: what waits in the page becomes script without meeting the policy', async () => {
    const app = await openApp();
    const names = await app.page
      .locator('script[data-chunk]')
      .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('data-chunk') ?? ''));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      await app.page.evaluate((chunk) => {
        const { start } = Reflect.get(window, '__chunk') as { start: (name: string) => Promise<unknown> };
        return start(chunk).then(() => undefined);
      }, name);
    }
    app.expectQuiet();
    await app.close();
  });
});

describe('the security policy of the built page', () => {
  it('lets nothing in or out by default, and no request at all', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
  });

  it('names each script and style by hash, and never allows inline code or eval', () => {
    expect(policy).toMatch(/script-src 'sha256-/);
    expect(policy).toMatch(/style-src 'sha256-/);
    expect(policy).not.toContain('unsafe');
  });

  it('comes before anything it could stop', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|style|link)/));
  });

  it('leaves no script or style beside the page', () => {
    const folder = join(inject('builtPage'), '..');
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder).filter((name) => /\.(js|css)$|^assets$/.test(name))).toEqual([]);
  });
});

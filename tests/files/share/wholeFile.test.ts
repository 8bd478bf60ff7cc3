import { describe, expect, it } from 'vitest';
import { wholeFile } from '../../../src/files/share/wholeFile';
import { openedPlan, savedAt, smallPlan } from '../plans';

const page =
  '<!doctype html>\n<html><head></head><body><div id="root"></div><script>start("<div id=\\"root\\"></div>")</script></body></html>';

const told = '<h1>The paper</h1>';

const islandIn = (html: string): string =>
  /<script type="application\/json" id="plan"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

describe('the page with a plan inside', () => {
  it('holds the plan where the app finds it, before the script that starts the app', () => {
    const html = wholeFile(page, smallPlan, savedAt, '/paper', told) ?? '';
    expect(openedPlan(islandIn(html))).toEqual(smallPlan);
    expect(html.indexOf('id="plan"')).toBeLessThan(html.indexOf('start('));
    expect(html).toContain('data-page="/paper"');
  });

  it('lets nothing in a plan end the island or begin a comment', () => {
    const name = '</script><script>alert(1)</script><!-- $& $1 -->';
    const html = wholeFile(page, { ...smallPlan, name }, savedAt, '/paper', told) ?? '';
    expect(html).not.toContain('alert(1)</script>');
    expect(html).not.toContain('<!--');
    expect(html.split('<script')).toHaveLength(3);
    expect(openedPlan(islandIn(html)).name).toBe(name);
  });

  it('changes nothing else of the page', () => {
    const html = wholeFile(page, smallPlan, savedAt, '/paper', told) ?? '';
    expect(html.replace(/\n {4}<script type="application\/json"[\s\S]*?<\/noscript>/, '')).toBe(page);
  });

  it('holds the paper for a browser that runs no scripts, beside the plan', () => {
    const html = wholeFile(page, smallPlan, savedAt, '/paper', told) ?? '';
    expect(html).toMatch(/<noscript id="paper-told">\s*<h1>The paper<\/h1>\s*<\/noscript>/);
    expect(openedPlan(islandIn(html))).toEqual(smallPlan);
  });

  it('is not made of a page that is not the built one', () => {
    expect(wholeFile('<html><body></body></html>', smallPlan, savedAt, '/', told)).toBeNull();
  });
});

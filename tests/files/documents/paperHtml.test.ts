import { describe, expect, it } from 'vitest';
import { type PaperDocument, paperNumbers } from '../../../src/domain/paper';
import { paperHtml } from '../../../src/files/documents/paperHtml';
import { demoPaper, lookOf } from './demoPaper';

const html = paperHtml(demoPaper, lookOf);

/** The paper with one text in every place where words may stand. */
const sayingOnly = (text: string): PaperDocument =>
  JSON.parse(JSON.stringify(demoPaper), (key, value) =>
    typeof value === 'string' && !['kind', 'id', 'part'].includes(key) ? text : value,
  );

describe('the paper as plain HTML', () => {
  it('has its title once, every heading with its number, and every table with its caption', () => {
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const numbers = paperNumbers(demoPaper);
    for (const { id, heading, part } of demoPaper.sections) {
      const level = part === 'body' ? 'h2' : 'h3';
      expect(html).toContain(`<${level}><span class="paper-number">${numbers.get(id)}</span> ${heading}</${level}>`);
    }
    const blocks = demoPaper.sections.flatMap((section) => section.blocks);
    for (const block of blocks) {
      if (block.kind === 'table') expect(html).toContain(`<caption>${block.caption}</caption>`);
    }
    expect(html.match(/<figure>/g)).toHaveLength(blocks.filter(({ kind }) => kind === 'figure').length);
  });

  it('passes over no level of heading', () => {
    const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it('writes words as words, wherever they stand and whatever signs are in them', () => {
    const awkward = '</noscript><script>alert("&amp;")</script>';
    const plain = awkward.replaceAll(/[<>"&]/g, 'x');
    const inText = awkward.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const inAttribute = inText.replaceAll('"', '&quot;');
    const written = paperHtml(sayingOnly(awkward), lookOf);
    expect(written.replaceAll(inAttribute, plain).replaceAll(inText, plain)).toBe(paperHtml(sayingOnly(plain), lookOf));
  });

  it('marks the head’s own words, in a paragraph and in a point, and no others', () => {
    expect(html).toContain(' <i>[in the school’s own words]</i></p>');
    expect(html.match(/own words\]/g)).toHaveLength(1);
    const own = {
      ...demoPaper,
      sections: demoPaper.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          block.kind === 'list'
            ? { ...block, items: block.items.map((item) => ({ ...item, edited: { isStale: false, generated: '' } })) }
            : block,
        ),
      })),
    };
    expect(paperHtml(own, lookOf)).toContain('Review it on 1 July 2028. <i>[in the school’s own words]</i></li>');
  });

  it('has amounts to the right and words to the left', () => {
    expect(html).toContain('<th scope="col" class="amount">Extra cash a year</th>');
    expect(html).toContain('<td class="amount">£11,184</td>');
    expect(html).toContain('<td class="text">No breach found</td>');
  });

  it('needs neither script nor style of its own, which the page’s policy would refuse', () => {
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });
});

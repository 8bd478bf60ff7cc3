import { describe, expect, it } from 'vitest';
import { paperNumbers } from '../../../src/domain/paper';
import { paperHtml } from '../../../src/files/documents/paperHtml';
import { demoPaper, lookOf } from './demoPaper';

const html = paperHtml(demoPaper, lookOf);

describe('the paper as plain HTML', () => {
  it('has its title once, every heading with its number, and every table with its caption', () => {
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const numbers = paperNumbers(demoPaper);
    for (const { id, heading } of demoPaper.sections)
      expect(html).toContain(`<span class="paper-number">${numbers.get(id)}</span> ${heading}</h3>`);
    const blocks = demoPaper.sections.flatMap((section) => section.blocks);
    for (const block of blocks) {
      if (block.kind === 'table') expect(html).toContain(`<caption>${block.caption}</caption>`);
    }
    expect(html.match(/<figure>/g)).toHaveLength(blocks.filter(({ kind }) => kind === 'figure').length);
  });

  it('writes words as words, whatever signs are in them', () => {
    expect(html).toContain('R&amp;D &lt;and&gt; “care”.');
    const title = '</noscript><script>alert(1)</script>';
    const awkward = paperHtml({ ...demoPaper, title }, lookOf);
    expect(awkward).not.toContain('</noscript>');
    expect(awkward).not.toContain('<script');
  });

  it('needs neither script nor style of its own, which the page’s policy would refuse', () => {
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });
});

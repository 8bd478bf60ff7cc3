import {
  type PaperBlock,
  type PaperDocument,
  type PaperItem,
  type PaperSection,
  paperNumbers,
} from '../../domain/paper';
import { chartSvg } from './chart/chartSvg';
import type { LookOf } from './chart/svg';
import { attributeText, textContent } from './xml';

/** The paper as plain HTML, with the classes of the page and no script: for whoever opens it where none may run. */
export function paperHtml(paper: PaperDocument, lookOf: LookOf): string {
  const { title, standfirst, sections } = paper;
  const numbers = paperNumbers(paper);
  const told = (part: PaperSection['part']): string =>
    sections
      .filter((section) => section.part === part)
      .map(({ id, heading, blocks }) => {
        const head = `<h3><span class="paper-number">${numbers.get(id) ?? ''}</span> ${textContent(heading)}</h3>`;
        return `<section class="paper-section">${head}${blocks.map((block) => blockHtml(block, numbers, lookOf)).join('\n')}</section>`;
      })
      .join('\n');
  return `<article class="paper-sheet paper-told">
<h1>${textContent(title)}</h1>
${standfirst.map((line) => `<p class="paper-standfirst">${textContent(line)}</p>`).join('\n')}
${told('body')}
<h2>Annexes</h2>
${told('annex')}
</article>`;
}

function blockHtml(block: PaperBlock, numbers: ReadonlyMap<string, string>, lookOf: LookOf): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${textContent(`${numbers.get(block.id) ?? ''} ${block.text}`)}</p>`;
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map(itemHtml).join('')}</${tag}>`;
    }
    case 'table': {
      const head = block.head.map((name) => `<th scope="col" class="text">${textContent(name)}</th>`).join('');
      const rows = block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
      const table = `<table><caption>${textContent(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
      const note = block.note ? `<p class="paper-note">${textContent(block.note)}</p>` : '';
      return `<section class="table-scroll" tabindex="0" aria-label="${attributeText(block.caption)}">${table}</section>${note}`;
    }
    case 'figure':
      return `<figure>${chartSvg(block.chart, block, lookOf).svg}</figure>`;
  }
}

const itemHtml = ({ lead, text }: PaperItem): string =>
  `<li>${lead === '' ? '' : `<b>${textContent(lead)}</b> `}${textContent(text)}</li>`;

const cellHtml = (cell: string, column: number): string =>
  column === 0 ? `<th scope="row">${textContent(cell)}</th>` : `<td class="text">${textContent(cell)}</td>`;

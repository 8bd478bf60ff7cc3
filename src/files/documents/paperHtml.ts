import {
  ownWordsMark,
  type PaperBlock,
  type PaperDocument,
  type PaperItem,
  type PaperSection,
  type PaperWords,
  paperNumbers,
} from '../../domain/paper';
import { amountColumns } from './amountColumns';
import { chartSvg } from './chart/chartSvg';
import type { LookOf } from './chart/svg';
import { attributeText, textContent } from './xml';

/** The paper as plain HTML, with the classes of the page and no script: for whoever opens it where none may run. */
export function paperHtml(paper: PaperDocument, lookOf: LookOf): string {
  const { title, standfirst, sections } = paper;
  const numbers = paperNumbers(paper);
  const told = (part: PaperSection['part'], level: 'h2' | 'h3'): string =>
    sections
      .filter((section) => section.part === part)
      .map(({ id, heading, blocks }) => {
        const head = `<${level}><span class="paper-number">${numbers.get(id) ?? ''}</span> ${textContent(heading)}</${level}>`;
        return `<section class="paper-section">${head}${blocks.map((block) => blockHtml(block, numbers, lookOf)).join('\n')}</section>`;
      })
      .join('\n');
  return `<article class="paper-sheet paper-told">
<h1>${textContent(title)}</h1>
${standfirst.map((line) => `<p class="paper-standfirst">${textContent(line)}</p>`).join('\n')}
${told('body', 'h2')}
<h2>Annexes</h2>
${told('annex', 'h3')}
</article>`;
}

function blockHtml(block: PaperBlock, numbers: ReadonlyMap<string, string>, lookOf: LookOf): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${textContent(`${numbers.get(block.id) ?? ''} ${block.text}`)}${markOf(block)}</p>`;
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map(itemHtml).join('')}</${tag}>`;
    }
    case 'table': {
      const isAmount = amountColumns(block);
      const classOf = (column: number): string => (isAmount[column] ? 'amount' : 'text');
      const head = block.head
        .map((name, column) => `<th scope="col" class="${classOf(column)}">${textContent(name)}</th>`)
        .join('');
      const cellHtml = (cell: string, column: number): string =>
        column === 0
          ? `<th scope="row">${textContent(cell)}</th>`
          : `<td class="${classOf(column)}">${textContent(cell)}</td>`;
      const rows = block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
      const table = `<table><caption>${textContent(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
      const note = block.note ? `<p class="paper-note">${textContent(block.note)}</p>` : '';
      return `<section class="table-scroll" tabindex="0" aria-label="${attributeText(block.caption)}">${table}</section>${note}`;
    }
    case 'figure':
      return `<figure>${chartSvg(block.chart, block, lookOf).svg}</figure>`;
  }
}

function itemHtml(item: PaperItem): string {
  const { lead, text } = item;
  return `<li>${lead === '' ? '' : `<b>${textContent(lead)}</b> `}${textContent(text)}${markOf(item)}</li>`;
}

const markOf = ({ edited }: PaperWords): string => (edited ? ` <i>${ownWordsMark}</i>` : '');

import { expect, it } from 'vitest';
import { plainTableOf } from '../../../../src/views/paper/out/plainTableOf';

function tableOf(html: string): HTMLTableElement {
  document.body.innerHTML = `<table>${html}</table>`;
  const table = document.querySelector('table');
  if (!table) throw new Error('No table');
  return table;
}

it('takes the words of each cell on one line', () => {
  const table = tableOf(
    '<thead><tr><th>What</th><th>Cost</th></tr></thead><tbody><tr><th><svg></svg> Deputy\n SENCO</th><td>£1,200</td></tr></tbody>',
  );
  expect(plainTableOf(table)).toEqual({ head: ['What', 'Cost'], rows: [['Deputy SENCO', '£1,200']] });
});

it('keeps the words of two blocks apart, and of inline ones together', () => {
  const table = tableOf(
    '<tr><th><div>Money</div><div>a year</div></th><td>£<b style="display: inline">12</b>k</td></tr>',
  );
  expect(plainTableOf(table).head).toEqual(['Money a year', '£12k']);
});

it('keeps columns in line where a cell spans several', () => {
  const table = tableOf('<tr><th>A</th><th>B</th><th>C</th></tr><tr><th colspan="3">Budget</th></tr>');
  expect(plainTableOf(table).rows).toEqual([['Budget', '', '']]);
});

it('leaves out what is only read aloud, unless that is all there is', () => {
  const hidden = (text: string) => `<span class="visually-hidden">${text}</span>`;
  const table = tableOf(`<tr><th>£0${hidden(', show the working')}</th><td><svg></svg>${hidden('Yes')}</td></tr>`);
  expect(plainTableOf(table).head).toEqual(['£0', 'Yes']);
});

it('takes what a cell says for itself before what is drawn in it', () => {
  const table = tableOf('<tr><td data-words="Associate SENCO"><button aria-label="You are here"></button>A</td></tr>');
  expect(plainTableOf(table).head).toEqual(['Associate SENCO']);
});

it('gives what is in a box to type in, with the sign beside it, and what is chosen of a list', () => {
  const table = tableOf(`<tr>
    <td><div><input value="12.5"></div><div>%</div></td>
    <td><select><option>A accountable</option><option selected>C consulted</option></select></td>
  </tr>`);
  expect(plainTableOf(table).head).toEqual(['12.5%', 'C consulted']);
});

it('leaves out what is only for the screen: a column of buttons, a button beside a name', () => {
  const table = tableOf(
    '<tr><th>Pay <span class="screen-only">sort</span></th><td class="screen-only"><button>Replace</button></td></tr>',
  );
  expect(plainTableOf(table).head).toEqual(['Pay']);
});

it('takes the words for a drawing and not the letters in it', () => {
  const table = tableOf('<tr><td><svg><text>S</text></svg><span class="visually-hidden">SENCO</span></td></tr>');
  expect(plainTableOf(table).head).toEqual(['SENCO']);
});

it('parts what stands in a list', () => {
  const table = tableOf('<tr><th><span>Deputy</span><ul><li>a network</li> <li>supervision</li></ul></th></tr>');
  expect(plainTableOf(table).head).toEqual(['Deputy; a network; supervision']);
});

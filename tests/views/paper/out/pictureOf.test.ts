import { afterEach, expect, it, vi } from 'vitest';
import { pictureOf } from '../../../../src/views/paper/out/picture/pictureOf';

afterEach(() => vi.restoreAllMocks());

/** Every element as large as this: nothing is laid out here. */
const box = new DOMRect(0, 0, 100, 40);

function drawn(html: string): Document {
  document.body.innerHTML = `<div id="face">${html}</div>`;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  const face = document.getElementById('face');
  if (!face) throw new Error('No face');
  const { svg } = pictureOf(face, 'What it says', 'Where it is from');
  expect(face.outerHTML).not.toContain('data-drawn');
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

const wordsIn = (picture: Document): string =>
  [...picture.querySelectorAll('text')].map((each) => each.textContent).join('|');

it('has its caption above and its source below', () => {
  expect(wordsIn(drawn('<p></p>'))).toBe('What it says|Where it is from');
});

it('leaves out what is only for who does not see it, and what can be worked', () => {
  const picture = drawn('<b class="visually-hidden" style="background: red">x</b><input style="background: red">');
  expect(picture.querySelectorAll('rect')).toHaveLength(1);
});

it('draws a border of one kind as a frame, and sides that differ as lines', () => {
  const frame = drawn('<p style="border: 2px solid rgb(1, 2, 3)"></p>');
  expect(frame.querySelector('rect[stroke="rgb(1, 2, 3)"]')).not.toBeNull();
  const sides = drawn('<p style="border-top: 3px solid rgb(1, 2, 3); border-left: 1px dashed rgb(4, 5, 6)"></p>');
  const lines = [...sides.querySelectorAll('line')].map((line) => [
    line.getAttribute('stroke'),
    line.getAttribute('stroke-dasharray'),
  ]);
  expect(lines).toEqual([
    ['rgb(1, 2, 3)', null],
    ['rgb(4, 5, 6)', '3 3'],
  ]);
});

it('draws a hatched ground as lines in the colour they have on it', () => {
  const gradient = 'repeating-linear-gradient(135deg, rgba(0, 0, 0, 0) 0px, rgba(0, 0, 0, 0.5) 5px)';
  const picture = drawn(`<p style="background-color: rgb(200, 100, 0); background-image: ${gradient}"></p>`);
  expect(picture.querySelector('path')?.getAttribute('stroke')).toBe('rgb(100, 50, 0)');
});

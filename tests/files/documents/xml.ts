/** An element as read back, with what stands in it. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`A bare & in “${text}”`);
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, ten, sixteen, name) =>
    name ? (named[name] ?? '') : String.fromCodePoint(ten ? Number(ten) : Number.parseInt(sixteen, 16)),
  );
}

/** Reads XML and throws where it is not well formed: a tag that is not closed, an attribute twice, a bare < or &. */
export function readXml(text: string): Element {
  const top: Element = { tag: '', attributes: new Map(), children: [] };
  const open: Element[] = [top];
  const last = (): Element => open.at(-1) ?? top;
  let read = 0;
  for (const found of text.matchAll(
    /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    if (found.index !== read) throw new Error(`Not XML: ${text.slice(read, read + 60)}`);
    read += found[0].length;
    const [whole, closing, tag, attributeText = '', isEmpty, content] = found;
    if (content !== undefined) {
      if (content.trim() !== '' && last() === top) throw new Error(`Text outside of all elements: ${content}`);
      last().children.push(unescaped(content));
    } else if (tag === undefined) {
      if (whole === '') throw new Error('Nothing read');
    } else if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
    } else {
      const attributes = new Map<string, string>();
      for (const [, name = '', value = ''] of attributeText.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
        if (attributes.has(name)) throw new Error(`${name} twice in <${tag}>`);
        attributes.set(name, unescaped(value));
      }
      const element: Element = { tag, attributes, children: [] };
      last().children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (read !== text.length || open.length !== 1) throw new Error('Not all elements are closed');
  const [root, ...more] = elementsOf(top);
  if (!root || more.length > 0) throw new Error('There must be one element around all');
  return root;
}

export function elementsOf(element: Element): Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string');
}

/** Every element below with a tag, in the order of the text. */
export function all(element: Element, tag: string): Element[] {
  return elementsOf(element).flatMap((child) => [...(child.tag === tag ? [child] : []), ...all(child, tag)]);
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

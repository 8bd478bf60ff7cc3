/** What no XML may hold, even escaped: control characters, halves of a pair and the two that are no characters. */
const illegal = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content of an element. */
export function textContent(text: string): string {
  return text.replace(illegal, '').replace(/[&<>]/g, (sign) => escapes[sign] ?? '');
}

/** Text between the quotation marks of an attribute. */
export function attributeText(text: string): string {
  return text.replace(illegal, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}

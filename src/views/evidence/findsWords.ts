const plainly = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Whether every word of a search stands at the beginning of some word of a text: 'pension' is not in 'suspensions'. */
export function findsWords(text: string, search: string): boolean {
  const within = plainly(text);
  return plainly(search)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => beginsOneOf(within, word));
}

function beginsOneOf(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

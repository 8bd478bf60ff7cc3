const mostLetters = 50;
/** Fewer letters than these before a comma are no title: 'Of 100 futures, …'. */
const fewestLetters = 20;

/** A caption as a name: the whole of a short one; of a sentence its first clause, or as many whole words as a name may have. */
export function shortTitle(caption: string): string {
  // The name itself stands in quotes where it is read out.
  const plain = caption.replaceAll(/[“”]/g, '').replace(/\.$/, '');
  if (plain.length <= mostLetters) return plain;
  const [sentence = ''] = plain.split(/[.?] /);
  if (sentence.length <= mostLetters) return sentence;
  const start = sentence.slice(0, mostLetters + 1);
  const clauseEnd = Math.max(...[', ', '; ', ': '].map((end) => start.lastIndexOf(end)));
  const end = clauseEnd >= fewestLetters ? clauseEnd : start.lastIndexOf(' ');
  return end > 0 ? start.slice(0, end) : start.slice(0, mostLetters);
}

const singular: Readonly<Record<string, string>> = { structures: 'structure', people: 'person', posts: 'post' };

/** hoursPerWeek -> hours per week */
function inWords(key: string): string {
  return key.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
}

/** ['structures', 2, 'posts', 0, 'hoursPerWeek'] -> 'structure 3, post 1, hours per week' */
export function placeInWords(path: readonly PropertyKey[]): string {
  const words: string[] = [];
  for (let index = path[0] === 'plan' && path.length > 1 ? 1 : 0; index < path.length; index += 1) {
    const key = String(path[index]);
    const position = path[index + 1];
    const one = singular[key];
    if (one && position !== undefined && Number.isInteger(Number(position))) {
      words.push(`${one} ${Number(position) + 1}`);
      index += 1;
    } else {
      words.push(path[index - 1] === 'ownFigures' ? `"${key}"` : inWords(key));
    }
  }
  return words.length === 0 ? 'the file' : words.join(', ');
}

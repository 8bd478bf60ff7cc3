const longestLabel = 40;

/** Words of a role that are written with a capital: two of these side by side are no name. */
const roleWords = new Set(
  (
    'acting and art assistant associate candidate central class colleague core deputy early eal ehcp english executive ' +
    'first foundation geography head headteacher history inclusion infant join junior key ks1 ks2 lead leader learning ' +
    'manager maths middle music new nursery office officer pastoral pe phase possible primary principal reading ' +
    'reception resource school science second secondary sen senco send senior seconded shared slt stage studies subject ' +
    'successor support teacher teaching team trust vice year years'
  ).split(' '),
);

/** Why a label will not do, as a sentence; null where it will. */
export function labelFault(label: string): string | null {
  const text = label.trim();
  if (text === '') return 'Enter a role or initials, so that you can tell people apart.';
  return text.length > longestLabel
    ? `Use ${longestLabel} characters or fewer: a role or initials is enough. This has ${text.length}.`
    : null;
}

/** Whether a label reads like somebody's name: two or more capitalised words of letters, none of them part of a role. */
export function looksLikeName(label: string): boolean {
  const words = label.trim().split(/\s+/);
  const isNameLike = (word: string): boolean =>
    /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*$|^(?:O'|O’|Mc|Mac)\p{Lu}\p{Ll}+$/u.test(word);
  return words.length > 1 && words.every((word) => isNameLike(word) && !roleWords.has(word.toLowerCase()));
}

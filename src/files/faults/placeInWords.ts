import { fieldNames } from './fieldNames';

const singular: Readonly<Record<string, string>> = {
  structures: 'structure',
  people: 'person',
  posts: 'post',
  phasedPlans: 'phased plan',
  phases: 'phase',
  events: 'event',
  policyPacks: 'policy pack',
  mitigations: 'mitigation',
  riskJudgements: 'judged risk',
  ownRisks: 'own risk',
  governors: 'governor',
  termChecks: 'term check',
};

/** hoursPerWeek -> hours per week */
function inWords(key: string): string {
  return key.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
}

/**
 * ['school', 'roll'] -> 'Pupils on roll (school, roll)': the words on screen where the field has some, and the path.
 * ['structures', 2, 'posts', 0, 'isStudyingNpq'] -> 'structure 3, post 1, is studying npq'
 */
export function placeInWords(path: readonly PropertyKey[]): string {
  const within = path[0] === 'plan' && path.length > 1 ? path.slice(1) : path;
  const words: string[] = [];
  for (let index = 0; index < within.length; index += 1) {
    const key = String(within[index]);
    const position = within[index + 1];
    const one = singular[key];
    if (one && position !== undefined && Number.isInteger(Number(position))) {
      words.push(`${one} ${Number(position) + 1}`);
      index += 1;
    } else {
      words.push(within[index - 1] === 'ownFigures' ? `"${key}"` : inWords(key));
    }
  }
  if (words.length === 0) return 'the file';
  const place = words.join(', ');
  const name = nameOnScreen(within);
  return name === null ? place : `${name} (${place})`;
}

function nameOnScreen(path: readonly PropertyKey[]): string | null {
  const root = String(path[0]);
  const key = String(path.at(-1));
  const part = path.length === 1 ? 'plan' : path.includes('posts') ? 'posts' : root;
  return Object.entries(fieldNames[part] ?? {}).find(([field]) => field === key)?.[1] ?? null;
}

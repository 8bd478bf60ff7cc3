import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import type { StoryPerson } from '../../domain/succession';

/** Words that keep their capital inside a sentence. */
const proper = new Set(['Year', 'Reception', 'Nursery', 'Key', 'Early', 'English', 'French', 'German', 'Spanish']);
/** Short roles that would pass for initials. */
const shortRoles = new Set(['TA', 'HLTA', 'HT', 'DHT', 'AHT', 'HOD', 'HOY', 'SLT']);

/** 'the Year 4 teacher' from a role; initials, and 'Teacher A', as they are. */
export function roleWords(label: string): string {
  const [first = ''] = label.split(' ');
  const isInitials = /^(?:\p{Lu}\.? ?){1,3}$/u.test(label) && !shortRoles.has(label);
  const isByName = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?$/.test(first) || /^\S+ (?:\p{Lu}|\d)$/u.test(label);
  if (isInitials || (isByName && first !== 'Year')) return label;
  const isCapital = proper.has(first) || /^\P{Ll}{2}/u.test(first);
  const role = isCapital ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
  return /^(?:the|our|a|an) /.test(role) ? role : `the ${role}`;
}

/** What follows a comma in a label explains it; it is left out unless two people would sound the same. */
function spokenLabel({ id, label }: Person, people: readonly Person[]): string {
  const short = (text: string): string => text.split(',')[0]?.trim() ?? text;
  const isUnclear = people.some((other) => other.id !== id && short(other.label) === short(label));
  if (!isUnclear) return short(label);
  const alike = people.filter((other) => other.label.trim() === label.trim());
  const number = alike.length > 1 ? ` (${alike.findIndex((other) => other.id === id) + 1})` : '';
  return `${label.trim().replace(/,\s*(.*)$/, ' ($1)')}${number}`;
}

/** 'the Year 4 teacher', as the plan labels them; null for somebody whom it does not have. */
export function personName(person: string | null, { people }: Pick<Plan, 'people'>): string | null {
  const named = people.find(({ id }) => id === person);
  return named ? roleWords(spokenLabel(named, people)) : null;
}

const seatNames: Readonly<Record<StoryPerson['seat'], string>> = {
  senco: 'SENCO',
  deputy: 'deputy SENCO',
  head: 'headteacher',
  secondment: 'seconded SENCO',
  bench: 'candidate',
};

const ordinals = ['', 'second ', 'third ', 'fourth ', 'fifth '] as const;
const ordinal = (count: number): string => ordinals[count - 1] ?? `${count}th `;

/** The head who is SENCO is both, every time: 'the headteacher' alone is whoever stands in. */
export const headSenco = 'the headteacher, who is SENCO,';

/** 'the SENCO' whom the plan does not name, in post when it begins. */
export function firstName(seat: StoryPerson['seat'], { people }: Pick<Plan, 'people'>): string {
  if (seat === 'head') return headSenco;
  const name = `the ${seatNames[seat]}`;
  const isTaken = people.some((other) => roleWords(spokenLabel(other, people)) === name);
  return isTaken ? `${name} in post` : name;
}

/** 'the new SENCO', 'the second new SENCO': the so manieth from outside. */
export const newcomerName = (seat: StoryPerson['seat'], count: number): string =>
  `the ${ordinal(count)}new ${seatNames[seat]}`;

/** 'the former deputy SENCO', 'the second former deputy SENCO': the so manieth to step up. */
export const formerDeputyName = (count: number): string => `the ${ordinal(count)}former deputy SENCO`;

const arrivals: Readonly<Record<StoryPerson['seat'], string>> = {
  senco: 'SENCO from outside',
  deputy: 'new deputy SENCO',
  head: 'headteacher who is SENCO too',
  secondment: 'SENCO lent by another school',
  bench: 'new colleague',
};

/** 'a SENCO from outside', 'another SENCO from outside' */
export const arrivingName = (seat: StoryPerson['seat'], isAnother: boolean): string =>
  isAnother ? `another ${arrivals[seat].replace('new ', '')}` : `a ${arrivals[seat]}`;

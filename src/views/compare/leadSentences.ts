import type { Case } from '../../domain/units';
import { cashChange, contrastOf } from '../../engine/comparison/contrast';
import type { StructureFacts } from '../../engine/comparison/structureFacts';
import { coversAll } from '../../engine/comparison/wholeWork';
import { about, countWords, hoursPerWeek, listWords, percent, pounds } from '../../ui/format';
import { lessWhileSafeguarded, restsOnCover } from './savingWords';
import { leaverSentence, ofTheWork } from './sentences';

interface Named {
  readonly name: string;
  readonly facts: StructureFacts;
}

const needWords: Readonly<Record<Case, string>> = {
  low: 'In the lower case the work needs',
  central: 'The work needs',
  high: 'In the higher case the work needs',
};

/** What the work needs, then what most tells the compared structures apart. Today's stands first. */
export function leadSentences(compared: readonly Named[], demandCase: Case): readonly string[] {
  const today = compared[0];
  if (!today) return [];
  const need = `${needWords[demandCase]} ${about(today.facts.neededPerWeek, hoursPerWeek)}.`;
  const school = today.facts.schoolFaults.map(schoolFaultSentence);
  if (compared.length === 1) return [need, ...school, 'Choose structures below to set beside what you have now.'];
  const { covering, nearest, beyond, saver, unlawful } = contrastOf(compared);
  const amongLawful = unlawful.length > 0 ? ' lawful one' : '';
  return [
    need,
    nearest
      ? coverSentence(nearest, covering.length, compared.length, amongLawful)
      : 'None of these is lawful as it stands.',
    ...(nearest?.facts.countsKnownLeaver ? [leaverSentence()] : []),
    ...(beyond ? [beyondSentence(beyond)] : []),
    ...(saver ? [saverSentence(saver)] : []),
    ...(nearest && unlawful.length > 0 ? [unlawfulSentence(unlawful)] : []),
    ...school,
  ];
}

function coverSentence(nearest: Named, coveringCount: number, count: number, amongLawful: string): string {
  const { facts, name } = nearest;
  const inside = facts.overCeiling === null ? '' : ' inside the ceiling';
  const none = `${count === 2 ? 'Neither' : `None of the ${countWords(count)}`} covers it all${inside}`;
  if (!coversAll(facts) && facts.isToday) {
    return `${none}, and no${amongLawful || ' other'}${inside === '' ? '' : ' that stays inside it'} covers more than what you have now: ${percent(facts.coverage)} ${ofTheWork(facts)}.`;
  }
  if (!coversAll(facts)) {
    return `${none}: “${name}” comes nearest, with ${percent(facts.coverage)} ${ofTheWork(facts)}${priceOf(facts)}.`;
  }
  return coveringCount === 1
    ? `“${name}” is the only one that covers it${inside}${priceOf(facts)}.`
    : `“${name}” covers it${inside}${priceOf(facts)}, for the least money of the ${countWords(coveringCount)} that do.`;
}

/** What the ceiling keeps out. */
function beyondSentence({ name, facts }: Named): string {
  const how = coversAll(facts) ? 'would cover it all' : `would cover more, ${percent(facts.coverage)}`;
  return `“${name}” ${how}, but goes over the ceiling by ${about(facts.overCeiling ?? 0, pounds)} in its worst year.`;
}

/** ', for about £24,000 a year more than today' */
function priceOf(facts: StructureFacts): string {
  if (facts.isToday) return ' and is what you have now';
  switch (cashChange(facts)) {
    case 'costs':
      return `, for ${about(facts.extraPerYear, pounds)} a year more than today${onAverage(facts)}`;
    case 'saves':
      return `, and saves ${about(Math.abs(facts.extraPerYear), pounds)} a year${onAverage(facts)}${restsOnCover(facts)}${lessWhileSafeguarded(facts)}`;
    case 'same':
      return ', at no extra cost';
  }
}

/** A phased plan's years differ. */
const onAverage = ({ isPhased }: StructureFacts): string => (isPhased ? ' on average' : '');

function saverSentence({ name, facts }: Named): string {
  const saving = `“${name}” saves most, ${about(Math.abs(facts.extraPerYear), pounds)} a year${onAverage(facts)}${restsOnCover(facts)}${lessWhileSafeguarded(facts)}`;
  return coversAll(facts)
    ? `${saving}.`
    : `${saving}, and leaves ${about(facts.shortPerWeek, hoursPerWeek)} that ${leftWords[facts.restFallsTo]}.`;
}

const leftWords: Readonly<Record<StructureFacts['restFallsTo'], string>> = {
  senco: 'the SENCO would work unpaid',
  sencoInPart: 'no SENCO could hold',
  head: 'would fall to the head',
  headInPart: 'the head could not hold',
  headAsSenco: 'the head does not have',
  nobody: 'nobody would do',
  byPhase: 'would fall to different people from phase to phase',
};

/** Said once, and of no structure. */
function schoolFaultSentence(fault: string): string {
  return `Law, a fault of the school’s paperwork, the same for every structure: ${fault}`;
}

function unlawfulSentence(unlawful: readonly Named[]): string {
  const names = listWords(unlawful.map(({ name }) => `“${name}”`));
  return `${names} ${unlawful.length === 1 ? 'is' : 'are'} not lawful as ${unlawful.length === 1 ? 'it stands' : 'they stand'}.`;
}

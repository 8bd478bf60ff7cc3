import type { SuccessionOutcome } from '../../../domain/succession';
import { cashChange } from '../../../engine/comparison/contrast';
import type { StructureFacts } from '../../../engine/comparison/structureFacts';
import { coversAll, coversNone } from '../../../engine/comparison/wholeWork';
import { about, countWords, percent, pounds } from '../../../ui/format';
import { beforeRises } from '../../compare/sentences';
import { ofHundred, otherShare } from '../../succession/hundredWords';

/** 'five years' */
export const yearsWords = (years: number): string => `${countWords(years)} ${years === 1 ? 'year' : 'years'}`;

/** 'costs about £24,000 a year extra' */
export function costWords(facts: Pick<StructureFacts, 'extraPerYear' | 'isPhased' | 'horizonYears'>): string {
  const average = facts.isPhased ? ` on average over ${yearsWords(facts.horizonYears)}, ${beforeRises},` : '';
  switch (cashChange(facts)) {
    case 'costs':
      return `costs ${about(facts.extraPerYear, pounds)} a year extra${average}`;
    case 'saves':
      return `saves ${about(-facts.extraPerYear, pounds)} a year${average}`;
    case 'same':
      return `costs nothing extra${average}`;
  }
}

/** 'covers 79% of the work' */
export function coverWords(facts: Pick<StructureFacts, 'coverage'>): string {
  if (coversNone(facts)) return 'covers none of the work';
  return coversAll(facts) ? 'covers all the work' : `covers ${percent(facts.coverage)} of the work`;
}

/** Who has what the posts cannot hold, after 'what is left over'. */
export const restWords: Readonly<Record<StructureFacts['restFallsTo'], string>> = {
  senco: 'falls to the SENCO, unpaid',
  sencoInPart: 'is more than unpaid time can hold: much of it will not be done',
  head: 'falls to the head',
  headInPart: 'falls to the head, who cannot hold it all',
  headAsSenco: 'is time that the head does not have',
  nobody: 'falls to nobody and is not done',
  byPhase: 'falls to different people from phase to phase',
};

/** 'in 83 of 100 simulated futures there is always a SENCO in post, and in 17 there is a gap' */
export function futuresWords({ alwaysHeld }: Pick<SuccessionOutcome, 'alwaysHeld'>): string {
  if (alwaysHeld.mean >= 1) return 'in all of 100 simulated futures there is always a SENCO in post';
  if (alwaysHeld.mean <= 0)
    return 'in none of 100 simulated futures is there always a SENCO in post: every one has a gap';
  return `in ${ofHundred(alwaysHeld)} simulated futures there is always a SENCO in post, and in ${otherShare(alwaysHeld)} there is a gap`;
}

/** Stands in a table for what is still being drawn. */
export const awaited = 'being drawn';

/** '79%', '100%': never all or none where it is only nearly so. */
export function coveredCell(facts: Pick<StructureFacts, 'coverage'>): string {
  if (coversAll(facts)) return '100%';
  return percent(Math.min(0.99, facts.coverage));
}

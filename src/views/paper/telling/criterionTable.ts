import type { CriterionId } from '../../../domain/decision';
import { capitalised } from '../../../domain/numerals';
import type { PaperList, PaperTable } from '../../../domain/paper';
import { criteria, workAtPeak } from '../../../engine/decide/criteria';
import { bestWords, writtenNumber } from './advantages';
import { list, table } from './blocks';
import type { Subject } from './subject';

/** What the compared options come to under each criterion, and how often each is best. */
export function criterionTable({ weighed, options }: Subject): PaperTable | null {
  if (!weighed) return null;
  const { contenders, acceptability } = weighed;
  const rows = acceptability.criteria.map((id) => [
    `${criteria[id].label}${rowUnits[id]}`,
    ...options.map((option) => {
      const contender = contenders.find((each) => each.id === option.id);
      return contender ? capitalised(writtenNumber(id, contender.values[id])) : 'not weighed';
    }),
  ]);
  const best = options.map((option) =>
    option.isLawful ? bestWords(option, weighed).replace(/^in /, '') : 'barred by law',
  );
  return table(
    'annex-criteria-table',
    'What each option comes to under what counts',
    ['What counts', ...options.map(({ name }) => name)],
    [...rows, ['Best in how many weightings', ...best]],
    'Extra cash is against today and a mean over the futures, so it differs from the cash of a full year as planned.',
  );
}

const rowUnits: Readonly<Record<CriterionId, string>> = {
  extraCash: '',
  peakCoverage: `, of ${workAtPeak}`,
  secureCover: ', on average',
  influence: '',
  independence: '',
  teacherLoad: ', hours a year each',
};

/** What each level of a constructed scale means, so that none stands bare. */
export function levelList({ weighed }: Subject): PaperList | null {
  if (!weighed) return null;
  const items = weighed.acceptability.criteria.flatMap((id) =>
    (criteria[id].levels ?? []).map((text, level) => ({
      key: `${id}-${level}`,
      lead: `${criteria[id].label}, level ${level}.`,
      text,
    })),
  );
  return list('annex-criteria-levels', items);
}

import type { PaperSection } from '../../../domain/paper';
import { dateWords, listWords } from '../../../ui/format';
import { paragraph, quoted, section, sentence } from './blocks';
import type { Subject } from './subject';

/** What governors decided, once they have. */
export function decided({ assessed }: Subject): PaperSection | null {
  const { decision } = assessed.plan;
  if (!decision) return null;
  const { option, decidedOn, reasons, dissent, reviewOn, seal } = decision;
  const chosen = assessed.options.find(({ id }) => id === option);
  const words = chosen ? quoted(chosen) : 'an option that is no longer in the plan';
  return section('body', 'decided', 'What governors decided', [
    paragraph(
      'decided-what',
      `On ${dateWords(decidedOn)} governors chose ${words}.`,
      reasons.trim() === '' ? null : `Reasons: ${sentence(reasons)}`,
      dissent.trim() === '' ? 'No dissent was recorded.' : `Dissent: ${sentence(dissent)}`,
      reviewOn.length === 0 ? null : `To be looked at again on ${listWords([...reviewOn].sort().map(dateWords))}.`,
      seal &&
        `The plan as it stood was sealed on ${dateWords(seal.sealedOn.slice(0, 10))}, with the fingerprint ${seal.sha256.slice(0, 12)}.`,
    ),
  ]);
}

import type { PaperSection } from '../../../domain/paper';
import { dateWords, listWords } from '../../../ui/format';
import { paragraph, quoted, section, sentence } from './blocks';
import { whyBarred } from './departures';
import type { PaperOption, Subject } from './subject';

/** What governors decided, once they have. */
export function decided({ assessed, decided: chosen }: Subject): PaperSection | null {
  const { decision } = assessed.plan;
  if (!decision) return null;
  const { decidedOn, reasons, dissent, reviewOn, seal } = decision;
  const words = chosen ? quoted(chosen) : 'an option that is no longer in the plan';
  return section('body', 'decided', 'What governors decided', [
    paragraph(
      'decided-what',
      `On ${dateWords(decidedOn)} governors chose ${words}.`,
      chosen && barredSentence(chosen),
      reasons.trim() === '' ? null : `Reasons: ${sentence(reasons)}`,
      dissent.trim() === '' ? 'No dissent was recorded.' : `Dissent: ${sentence(dissent)}`,
      reviewOn.length === 0 ? null : `To be looked at again on ${listWords([...reviewOn].sort().map(dateWords))}.`,
      seal &&
        `The plan and this decision were sealed on ${dateWords(seal.sealedOn.slice(0, 10))}, with the fingerprint ${seal.sha256.slice(0, 12)}.`,
    ),
  ]);
}

function barredSentence(option: PaperOption): string | null {
  if (option.isLawful) return null;
  return `That is not lawful as it stands, and cannot be acted on until it is put right. ${whyBarred(option)} What mends it is in the annex “Resolution”.`;
}

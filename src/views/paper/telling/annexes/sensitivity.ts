import type { PaperSection } from '../../../../domain/paper';
import type { TornadoBar } from '../../../../engine/sensitivity/tornado';
import { list, paragraph, section, table } from '../blocks';
import { agreementParagraph } from '../board';
import { criterionTable, levelList } from '../criterionTable';
import { numberWords } from '../numberWords';
import { toldOf } from '../ownFirst';
import { standingWords } from '../standingWords';
import type { Subject } from '../subject';
import { nameOf, switchesOf, switchItem } from '../switches';

/** Uncertain numbers in the table. */
const shown = 15;

/** What each option comes to under each criterion, and what each uncertain number does to the answer. */
export function sensitivity(subject: Subject): PaperSection | null {
  const { sensitivity: told } = subject;
  return section('annex', 'annex-sensitivity', 'Sensitivity', [
    criterionTable(subject),
    levelList(subject),
    agreementParagraph(subject),
    paragraph(
      'annex-sensitivity-lead',
      told && toldOf(told.tornado.winner, subject),
      told
        ? `Each number is moved on its own to its low and to its high while all others stay. Those that move the lead of ${told.tornado.winner === null ? 'the best option' : nameOf(told.tornado.winner, subject)} most stand here, the one that moves it most first; all are on Decide. Under the table stands where each first puts another option first; beyond that it was not looked.`
        : 'How far each uncertain number would have to move has not been worked out for this copy of the paper.',
    ),
    told
      ? table(
          'annex-sensitivity-table',
          'Uncertain numbers',
          ['Number', 'Low', 'We take', 'High', 'Standing', 'Best at low', 'Best at high'],
          told.tornado.bars.slice(0, shown).map((bar) => rowOf(bar, subject)),
        )
      : null,
    told
      ? list(
          'annex-sensitivity-switches',
          switchesOf(told).map((point) => switchItem(point, subject)),
        )
      : null,
  ]);
}

function rowOf({ input, low, high }: TornadoBar, subject: Subject): readonly string[] {
  const { label, unit, standing } = input;
  return [
    label,
    ...[input.low, input.central, input.high].map((value) => numberWords(unit, value)),
    standingWords[standing],
    nameOf(low.winner, subject),
    nameOf(high.winner, subject),
  ];
}

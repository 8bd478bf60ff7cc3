import { type IndicatorUnit, indicatorGroups } from '../../../../domain/indicator';
import { capitalised } from '../../../../domain/numerals';
import type { PaperSection } from '../../../../domain/paper';
import { indicatorIds, indicators } from '../../../../engine/indicators';
import { cellOf } from '../../../compare/cellOf';
import { phaseWords } from '../../../compare/phaseWords';
import { structureSentence } from '../../../compare/sentences';
import { list, section, table } from '../blocks';
import { awaited } from '../shortWords';
import type { PaperOption, Subject } from '../subject';

/** Every option in a sentence, and every measure of it, as on Compare. */
export function optionsInFull(subject: Subject): PaperSection | null {
  const { options } = subject;
  return section('annex', 'annex-options', 'The options in full', [
    list(
      'annex-options-list',
      options.map((option) => ({ key: option.id, lead: `${option.name}.`, text: saysOf(option) })),
    ),
    ...indicatorGroups.map((group) =>
      table(
        `annex-options-${group.toLowerCase()}`,
        group,
        ['Measure', ...options.map(({ name }) => name)],
        indicatorIds.filter((id) => indicators[id].group === group).map((id) => rowOf(id, subject)),
      ),
    ),
  ]);
}

function saysOf(option: PaperOption): string {
  const { law, says } = structureSentence(option.facts);
  const phases = phaseWords(option.option);
  return [phases === null ? '' : `In phases: ${phases}.`, law ?? '', capitalised(says)].join(' ');
}

function rowOf(id: keyof typeof indicators, { options, today }: Subject): readonly string[] {
  const { label, unit } = indicators[id];
  return [
    `${label}${unitOf(label, unit)}`,
    ...options.map((option) => {
      const cell = cellOf(id, option, today, 'values');
      return cell.isAwaited ? awaited : cell.text.replace('…', awaited);
    }),
  ];
}

/** Where neither the cell nor the label says the unit. */
function unitOf(label: string, unit: IndicatorUnit): string {
  switch (unit) {
    case 'hours a week':
    case 'hours a year':
      return /hour/i.test(label) ? '' : `, ${unit}`;
    case 'months':
      return /month/i.test(label) ? '' : ', months';
    case 'futures of 100':
      return ', futures of 100';
    default:
      return '';
  }
}

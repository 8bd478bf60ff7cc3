import { useMemo, useState } from 'react';
import { addMonths, monthsBetween, monthsInYear } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { dutyReachOf } from '../../domain/school';
import { coverKinds, monthsInTerm, type Story } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import { suddenVacancy } from '../../engine/succession/suddenVacancy';
import { CoverKey, CoverStrip } from '../../ui/charts/CoverStrip';
import { Dialog } from '../../ui/controls/Dialog';
import { Segmented } from '../../ui/controls/Segmented';
import { SelectField } from '../../ui/controls/SelectField';
import { monthShort, monthWords } from '../../ui/format';
import { Mark } from '../../ui/Mark';
import { Picture } from '../../ui/saving/Picture';
import { structureStyle } from '../../ui/structureStyle';
import { coverNames, crossedCover } from './coverWords';
import type { OptionFutures } from './futures';
import { suddenSentences } from './suddenWords';

interface SuddenVacancyProps {
  readonly plan: Plan;
  readonly shownOptions: readonly OptionFutures[];
  readonly onClose: () => void;
}

/** Terms that a search takes. */
const searches = [
  { value: '1', label: 'A term' },
  { value: '2', label: 'Two terms' },
  { value: '3', label: 'Three terms' },
] as const;
type Search = (typeof searches)[number]['value'];

/** Months after the search that are still shown. */
const afterwards = 3;
/** Months that can be chosen: the two years that matter now. */
const monthsOffered = 24;

/** The SENCO goes without notice on a day that the reader chooses: who holds the role then, under every option. */
export function SuddenVacancy({ plan, shownOptions, onClose }: SuddenVacancyProps) {
  const { startsOn, horizonYears } = plan.assumptions;
  const [on, setOn] = useState<IsoDate>(addMonths(startsOn, Math.min(monthsInTerm, monthsInYear * horizonYears - 1)));
  const [search, setSearch] = useState<Search>('1');
  const month = monthsBetween(startsOn, on);
  const gap = Number(search) * monthsInTerm;
  const from = Math.max(0, month - 1);
  const until = Math.min(monthsInYear * horizonYears, month + gap + afterwards);
  const played = useMemo(
    () => shownOptions.map(({ option, inputs }) => ({ option, story: suddenVacancy(inputs, month, gap) })),
    [shownOptions, month, gap],
  );
  const offered = Array.from({ length: Math.min(monthsOffered, monthsInYear * horizonYears) }, (_, place) =>
    addMonths(startsOn, place),
  );
  const days = Array.from({ length: until - from }, (_, place) => addMonths(startsOn, from + place));
  const reach = dutyReachOf(plan.school);
  const names = coverNames(reach);
  const caption = `Who holds the role, from ${monthWords(days[0] ?? on)} to ${monthWords(days.at(-1) ?? on)}`;
  const shown = ({ cover }: Story) => cover.slice(from, until);
  const kinds = coverKinds.filter((kind) => played.some(({ story }) => shown(story).includes(kind)));
  const crossed = crossedCover(reach, kinds);
  const emptyIn = ({ isVacant }: Story) => isVacant.slice(from, until);

  return (
    <Dialog isOpen isWide title="The SENCO goes without notice" onClose={onClose}>
      <p className="soft">
        Nothing else is left to chance here: nobody else leaves, and outside recruitment takes as long as you say.
      </p>
      <div className="sudden-choices">
        <SelectField
          label="First month without the SENCO"
          value={on}
          options={offered.map((day) => ({ value: day, label: monthWords(day) }))}
          onChange={setOn}
        />
        <Segmented
          legend="Outside recruitment takes"
          value={search}
          options={searches}
          onChange={setSearch}
          isLegendShown
        />
      </div>
      <Picture caption={`The SENCO goes without notice. ${caption}`} isTable>
        <CoverKey
          kinds={kinds}
          names={names}
          crossed={crossed}
          hasEmpty={played.some(({ story }) => emptyIn(story).includes(true))}
        />
        <CoverStrip
          caption={caption}
          months={days.map((day) => ({ short: monthShort(day), full: monthWords(day) }))}
          rows={played.map(({ option: { id, name, index }, story }) => ({
            id,
            name,
            index,
            cover: shown(story),
            isEmpty: emptyIn(story),
          }))}
          names={names}
          crossed={crossed}
          marked={month - from}
        />
      </Picture>
      <dl className="sudden-words">
        {played.map(({ option: { id, name, index }, story }) => (
          <div key={id}>
            <dt style={{ color: structureStyle(index).colour }}>
              <Mark index={index} /> {name}
            </dt>
            <dd>{suddenSentences(story, plan, reach).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

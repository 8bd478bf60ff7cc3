import { memo, useState } from 'react';
import { addMonths, partsOf } from '../../domain/calendar';
import type { DutyReach } from '../../domain/school';
import { coverKinds, type SuccessionOutcome } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import { CoverArea } from '../../ui/charts/CoverArea';
import { SelectField } from '../../ui/controls/SelectField';
import { monthWords } from '../../ui/format';
import { coverCaption, coverNames } from './coverWords';
import type { OptionFutures } from './futures';

interface CoverSectionProps {
  readonly shownOptions: readonly OptionFutures[];
  readonly startsOn: IsoDate;
  readonly reach: DutyReach;
}

/** Who covers the role month by month, for one option at a time. */
export const CoverSection = memo(function CoverSection({ shownOptions, startsOn, reach }: CoverSectionProps) {
  const [wanted, setWanted] = useState<string | null>(null);
  const known = shownOptions.flatMap(({ option, outcome }) => (outcome ? [{ option, outcome }] : []));
  const shown = known.find(({ option }) => option.id === wanted) ?? known[0];
  if (!shown) return null;
  const { option, outcome } = shown;
  return (
    <>
      {known.length > 1 ? (
        <div className="screen-only">
          <SelectField
            label="Structure to show"
            value={option.id}
            options={known.map((each) => ({ value: each.option.id, label: each.option.name }))}
            onChange={setWanted}
          />
        </div>
      ) : null}
      <CoverArea
        title={`Who covers the role, ${option.name}`}
        caption={coverCaption(outcome, option.name)}
        months={Array.from({ length: outcome.months }, (_, month) => monthWords(addMonths(startsOn, month)))}
        named={namedMonths(outcome, startsOn)}
        cover={coverKinds.map((kind) => ({ kind, name: coverNames(reach)[kind], shares: outcome.coverByMonth[kind] }))}
        index={option.index}
      />
    </>
  );
});

/** The months that axis and table name: each term's first of a short plan, each September of a long one, and the ends. */
function namedMonths({ months }: SuccessionOutcome, startsOn: IsoDate): readonly number[] {
  const isShort = months <= 24;
  return Array.from({ length: months }, (_, month) => month).filter((month) => {
    if (month === 0 || month === months - 1) return true;
    const calendarMonth = partsOf(addMonths(startsOn, month)).month;
    return isShort ? [1, 5, 9].includes(calendarMonth) : calendarMonth === 9;
  });
}

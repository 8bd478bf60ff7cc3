import { memo, useCallback, useMemo, useState } from 'react';
import type { Plan } from '../../domain/plan';
import { dutyReachOf } from '../../domain/school';
import { pickFutures } from '../../engine/succession/pickFutures';
import { Picture } from '../../ui/saving/Picture';
import { ChosenBar } from './ChosenBar';
import { DotKey, FutureCards } from './FutureCards';
import { FutureTable } from './FutureTable';
import type { OptionFutures } from './futures';
import { headInGap, headline, inPostMeans } from './headlines';
import { type Choice, chosenFuture } from './picks';
import { StorySection } from './StorySection';
import { useDotColumns } from './useDotColumns';

export type FuturesView = 'dots' | 'table';

interface FuturesShownProps {
  readonly plan: Plan;
  /** Hours a week that the head holds in a gap. */
  readonly headHoursPerWeek: number;
  readonly shownOptions: readonly OptionFutures[];
  readonly view: FuturesView;
}

/** The hundred futures of every option, as dots or as numbers, and the story of the one that is chosen. */
export const FuturesShown = memo(function FuturesShown({
  plan,
  headHoursPerWeek,
  shownOptions,
  view,
}: FuturesShownProps) {
  const [choice, setChoice] = useState<Choice>({ by: 'rule', rule: 'mostDifferent' });
  const columns = useDotColumns();
  const headlines = useMemo(
    () =>
      shownOptions.map(({ option, outcome }) => (outcome ? headline(outcome, option, plan) : ['Being worked out.'])),
    [shownOptions, plan],
  );
  const picked = useMemo(() => pickFutures(shownOptions.flatMap(({ outcome }) => outcome ?? [])), [shownOptions]);
  const future = chosenFuture(choice, picked);
  const choose = useCallback((number: number) => setChoice({ by: 'number', future: number }), []);
  return (
    <>
      <p className="foot">
        {inPostMeans(dutyReachOf(plan.school))} {headInGap(headHoursPerWeek)}
      </p>
      <div className="futures" data-view={view}>
        <div className="futures-dots">
          <Picture
            title="A hundred futures of every structure"
            caption="The same hundred futures under every structure, a dot each, from the mildest to the hardest."
          >
            <DotKey />
            <FutureCards
              shownOptions={shownOptions}
              headlines={headlines}
              shown={picked.shown}
              columns={columns}
              chosen={future}
              onChoose={choose}
            />
          </Picture>
          <ChosenBar shown={picked.shown} future={future} onChoose={choose} />
        </div>
        <div className="futures-table">
          <FutureTable shownOptions={shownOptions} />
        </div>
      </div>
      {picked.shown.length > 0 ? (
        <StorySection
          plan={plan}
          shownOptions={shownOptions}
          picked={picked}
          choice={choice}
          future={future}
          onChoose={setChoice}
        />
      ) : null}
    </>
  );
});

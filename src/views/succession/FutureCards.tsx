import { memo, useMemo } from 'react';
import { chosenStyle, DotShape, FutureDots, usePointed } from '../../ui/charts/FutureDots';
import { Mark } from '../../ui/Mark';
import { structureStyle } from '../../ui/structureStyle';
import { Emphasised } from './Emphasised';
import { dotsOf, type OptionFutures } from './futures';

interface FutureCardsProps {
  readonly shownOptions: readonly OptionFutures[];
  /** What each card says, in the order of the options. */
  readonly headlines: readonly (readonly string[])[];
  /** The futures shown, from the mildest to the hardest. */
  readonly shown: readonly number[];
  readonly columns: number;
  readonly chosen: number;
  readonly onChoose: (future: number) => void;
}

/** A card for each option: its sentence, and the same hundred futures as dots. */
export const FutureCards = memo(function FutureCards(props: FutureCardsProps) {
  const { shownOptions, headlines, shown, columns, chosen, onChoose } = props;
  const [boards, point] = usePointed<HTMLDivElement>(columns);
  return (
    <div
      className="future-cards"
      ref={boards}
      style={chosenStyle(shown.indexOf(chosen), columns, shown.length)}
      data-columns={columns}
    >
      {shownOptions.map((futures, place) => (
        <FutureCard
          key={futures.option.id}
          futures={futures}
          headline={headlines[place] ?? []}
          shown={shown}
          columns={columns}
          chosen={chosen}
          onChoose={onChoose}
          onPoint={point}
        />
      ))}
    </div>
  );
});

interface FutureCardProps extends Pick<FutureCardsProps, 'shown' | 'columns' | 'chosen' | 'onChoose'> {
  readonly futures: OptionFutures;
  readonly headline: readonly string[];
  readonly onPoint: (place: number | null) => void;
}

function FutureCard({ futures: { option, outcome }, headline, shown, ...rest }: FutureCardProps) {
  const { id, name, index } = option;
  const { colour } = structureStyle(index);
  const [first = '', ...others] = headline;
  const dots = useMemo(() => (outcome ? dotsOf(outcome, shown) : []), [outcome, shown]);
  return (
    <section className="future-card" aria-labelledby={`futures-${id}`} style={{ borderTopColor: colour }}>
      <h2 id={`futures-${id}`} style={{ color: colour }}>
        <Mark index={index} /> {name}
      </h2>
      <p>
        <Emphasised text={first} />
      </p>
      {dots.length > 0 ? <FutureDots label={`${name}. ${first}`} index={index} dots={dots} {...rest} /> : null}
      {others.length > 0 ? <p className="more">{others.join(' ')}</p> : null}
    </section>
  );
}

/** What the three shapes of dot mean. */
export function DotKey() {
  return (
    <ul className="dot-key" aria-label="What the dots mean">
      <li>
        <DotShape vacantMonths={0} /> always held
      </li>
      <li>
        <DotShape vacantMonths={1} /> empty for a term or less
      </li>
      <li>
        <DotShape vacantMonths={99} /> longer
      </li>
    </ul>
  );
}

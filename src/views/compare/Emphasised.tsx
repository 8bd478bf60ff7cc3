import { Fragment } from 'react';

/** Money, hours a week and shares, as the sentences write them. */
const amounts = /(?:[Aa]bout )?(?:[−+]?£[\d,.]*\d|[\d,.]*\d hours? a week|[\d,.]*\d%)/g;

/** A sentence with its amounts in bold. */
export function Emphasised({ text }: { readonly text: string }) {
  const found = [...text.matchAll(amounts)].map((match) => ({ at: match.index, amount: match[0] }));
  const ends = [0, ...found.map(({ at, amount }) => at + amount.length)];
  return (
    <>
      {found.map(({ at, amount }, place) => (
        <Fragment key={at}>
          {text.slice(ends[place], at)}
          <b>{amount}</b>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

import { Fragment } from 'react';

/** Counts of futures, as the sentences write them. */
const counts = /\b(?:none|all|fewer than 1|more than 99|\d+)(?: of 100\b)/g;

/** A sentence with its counts of futures in bold. */
export function Emphasised({ text }: { readonly text: string }) {
  const found = [...text.matchAll(counts)].map((match) => ({ at: match.index, count: match[0] }));
  const ends = [0, ...found.map(({ at, count }) => at + count.length)];
  return (
    <>
      {found.map(({ at, count }, place) => (
        <Fragment key={at}>
          {text.slice(ends[place], at)}
          <b className="nowrap">{count}</b>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

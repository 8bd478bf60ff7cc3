import { EmptyNote } from '../controls/EmptyNote';
import { PageHeader } from './PageHeader';

interface NothingYetProps {
  /** The name of the page. */
  readonly title: string;
  /** What is missing: 'There is no work to show yet.' */
  readonly says: string;
  /** What the page will have: 'hours' */
  readonly has: string;
}

/** A page that lives by a plan, while none is open. */
export function NothingYet({ title, says, has }: NothingYetProps) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyNote action={<a href="#/">Go to Start</a>}>
        {says} Open an example or begin a plan on the Start page, and this page has {has} at once.
      </EmptyNote>
    </>
  );
}

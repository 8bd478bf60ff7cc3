import { memo } from 'react';
import { Emphasised } from './Emphasised';
import type { OptionFutures } from './futures';
import { pageLead } from './pageLead';

interface LeadProps {
  readonly shownOptions: readonly OptionFutures[];
}

/** What the page says first. */
export const Lead = memo(function Lead({ shownOptions }: LeadProps) {
  const known = shownOptions.flatMap(({ option: { name }, outcome }) => (outcome ? [{ name, outcome }] : []));
  return known.length === 0 ? 'The futures are being drawn.' : <Emphasised text={pageLead(known).join(' ')} />;
});

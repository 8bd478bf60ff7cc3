import { lowered } from '../../domain/numerals';
import type { SuccessionOutcome } from '../../domain/succession';
import { type RiskChance, riskChance, widestChance } from '../../engine/succession/riskChances';
import { isNobodyPlanned, namesInSentence } from './futures';
import { ofHundred, share } from './hundredWords';

/** What happens, for a table. */
export const chanceNames: Readonly<Record<RiskChance, string>> = {
  empty: 'The post is empty at some time',
  term: 'The post is empty for four months or more in a row',
  nobody: 'Nobody is designated for a month or more',
  breach: 'Somebody is SENCO past the third anniversary without the qualification',
  leaves: 'The SENCO leaves (not counting a departure known already)',
  ceiling: 'The plan’s years together cost more than their ceilings',
};

interface Named {
  readonly name: string;
  readonly outcome: SuccessionOutcome;
}

/** The chance in which the structures with a SENCO differ most, as a sentence that counts every structure; null where they hardly differ. */
export function chancesSentence(compared: readonly Named[]): string | null {
  const staffed = compared.filter(({ outcome }) => !isNobodyPlanned(outcome));
  const widest = widestChance(staffed.map(({ outcome }) => outcome));
  if (!widest) return null;
  const { id, most, least } = widest;
  const under = (written: string): string => {
    const alike = compared.filter(({ outcome }) => share(riskChance(id, outcome) ?? least) === written);
    return namesInSentence(alike.map(({ name }) => name));
  };
  const them = staffed.length < compared.length ? 'the structures with a SENCO' : 'them';
  return `What sets ${them} apart most is how often ${lowered(chanceNames[id])}: in ${ofHundred(most)} futures under ${under(share(most))}, in ${share(least)} under ${under(share(least))}.`;
}

import type { Tornado } from './tornado';
import type { InputId } from './uncertainInput';

/** EHCPs always, because every head asks; then what puts another option first at an end of its range. */
export const inputsThatTell = ({ bars }: Tornado): readonly InputId[] =>
  bars.filter(({ isSwitch, input }) => isSwitch || input.id === 'ehcps').map(({ input }) => input.id);

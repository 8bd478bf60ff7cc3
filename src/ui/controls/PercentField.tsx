import { plain } from '../format';
import { parsePercent } from '../parse';
import { NumberBox, type NumberBoxProps } from './NumberBox';

/** A box for a share, typed and shown in percent: a value of 0.12 shows as 12. */
export function PercentField(props: NumberBoxProps) {
  return <NumberBox {...props} suffix="%" sign="%" parse={parsePercent} show={show} />;
}

const show = (share: number): string => plain(share * 100, 4);

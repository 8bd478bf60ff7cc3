import { plain } from '../format';
import { parseNumber } from '../parse';
import { NumberBox, type NumberBoxProps } from './NumberBox';

interface NumberFieldProps extends NumberBoxProps {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A box for a number, typed as people type them: '1,200', '1200 ', '3.5'; and '£1,200' where its prefix is '£'. */
export function NumberField(props: NumberFieldProps) {
  return <NumberBox {...props} sign={props.prefix === '£' ? '£' : null} parse={parseNumber} show={show} />;
}

const show = (value: number): string => plain(value, 4);

import type { IsoDate } from '../../domain/units';
import { Tag } from '../../ui/controls/Tag';
import { dateWords } from '../../ui/format';

interface CheckByProps {
  readonly date: IsoDate;
  readonly isDue: boolean;
}

/** When something should be checked again; flagged once that day is past. */
export function CheckBy({ date, isDue }: CheckByProps) {
  return isDue ? (
    <Tag tone="warn">check now: was due {dateWords(date)}</Tag>
  ) : (
    <time dateTime={date}>{dateWords(date)}</time>
  );
}

import { listWords } from '../../../ui/format';
import { quoted } from './blocks';
import type { PaperWeighed } from './paperInput';
import { type PaperOption, putForward, type Subject } from './subject';

/** What the head's own weights put first, where that is not the option put forward; empty where it is. */
function otherFirst(subject: Subject): readonly PaperOption[] {
  const { weighed, options } = subject;
  const forward = putForward(subject);
  const first = options.filter(({ id }) => weighed?.own.first.includes(id));
  return first.some((option) => option === forward) ? [] : first;
}

/** 'by the head’s own weights' */
function byOwn({ own, acceptability }: PaperWeighed): string {
  if (own.isSaid) return 'by the head’s own weights';
  return acceptability.isOrdered
    ? 'with weights in the middle of what the order allows'
    : 'with everything that counts weighed alike';
}

/** That the head's own weights come down otherwise than most weightings do; null where they do not. */
export function otherwiseSentence(subject: Subject): string | null {
  const { weighed } = subject;
  const first = otherFirst(subject);
  if (!weighed || !putForward(subject) || first.length === 0) return null;
  const by = byOwn(weighed);
  const comes = first.length === 1 ? 'comes first' : 'come out level in first place';
  return `${by.charAt(0).toUpperCase()}${by.slice(1)} ${listWords(first.map(quoted))} ${comes}.`;
}

/** Which option a change is told of, where that is not the one put forward; null where it is. */
export function toldOf(winner: string | null, subject: Subject): string | null {
  const { weighed, options } = subject;
  const option = options.find(({ id }) => id === winner);
  const forward = putForward(subject);
  if (!weighed || !option || option === forward) return null;
  const not = forward ? `, and not of ${quoted(forward)}, which most weightings put first` : '';
  return `What follows is told of ${quoted(option)}, which comes first ${byOwn(weighed)}${not}.`;
}

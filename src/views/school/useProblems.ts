import { useCallback, useRef, useState } from 'react';
import type { FieldProblem } from '../../ui/controls/ErrorSummary';

type Report = (problem: string | null) => void;

/** Gathers the sentences at the fields for the summary at the top, each once its field has been left. */
export function useProblems() {
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const reports = useRef(new Map<string, Report>());

  /** Id and ear of one field; the same ear each time, since fields tell it only of changes. */
  const at = useCallback((id: string): { readonly id: string; readonly onProblem: Report } => {
    const report: Report =
      reports.current.get(id) ??
      ((problem) =>
        setProblems((before) => {
          if ((before.get(id) ?? null) === problem) return before;
          const after = new Map(before);
          if (problem === null) after.delete(id);
          else after.set(id, problem);
          return after;
        }));
    reports.current.set(id, report);
    return { id, onProblem: report };
  }, []);

  const leave = useCallback(
    (id: string) => setLeft((before) => (before.has(id) ? before : new Set(before).add(id))),
    [],
  );
  const shown: readonly FieldProblem[] = [...problems]
    .filter(([id]) => left.has(id))
    .map(([fieldId, text]) => ({ fieldId, text }));
  return { at, leave, shown };
}

export type FieldAt = ReturnType<typeof useProblems>['at'];

import type { Runner } from './work';

interface Waiting<Question, Finding> {
  readonly question: Question;
  readonly hear: (finding: Finding) => void;
}

/**
 * A runner that lets questions wait for each other, where the one it is made from lets each take the place of the one before.
 * `isLast` knows the finding that ends an answer.
 */
export function inTurn<Question, Finding>(
  runner: Runner<Question, Finding>,
  isLast: (finding: Finding) => boolean,
): Runner<Question, Finding> {
  const waiting: Waiting<Question, Finding>[] = [];
  let current: Waiting<Question, Finding> | null = null;
  let cancelCurrent = (): void => {};

  const next = (): void => {
    const run = waiting.shift() ?? null;
    current = run;
    if (!run) return;
    cancelCurrent = runner.start(run.question, (finding) => {
      if (current !== run) return;
      const isOver = isLast(finding);
      if (isOver) current = null;
      run.hear(finding);
      if (isOver && current === null) next();
    });
  };

  return {
    start: (question, hear) => {
      const run = { question, hear };
      waiting.push(run);
      if (current === null) next();
      return () => {
        const place = waiting.indexOf(run);
        if (place >= 0) waiting.splice(place, 1);
        if (current !== run) return;
        cancelCurrent();
        next();
      };
    },
  };
}

/** Work in small steps: what it says between is the share done, from 0 to 1. */
export type Steps<Answer> = Generator<number, Answer, void>;

/** The answer at once. */
export function answerOf<Answer>(steps: Generator<unknown, Answer, void>): Answer {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What comes back in the place of an answer that could not be worked out. */
export interface Failed {
  readonly kind: 'error';
  readonly message: string;
}

/** What the page says to a worker: `runId` is a new number for every question. */
export type RequestOf<Question> =
  | { readonly kind: 'start'; readonly runId: number; readonly question: Question }
  | { readonly kind: 'cancel'; readonly runId: number };

/** What a worker says to the page, of the question with this number. */
export interface ReplyOf<Finding> {
  readonly runId: number;
  readonly finding: Finding;
}

/** As much of a worker as is needed here. */
export interface PortOf<Question, Finding> {
  postMessage(request: RequestOf<Question>): void;
  onmessage: ((event: MessageEvent<ReplyOf<Finding>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  terminate(): void;
}

export interface Runner<Question, Finding> {
  /** Begins to answer, in the place of the question before. Returns what cancels it; nothing is heard after that. */
  readonly start: (question: Question, hear: (finding: Finding) => void) => () => void;
}

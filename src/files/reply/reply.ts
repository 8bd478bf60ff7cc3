import type { CriterionId, Preferences } from '../../domain/decision';

/** Marks a reply: what one governor cares about, and nothing else of anybody. */
export const replyFormat = 'senco-planner-reply';
export const replyVersion = 1;

/** A reply is a kilobyte or two. */
export const mostReplyCharacters = 20_000;

/** What each criterion was shown to run from and to, in words: weights are tied to these. */
export type ShownRanges = Readonly<Partial<Record<CriterionId, string>>>;

export interface Reply {
  readonly preferences: Preferences;
  readonly ranges: ShownRanges;
}

export type RefusedReply =
  | { readonly ok: false; readonly why: 'notJson' | 'notOurs' | 'aPlan' | 'newerThanThisApp' | 'tooLarge' }
  | { readonly ok: false; readonly why: 'damaged'; readonly where: string; readonly what: string }
  /** It was weighed against other ranges: the plan has changed since, or it is another. */
  | {
      readonly ok: false;
      readonly why: 'otherRanges';
      readonly criterion: CriterionId;
      readonly was: string | null;
      readonly is: string | null;
    };

export type OpenedReply = { readonly ok: true; readonly preferences: Preferences } | RefusedReply;

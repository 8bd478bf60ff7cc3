import type { RefusedFile } from '../openFile';

/** How a link with a plan in it begins; what follows is `version.length.check.text`. */
export const linkStart = '#plan=';

/** Raised whenever an older app could no longer read what a link holds; the plan inside has a version of its own. */
export const linkVersion = 1;

/** Letters of the fingerprint that a link carries: enough to find out a slip of the mail, not a forger. */
export const checkLength = 10;

/** Mail and chat programs begin to cut links about here, in characters. */
export const longLink = 8_000;

/** A link longer than this was not made by the app. */
export const longestLink = 500_000;

export const isPlanLink = (hash: string): boolean => hash.startsWith(linkStart);

export type RefusedLink =
  | { readonly ok: false; readonly why: 'notALink' | 'newerThanThisApp' | 'cutShort' | 'altered' | 'tooLarge' }
  | { readonly ok: false; readonly why: 'plan'; readonly refused: RefusedFile };

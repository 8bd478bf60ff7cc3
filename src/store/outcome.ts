/** What became of an action: done, or refused with the reason as a sentence for the screen. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** The same for an action that makes a new thing, whose id it gives. */
export type Added = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: string };

export const added = (outcome: Outcome, id: string): Added => (outcome.ok ? { ok: true, id } : outcome);

export const done: Outcome = { ok: true };

export const refused = (why: string): { readonly ok: false; readonly why: string } => ({ ok: false, why });

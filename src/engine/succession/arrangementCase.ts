import type { Post } from '../../domain/structure';
import type { Case } from '../../domain/units';

/** A joint contract holds better than a loan, and a consultancy worse: they take the low and the high case of its ending. */
export function arrangementCase({ secondment }: Pick<Post, 'secondment'>): Case {
  if (secondment?.arrangement === 'jointContract' || secondment?.isTrustPost) return 'low';
  return secondment?.arrangement === 'consultancy' ? 'high' : 'central';
}

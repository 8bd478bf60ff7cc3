import { searchFix } from '../engine/fix/searchFix';
import type { Asked, SensitivityQuestion } from '../engine/sensitivity/asked';
import { decisionMap } from '../engine/sensitivity/decisionMap';
import { sampleWorlds } from '../engine/sensitivity/sampleWorlds';
import { switchPoints } from '../engine/sensitivity/switchPoint';
import { tornado } from '../engine/sensitivity/tornado';
import type { Steps } from '../engine/steps';
import { handedWith } from '../evidence/figuresAt';
import type { DecidingAnswer, DecidingFinding, DecidingKind, DecidingKinds, DecidingQuestion } from './deciding';

/** What works out the answer to each kind of question. */
const work: { readonly [Kind in DecidingKind]: (asked: DecidingKinds[Kind]['asked']) => Steps<DecidingAnswer<Kind>> } =
  {
    tornado: ({ about, measure }) => tornado(handed(about), measure),
    switchPoints: ({ about, inputs }) => switchPoints(handed(about), inputs),
    map: ({ about, across, up, size }) => decisionMap(handed(about), across, up, size),
    fix: ({ about }) => searchFix(about, handedWith(about.plan).figuresFor(about.plan.ownFigures)),
    worlds: ({ about, count }) => sampleWorlds(handed(about), count),
  };

const handed = (about: SensitivityQuestion): Asked => ({ ...about, ...handedWith(about.plan) });

/** Progress, and last the answer. The same in a worker and on the page. */
export function* decidingSteps<Kind extends DecidingKind>(
  question: DecidingQuestion<Kind>,
): Generator<DecidingFinding<Kind>, void> {
  const steps = work[question.kind](question);
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      yield { kind: 'answer', answer: value };
      return;
    }
    yield { kind: 'progress', share: value };
  }
}

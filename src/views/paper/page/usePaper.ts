import { useDeferredValue, useMemo } from 'react';
import type { PaperDocument } from '../../../domain/paper';
import { contendersOf } from '../../../engine/decide/contender';
import { nothingSaid } from '../../../engine/decide/preferences';
import { canBeWeighed } from '../../../engine/decide/ranges';
import { inputsThatTell } from '../../../engine/sensitivity/inputsThatTell';
import type { SwitchPoint } from '../../../engine/sensitivity/switchPoint';
import { appVersion } from '../../../files/appVersion';
import type { AssessedPlan } from '../../../store/selectors';
import { useSensitivityQuestion, useSwitchPoints, useTornado } from '../../../store/sensitivity';
import { type SuccessionState, useSuccession } from '../../../store/succession';
import { useWeighed } from '../../decide/weighing/useWeighed';
import type { PaperInput } from '../telling/paperInput';
import { paperOf } from '../telling/paperOf';
import { notFinal } from './notFinal';

export interface Paper {
  /** Null for the moment before it is first written. */
  readonly document: PaperDocument | null;
  /** What the document was written from. */
  readonly input: PaperInput | null;
  /** What it still waits for, also before it is first written; null where nothing more is to come. */
  readonly awaits: string | null;
  readonly succession: SuccessionState;
}

const noContenders: ReturnType<typeof contendersOf> = [];
const noSwitches: readonly SwitchPoint[] = [];

/**
 * The governor paper of a plan, and what it waits for. It weighs as Decide does, in the same worlds, so that no two pages
 * come to different answers; what takes seconds is worked out in the workers, and the words follow when there is time.
 */
export function usePaper(assessed: AssessedPlan): Paper {
  const succession = useSuccession(assessed);
  const { outcomes, isDone } = succession;
  const contenders = useMemo(() => (outcomes ? contendersOf(assessed, outcomes) : noContenders), [assessed, outcomes]);
  const preferences = assessed.plan.preferences ?? nothingSaid;
  const {
    ordered,
    verdict,
    change,
    ranking,
    isWeighed: isSaid,
    weights,
    ranges,
    worlds,
    worldsRun,
  } = useWeighed(assessed, contenders, preferences, {
    isDone,
    isShown: true,
  });
  const first = useMemo(
    () => ranking.filter(({ place }) => place === 1).map(({ contender }) => contender.id),
    [ranking],
  );
  const isWeighed = isDone && contenders.length > 0;
  const about = useSensitivityQuestion(
    isWeighed && canBeWeighed(contenders, ranges) ? assessed : null,
    contenders,
    weights,
  );
  const tornado = useTornado(about);
  const moving = useMemo(() => tornado.answer && inputsThatTell(tornado.answer), [tornado.answer]);
  const switches = useSwitchPoints(about, moving);
  const found = moving?.length === 0 ? noSwitches : switches.answer;

  const awaits = notFinal({
    succession,
    isWeighing: worldsRun.isRunning,
    isProbing: tornado.isRunning || switches.isRunning,
  });
  const input = useMemo(
    (): PaperInput => ({
      assessed,
      outcomes,
      weighed: isWeighed
        ? { contenders, worlds, acceptability: ordered, verdict, weightChange: change, own: { first, isSaid } }
        : null,
      sensitivity: tornado.answer && found ? { tornado: tornado.answer, switches: found } : null,
      awaits,
      version: appVersion,
    }),
    [
      assessed,
      outcomes,
      isWeighed,
      contenders,
      worlds,
      ordered,
      verdict,
      change,
      first,
      isSaid,
      tornado.answer,
      found,
      awaits,
    ],
  );
  // The words are written when nothing more pressing is to be drawn.
  const asked = useDeferredValue(input, null);
  const document = useMemo(() => asked && paperOf(asked), [asked]);
  return { document, input: asked, awaits: (asked ?? input).awaits, succession };
}

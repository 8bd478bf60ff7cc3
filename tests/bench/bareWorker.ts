import type { FuturesQuestion } from '../../src/engine/succession/answerSteps';
import { bareSuccession } from './bareSuccession';

/** A worker with nothing in it but the flattened loop. */
self.onmessage = ({ data: { inputs, settings } }: MessageEvent<FuturesQuestion>) =>
  self.postMessage(inputs.map((each) => bareSuccession(each, settings.seed, settings.futures)));

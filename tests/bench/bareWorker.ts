import type { Question } from '../../src/worker/messages';
import { bareSuccession } from './bareSuccession';

/** A worker with nothing in it but the flattened loop. */
self.onmessage = ({ data: { inputs, settings } }: MessageEvent<Question>) =>
  self.postMessage(inputs.map((each) => bareSuccession(each, settings.seed, settings.futures)));

/** A straight scale from numbers to pixels. */
export interface Scale {
  readonly of: (value: number) => number;
  readonly ticks: readonly number[];
}

/** A scale with nought on it and about `wanted` round numbers marked. */
export function scaleFrom(values: readonly number[], from: number, to: number, wanted = 5): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep((most - least) / wanted || 1);
  const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
  const reach = high - low || 1;
  const count = Math.round(reach / step);
  return {
    of: (value) => from + ((value - low) / reach) * (to - from),
    ticks: Array.from({ length: count + 1 }, (_, at) => low + at * step),
  };
}

/** 1, 2 or 5 of a power of ten, no smaller than asked. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((each) => each * power >= least * 0.999) ?? 10) * power;
}

import { type CoverKind, coverKinds, type Story, type StoryEvent } from '../../domain/succession';
import { createPlayed, playFuture } from './playFuture';
import { at, prepared } from './prepared';
import type { ProcessInputs } from './process';
import { createRun } from './run';

/** One future of one option told: the very future that the simulation counts under this number. */
export function storyOf(inputs: ProcessInputs, seed: number, future: number): Story {
  const run = createRun(prepared(inputs), seed);
  const played = createPlayed(inputs.months);
  const events: StoryEvent[] = [];
  run.log = events;
  playFuture(run, future, played);
  const cover: CoverKind[] = [];
  const isVacant: boolean[] = [];
  for (let stretch = 0; stretch < played.stretches; stretch += 1) {
    const length = at(played.from, stretch + 1) - at(played.from, stretch);
    for (let month = 0; month < length; month += 1) {
      cover.push(coverKinds[at(played.kind, stretch)] ?? 'nobody');
      isVacant.push(at(played.isVacant, stretch) === 1);
    }
  }
  return {
    option: inputs.option,
    future,
    events: events.filter(({ kind, month }) => month < inputs.months || kind === 'leaves'),
    cover,
    isVacant,
    vacantMonths: played.vacantMonths,
  };
}

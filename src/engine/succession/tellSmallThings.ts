import { addMonths, dayInYear, partsOf } from '../../domain/calendar';
import type { StoryEvent } from '../../domain/succession';
import { none, places, type Run, storyPerson } from './run';
import { originOf, seatName } from './sencoSeat';

/** What a story tells besides the comings and goings: qualifications gained and missed, candidates who have gone. */
export function tellSmallThings(run: Run, log: StoryEvent[], t: number): void {
  const { people, npq, startsOn } = run.prepared.inputs;
  if (run.holder !== none) {
    const who = storyPerson(run, run.holder, seatName(run.kind), originOf(run));
    if (run.failsAt?.includes(t)) log.push({ kind: 'failsNpq', month: t, who });
    if (run.heldFrom === t && run.lapsesAt !== 0 && t > 0) log.push({ kind: 'qualifies', month: t, who });
    if (run.lapsesAt === t || (t === 0 && run.lapsesAt < 0)) {
      const { year, month } = partsOf(addMonths(startsOn, run.clockMonth + npq.windowMonths));
      const on = dayInYear(year, { month, day: run.clockDay });
      if (run.heldFrom >= t) log.push({ kind: 'lapses', month: t, on, who });
    }
  }
  people.forEach((person, who) => {
    if (!person.isCandidate || run.place[who] !== places.school) return;
    if (run.benchLast[who] === t - 1)
      log.push({ kind: 'candidateLeaves', month: t, who: storyPerson(run, who, 'bench', 'atStart') });
  });
}

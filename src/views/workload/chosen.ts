import type { TimeResult } from '../../domain/assessment';
import type { Option } from '../../domain/option';
import type { Structure } from '../../domain/structure';
import type { AssessedPlan } from '../../store/selectors';

/** A structure as it stands, and what its first year comes to. */
interface StructureTime {
  readonly structure: Structure;
  readonly time: TimeResult;
}

/** The structure the page is about, beside today's. */
export interface Chosen extends StructureTime {
  readonly option: Option;
  readonly today: StructureTime;
  readonly isToday: boolean;
}

/** The structure chosen, or the one of a phase of the phased plan chosen; null where there is none to show. */
export function chosenOf({ options, assessments }: AssessedPlan, place: number, phase: number): Chosen | null {
  const option = options[place];
  const structure = (option?.spans[phase] ?? option?.spans[0])?.structure;
  const today = options[0]?.spans[0]?.structure;
  const timeOf = (id: string): TimeResult | undefined =>
    assessments[options.findIndex((each) => each.id === id && each.phasedPlan === null)]?.time;
  const time = structure && timeOf(structure.id);
  const timeToday = today && timeOf(today.id);
  if (!option || !time || !timeToday) return null;
  return {
    option,
    structure,
    time,
    today: { structure: today, time: timeToday },
    isToday: structure.id === today.id,
  };
}

import { monthsInYear } from '../../../domain/calendar';
import type { Option } from '../../../domain/option';
import type { PhasedPlan } from '../../../domain/plan';
import { endOf, practicalMonths } from '../../../engine/timeline/practicalStarts';
import { type TimelineMark, timelineMarks } from '../../../engine/timeline/timelineMarks';
import type { AssessedPlan } from '../../../store/selectors';
import type { BandTrack } from '../../../ui/timeline/BandTrackRow';
import type { BandSegment } from '../../../ui/timeline/PhaseBand';
import { tracksOf } from './timelineWords';

/** A phased plan of an assessed plan, as its editor and its paper take it. */
export interface PhasedOption {
  readonly option: Option;
  readonly phasedPlan: PhasedPlan;
}

export function phasedOptions({ options }: Pick<AssessedPlan, 'options'>): readonly PhasedOption[] {
  return options.flatMap((option) => (option.phasedPlan ? [{ option, phasedPlan: option.phasedPlan }] : []));
}

interface Band {
  readonly startsOn: string;
  readonly months: number;
  readonly segments: readonly BandSegment[];
  readonly practical: readonly number[];
  readonly tracks: readonly BandTrack[];
  readonly marks: readonly TimelineMark[];
}

/** What the band shows of a phased plan. */
export function bandOf(option: Option, { plan, figures }: Pick<AssessedPlan, 'plan' | 'figures'>): Band {
  const { assumptions, structures } = plan;
  const marks = timelineMarks(option, plan, figures);
  return {
    startsOn: assumptions.startsOn,
    months: monthsInYear * assumptions.horizonYears,
    segments: option.spans.map(({ structure, fromMonth, months }) => ({
      id: `${structure.id} ${fromMonth}`,
      name: structure.name,
      index: structures.findIndex(({ id }) => id === structure.id),
      fromMonth,
      months,
    })),
    practical: practicalMonths(assumptions, figures),
    tracks: tracksOf(marks, endOf(assumptions)),
    marks,
  };
}

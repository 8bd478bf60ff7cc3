import { partsOf, yearlyDayInWords } from '../../../domain/calendar';
import type { Option } from '../../../domain/option';
import type { IsoDate } from '../../../domain/units';
import type { TimelineMark } from '../../../engine/timeline/timelineMarks';
import { dateWords, monthShort } from '../../../ui/format';
import type { BandMark, BandTrack } from '../../../ui/timeline/BandTrackRow';

/** '31 Oct' */
const dayShort = (date: IsoDate): string => `${Number(date.slice(8))} ${monthShort(date)}`;

/** The marks as tracks beneath the phases; a track with nothing on it is left out. */
export function tracksOf(marks: readonly TimelineMark[], endsOn: IsoDate): readonly BandTrack[] {
  const tracks: readonly BandTrack[] = [
    {
      id: 'resign',
      name: 'Resign by end of',
      // A window that the end of the plan cuts is for a start after it.
      marks: marks.flatMap((mark, place) =>
        mark.kind === 'advert' && mark.until < endsOn
          ? [bandMark(place, mark, 'bar', monthShort(mark.until), mark.until)]
          : [],
      ),
    },
    { id: 'leave', name: 'Leave at end of', marks: ticks(marks, 'leave', (mark) => monthShort(mark.on)) },
    {
      id: 'transfer',
      name: '15 February',
      marks: ticks(marks, 'transferDeadline', (mark) => (mark.bearsOnPlan ? '15 Feb' : '')),
    },
    ...npqTracks(marks),
    {
      id: 'anniversary',
      name: 'Qualified by',
      marks: marks.flatMap((mark, place) =>
        mark.kind === 'anniversary'
          ? [bandMark(place, mark, 'diamond', `${mark.who.label}, ${dayShort(mark.on)}`)]
          : [],
      ),
    },
  ];
  return tracks.filter((track) => track.marks.length > 0);
}

type CourseMark = Extract<TimelineMark, { readonly kind: 'npqStart' | 'npqStartBy' | 'npqResult' | 'anniversary' }>;

const isOfCourse = (mark: TimelineMark): mark is CourseMark => mark.kind.startsWith('npq');

/** A track for each person, so that no course is written over another. */
function npqTracks(marks: readonly TimelineMark[]): readonly BandTrack[] {
  const courses = marks.flatMap((mark) => (isOfCourse(mark) ? [mark] : []));
  return [...new Set(courses.map(({ who }) => who.label))].map((label) => ({
    id: `npq ${label}`,
    name: 'NPQ',
    marks: courses.flatMap((mark, place) => {
      if (mark.who.label !== label) return [];
      if (mark.kind === 'npqResult') {
        const hasStart = courses.some((each) => each.who.label === label && each.kind !== 'npqResult');
        return [bandMark(place, mark, 'tick', hasStart ? 'result' : `${label}: result`)];
      }
      return [bandMark(place, mark, 'diamond', mark.kind === 'npqStart' ? `${label} starts` : `${label}: start by`)];
    }),
  }));
}

function bandMark(
  place: number,
  { kind, on, bearsOnPlan }: TimelineMark,
  shape: BandMark['shape'],
  label: string,
  until: IsoDate | null = null,
): BandMark {
  return { id: `${kind} ${on} ${place}`, on, until, shape, label, isStrong: bearsOnPlan };
}

function ticks(
  marks: readonly TimelineMark[],
  kind: TimelineMark['kind'],
  label: (mark: TimelineMark) => string,
): readonly BandMark[] {
  return marks.flatMap((mark, place) => (mark.kind === kind ? [bandMark(place, mark, 'tick', label(mark))] : []));
}

/** A date in the list, with what it means. */
export interface DateRow {
  readonly id: string;
  readonly on: IsoDate;
  readonly says: string;
  readonly bearsOnPlan: boolean;
}

/** Every mark as a sentence, one for each round of notice, with the starts of the phases among them. */
export function dateRows(marks: readonly TimelineMark[], option: Option): readonly DateRow[] {
  const starts = option.spans.map(({ startsOn, structure }, place) => ({
    id: `phase ${place}`,
    on: startsOn,
    says: `${structure.name} begins.`,
    bearsOnPlan: true,
  }));
  const rows = marks.flatMap((mark, place) => {
    const says = sentenceOf(mark, marks);
    return says === null
      ? []
      : [{ id: `${mark.kind} ${mark.on} ${place}`, on: mark.on, says, bearsOnPlan: mark.bearsOnPlan }];
  });
  // A phase comes after what ends on the day before, and before what else falls on its day.
  return [...starts, ...rows].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Null for what another sentence says. */
function sentenceOf(mark: TimelineMark, marks: readonly TimelineMark[]): string | null {
  switch (mark.kind) {
    case 'advert':
      return null;
    case 'resign':
      return roundOfNotice(mark, marks);
    case 'leave':
      // Said with the resignation, unless that was before the plan.
      return marks.some((each) => each.kind === 'resign' && each.startsOn === mark.startsOn)
        ? null
        : `Teachers who have resigned leave; those who follow start on ${dateWords(mark.startsOn)}.`;
    case 'transferDeadline':
      return `EHC plans of pupils who move to another phase of school are reviewed and amended by this day.${mark.bearsOnPlan ? ' The change of phase here falls into that work.' : ''}`;
    case 'npqStart':
      return `${mark.who.label} begins the NPQ, with the cohort that opens about now.`;
    case 'npqStartBy':
      return `The last NPQ cohort that is sure to report in time for ${forWhom(mark.who)}.`;
    case 'npqResult':
      return `NPQ result expected for ${forWhom(mark.who)}, by ${dateWords(mark.latest)} at the latest.`;
    case 'anniversary':
      return `${mark.who.label} must hold the qualification, if still SENCO${mark.who.isSure ? '' : ', unless it is held already or not asked of them'}.`;
  }
}

const forWhom = ({ label, isNamed }: { readonly label: string; readonly isNamed: boolean }): string =>
  isNamed ? label : `whoever is appointed: ${label}`;

function roundOfNotice(
  { startsOn }: Extract<TimelineMark, { readonly startsOn: IsoDate }>,
  marks: readonly TimelineMark[],
): string {
  const advert = marks.find((mark) => mark.kind === 'advert' && mark.startsOn === startsOn);
  const since = advert ? ` Advertise from about ${yearlyDayInWords(partsOf(advert.on))}.` : '';
  return `Last day to resign for a change on ${dateWords(startsOn)}.${since}`;
}

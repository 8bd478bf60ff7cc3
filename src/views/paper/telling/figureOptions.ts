import { byPlaces, type PaperOption, type Subject } from './subject';

/** Rows in a figure of the body; the figures of all options are in the annex. */
const most = 4;

/**
 * The options that the figures of the body show, in the plan's order: today's, the one decided, those dwelt on and the
 * cheapest lawful one; then the others, the likeliest first, only where nothing is dwelt on. All, where they are few.
 */
export function figureOptions(subject: Subject): readonly PaperOption[] {
  const { options, today, decided, dwelt, standpoint, weighed } = subject;
  if (options.length <= most) return options;
  const [cheapest] = options
    .filter(({ isLawful }) => isLawful)
    .toSorted((a, b) => a.facts.extraPerYear - b.facts.extraPerYear);
  const isOpen = standpoint.kind === 'pending' || standpoint.kind === 'noneLawful';
  const rest = isOpen ? (weighed ? options.toSorted(byPlaces(weighed.acceptability)) : options) : [];
  const wanted = [today, decided, ...dwelt, cheapest, ...rest].flatMap((option) => (option ? [option.id] : []));
  const shown = [...new Set(wanted)].filter((id) => options.some((option) => option.id === id)).slice(0, most);
  return options.filter(({ id }) => shown.includes(id));
}

/** Where the rest stand, after the source of a figure that does not show all. */
export const restElsewhere = (shown: readonly PaperOption[], { options }: Subject): string =>
  shown.length < options.length ? ' Every option is in the annex “The options in full”.' : '';

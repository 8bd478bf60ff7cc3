import type { Assessment } from '../../domain/assessment';
import { dateInWords } from '../../domain/calendar';
import { listWords } from '../../domain/numerals';
import type { PhaseSpan } from '../../domain/option';
import type { Finding } from '../../domain/rule';
import type { Structure } from '../../domain/structure';
import { monthsHeldBefore, type PhasePart } from '../phases';
import type { RuleContext } from './context';
import { byGravity, findingsOf } from './findingsOf';

type Asked = Pick<RuleContext, 'plan' | 'school' | 'figures' | 'on' | 'endsOn'>;

/** Where the phases of a phased plan depart from the rules, each over its own dates; what several share is said once. */
export function findingsOfPhases(
  phases: readonly PhaseSpan[],
  parts: readonly PhasePart<Pick<Assessment, 'time'>>[],
  asked: Asked,
): readonly Finding[] {
  const found = new Map<string, { readonly finding: Finding; readonly places: ReadonlySet<number> }>();
  for (const [place, { startsOn }] of phases.entries()) {
    const time = parts[place]?.of.time;
    if (!time) continue;
    const endsOn = phases[place + 1]?.startsOn ?? asked.endsOn;
    const before = phases.slice(0, place);
    const context = { ...asked, structure: carriedOn(place, phases), time, startsOn, endsOn, before };
    for (const finding of findingsOf(context)) {
      const key = `${finding.rule} ${finding.who} ${finding.because}`;
      const earlier = found.get(key);
      found.set(key, {
        finding: earlier && earlier.finding.from <= finding.from ? earlier.finding : finding,
        places: new Set([...(earlier?.places ?? []), place]),
      });
    }
  }
  return [...found.values()]
    .map(({ finding, places }) =>
      places.size === phases.length ? finding : { ...finding, phase: phaseWords(places, phases) },
    )
    .sort(byGravity);
}

/** The phases at some places by the names of their structures, with the first day where a name does not tell which. */
function phaseWords(places: ReadonlySet<number>, phases: readonly PhaseSpan[]): string {
  const isMeant = (name: string): boolean =>
    phases.every(({ structure }, place) => structure.name !== name || places.has(place));
  const words = [...places].map((place) => {
    const { structure, startsOn } = phaseAt(place, phases);
    return isMeant(structure.name) ? structure.name : `${structure.name} (from ${dateInWords(startsOn)})`;
  });
  return listWords([...new Set(words)]);
}

function phaseAt(place: number, phases: readonly PhaseSpan[]): PhaseSpan {
  const phase = phases[place];
  if (!phase) throw new Error(`There is no phase ${place}`);
  return phase;
}

/** Who goes on in the role they had is no new appointment. */
function carriedOn(place: number, phases: readonly PhaseSpan[]): Structure {
  const { structure } = phaseAt(place, phases);
  return {
    ...structure,
    posts: structure.posts.map((post) =>
      monthsHeldBefore(post, place, phases) > 0 ? { ...post, starting: 'established' } : post,
    ),
  };
}

import type { Assessment } from '../../domain/assessment';
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
  const found = new Map<string, { readonly finding: Finding; readonly names: string[] }>();
  for (const [place, { structure, startsOn }] of phases.entries()) {
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
        names: [...(earlier?.names ?? []), structure.name],
      });
    }
  }
  return [...found.values()]
    .map(({ finding, names }) =>
      new Set(names).size === new Set(phases.map(({ structure }) => structure.name)).size
        ? finding
        : { ...finding, phase: listWords([...new Set(names)]) },
    )
    .sort(byGravity);
}

/** Who goes on in the role they had is no new appointment. */
function carriedOn(place: number, phases: readonly PhaseSpan[]): Structure {
  const phase = phases[place];
  if (!phase) throw new Error(`There is no phase ${place}`);
  const { structure } = phase;
  return {
    ...structure,
    posts: structure.posts.map((post) =>
      monthsHeldBefore(post, place, phases) > 0 ? { ...post, starting: 'established' } : post,
    ),
  };
}

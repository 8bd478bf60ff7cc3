import type { KnownSchool } from '../../domain/assessment';
import { demandPhaseOf, type Phase } from '../../domain/school';
import type { Case } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

export interface Suspensions {
  /** Suspensions a year of pupils with SEND to be expected with this many of them: the two below together. */
  readonly expected: number;
  /** Of pupils on SEN support. */
  readonly senSupport: number;
  /** Of pupils with an EHCP. */
  readonly ehcps: number;
  /** The case of the national figures that this kind of school takes. */
  readonly which: Case;
}

const pupilsInRate = 100;

/** What a school of this kind and size would see in an average year, from national rates for every 100 pupils. */
export function suspensionsPerYear(
  known: Pick<KnownSchool, 'senSupport' | 'ehcps'>,
  phase: Phase,
  figures: Figures,
): Suspensions {
  const which = suspensionCase(phase);
  const senSupport = (known.senSupport / pupilsInRate) * figures.value('risk.suspensionsSenSupport', undefined, which);
  const ehcps = (known.ehcps / pupilsInRate) * figures.value('risk.suspensionsEhcp', undefined, which);
  return { expected: senSupport + ehcps, senSupport, ehcps, which };
}

/** The figures are over all schools: primaries suspend less, secondaries more. For special schools the middle is a judgement. */
function suspensionCase(phase: Phase): Case {
  if (phase === 'special') return 'central';
  return demandPhaseOf(phase) === 'primary' ? 'low' : 'high';
}

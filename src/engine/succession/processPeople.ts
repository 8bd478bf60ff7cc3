import { monthsBetween, partsOf } from '../../domain/calendar';
import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { mustQualify } from '../compliance/qualificationClock';
import { monthsToReady } from './candidates';
import { luckKey } from './luck';
import type { MonthDay, ProcessPerson } from './process';

/** The most of a yearly chance that still leaves somebody a while: at one, they would be gone before the first day. */
const almostSure = 1 - 1e-9;

/** Yearly hazard of a chance over a year: -ln(1 - chance). */
export function hazardOf(chancePerYear: number): number {
  return -Math.log(1 - Math.min(almostSure, Math.max(0, chancePerYear)));
}

/** Everybody whom the plan names, as the process sees them, in the plan's order. */
export function processPeople({ people, assumptions }: Plan, figures: Figures): readonly ProcessPerson[] {
  return people.map((person) => processPerson(person, assumptions.startsOn, figures));
}

/** Somebody as the process sees them, months counted from a plan's first day. */
export function processPerson(person: Person, startsOn: IsoDate, figures: Figures): ProcessPerson {
  return {
    id: person.id,
    key: luckKey(person.id),
    ownHazard: person.leavingChancePerYear === null ? null : hazardOf(person.leavingChancePerYear),
    benchHazard: hazardOf(person.leavingChancePerYear ?? figures.value(benchFigure(person))),
    isCandidate: isCandidate(person),
    willing: person.willing === 'yes' ? 1 : person.willing === 'no' ? 0 : figures.value('succession.unknownWilling'),
    ready: monthsToReady(person, figures),
    qualification: {
      isHeld: person.qualification === 'unknown' || !mustQualify(person, figures),
      clockFrom: monthDay(person.becameSencoOn, startsOn),
      npqFrom: monthDay(person.npqStartedOn, startsOn),
    },
  };
}

function benchFigure({ role }: Person): 'succession.candidateLeaves' | 'leaving.head' | 'leaving.classroomTeacher' {
  if (role === 'successor') return 'succession.candidateLeaves';
  return role === 'headteacher' ? 'leaving.head' : 'leaving.classroomTeacher';
}

/** Who could step up: a successor who has not said no; and a SENCO of the school who wants to go on and has no post in this structure. */
export function isCandidate({ role, willing, isLeaving }: Person): boolean {
  if (isLeaving) return false;
  return role === 'successor' ? willing !== 'no' : role === 'senco' && willing === 'yes';
}

function monthDay(day: IsoDate | null, startsOn: IsoDate): MonthDay | null {
  return day === null ? null : { month: monthsBetween(startsOn, day), day: partsOf(day).day };
}

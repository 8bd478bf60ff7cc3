import { monthsInYear } from '../../domain/calendar';
import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Case } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

/** The plan with whoever a structure's mitigations bring in beside the people entered. */
export function peopleUnder(structure: Structure, plan: Plan, figures: Figures): Plan {
  if (!structure.mitigations.includes('secondTrainedPerson')) return plan;
  return { ...plan, people: [...plan.people, secondTrained(figures)] };
}

function secondTrained(figures: Figures): Person {
  const months = (which: Case): number => monthsInYear * figures.value('succession.readyYears', undefined, which);
  return {
    id: 'second-trained-person',
    label: 'A second person, in training',
    role: 'successor',
    payPoint: figures.practice.pay.classTeacher,
    fte: 1,
    hasQts: 'yes',
    inductionDone: 'yes',
    qualification: 'none',
    npqStartedOn: null,
    earlierServiceOver12Months: 'no',
    becameSencoOn: null,
    readyInMonths: { low: months('low'), central: months('central'), high: months('high') },
    willing: 'yes',
    leavingChancePerYear: null,
    isLeaving: false,
  };
}

import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { usualMonthsToReady } from '../succession/candidates';

/** The plan with whoever a structure's mitigations bring in beside the people entered. */
export function peopleUnder(structure: Structure, plan: Plan, figures: Figures): Plan {
  if (!structure.mitigations.includes('secondTrainedPerson')) return plan;
  return { ...plan, people: [...plan.people, secondTrained(figures)] };
}

/** Whoever a structure trains beside the SENCO: a teacher of whom nothing is known but that they are willing. */
export function secondTrained(figures: Figures): Person {
  return {
    id: 'second-trained-person',
    label: 'the second person trained',
    role: 'successor',
    payPoint: figures.practice.pay.classTeacher,
    fte: 1,
    hasQts: 'yes',
    inductionDone: 'yes',
    qualification: 'none',
    npqStartedOn: null,
    earlierServiceOver12Months: 'no',
    becameSencoOn: null,
    readyInMonths: usualMonthsToReady(figures),
    willing: 'yes',
    leavingChancePerYear: null,
    isLeaving: false,
  };
}

import type { MonthBalance } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import type { PhaseSpan } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { taskRoles } from '../../domain/task';
import type { Figures } from '../../evidence/figuresAt';
import { figuresUnder } from '../mitigation/figuresUnder';
import { leadRoleOf } from '../workload/shareOut';
import type { ProcessInputs } from './process';

/** What the work asks and what each could hold of it, month by month, whoever turns out to be there. */
export function processHours(
  phases: readonly PhaseSpan[],
  months: readonly MonthBalance[],
  plan: Pick<Plan, 'healthCheck'>,
  figures: Figures,
): {
  readonly hours: ProcessInputs['hours'];
  readonly load: Pick<ProcessInputs['leaving'], 'overloadWithDeputy' | 'overloadWithoutDeputy'>;
} {
  const headPerWeek = figures.value('time.headCanAdd');
  const bridgingPerWeek =
    figures.value('succession.bridgingDays') *
    (figures.value('time.dayHours') - figures.value('time.travelPerDay')) *
    figures.value('succession.bridgingEffectiveness');
  const split = phases.flatMap((span) => splitOf(span, months, figuresUnder(span.structure, plan, figures)));
  return {
    hours: {
      demand: months.map(({ demand }) => demand),
      othersWithDeputy: split.map(({ others }) => others),
      othersWithoutDeputy: split.map(({ others, deputy }) => others - deputy),
      senco: split.map(({ senco }) => senco),
      head: months.map(({ weeks }) => weeks * headPerWeek),
      bridging: months.map(({ weeks }) => weeks * bridgingPerWeek),
    },
    load: {
      overloadWithDeputy: overloads(split, months, () => 0),
      overloadWithoutDeputy: overloads(split, months, ({ deputy }) => deputy),
    },
  };
}

/** Hours of a month: what everybody but the designated SENCO does, the deputy's part of it, and what the SENCO can hold when fully effective. */
interface Split {
  readonly others: number;
  readonly deputy: number;
  readonly senco: number;
  /** How overload moves the hazard of leaving in this phase. */
  readonly slope: number;
  readonly cap: number;
}

function splitOf(
  { structure, fromMonth, months: count }: PhaseSpan,
  months: readonly MonthBalance[],
  figures: Figures,
): readonly Split[] {
  const lead = leadRoleOf(structure);
  const slope = figures.value('leaving.overloadSlope');
  const cap = Math.max(1, figures.value('leaving.overloadCap'));
  return months.slice(fromMonth, fromMonth + count).map(({ doneBy, capacityOf, designated }) => {
    const helping = taskRoles.reduce((sum, role) => (role === lead ? sum : sum + doneBy[role]), 0);
    const besides = lead ? Math.max(0, capacityOf[lead] - designated.effective) : 0;
    return {
      others: helping + besides,
      deputy: lead === 'deputySenco' ? 0 : doneBy.deputySenco,
      senco: designated.present,
      slope,
      cap,
    };
  });
}

/** How many times faster the SENCO leaves, year by year of the plan: demand left for the SENCO over what the SENCO can hold. */
function overloads(
  split: readonly Split[],
  months: readonly MonthBalance[],
  fallsBack: (month: Split) => number,
): readonly number[] {
  return split.map(({ slope, cap }, t) => {
    const from = t - (t % monthsInYear);
    let asked = 0;
    let held = 0;
    for (let m = from; m < Math.min(from + monthsInYear, split.length); m += 1) {
      const part = split[m];
      if (!part) continue;
      asked += Math.max(0, (months[m]?.demand ?? 0) - part.others + fallsBack(part));
      held += part.senco;
    }
    if (asked <= 0) return 1;
    return held > 0 ? Math.min(cap, 1 + slope * Math.max(0, asked / held - 1)) : cap;
  });
}

import type { Assessment } from '../../domain/assessment';
import type { Option } from '../../domain/option';
import type { Plan, SimulationSettings } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { assessPlan, type PlanAssessment } from '../assess';
import { hasMustDeparture } from '../compliance/findingsOf';
import type { Steps } from '../sensitivity/asked';
import { nextId } from '../starting/nextId';
import type { ProcessInputs } from '../succession/process';
import { processInputsOf } from '../succession/processInputs';
import { createSimulation } from '../succession/simulate';
import { sum } from '../workload/sums';
import { measured } from './bar';
import { type ChangeId, changedStructure, inOrder, offeredChanges } from './changes';
import type { Combination, FixQuestion, Hours, InFutures, Promised } from './fixAnswer';

/** A combination with what its futures are drawn from. */
export interface Prepared extends Combination {
  /** The same for two combinations of which every future is the same. */
  readonly key: string;
  readonly process: ProcessInputs;
  readonly offered: readonly ChangeId[];
}

/** Works out combinations of one question. */
export interface Workbench {
  readonly prepare: (structure: string, changes: readonly ChangeId[]) => Prepared;
  /** With the luck of one seed; `done` is said between the steps. */
  readonly draw: (prepared: Prepared, settings: SimulationSettings, done: number) => Steps<InFutures>;
}

/** Futures played between two steps: some milliseconds. */
const piece = 500;

/**
 * Every combination stands as a copy beside the structure it is made of, alone with today's: exactly what the school would
 * have once it makes it a structure of the plan.
 */
export function workbenchOf({ plan, on, bar }: FixQuestion, figures: Figures): Workbench {
  const [today] = plan.structures;
  const copyId = nextId('mended', plan.structures);
  const held: Plan = { ...plan, school: { ...plan.school, ceilingPerYear: bar.withinPerYear }, phasedPlans: [] };
  const years = plan.assumptions.horizonYears;

  const prepare: Workbench['prepare'] = (structure, changes) => {
    const entered = plan.structures.find(({ id }) => id === structure);
    if (!today || !entered) throw new Error(`There is no structure ${structure}`);
    const copy = changedStructure({ ...entered, id: copyId }, changes, plan, figures);
    const assessed = assessPlan({ ...held, structures: [today, copy] }, figures, on);
    const [option, assessment] = [assessed.options[1], assessed.assessments[1]];
    if (!option || !assessment) throw new Error(`${structure} was not assessed`);
    const process = processInputsOf(option, assessed.standing, assessed.known, assessment, figures);
    return {
      structure,
      changes: inOrder(changes),
      promised: promisedOf(option, assessment, assessed),
      process,
      key: JSON.stringify(process),
      offered: offeredChanges(copy, changes, plan, figures),
    };
  };

  const drawn = new Map<string, InFutures>();
  return {
    prepare,
    *draw({ key, process }, settings, done) {
      const name = `${settings.seed} ${settings.futures} ${key}`;
      const known = drawn.get(name);
      if (known) return known;
      const simulation = createSimulation(process, settings);
      for (let at = 0; at < settings.futures; at += piece) {
        simulation.run(at, Math.min(at + piece, settings.futures));
        yield done;
      }
      const outcome = simulation.outcome(settings.futures);
      const result = { reached: measured(outcome, bar.measure), cash: outcome.cost.mean / years };
      drawn.set(name, result);
      return result;
    },
  };
}

function promisedOf(option: Option, { money, time, findings }: Assessment, { standing }: PlanAssessment): Promised {
  const structure = standing.structures.find(({ id }) => id === option.id);
  return {
    cashPerYear: money.extraPerYear,
    once: money.oneOffs,
    dearestYear: Math.max(...money.years.map(({ extra }) => extra)),
    overCeiling: money.worstOverCeiling ?? 0,
    hours: hoursOf(structure, time),
    departures: findings.filter((finding) => hasMustDeparture([finding])).map(({ rule }) => rule),
  };
}

function hoursOf(structure: Structure | undefined, time: Assessment['time']): Hours {
  return {
    setAsidePerWeek: sum(structure?.posts ?? [], ({ hoursPerWeek }) => hoursPerWeek),
    ofLeadersPerYear: time.leadershipHoursPerYear,
    ofEachTeacherPerYear: time.hoursPerClassTeacher,
    notHeldPerYear: time.unmetPerYear,
  };
}

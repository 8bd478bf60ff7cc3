import type { Option } from '../../domain/option';
import type { Structure } from '../../domain/structure';
import { type TaskRole, taskNames, taskRoles, tasks } from '../../domain/task';
import { type AssessedPlan, assessedOption } from '../../engine/assess';
import { diaryOf } from '../../engine/workload/diary/diaryOf';
import { threatenedDates } from '../../engine/workload/diary/readDiary';
import { ownFiguresFrom } from '../../engine/workload/timeDiary';
import { figuresTyped, tasksFromDiary } from '../../engine/workload/timeDiary/diaryFigures';
import { involvementOf } from '../../engine/workload/whoDoesWhat/involvement';
import { movements, type Timed } from '../../engine/workload/whoDoesWhat/movements';
import type { InvolvementMark } from '../../engine/workload/whoDoesWhat/usualInvolvement';
import { figuresWith } from '../../evidence/figuresAt';
import type { Results } from './results';
import { structuresOf } from './riskResultOf';

type StructureResult = Results['structures'][number];

export function diaryResultOf(option: Option, assessed: AssessedPlan): StructureResult['diary'] {
  const { assessment } = assessedOption(assessed, option.id);
  const weeks = diaryOf(option, assessment, assessed.plan, assessed.figures, 0);
  return {
    weeks: weeks.map(({ monday, schoolDays, demand, given, unmet, unpaid, undone }) => ({
      monday,
      schoolDays,
      demandHours: demand,
      capacityHours: given,
      unmetHours: unmet,
      unpaidHours: unpaid,
      undoneHours: undone,
    })),
    threatenedDates: threatenedDates(weeks).map(({ date: { id, on, task, isStatutory }, undone, share }) => ({
      id,
      on,
      task,
      isStatutory,
      undoneHours: undone,
      undoneShare: share,
    })),
  };
}

export function whoDoesWhatOf(option: Option, assessed: AssessedPlan): StructureResult['whoDoesWhat'] {
  const [today] = assessed.standing.structures;
  if (!today) throw new Error('A plan has no structure');
  return structuresOf(option).map((structure) => {
    const involvement = involvementOf(structure, assessed.plan.school);
    return {
      structure: structure.id,
      tasks: tasks.map((task) => {
        const involved = involvement[task];
        const marked = (mark: InvolvementMark): TaskRole[] => taskRoles.filter((role) => involved[role]?.mark === mark);
        return {
          task,
          name: taskNames[task],
          responsible: Object.fromEntries(
            taskRoles.flatMap((role) => (involved[role]?.isResponsible ? [[role, involved[role].share]] : [])),
          ),
          accountable: marked('accountable')[0] ?? null,
          consulted: marked('consulted'),
          informed: marked('informed'),
        };
      }),
      movementsFromToday: movements(timedOf(today, assessed), timedOf(structure, assessed)).map((moved) => ({
        ...moved,
      })),
    };
  });
}

/** A structure with what its year comes to on its own. */
function timedOf(structure: Structure, assessed: AssessedPlan): Timed {
  return { structure, time: assessedOption(assessed, structure.id).assessment.time };
}

export function timeDiaryOf({ plan, known }: AssessedPlan): Results['timeDiary'] {
  const { timeDiary, policyPacks, annualReviewShares, school } = plan;
  if (!timeDiary) return null;
  const typed = figuresTyped(plan);
  const without = figuresWith(typed, policyPacks, annualReviewShares);
  const inForce = tasksFromDiary(plan, school.phase);
  return {
    startsOn: timeDiary.startsOn,
    tasks: ownFiguresFrom(timeDiary, known, school.phase, without, typed).map(
      ({ task, hoursInDiary, usualInDiary, shareOfYear, hoursPerYear, why, figures }) => ({
        task,
        hoursInDiary,
        modelledHoursInDiary: usualInDiary,
        shareOfYear,
        hoursPerYear,
        notUsedBecause: why,
        isInForce: inForce.includes(task),
        figures: figures.map(({ id, before, after }) => ({ figure: id, without: before, with: after })),
      }),
    ),
  };
}

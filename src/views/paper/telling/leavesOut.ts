import type { PaperSection } from '../../../domain/paper';
import { packsInForce } from '../../../evidence/policyPacks';
import { paragraph, section } from './blocks';
import { judgedFigures } from './judgedFigures';
import type { Subject } from './subject';

/** What no number here knows. */
export function leavesOut({ plan }: Subject): PaperSection | null {
  const { all, judged } = judgedFigures();
  const isReformOn = packsInForce(plan.policyPacks).length > 0;
  const reform = isReformOn
    ? 'Of reform only what is switched on in the plan is counted, and none of it is law in force.'
    : 'Reform that is proposed and not law is not counted.';
  return section('body', 'leaves-out', 'What the model leaves out', [
    paragraph(
      'leaves-out-what',
      'People: how good they are, how they work together, and how staff and parents would take the change.',
      'Pupils: hours and cover are not outcomes, and no pupil data is used.',
      'The place: national figures for leaving and recruiting stand in for the local market.',
      reform,
      `Of the ${all} figures on the planner’s shelf ${judged} are our own judgement, marked as such.`,
    ),
  ]);
}

import { roleInSentence, type Structure } from '../../domain/structure';
import { fittedToPosts } from '../../engine/starting/startingMatrix';
import { rolesPresent, rolesWithoutWork } from '../../engine/workload/rolesPresent';
import { leadRoleOf } from '../../engine/workload/shareOut';
import { describeStructure } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
import { listWords } from '../../ui/format';

interface IdleNoticeProps {
  readonly structure: Structure;
  readonly assessed: AssessedPlan;
}

/** Hours that nothing is asked of buy nothing: says so, and offers a helper the work that usually goes with the post. */
export function IdleNotice({ structure, assessed }: IdleNoticeProps) {
  const lead = leadRoleOf(structure);
  const idle = rolesWithoutWork(structure).filter((role) => role !== lead);
  if (idle.length === 0) return null;
  const giveUsualWork = (): void => {
    const present = new Set(rolesPresent(structure));
    const matrix = fittedToPosts(structure.matrix, present, lead ?? 'headAndSlt', assessed.figures.practice);
    describeStructure(structure.id, { matrix });
  };
  return (
    <Notice tone="warn">
      <p>
        Nothing is asked of the {listWords(idle.map((role) => roleInSentence(structure, role)))} under “Who does what”,
        so those hours change nothing yet.
      </p>
      {idle.includes('administrator') || idle.includes('deputySenco') ? (
        <Button onClick={giveUsualWork}>Hand over the usual share of the work</Button>
      ) : null}
    </Notice>
  );
}

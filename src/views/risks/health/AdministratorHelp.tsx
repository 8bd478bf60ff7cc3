import type { Option } from '../../../domain/option';
import type { MitigationEffect } from '../../../engine/mitigation/mitigationEffect';
import { chooseMitigation } from '../../../store/riskActions';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { goToPart } from '../../../ui/goToPart';
import { effectWords } from '../effectWords';

interface AdministratorHelpProps {
  readonly effect: MitigationEffect;
  readonly option: Option;
}

/** What the half day that SENCOs ask for would come to here, and a way to add it where that is not to rewrite what is there now. */
export function AdministratorHelp({ effect, option }: AdministratorHelpProps) {
  const isToday = option.index === 0;
  const add = (): void => {
    const outcome = chooseMitigation(option.id, 'administratorHalfDay', true);
    if (!outcome.ok) say('problem', outcome.why);
  };
  return (
    <>
      <p>
        Yes: under “{option.name}” an administrator’s half day a week {effectWords(effect)}.
      </p>
      <p className="row screen-only">
        {isToday ? null : <Button onClick={add}>Add it to “{option.name}”</Button>}
        <Button variant="quiet" onClick={() => goToPart('risks-help')}>
          See all that would help
        </Button>
      </p>
    </>
  );
}

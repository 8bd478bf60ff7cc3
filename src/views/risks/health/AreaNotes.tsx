import type { HealthCheck } from '../../../domain/healthCheck';
import { areaPrompts, leadershipDoes } from '../../../engine/health/prompts';
import { textLimits } from '../../../files/limits';
import { noteHealthArea } from '../../../store/riskActions';
import { say } from '../../../store/sessionStore';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { TextField } from '../../../ui/controls/TextField';

interface AreaNotesProps {
  readonly notes: HealthCheck['areaNotes'];
}

/** Prompts to talk over, with room for the school's own words. Nothing here is counted. */
export function AreaNotes({ notes }: AreaNotesProps) {
  return (
    <div className="screen-only">
      <Disclosure summary="Prompts to talk over: five things leadership of SEND does, six areas schools are judged on">
        <h4>Five things effective leadership of SEND does</h4>
        <ol className="health-five">
          {leadershipDoes.map(({ does, ask }) => (
            <li key={does}>
              {does} <span className="soft">{ask}</span>
            </li>
          ))}
        </ol>
        <h4>Six areas schools are judged on</h4>
        <p>
          Write what you would say if asked, and no pupil’s name. Notes go on the sheet of results. They are not scored,
          and change no number.
        </p>
        <div className="health-areas">
          {areaPrompts.map(({ area, name, asks }) => (
            <TextField
              key={area}
              label={name}
              hint={asks}
              rows={3}
              maxLength={textLimits.notes}
              value={notes[area]}
              onChange={(note) => {
                const outcome = noteHealthArea(area, note);
                if (!outcome.ok) say('problem', outcome.why);
              }}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

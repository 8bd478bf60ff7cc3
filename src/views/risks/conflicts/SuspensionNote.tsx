import type { Suspensions } from '../../../engine/risk/suspensions';
import type { AssessedPlan } from '../../../store/selectors';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { countOf, plain } from '../../../ui/format';
import { FigureSourceNote } from '../../compare/FigureSourceNote';

interface SuspensionNoteProps {
  readonly assessed: AssessedPlan;
  readonly suspensions: Suspensions;
}

const caseWords = {
  low: 'These are the low case of the national figures, because primaries suspend far less than secondaries.',
  central: 'This is the middle case of the national figures: which case a special school should take is our judgement.',
  high: 'These are the high case of the national figures, because most suspensions are in secondary schools.',
} as const;

/** Where the number of suspensions comes from, and how far to lean on it. */
export function SuspensionNote({ assessed: { plan, known, figures }, suspensions }: SuspensionNoteProps) {
  const { expected, senSupport, ehcps, which } = suspensions;
  const rate = (id: 'risk.suspensionsSenSupport' | 'risk.suspensionsEhcp'): string =>
    plain(figures.value(id, undefined, which), 1);
  return (
    <Disclosure summary="Where the number of suspensions comes from">
      <p>
        About {plain(expected, 1)} a year: {plain(senSupport, 1)} from {countOf(known.senSupport, 'pupil')} on SEN
        support at {rate('risk.suspensionsSenSupport')} for every 100, and {plain(ehcps, 1)} from{' '}
        {countOf(known.ehcps, 'pupil')} with an EHCP at {rate('risk.suspensionsEhcp')}. {caseWords[which]} It is what a
        school of this kind and size would see in an average year. Your own count is better: put it in its place on{' '}
        <a href="#/evidence">Evidence</a>.
      </p>
      <p>
        <FigureSourceNote id="risk.suspensionsSenSupport" plan={plan} />
      </p>
      <p>
        <FigureSourceNote id="risk.suspensionsEhcp" plan={plan} /> How many pupils the national rates are taken over is
        unconfirmed.
      </p>
    </Disclosure>
  );
}

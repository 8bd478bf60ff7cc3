import type { SimulationSettings } from '../../domain/plan';
import type { SuccessionOutcome } from '../../domain/succession';
import { limits } from '../../files/limits';
import { setSimulation } from '../../store/successionActions';
import { Button } from '../../ui/controls/Button';
import { NumberBox } from '../../ui/controls/NumberBox';
import { SelectField } from '../../ui/controls/SelectField';
import { decimal } from '../../ui/format';
import { type Parsed, parseNumber } from '../../ui/parse';
import type { OptionFutures } from './futures';
import { howExact } from './workedOutWords';

const futureCounts = [1_000, 10_000, 100_000] as const;

interface WorkedOutProps {
  readonly settings: SimulationSettings;
  readonly shownOptions: readonly OptionFutures[];
}

/** Futures, seed, how exact the numbers are and what they rest on. */
export function WorkedOut({ settings, shownOptions }: WorkedOutProps) {
  const { futures, seed } = settings;
  const counts = [...new Set<number>([...futureCounts, futures])].toSorted((a, b) => a - b);
  const outcomes = shownOptions.flatMap(({ outcome }): SuccessionOutcome[] => (outcome ? [outcome] : []));
  return (
    <div className="worked-out">
      <p>
        Month by month, every structure meets the same luck in the same {decimal(futures)} futures; what it does depends
        on the post and its load. The hundred shown are a run of a hundred future numbers in a row, the one that stands
        nearest to all of them; they go from mild to hard.
      </p>
      {outcomes.length > 0 ? <p>{howExact(outcomes)}</p> : null}
      <p>
        The yearly chances of leaving are inferred from national figures for leaders and teachers: nobody publishes one
        for SENCOs. How long a search takes, the three dates on which people leave, what too much work does to leaving,
        and when somebody is ready are largely judgement, and are marked so.{' '}
        <a href="#/evidence">See every figure and its source, or put in your own</a>.
      </p>
      <div className="worked-out-fields screen-only">
        <SelectField
          label="Futures"
          value={String(futures)}
          options={counts.map((count) => ({ value: String(count), label: decimal(count) }))}
          onChange={(count) => setSimulation({ futures: Number(count) })}
        />
        <NumberBox
          label="Seed"
          hint="A whole number. The same seed gives the same futures to the last digit."
          value={seed}
          parse={parseSeed}
          show={String}
          sign={null}
          validate={checkSeed}
          onChange={(value) => value !== null && setSimulation({ seed: value })}
        />
        <Button onClick={() => setSimulation({ seed: seed === limits.seed.max ? limits.seed.min : seed + 1 })}>
          Draw other futures
        </Button>
      </div>
      <p className="print-only">
        {decimal(futures)} futures, seed {seed}.
      </p>
    </div>
  );
}

/** Whatever is no plain number fails the check, which asks for a whole one. */
function parseSeed(text: string): Parsed {
  const parsed = parseNumber(text);
  return parsed.ok && parsed.sign === null ? parsed : { ok: true, value: Number.NaN, sign: null };
}

const checkSeed = (value: number): string | null =>
  Number.isInteger(value) && value >= limits.seed.min && value <= limits.seed.max
    ? null
    : `Enter a whole number from ${limits.seed.min} to ${decimal(limits.seed.max)}.`;

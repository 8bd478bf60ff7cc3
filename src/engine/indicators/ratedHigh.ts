import type { Working, WorkingLine } from '../../domain/indicator';
import { risksRatedHigh } from '../risk/register/risksRatedHigh';
import { figureLine, type Indicator, type Measured } from './measured';

type Rated = ReturnType<typeof risksRatedHigh>;

/** A table asks more than once for the same cell, and each answer is a whole register. */
const known = new WeakMap<Measured, Rated>();

function ratedHigh(measured: Measured): Rated {
  const before = known.get(measured);
  if (before !== undefined) return before;
  const { standing: plan, unswitched: figures, option, known: school, assessment, succession } = measured;
  const rated = risksRatedHigh({ plan, figures, option, known: school, assessment, succession });
  known.set(measured, rated);
  return rated;
}

const explain = (m: Measured): Working => ({
  formula:
    'How many risks of the register have at least the score set: likelihood from 1 to 5 times impact from 1 to 5. The likelihood is counted where the futures, the hours or the facts can tell; most impacts are judgement. The Risks page has the whole register.',
  lines: [
    figureLine('Score from which a risk is rated high', 'risk.scoreHigh', 'count', m),
    ...(ratedHigh(m) ?? []).map(
      ({ name, score, rating }): WorkingLine => ({ label: name, value: `${score}, ${rating}`, unit: 'text' }),
    ),
  ],
});

/** How many risks of the register, the school's own among them, are rated high or severe; null until the futures are drawn. */
export const risksRatedHighIndicator: Indicator = {
  label: 'Risks rated high or severe',
  group: 'Risk',
  unit: 'count',
  direction: 'lowerIsBetter',
  measure: (m) => ratedHigh(m)?.length ?? null,
  explain,
  explainPhases: explain,
};

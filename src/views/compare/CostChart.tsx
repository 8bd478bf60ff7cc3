import { costParts } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import { costPartNames } from '../../engine/indicators/budget';
import { StackedYearBars } from '../../ui/charts/StackedYearBars';
import { pounds, poundsShort, poundsShortest, schoolYearName, thousands } from '../../ui/format';
import { costCaption } from './chartCaptions';
import type { Compared } from './compared';

const parts = costParts.map((key) => ({ key, label: costPartNames[key] }));

/** Extra cash by school year, stacked by what it pays for. Today's is nothing by definition, so it has no bars. */
export function CostChart({ columns }: { readonly columns: readonly Compared[] }) {
  const [today, ...others] = columns;
  if (!today || others.length === 0) return null;
  const { horizonYears, startsOn } = today.measured.plan.assumptions;
  const hasPartYears = today.assessment.money.years.some(({ months }) => months < monthsInYear);
  const costed = others.map(({ name, assessment }) => ({
    name,
    extraOverHorizon: assessment.money.extraOverHorizon,
  }));
  return (
    <StackedYearBars
      title="Extra cash by school year"
      caption={`${costCaption(costed, horizonYears, startsOn)}${hasPartYears ? ' The first and last school years are part years.' : ''} Below the line is money saved against today.`}
      groups={others.map(({ id, name, index, assessment }) => ({
        id,
        name,
        index,
        years: assessment.money.years.map(({ schoolYear, extraByPart }) => ({
          label: schoolYearName(schoolYear),
          values: extraByPart,
        })),
      }))}
      parts={parts}
      write={pounds}
      writeShort={poundsShort}
      writeShorter={[poundsShortest, thousands]}
    />
  );
}

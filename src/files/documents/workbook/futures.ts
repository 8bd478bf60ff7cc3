import { withThousands } from '../../../domain/numerals';
import type { Estimated, SuccessionOutcome } from '../../../domain/succession';
import type { AssessedPlan } from '../../../engine/assess';
import { addRow, amount, type Cell, newSheet, type Sheet, words } from '../xlsx/sheet';

type FoundStyle = 'foundChance' | 'found' | 'foundMoney';
type Measure = readonly [what: string, of: (outcome: SuccessionOutcome) => Estimated | null, style: FoundStyle];

const measures: readonly Measure[] = [
  ['A SENCO in post in every month (chance)', (outcome) => outcome.alwaysHeld, 'foundChance'],
  [
    'A qualified SENCO, or one outside the duty, in every month (chance)',
    (outcome) => outcome.alwaysQualified,
    'foundChance',
  ],
  ['Months without a SENCO in post', (outcome) => outcome.vacantMonths, 'found'],
  ['Four such months or more in a row (chance)', (outcome) => outcome.termVacant, 'foundChance'],
  ['Months with a head, an acting head or a bridging SENCO designated', (outcome) => outcome.interimMonths, 'found'],
  ['Months with nobody designated', (outcome) => outcome.nobodyMonths, 'found'],
  ['A month with nobody designated (chance)', (outcome) => outcome.everNobody, 'foundChance'],
  ['Departures of a SENCO', (outcome) => outcome.departures, 'found'],
  ['The SENCO leaves at all (chance)', (outcome) => outcome.everLeaves, 'foundChance'],
  ['Changes of the designated SENCO', (outcome) => outcome.changes, 'found'],
  ['Past the third anniversary without the qualification (chance)', (outcome) => outcome.breach, 'foundChance'],
  ['Somebody inside ready when needed (share of departures)', (outcome) => outcome.readyWhenNeeded, 'foundChance'],
  ['Extra cash over the plan, with departures in it (pounds)', (outcome) => outcome.cost, 'foundMoney'],
  ['Of it, for adverts, vacancies and stop-gaps (pounds)', (outcome) => outcome.churn, 'foundMoney'],
  ['Over the ceiling (chance)', (outcome) => outcome.overCeiling, 'foundChance'],
  ['Work done in its month (share)', (outcome) => outcome.workDone, 'foundChance'],
];

/** What the futures of every option come to: values, because a simulation is no formula. */
export function futuresSheetOf({ plan, options }: AssessedPlan, outcomes: readonly SuccessionOutcome[]): Sheet {
  const { seed } = plan.simulation;
  const found = options.flatMap((option) => {
    const outcome = outcomes.find((each) => each.option === option.id);
    return outcome ? [{ name: option.name, outcome }] : [];
  });
  const sheet = newSheet('Succession', {
    widths: [58, ...found.flatMap(() => [16, 14])],
    keepsRows: 3,
    keepsColumns: 1,
  });
  addRow(sheet, words('What the simulated futures come to', 'title'));
  addRow(
    sheet,
    words(
      found.length === 0
        ? 'The futures had not been drawn when this workbook was made.'
        : `Values and not formulas: means over ${withThousands(found[0]?.outcome.futures ?? 0)} simulated futures, drawn with the seed ${seed}, over the whole plan. Beside each stands its standard error; nought where it is solved exactly.`,
      'lead',
    ),
  );
  addRow(
    sheet,
    words('Measure', 'head'),
    ...found.flatMap(({ name }) => [words(name, 'headRight'), words('Standard error', 'headRight')]),
  );
  for (const [what, of, style] of measures) {
    addRow(sheet, words(what), ...found.flatMap(({ outcome }) => pairOf(of(outcome), style)));
  }
  return sheet;
}

function pairOf(estimated: Estimated | null, style: FoundStyle): readonly (Cell | null)[] {
  return estimated
    ? [amount(estimated.mean, style), amount(estimated.standardError, style)]
    : [words('does not apply', 'note'), null];
}

import { decimal, pounds } from '../../../domain/numerals';
import { sum } from '../../../domain/sum';
import { aboutPercent } from './chanceInWords';
import { fromChance, fromFacts, fromFutures, impactOf, trace } from './readings';
import { type RiskRule, yearsInWords } from './subject';

const costOverCeiling: RiskRule = {
  id: 'costOverCeiling',
  cause: ({ assessment: { money } }) =>
    `As planned it costs ${againstToday(money.extraOverHorizon)} over the plan; adverts, vacancies and stop-gaps come on top.`,
  effect: () => 'The money is found elsewhere in the budget, or the structure is cut back halfway.',
  owner: 'School business manager',
  review: 'year',
  likelihood: (subject) => {
    const { plan, assessment } = subject;
    if (plan.school.ceilingPerYear === null) {
      return fromFacts(
        { level: 1, because: 'No ceiling is set, so nothing can be over it.' },
        trace('school', 'Money for the SENCO function'),
      );
    }
    const ceiling = sum(assessment.money.years, (year) => year.ceiling ?? 0);
    return fromFutures(subject, {
      chance: 'ceiling',
      that: `the cost with its changes of people is over the ${pounds(ceiling)} set for these years together`,
      label: 'The cost goes over the ceilings',
      meanwhile:
        assessment.money.extraOverHorizon > ceiling
          ? { level: 5, because: 'The planned cost alone is over the ceiling.' }
          : { level: 2, because: 'The planned cost is inside the ceiling.' },
    });
  },
  impact: () => impactOf(3, 'It is a nuisance that can be mended, at the price of something else.'),
};

function againstToday(extra: number): string {
  if (Math.round(extra) === 0) return 'the same as today';
  return `${pounds(Math.abs(extra))} ${extra > 0 ? 'more' : 'less'} than today`;
}

const appeals: RiskRule = {
  id: 'appeals',
  cause: ({ known }) =>
    `${known.ehcps === 1 ? 'One pupil has an EHCP' : `${decimal(known.ehcps)} pupils have an EHCP`}, and parents may take what is in a plan, or a refusal to assess, to the Tribunal.`,
  effect: ({ figures }) =>
    `The appeal is against the local authority, but the school writes the evidence: about ${decimal(figures.value('demand.disputeHours'))} hours a dispute.`,
  owner: 'SENCO',
  review: 'year',
  likelihood: (subject) => {
    const { known, figures, years } = subject;
    const perYear = (known.ehcps * figures.value('risk.appealsPer100')) / 100;
    const chance = 1 - Math.exp(-perYear * years);
    return fromChance(
      subject,
      chance,
      `At the national rate, and with today’s EHCPs, the chance of at least one appeal in ${yearsInWords(years)} is ${aboutPercent(chance, figures)}, whichever structure is chosen.`,
      trace('evidence', 'SEND appeals a year for every 100 EHCPs', ['risk.appealsPer100']),
    );
  },
  impact: () => impactOf(2, 'It takes hours and nerves; the duty to answer is the local authority’s.'),
};

/** What costs money, or ends before a judge. */
export const moneyRisks = { costOverCeiling, appeals } as const;

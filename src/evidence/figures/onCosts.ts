import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { dated, estimate } from '../estimate';

/** What an employer pays on top of salary. Dated by law, not by pay year. */
export const onCosts = {
  'onCosts.teacherPensionRate': dated(
    "Employer contribution to the Teachers' Pension Scheme, as a share of pay",
    'share',
    'sourced',
    [
      ['2019-09-01', 0.2368, cite('tpsIncrease2024', '23.6% before April 2024, with the 0.08% levy')],
      ['2024-04-01', 0.2868, cite('tpsIncrease2024', '28.6% from 1 April 2024, with the 0.08% levy')],
    ],
    {
      // The valuation period ends on this day, inside any plan made now.
      reviewBy: '2027-03-31',
      note: "A new rate is possible from 1 April 2027 and was not found. The scheme's own page dates 28.68% from September 2019; every other source says April 2024.",
    },
  ),
  'onCosts.nicRate': dated(
    "Employer's National Insurance, as a share of pay above the threshold",
    'share',
    'sourced',
    // The law begins on 6 April; months are counted whole, so it is taken from the 1st.
    [['2025-04-01', 0.15, cite('employerNic', 'employer rate, 2025/26 and 2026/27')]],
    { reviewBy: '2027-04-05', note: 'In force from 6 April 2025; taken from the first of the month.' },
  ),
  'onCosts.nicThreshold': dated(
    "Pay below which no employer's National Insurance is due, for each employment",
    'pounds a year',
    'sourced',
    [['2025-04-01', 5000, cite('employerNic', 'secondary threshold, 2025/26 and 2026/27')]],
    {
      reviewBy: '2027-04-05',
      note: 'Held until April 2031. In force from 6 April 2025; taken from the first of the month. Whether a school may claim the employment allowance is unconfirmed, so it is left out.',
    },
  ),
  'onCosts.levyRate': dated(
    'Apprenticeship levy, as a share of pay',
    'share',
    'sourced',
    [['2017-04-01', 0.005, cite('apprenticeshipLevy', '0.5% of the pay bill above an allowance of £15,000')]],
    {
      note: 'Only employers with a pay bill above about £3m a year pay it; many schools pay through a trust or council.',
    },
  ),
  'onCosts.lgpsStandInRate': estimate(
    'Employer contribution to the Local Government Pension Scheme, standing in until the school gives its own',
    'share',
    'judgement',
    [0.2, 0.225, 0.294],
    cite('judgement', 'between 20% and 25% centrally; one fund charged maintained schools 29.4% in 2025/26'),
    {
      reviewBy: '2027-03-31',
      note: 'There is no national rate: it differs by fund and must be asked for. Many funds were expected to charge less from April 2026.',
    },
  ),
} satisfies Record<string, Figure>;

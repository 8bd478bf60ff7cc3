import type { Figure } from '../../domain/evidence';
import { cite } from '../cite';
import { estimate, fixed } from '../estimate';

const supplyNote = 'Prices of 2023, not uprated; later prices were not found.';

/** Prices other than teachers' pay. */
export const costs = {
  'costs.supplyDayPrimary': fixed(
    'A day of supply teaching, primary',
    'pounds a day',
    'sourced',
    218,
    cite('supplyCostPq2025', 'average daily cost to primary schools'),
    { note: supplyNote },
  ),
  'costs.supplyDaySecondary': fixed(
    'A day of supply teaching, secondary',
    'pounds a day',
    'sourced',
    291,
    cite('supplyCostPq2025', 'average daily cost to secondary schools'),
    { note: supplyNote },
  ),
  'costs.supplyDaySpecial': fixed(
    'A day of supply teaching, special',
    'pounds a day',
    'sourced',
    270,
    cite('supplyCostPq2025', 'average daily cost to special schools'),
    { note: supplyNote },
  ),
  'costs.advert': estimate(
    'Recruiting for one vacancy',
    'pounds',
    'sourced',
    [1000, 3000, 10000],
    cite('recruitmentSurvey2015', 'recruitment cost per vacancy: £3,000 on average, up to £10,000'),
    {
      note: 'Prices of 2015, not uprated, for any teaching vacancy. The low end is a paid advert of about 2019. The national Teaching Vacancies service is free.',
    },
  ),
  'costs.npqFee': fixed(
    'NPQ for SENCOs without a scholarship',
    'pounds',
    'sourced',
    1265,
    cite('npqFee2024', 'fee for a self-funded place, autumn 2024'),
    { note: 'Autumn 2024 price; the 2026 price was not found. A scholarship pays it all, but places are capped.' },
  ),
  'costs.npqShareSchoolPays': estimate(
    'Part of the NPQ fee that the school pays for a new SENCO who must qualify',
    'share',
    'sourced',
    [0, 0, 1],
    cite('npqFunding2026', 'November 2026 cohort: a scholarship pays the whole fee'),
    {
      reviewBy: '2027-02-28',
      note: 'High is a new SENCO for whom no scholarship place is left; nothing was found on cohorts after November 2026.',
    },
  ),
  'costs.administratorSalary': estimate(
    'Full-time salary of a SEN administrator',
    'pounds a year',
    'sourced',
    [25185, 25583, 25989],
    cite('senAdministratorAdvert2026', 'NJC points 4 to 6, full-time equivalent'),
    {
      reviewBy: '2027-03-31',
      note: 'Points 4, 5 and 6 from April 2025, outside London. The 2026/27 award was not found; some adverts of September 2026 stand 3.3% higher.',
    },
  ),
  'costs.administratorWeek': fixed(
    'Full-time week of support staff',
    'hours a week',
    'judgement',
    37,
    cite('judgement', 'the usual NJC full-time week; no published figure read'),
    { note: 'Unconfirmed; some London employers work 36 or 35 hours.' },
  ),
  'costs.termTimeFactor': estimate(
    'Pay of a term-time post as a share of the full-time salary',
    'share',
    'derived',
    [0.86, 0.863, 0.87],
    cite('senAdministratorAdvert2026', 'actual £21,730 against £25,185 full-time'),
    { note: 'From one advert; it moves with length of service and with weeks worked.' },
  ),
  'costs.payGrowth': estimate(
    'Growth of pay after the last published pay year',
    'share',
    'sourced',
    [0.02, 0.03, 0.04],
    cite('dfeTeacherPayCalculator', '3% from 1 September 2027'),
    { note: 'Central is the 2027 award; low, high and every later year are judgement.' },
  ),
  'costs.inflation': estimate(
    'Growth of prices, for money of today',
    'share',
    'judgement',
    [0.015, 0.02, 0.03],
    cite('judgement', 'around the 2% target'),
  ),
  'costs.safeguardingYears': fixed(
    'Longest time for which a withdrawn allowance is safeguarded',
    'years',
    'judgement',
    3,
    cite('judgement', 'up to three years, on the model of the pay and conditions document; the text was not read'),
    { note: 'Unconfirmed; academies follow their own contracts.' },
  ),
} satisfies Record<string, Figure>;

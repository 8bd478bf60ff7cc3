import { expect, it } from 'vitest';
import type { PlanEvent } from '../../../src/domain/plan';
import { supposedSentences } from '../../../src/views/succession/switchedOnWords';
import { planFor, villagePrimary } from '../../engine/plans';

const plan = planFor(villagePrimary);
const resigns: PlanEvent = { id: 'resigns', kind: 'sencoResigns', on: '2028-01-01' };
const advert: PlanEvent = { id: 'advert', kind: 'firstAdvertFails', on: '2027-09-01' };

it('is silent under current law and chance alone', () => {
  expect(supposedSentences(plan)).toEqual([]);
  expect(supposedSentences({ ...plan, policyPacks: ['noSuchPack'] })).toEqual([]);
});

it('names the packs in force with how sure they are', () => {
  expect(supposedSentences({ ...plan, policyPacks: ['higherPayAwards', 'lowerPayAwards'] })).toEqual([
    'Switched on: Lower pay awards (speculation).',
  ]);
});

it('names events in the order of their days, and says which lie outside the plan', () => {
  const late: PlanEvent = { id: 'late', kind: 'suddenVacancy', on: '2050-01-01' };
  expect(supposedSentences({ ...plan, events: [late, resigns, advert] })).toEqual([
    'Sure to happen: the first advert fails, September 2027; the SENCO resigns, January 2028; the SENCO goes without notice, January 2050, outside the years shown.',
  ]);
});

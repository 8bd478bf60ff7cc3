import { describe, expect, it } from 'vitest';
import type { HealthQuestionId } from '../../../../src/domain/healthCheck';
import type { MitigationId } from '../../../../src/domain/mitigation';
import type { Plan } from '../../../../src/domain/plan';
import type { Structure } from '../../../../src/domain/structure';
import type { Answer } from '../../../../src/domain/units';
import { personOf, planFor, villagePrimary, withPhases, withStructure } from '../../plans';
import { riskOf } from './registers';

const plan = planFor({ ...villagePrimary, hasSenGovernor: 'no' });
const chosen = (id: string, ...mitigations: readonly MitigationId[]): Plan =>
  withStructure(plan, id, (structure) => ({ ...structure, mitigations }));
const answered = (from: Plan, answers: Partial<Record<HealthQuestionId, Answer>>): Plan => ({
  ...from,
  healthCheck: { ...from.healthCheck, answers: { ...from.healthCheck.answers, ...answers } },
});

describe('a conflict of interest', () => {
  const likelihood = (from: Plan, id: string) => riskOf(from, id, 'conflictOfInterest').likelihood;

  it('of a head who is SENCO: 1 - e^(-3.92 x 5) of deciding at least one suspension', () => {
    expect(likelihood(plan, 'head-as-senco').chance).toBeCloseTo(1 - Math.exp(-3.92 * 5), 9);
    expect(likelihood(plan, 'head-as-senco').level).toBe(5);
  });

  it('counts only the years in which the head is SENCO', () => {
    const phased = withPhases(plan, [
      { structure: 'slt-senco', startsOn: '2026-09-01' },
      { structure: 'head-as-senco', startsOn: '2031-03-01' },
    ]);
    expect(likelihood(phased, 'phased').chance).toBeCloseTo(1 - Math.exp(-3.92 / 2), 9);
  });

  it('is rare where head and SENCO are two people', () => {
    expect(likelihood(plan, 'slt-senco')).toMatchObject({ level: 1, chance: null });
    expect(likelihood(plan, 'slt-senco').because).toContain('two people');
  });

  it('falls with an independent advocate to what the other hats leave', () => {
    const advised = likelihood(chosen('head-as-senco', 'independentAdvocate'), 'head-as-senco');
    expect(advised).toMatchObject({ level: 2, chance: null });
    expect(advised.because).toContain('“SENCO” with “Line-manages the SENCO”');
    const both = chosen('head-as-senco', 'independentAdvocate', 'senGovernor');
    expect(likelihood(both, 'head-as-senco').level).toBe(1);
  });

  it('is raised by a SENCO who manages themselves', () => {
    const alone = withStructure(plan, 'slt-senco', (structure) => ({
      ...structure,
      hats: { ...structure.hats, lineManager: 'senco' },
    }));
    expect(likelihood(alone, 'slt-senco').level).toBe(2);
  });

  it('is raised further by two strong pairs, where no suspension is to be expected', () => {
    const none = planFor({ ...villagePrimary, senSupport: 0, ehcps: 0, hasSenGovernor: 'no' });
    expect(likelihood(none, 'head-as-senco').level).toBe(3);
  });
});

describe('little influence off the leadership team', () => {
  const level = (id: string, from: Plan = plan) => riskOf(from, id, 'offLeadershipTeam').likelihood.level;

  it('goes by where the SENCO sits', () => {
    expect(level('slt-senco')).toBe(1);
    expect(level('associate-slt-senco')).toBe(3);
    expect(level('middle-leader-senco')).toBe(4);
    expect(level('distributed')).toBe(5);
  });

  it('moves by one at most with what the school says, and names it', () => {
    const good = answered(plan, { influencesColleagues: 'yes', backedWithClearVision: 'yes' });
    const bad = answered(plan, { influencesColleagues: 'no', teachingLeadWorksWithSenco: 'no' });
    expect(level('middle-leader-senco', good)).toBe(3);
    expect(level('middle-leader-senco', bad)).toBe(5);
    expect(riskOf(bad, 'middle-leader-senco', 'offLeadershipTeam').likelihood.because).toBe(
      'The SENCO is not on the leadership team; the SENCO is said not to influence colleagues and the lead for teaching does not plan with the SENCO.',
    );
  });

  it('stays where a yes and a no weigh the same', () => {
    expect(
      level('middle-leader-senco', answered(plan, { influencesColleagues: 'yes', backedWithClearVision: 'no' })),
    ).toBe(4);
  });

  it('matters less off the team where numbers are small, and more where they call for a place', () => {
    expect(level('middle-leader-senco', answered(plan, { numbersCallForLeadership: 'no' }))).toBe(3);
    expect(level('middle-leader-senco', answered(plan, { numbersCallForLeadership: 'yes' }))).toBe(5);
    expect(level('slt-senco', answered(plan, { numbersCallForLeadership: 'yes' }))).toBe(1);
  });

  it('finds a place on the team that comes too early', () => {
    expect(level('slt-senco', answered(plan, { sencoReadyForLeadership: 'no' }))).toBe(2);
    expect(level('slt-senco', answered(plan, { sencoReadyForLeadership: 'yes' }))).toBe(1);
  });

  it('falls with a standing seat, and with coaching by the head', () => {
    expect(level('middle-leader-senco', chosen('middle-leader-senco', 'seatAtLeadership'))).toBe(3);
    expect(level('middle-leader-senco', chosen('middle-leader-senco', 'seatAtLeadership', 'headCoaching'))).toBe(2);
    expect(level('associate-slt-senco', chosen('associate-slt-senco', 'headCoaching'))).toBe(2);
  });

  it('is the worst of the phases, and says which', () => {
    const phased = withPhases(plan, [
      { structure: 'middle-leader-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2028-09-01' },
    ]);
    expect(riskOf(phased, 'phased', 'offLeadershipTeam').likelihood).toMatchObject({
      level: 4,
      because: 'In the phase “Middle-leader SENCO”: The SENCO is not on the leadership team.',
    });
  });
});

describe('influence that depends on the head', () => {
  const likelihood = (from: Plan, id = 'associate-slt-senco') => riskOf(from, id, 'influenceThroughHead').likelihood;
  const withHead = (leavingChancePerYear: number | null, isLeaving = false): Plan => ({
    ...plan,
    people: [personOf('headteacher', { leavingChancePerYear, isLeaving })],
  });

  it('is the chance that the head goes: 1 - 0.9^5 = 41%', () => {
    expect(likelihood(plan).chance).toBeCloseTo(1 - 0.9 ** 5, 9);
    expect(likelihood(plan).level).toBe(3);
  });

  it('takes the head’s own chance, and is sure where the head is known to be going', () => {
    expect(likelihood(withHead(0.5)).chance).toBeCloseTo(1 - 0.5 ** 5, 9);
    expect(likelihood(withHead(null, true))).toMatchObject({
      level: 5,
      chance: 1,
      because: 'The head is known to be leaving.',
    });
  });

  it('does not arise for a member of the team, nor for a SENCO who is not there', () => {
    expect(likelihood(plan, 'slt-senco').level).toBe(1);
    expect(likelihood(plan, 'middle-leader-senco').level).toBe(1);
  });

  it('matters less where another leader manages the SENCO', () => {
    const impact = (from: Plan) => riskOf(from, 'associate-slt-senco', 'influenceThroughHead').impact.level;
    expect(impact(plan)).toBe(3);
    expect(impact(chosen('associate-slt-senco', 'otherLineManager'))).toBe(2);
  });
});

describe('isolation', () => {
  const read = (id: string, from: Plan = plan) => riskOf(from, id, 'isolation').likelihood;

  it('rises by one for each fact that leaves the SENCO alone', () => {
    expect(read('slt-senco-with-deputy').level).toBe(2);
    expect(read('slt-senco').level).toBe(4);
    expect(read('middle-leader-senco').level).toBe(5);
    expect(read('slt-senco').because).toBe(
      'Three facts count: there is no deputy SENCO, all of the work is asked of one person and no network, supervision or coaching is chosen.',
    );
  });

  it('falls with a network, with coaching, and with a seat', () => {
    expect(read('slt-senco', chosen('slt-senco', 'peerSupport')).level).toBe(3);
    expect(read('slt-senco', chosen('slt-senco', 'headCoaching')).level).toBe(3);
    expect(read('middle-leader-senco', chosen('middle-leader-senco', 'seatAtLeadership')).level).toBe(4);
    expect(read('slt-senco-with-deputy', chosen('slt-senco-with-deputy', 'peerSupport'))).toMatchObject({
      level: 1,
      because: 'None of the facts that we look for is so.',
    });
  });

  it('sees a SENCO who is there for a day a week', () => {
    expect(read('seconded-senco').because).toContain('the SENCO is in the school on one day a week');
  });
});

describe('governors unable to challenge', () => {
  const read = (school: Partial<Plan['school']>, id = 'slt-senco', change?: (structure: Structure) => Structure) => {
    const asked = planFor({
      ...villagePrimary,
      hasSenGovernor: 'yes',
      governorsDefinedRole: 'yes',
      reportNamesSenco: 'yes',
      ...school,
    });
    return riskOf(change ? withStructure(asked, id, change) : asked, id, 'governorsCannotChallenge').likelihood;
  };

  it('rises by one for each thing that is not settled, to all four', () => {
    expect(read({}).level).toBe(1);
    expect(read({ hasSenGovernor: 'no' }).level).toBe(2);
    expect(read({ hasSenGovernor: 'no', governorsDefinedRole: 'no' }).level).toBe(3);
    expect(read({ hasSenGovernor: 'no', governorsDefinedRole: 'no', reportNamesSenco: 'no' }).level).toBe(4);
    expect(
      read({ hasSenGovernor: 'no', governorsDefinedRole: 'no', reportNamesSenco: 'no' }, 'head-as-senco').level,
    ).toBe(5);
  });

  it('counts all that is not known as one', () => {
    const unknown = read({ hasSenGovernor: 'unknown', governorsDefinedRole: 'unknown' });
    expect(unknown.level).toBe(2);
    expect(unknown.because).toBe(
      'One fact counts: it is not known whether a governor looks after SEN, or whether the governors have settled the SENCO’s role.',
    );
  });

  it('falls with a named SEN governor', () => {
    const named = (structure: Structure): Structure => ({ ...structure, mitigations: ['senGovernor'] });
    expect(read({ hasSenGovernor: 'no' }, 'slt-senco', named).level).toBe(1);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { documentStore } from '../../src/store/documentStore';
import { examples } from '../../src/store/examples';
import { openExample, openText } from '../../src/store/fileActions';
import { closePlan } from '../../src/store/history';
import { selectAssessment } from '../../src/store/selectors';
import { sessionStore } from '../../src/store/sessionStore';
import { on, smallFile } from '../files/plans';

afterEach(closePlan);

describe('opening', () => {
  it.each(examples.map(({ id }) => id))("opens the story %s, nobody's file yet", async (id) => {
    expect(await openExample(id)).toBe(true);
    const { plan } = documentStore.getState();
    expect(plan?.school.name).toMatch(/\(invented\)$/);
    expect(sessionStore.getState().fileName).toBeNull();
  });

  it('leaves the open plan as it is when a file is refused, and says why', async () => {
    await openText(JSON.stringify(smallFile), 'ours.senco.json');
    expect(sessionStore.getState().fileName).toBe('ours.senco.json');
    const { plan } = documentStore.getState();
    expect(await openText('{}', 'other.json')).toBe(false);
    expect(documentStore.getState().plan).toBe(plan);
    expect(sessionStore.getState().message).toEqual({
      tone: 'problem',
      text: '"other.json" cannot be opened: it is not a plan saved by SENCO Planner.',
    });
  });
});

describe('what follows from a plan', () => {
  it('is the same object while the plan and the day are the same', async () => {
    await openText(JSON.stringify(smallFile), 'a.json');
    const { plan } = documentStore.getState();
    if (!plan) throw new Error('No plan is open');
    const first = selectAssessment(plan, on);
    expect(selectAssessment(plan, on)).toBe(first);
    expect(selectAssessment(plan, '2027-01-01')).not.toBe(first);
    expect(first.assessments.map(({ optionId }) => optionId)).toEqual(plan.structures.map(({ id }) => id));
  });
});

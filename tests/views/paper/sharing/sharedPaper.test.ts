import { describe, expect, it } from 'vitest';
import { sharedPlan } from '../../../../src/files/share/sharedPlan';
import { selectAssessment } from '../../../../src/store/selectors';
import { sharedPaper } from '../../../../src/views/paper/sharing/sharedPaper';
import { exampleOf, inputFor, on } from '../telling/papers';

const example = exampleOf('village-primary');
const plan = {
  ...example,
  people: example.people.map((person, at) => ({ ...person, label: `Quillon${at}` })),
  structures: example.structures.map((each, at) => (at === 1 ? { ...each, name: 'Quillon1 keeps it' } : each)),
};
const input = inputFor(plan);

describe('the paper in a shared file', () => {
  it('names nobody where the labels stay behind, and says the same numbers', () => {
    const shared = sharedPlan(plan, { people: false, words: true });
    const html = sharedPaper(input, selectAssessment(shared, on));
    expect(html).not.toContain('Quillon');
    const whole = sharedPaper(input, selectAssessment(plan, on));
    expect(whole).toContain('Quillon1 keeps it');
    const amounts = (text: string): readonly string[] => text.match(/£[\d,]+/g) ?? [];
    expect(amounts(html).length).toBeGreaterThan(20);
    expect(amounts(html)).toEqual(amounts(whole));
  });

  it('says that it is not final where something is still being worked out', () => {
    const awaits = 'Not final: the futures are still being drawn.';
    const shared = selectAssessment(plan, on);
    expect(sharedPaper({ ...input, awaits }, shared)).toContain(`<p class="paper-standfirst">${awaits}</p>`);
    expect(sharedPaper(input, shared)).not.toContain('Not final');
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsOf } from '../../src/domain/option';
import type { Plan } from '../../src/domain/plan';
import { selectAssessment } from '../../src/store/selectors';
import { downloadCalendar, downloadWholeFile } from '../../src/store/sharing';
import { on, smallPlan } from '../files/plans';

const { names } = vi.hoisted(() => ({ names: [] as string[] }));
vi.mock('../../src/files/share/download', () => ({
  download: (_: string, name: string) => {
    names.push(name);
  },
}));
vi.mock('../../src/files/share/pristinePage', () => ({
  pristinePage: () => '<html><body><div id="root"></div></body></html>',
}));
vi.mock('../../src/files/share/wholeFile', () => ({ wholeFile: () => 'a page' }));

const plan: Plan = {
  ...smallPlan,
  name: 'If Anya leaves',
  people: smallPlan.people.map((person, place) => ({ ...person, label: place === 0 ? 'Anya Petrov' : person.label })),
};
const assessed = selectAssessment(plan, on);

afterEach(() => {
  names.length = 0;
  vi.unstubAllGlobals();
});

describe('the name of a file that is shared', () => {
  it('holds nobody’s label where the labels stay behind, and holds it where they go along', async () => {
    vi.stubGlobal('document', {});
    await downloadWholeFile(assessed, { people: false, words: true }, () => '');
    await downloadWholeFile(assessed, { people: true, words: true }, () => '');
    expect(names).toEqual(['if-senco-leaves.senco.html', 'if-anya-leaves.senco.html']);
  });

  it('tells the paper of what is shared, and not of what stays behind', async () => {
    vi.stubGlobal('document', {});
    const told: string[] = [];
    await downloadWholeFile(assessed, { people: false, words: true }, ({ plan: { name, people } }) => {
      told.push(name, ...people.map(({ label }) => label));
      return '';
    });
    expect(told.join(' ')).toContain('If SENCO leaves');
    expect(told.join(' ')).not.toContain('Anya');
  });

  it('never holds a label where it is a calendar', async () => {
    const [option] = optionsOf(assessed.standing);
    if (!option) throw new Error('No option');
    await downloadCalendar(assessed, option);
    expect(names).toEqual(['if-senco-leaves.ics']);
  });
});

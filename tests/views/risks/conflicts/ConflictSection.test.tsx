import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mitigationEffect } from '../../../../src/engine/mitigation/mitigationEffect';
import { startingPlan } from '../../../../src/engine/starting/startingPlan';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { describeSchool } from '../../../../src/store/actions';
import { documentStore } from '../../../../src/store/documentStore';
import { closePlan, startPlan, undo } from '../../../../src/store/history';
import { addPhasedPlan } from '../../../../src/store/phaseActions';
import { useAssessment } from '../../../../src/store/selectors';
import { ConflictSection } from '../../../../src/views/risks/conflicts/ConflictSection';

function Section({ of }: { readonly of: string }) {
  const assessed = useAssessment();
  return (
    assessed && (
      <ConflictSection
        plan={assessed.plan}
        assessed={assessed}
        place={assessed.options.findIndex(({ id }) => id === of)}
        effectOf={(structure, id) => mitigationEffect(id, structure, assessed)}
      />
    )
  );
}

const structure = (id: string) => {
  const found = documentStore.getState().plan?.structures.find((each) => each.id === id);
  if (!found) throw new Error(`No structure ${id}`);
  return found;
};
const lead = () => screen.getByText(/^The headteacher/).textContent;
const worn = (who: string) =>
  [...(screen.getByText(who, { selector: 'dt' }).nextElementSibling?.querySelectorAll('li') ?? [])].map(
    ({ textContent }) => textContent,
  );
const onOne = () => [...document.querySelectorAll('.hat-pair-name b')].map(({ textContent }) => textContent);
const give = (hat: string, who: string) => userEvent.selectOptions(screen.getByRole('combobox', { name: hat }), who);

beforeEach(() => {
  startPlan(startingPlan(figuresWith({}), '2026-11-22'));
  describeSchool({ roll: 210, senSupport: 32, ehcps: 9 });
});
afterEach(() => {
  cleanup();
  closePlan();
});

describe('a head who is SENCO', () => {
  beforeEach(() => {
    render(<Section of="head-as-senco" />);
  });

  it('is told how many hats, and how many suspensions a year the pupil’s advocate would decide', () => {
    expect(worn('The head, who is SENCO')).toHaveLength(5);
    expect(lead()).toBe(
      'The headteacher would wear five of the six hats. About 4 suspensions a year of pupils with SEND in a school like this would be decided by the person who speaks for the pupil.',
    );
    expect(onOne().slice(0, 2)).toEqual(['Headteacher + SENCO', 'SENCO + Decides suspensions and exclusions']);
  });

  it('is told where the number comes from, that it is derived and which case it takes', () => {
    const note = screen.getByText('Where the number of suspensions comes from').closest('details');
    expect(note?.textContent).toMatch(/About 3\.9 a year: 3\.2 from 32 pupils on SEN support at 10 for every 100/);
    expect(note?.textContent).toMatch(/the low case of the national figures, because primaries suspend far less/);
    expect(note?.textContent).toMatch(/worked out from a source/);
  });

  it('has other pairs when a hat is given to somebody else', async () => {
    await give('Holds the SEN budget', 'The head');
    expect(onOne()).toContain('SENCO + Holds the SEN budget');
    const before = onOne().length;
    await give('Holds the SEN budget', 'Somebody else');
    expect(onOne().length).toBeLessThan(before);
    expect(worn('Somebody else')).toContain('Holds the SEN budget');
    expect(structure('head-as-senco').hats.budgetHolder).toBe('other');
  });

  it('counts a hat whose wearer is not known on nobody', async () => {
    await give('Designated safeguarding lead', 'I don’t know');
    expect(worn('Not known yet')).toContain('Designated safeguarding lead');
    expect(screen.getAllByText('Not known').length).toBeGreaterThan(0);
  });

  it('can choose an independent advocate, sees what it asks, and can take it back', async () => {
    const box = () => screen.getByRole('checkbox', { name: /independent advocate/ });
    const decides = () => document.querySelectorAll('.hat-eased')[1]?.textContent;
    expect(decides()).toMatch(/^Would be eased by an independent advocate/);
    expect(box().closest('.safeguard')?.textContent).toMatch(/costs no money and asks \d+ hours a year of the head/);
    await userEvent.click(box());
    expect(structure('head-as-senco').mitigations).toEqual(['independentAdvocate']);
    expect(decides()).toBe('Eased by an independent advocate when suspension is in question.');
    act(() => undo());
    expect(structure('head-as-senco').mitigations).toEqual([]);
    expect(decides()).toMatch(/^Would be eased/);
  });

  it('parts the line manager from the head by a safeguard, and says so at the chooser', async () => {
    cleanup();
    render(<Section of="slt-senco" />);
    await give('Line-manages the SENCO', 'The head');
    await userEvent.click(screen.getByRole('checkbox', { name: 'A line manager who is not the head' }));
    expect(worn('Somebody else')).toContain('Line-manages the SENCO');
    expect(screen.getByText('A safeguard below gives this to another leader.')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: 'A line manager who is not the head' }));
    expect(worn('The head')).toContain('Line-manages the SENCO');
  });

  it('keeps the other pairs of the fifteen at hand', () => {
    const rest = 15 - onOne().length;
    expect(screen.getByText(`The other ${rest} of the 15 pairs`)).toBeDefined();
    const table = screen.getByRole('region', { name: 'Table: The other pairs of hats', hidden: true });
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(rest + 1);
  });
});

it('says of a SENCO who is another person that the head decides and the SENCO can speak', () => {
  render(<Section of="slt-senco" />);
  expect(lead()).toMatch(/would be decided by the head; the SENCO.* can speak for the pupil\.$/);
  expect(onOne()).not.toContain('Headteacher + SENCO');
});

it('says of a school where nobody is designated that nobody is named to speak', () => {
  render(<Section of="distributed" />);
  const designated = structure('distributed').designatedPost;
  expect(designated).toBeNull();
  expect(lead()).toMatch(/nobody would be SENCO\. .* with nobody named to speak for the pupil\.$/);
});

it('speaks of what is in place under today’s structure', () => {
  render(<Section of="today" />);
  expect(lead()).toMatch(/^The headteacher wears/);
  expect(screen.queryByText('Safeguards to add')).toBeNull();
});

it('takes the phases of a phased plan one by one', () => {
  const added = addPhasedPlan('bridgeThenGrow');
  if (!added.ok) throw new Error(added.why);
  render(<Section of={added.id} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Seconded or shared SENCO, from /),
    expect.stringMatching(/^Associate SLT SENCO, from September /),
    expect.stringMatching(/, from September /),
  ]);
  expect(screen.getAllByText(/^The headteacher/)).toHaveLength(3);
  expect(screen.getAllByRole('combobox', { name: 'Holds the SEN budget' })).toHaveLength(3);
});

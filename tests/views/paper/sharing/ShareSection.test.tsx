import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../src/app/App';
import { planFragment } from '../../../../src/files/share/planFragment';
import { planFromFragment } from '../../../../src/files/share/planFromFragment';
import { renamePlan } from '../../../../src/store/actions';
import { documentStore } from '../../../../src/store/documentStore';
import { closePlan, startPlan } from '../../../../src/store/history';
import { useAssessment } from '../../../../src/store/selectors';
import { sessionStore } from '../../../../src/store/sessionStore';
import { ShareSection } from '../../../../src/views/paper/sharing/ShareSection';
import type { PaperInput } from '../../../../src/views/paper/telling/paperInput';
import { on, smallPlan } from '../../../files/plans';
import { inputFor } from '../telling/papers';

interface SectionProps {
  readonly about?: string | null;
  readonly input?: PaperInput | null;
}

function Section({ about = null, input = null }: SectionProps) {
  const assessed = useAssessment();
  return assessed ? <ShareSection assessed={assessed} about={about} input={input} /> : null;
}

const named = { ...smallPlan, people: smallPlan.people.map((person, at) => ({ ...person, label: `ZQX${at}` })) };
const link = (): string => screen.getByLabelText<HTMLTextAreaElement>('The link').value;
const singleFile = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Download the single file' });
const linkCard = () => within(screen.getByRole('region', { name: 'A link' }));
const peopleInLink = (): readonly string[] => {
  const opened = planFromFragment(link(), on);
  return opened.ok ? opened.file.plan.people.map(({ label }) => label) : [];
};

beforeEach(() => {
  location.hash = '#/';
  startPlan(named);
  sessionStore.setState({ message: null, fileName: null });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  closePlan();
});

describe('sharing', () => {
  it('offers the dates of the option that the paper is about, and of any other', async () => {
    const [today, other] = named.structures;
    render(<Section about={other?.id ?? ''} />);
    const under = screen.getByLabelText<HTMLSelectElement>('Dates under');
    expect(under.value).toBe(other?.id);
    await userEvent.selectOptions(under, today?.id ?? '');
    expect(under.value).toBe(today?.id);
  });

  it('makes a link without labels, says what stays behind, and gives them where they are asked for', async () => {
    render(<Section />);
    await waitFor(() => expect(link()).toContain('#plan='));
    expect(peopleInLink()).toEqual(['SENCO', 'Headteacher']);
    expect(linkCard().getByText(/Everybody goes by their part alone/)).toBeDefined();
    await userEvent.click(linkCard().getByLabelText(/What you call your people/));
    await waitFor(() => expect(peopleInLink()).toEqual(['ZQX0', 'ZQX1']));
    expect(linkCard().getByText(/Everybody goes by the label you gave/)).toBeDefined();
  });

  it('gives the length of the link and no warning while it is short', async () => {
    render(<Section />);
    await waitFor(() => expect(linkCard().getByText(/^[\d,]+ characters\.$/)).toBeDefined());
    expect(linkCard().queryByText(/longer than many mail/)).toBeNull();
  });

  it('warns where the link is longer than mail lets through', async () => {
    const paperEdits = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `p${at}`,
        { text: Array.from({ length: 400 }, (_, n) => (n * 7919 * (at + 3)).toString(36)).join(' '), generated: '' },
      ]),
    );
    startPlan({ ...named, paperEdits });
    render(<Section />);
    await userEvent.click(linkCard().getByLabelText(/Notes, reasons/));
    await waitFor(() => expect(linkCard().getByText(/longer than many mail/)).toBeDefined());
  });

  it('says why there is no single file where the page is not the built one', async () => {
    render(<Section input={inputFor(named)} />);
    await userEvent.click(singleFile());
    await waitFor(() => expect(sessionStore.getState().message?.text).toContain('not the built planner'));
  });

  it('makes no single file before there is a paper to put in it', () => {
    render(<Section />);
    expect(singleFile().disabled).toBe(true);
  });

  it('says in words why the single file could not be made', async () => {
    vi.spyOn(document.documentElement, 'cloneNode').mockImplementation(() => {
      throw new Error('there is no room left');
    });
    render(<Section input={inputFor(named)} />);
    await userEvent.click(singleFile());
    await waitFor(() =>
      expect(sessionStore.getState().message?.text).toBe('The single file could not be made: there is no room left'),
    );
  });
});

describe('a link put in the address', () => {
  const other = planFragment({ ...smallPlan, name: 'From a link' }, { people: false, words: false });
  const planName = () => documentStore.getState().plan?.name;

  it('is opened at once where no plan is open, and does not stay in the address', async () => {
    closePlan();
    render(<App />);
    location.hash = other;
    await waitFor(() => expect(planName()).toBe('From a link'));
    await waitFor(() => expect(location.hash).toBe('#/compare'));
  });

  it('is opened in the place of work only after asking', async () => {
    renamePlan('Hours of typing');
    render(<App />);
    location.hash = other;
    await screen.findByText('Save “Hours of typing” first?');
    expect(planName()).toBe('Hours of typing');
    await userEvent.click(screen.getByRole('button', { name: 'Stay with this plan' }));
    expect(planName()).toBe('Hours of typing');
    expect(location.hash).not.toContain('plan=');
    location.hash = other;
    await userEvent.click(await screen.findByRole('button', { name: 'Go on without saving' }));
    await waitFor(() => expect(planName()).toBe('From a link'));
  });

  it('is refused by name, and the plan that is open stays', async () => {
    sessionStore.setState({ fileName: 'mine.senco.json' });
    render(<App />);
    location.hash = other.slice(0, -30);
    await waitFor(() => expect(sessionStore.getState().message?.text).toContain('its end is missing'));
    expect(planName()).toBe('Our plan');
  });
});

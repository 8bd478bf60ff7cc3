import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../src/domain/option';
import type { Plan } from '../../../src/domain/plan';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { calendarEvents } from '../../../src/files/decision/calendarEvents';
import { type CalendarEvent, calendarText } from '../../../src/files/decision/calendarText';
import { examples } from '../../../src/store/examples';
import { on, openedPlan } from '../plans';

const plans = await Promise.all(examples.map(async ({ id, load }) => [id, openedPlan(await load())] as const));

function eventsOf(plan: Plan, from = on): readonly CalendarEvent[] {
  const figures = figuresWith(plan.ownFigures, plan.policyPacks);
  return optionsOf(plan).flatMap((option) => calendarEvents(option, plan, figures, from));
}

interface ReadBack {
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly description: string;
}

/** Reads a calendar as a calendar program does: unfolds, splits at the first colon, undoes the escapes. */
function readBack(text: string): readonly ReadBack[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const plain = (value: string): string =>
    value.replaceAll(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));
  return text.split('BEGIN:VEVENT').length - 1 === 0
    ? []
    : lines
        .join('\n')
        .split('BEGIN:VEVENT\n')
        .slice(1)
        .map((event) => {
          const of = (name: string): string => new RegExp(`^${name}:(.*)$`, 'm').exec(event)?.[1] ?? '';
          return {
            uid: of('UID'),
            day: of('DTSTART;VALUE=DATE'),
            title: plain(of('SUMMARY')),
            description: plain(of('DESCRIPTION')),
          };
        });
}

const awkward: CalendarEvent = {
  uid: 'review-2027-09-01-abc@senco-planner',
  on: '2027-09-01',
  title: 'Look again; cost, time \\ law – £14,800 “about”',
  description: `First line\nEND:VEVENT\rBEGIN:VALARM ${'é'.repeat(120)} and ${'😀'.repeat(40)}`,
};

describe('the text of a calendar', () => {
  const text = calendarText([awkward], on);

  it('ends every line with CRLF and keeps each within 75 octets, with no character cut in two', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
  });

  it('reads back as it was written, and words cannot begin a property of their own', () => {
    const [event] = readBack(text);
    expect(event).toEqual({
      uid: awkward.uid,
      day: '20270901',
      title: awkward.title,
      description: awkward.description.replace('\r', '\n'),
    });
    expect(text.split('BEGIN:VALARM')).toHaveLength(2);
    expect(text).not.toMatch(/^(BEGIN:VALARM|END:VEVENT BEGIN)/m);
  });

  it('is whole days, that block nobody', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20270901\r\n');
    expect(text).not.toContain('DTEND');
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  it('is the same text whenever it is written on a day', () => {
    expect(calendarText([awkward], on)).toBe(text);
    expect(text).toContain('DTSTAMP:20261122T000000Z');
  });
});

describe('the dates of a decision', () => {
  it.each(plans)('of %s read back, each once, and none names anybody', (_, plan) => {
    for (const option of optionsOf(plan)) {
      const events = calendarEvents(option, plan, figuresWith(plan.ownFigures), on);
      expect(readBack(calendarText(events, on)).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    }
    const named = plan.people.map((person) => ({ ...person, label: 'Zebedee Q' }));
    const words = eventsOf({ ...plan, people: named }).map(({ title, description }) => title + description);
    expect(words.join(' ')).not.toContain('Zebedee');
  });

  it('hold the reviews, the last day for plans of pupils who change phase, and the third anniversary', () => {
    const [, village] = plans.find(([id]) => id === 'village-primary') ?? [];
    if (!village) throw new Error('No village');
    const events = eventsOf({
      ...village,
      decision: { option: 'today', decidedOn: on, reasons: '', dissent: '', reviewOn: ['2027-05-01'], seal: null },
    });
    const on15 = events.filter(({ title }) => title.startsWith('EHC plans of pupils who change phase'));
    expect(on15.map((event) => event.on)).toContain('2027-02-15');
    expect(
      events.filter(({ title }) => title.startsWith('Look at the SENCO decision')).map((each) => each.on),
    ).toContain('2027-05-01');
    expect(events.some(({ title }) => title.startsWith('Third anniversary'))).toBe(true);
    expect(events.some(({ title }) => title.startsWith('NPQ for SENCOs'))).toBe(true);
  });

  it('hold the post-16 deadline only where there are pupils that old', () => {
    const titles = new Map(
      plans.map(([id, plan]) => [
        id,
        eventsOf(plan)
          .map(({ title }) => title)
          .join(' '),
      ]),
    );
    expect(titles.get('large-secondary')).toContain('post-16');
    expect(titles.get('village-primary')).not.toContain('post-16');
  });

  it('give no day to qualify by where no duty reaches the school, and keep a course that is planned', () => {
    const [, village] = plans.find(([id]) => id === 'village-primary') ?? [];
    if (!village) throw new Error('No village');
    const school = { ...village.school, governance: 'independent' } as const;
    const titles = (plan: Plan): string =>
      eventsOf(plan)
        .map(({ title }) => title)
        .join(' ');
    expect(titles({ ...village, school })).not.toMatch(/Third anniversary|last cohort/);
    const planned = titles({ ...village, school }).match(/planned course begins/g)?.length;
    expect(planned).toBe(titles(village).match(/planned course begins/g)?.length);
  });

  it('say that somebody may have to qualify, unless it is known that they must', () => {
    const [, village] = plans.find(([id]) => id === 'village-primary') ?? [];
    if (!village) throw new Error('No village');
    const days = (plan: Plan): readonly string[] =>
      eventsOf(plan)
        .filter(({ title }) => title.startsWith('Third anniversary'))
        .map(({ description }) => description);
    const as = (earlierServiceOver12Months: 'no' | 'unknown'): Plan => ({
      ...village,
      people: village.people.map((person) => ({ ...person, qualification: 'none', earlierServiceOver12Months })),
    });
    expect(days(as('unknown')).length).toBeGreaterThan(0);
    for (const description of days(as('unknown'))) expect(description).toContain('may have to be held by today');
    expect(days(as('no')).some((description) => description.includes('is to be held by today.'))).toBe(true);
    const unit = { ...as('no').school, phase: 'alternativeProvision' } as const;
    expect(days({ ...as('no'), school: unit }).join(' ')).toContain('is to be held by today, as the SEND Code asks.');
  });

  it('do not name the option, whose name may hold a person’s', () => {
    const [, plan] = plans[0] ?? [];
    if (!plan) throw new Error('No example');
    const events = eventsOf({
      ...plan,
      structures: plan.structures.map((structure) => ({ ...structure, name: 'Zebedee steps up' })),
      decision: { option: 'today', decidedOn: on, reasons: '', dissent: '', reviewOn: ['2027-05-01'], seal: null },
    });
    expect(JSON.stringify(events)).not.toContain('Zebedee');
  });

  it('leave out what is past, and keep their ids when the day they are written changes', () => {
    const [, plan] = plans[0] ?? [];
    if (!plan) throw new Error('No example');
    const later = eventsOf(plan, '2028-01-01');
    expect(later.every((event) => event.on >= '2028-01-01')).toBe(true);
    const all = new Set(eventsOf(plan).map(({ uid }) => uid));
    expect(later.every(({ uid }) => all.has(uid))).toBe(true);
  });
});

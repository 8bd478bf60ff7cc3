import type { Option } from '../domain/option';
import type { Plan } from '../domain/plan';
import { fileNameOf } from '../files/saveFile';
import { download } from '../files/share/download';
import type { Included } from '../files/share/sharedPlan';
import { timestamp } from './clock';
import { type AssessedPlan, selectAssessment } from './selectors';
import { say } from './sessionStore';

/** From the name that is shared: a file's name tells as much as what is in it. */
const nameWith = (shared: Plan, ending: string): string => fileNameOf(shared).replace(/\.senco\.json$/, ending);

/** Puts the dates of an option, and of the decision's reviews, in the downloads as a calendar. */
export async function downloadCalendar(assessed: AssessedPlan, option: Option): Promise<void> {
  const [{ calendarEvents }, { calendarText }, { sharedPlan }] = await Promise.all([
    import('../files/decision/calendarEvents'),
    import('../files/decision/calendarText'),
    import('../files/share/sharedPlan'),
  ]);
  const { plan, standing, figures, on } = assessed;
  const events = calendarEvents(option, standing, figures, on);
  if (events.length === 0) return say('plain', 'There is no date to come in the years of this plan.');
  const fileName = nameWith(sharedPlan(plan, { people: false, words: false }), '.ics');
  download(calendarText(events, on), fileName, 'text/calendar;charset=utf-8');
  say('good', `${events.length} dates saved as "${fileName}" in your downloads. Open it to add them to a calendar.`);
}

/** Puts the app, the plan and the paper in the downloads as one page. `paperOf` tells the paper of exactly what is shared, as HTML. */
export async function downloadWholeFile(
  assessed: AssessedPlan,
  included: Included,
  paperOf: (shared: AssessedPlan) => string,
): Promise<void> {
  const [{ pristinePage }, { wholeFile }, { sharedPlan }] = await Promise.all([
    import('../files/share/pristinePage'),
    import('../files/share/wholeFile'),
    import('../files/share/sharedPlan'),
  ]);
  const page = pristinePage(document);
  const shared = sharedPlan(assessed.plan, included);
  const paper = paperOf(selectAssessment(shared, assessed.on));
  const text = page && wholeFile(page, shared, timestamp(), '/paper', paper);
  if (text === null) {
    return say('problem', 'This page is not the built planner, so it cannot be saved with the plan inside.');
  }
  const fileName = nameWith(shared, '.senco.html');
  download(text, fileName, 'text/html;charset=utf-8');
  say('good', `Saved as "${fileName}" in your downloads.`);
}

/** The address of this page with the plan in it. */
export async function linkTo({ plan }: AssessedPlan, included: Included): Promise<string> {
  const { planFragment } = await import('../files/share/planFragment');
  return `${location.href.split('#')[0]}${planFragment(plan, included)}`;
}

import { addMonths, monthName, partsOf } from '../../domain/calendar';
import { capitalised } from '../../domain/numerals';
import { type Option, optionsOf } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { DutyReach } from '../../domain/school';
import type { CoverKind, Story } from '../../domain/succession';
import { arrivingName } from './personWords';
import { isSame } from './storyAround';
import { standInOf } from './storyGaps';
import { namesIn } from './storyNames';
import { dutyWords, monthOf, monthsWords } from './storyWords';

interface Holding {
  readonly from: number;
  readonly until: number;
  readonly says: string;
}

/**
 * Who holds the role from the month of a sudden vacancy on, and by what right: 'March to August 2028: the headteacher, lawful;
 * from September 2028: a SENCO from outside, with three years to qualify.'
 */
export function suddenSentences(story: Story, plan: Plan, reach: DutyReach): readonly string[] {
  const lost = story.events.find(
    (event) => event.kind === 'leaves' && (event.how === 'suddenly' || event.how === 'headSuddenly'),
  );
  if (!lost)
    return [
      `${capitalised(dutyWords[reach].nobodyIs)} in that month${dutyWords[reach].nobodyUnlawful}: there is nobody to lose.`,
    ];
  const option = optionsOf(plan).find(({ id }) => id === story.option) ?? null;
  const holdings = holdingsOf(story, plan, option, reach, lost.month);
  const runs = holdings.map((holding) => `${whenWords(plan, holding, story.cover.length)}: ${holding.says}`);
  return [...(runs.length === 0 ? [] : [`${capitalised(runs.join('; '))}.`]), emptyWords(story, lost.month)];
}

function emptyWords({ isVacant }: Story, from: number): string {
  const empty = isVacant.slice(from).filter(Boolean).length;
  return empty === 0 ? 'No week is uncovered.' : `${capitalised(monthsWords(empty))} without a SENCO in post.`;
}

function holdingsOf(
  story: Story,
  plan: Plan,
  option: Option | null,
  reach: DutyReach,
  from: number,
): readonly Holding[] {
  const holdings: (Holding & { readonly key: string })[] = [];
  for (let month = from; month < story.cover.length; month += 1) {
    const kind = story.cover[month] ?? 'nobody';
    const isVacant = story.isVacant[month] ?? true;
    const who = isVacant ? standInOf(kind, month, story, option) : holderIn(story, plan, month);
    const isLapsed = kind === 'lapsed' && reach !== 'none';
    const key = `${who} ${isVacant || isLapsed ? kind : 'held'}`;
    const last = holdings.at(-1);
    if (last?.key === key) holdings[holdings.length - 1] = { ...last, until: month + 1 };
    else {
      const says = who === null ? dutyWords[reach].nobodyIs : who;
      holdings.push({ key, from: month, until: month + 1, says: `${says}${rightWords(kind, isVacant, reach)}` });
    }
  }
  return holdings;
}

/** Who holds the seat in a month that is not vacant: whoever took it last, or a deputy who covers while it is awaited. */
function holderIn(story: Story, plan: Plan, month: number): string {
  const last = story.events.findLast(
    (event, place) => event.month <= month && takesSeat.has(event.kind) && !carriesOn(story.events, place),
  );
  switch (last?.kind) {
    case 'arrives':
      return arrivingName(last.who.seat, false);
    case 'begins':
    case 'stepsUp':
    case 'phase':
      return namesIn(story, plan).get(last)?.now.replace(/,$/, '') ?? 'the deputy SENCO';
    default:
      return 'the deputy SENCO';
  }
}

/** Whether a phase begins with whoever has arrived in the seat before it. */
function carriesOn(events: Story['events'], place: number): boolean {
  const phase = events[place];
  const before = events.slice(0, place).findLast(({ kind }) => takesSeat.has(kind));
  return phase?.kind === 'phase' && phase.who !== null && before?.kind === 'arrives' && isSame(phase.who, before.who);
}

const takesSeat: ReadonlySet<string> = new Set(['begins', 'leaves', 'stepsUp', 'arrives', 'phase']);

/** By what right: nothing where no duty asks for one. */
function rightWords(kind: CoverKind, isVacant: boolean, reach: DutyReach): string {
  if (reach === 'none') return '';
  const isAct = reach === 'act';
  switch (kind) {
    case 'qualified':
      return ', qualified';
    case 'inWindow':
      return ', with three years to qualify';
    case 'lapsed':
      return isAct ? ', past the three years, unlawful' : ', past the three years';
    case 'acting':
      return isAct ? ', lawful' : ', as the Code allows';
    case 'bridging':
      return isVacant ? `, ${isAct ? 'lawful' : 'as the Code allows'} where they also teach here` : '';
    case 'nobody':
      return isAct ? ', unlawful' : ', against the Code';
  }
}

/** 'March to August 2028'; 'from September 2028' for what lasts to the end of the plan. */
function whenWords(plan: Plan, { from, until }: Holding, months: number): string {
  if (until >= months) return `from ${monthOf(plan, from)}`;
  if (until === from + 1) return `in ${monthOf(plan, from)}`;
  const first = partsOf(addMonths(plan.assumptions.startsOn, from));
  const last = partsOf(addMonths(plan.assumptions.startsOn, until - 1));
  const year = first.year === last.year ? '' : ` ${first.year}`;
  return `${monthName(first.month)}${year} to ${monthOf(plan, until - 1)}`;
}

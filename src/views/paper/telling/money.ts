import type { PaperSection } from '../../../domain/paper';
import { about, countOf, listWords, pounds } from '../../../ui/format';
import { paragraph, quoted, section } from './blocks';
import { costRange, hardlyVaries, negligiblePounds } from './costRange';
import { figureOptions } from './figureOptions';
import { moneyFigure } from './moneyFigure';
import { isOverCeiling } from './overCeiling';
import { yearsWords } from './shortWords';
import { dweltAndToday, type PaperOption, type Subject } from './subject';

/** What is to be found over the years, how far it may stray, and what stands against the ceiling. */
export function money(subject: Subject): PaperSection | null {
  const others = dweltAndToday(subject).filter(({ facts }) => !facts.isToday);
  return section('body', 'money', 'Money', [
    paragraph('money-extra', ...others.flatMap((option) => extraSentences(option, subject))),
    paragraph('money-ceiling', ceilingSentence(subject)),
    paragraph('money-leadership', ...others.flatMap((option) => leadershipSentences(option, subject))),
    moneyFigure('money-figure', figureOptions(subject), subject),
  ]);
}

function extraSentences(option: PaperOption, { years }: Subject): readonly string[] {
  const { extraOverHorizon, oneOffs } = option.assessment.money;
  const once = oneOffs >= 1 && extraOverHorizon > oneOffs ? `, ${about(oneOffs, pounds)} of it once` : '';
  const over = `Over ${yearsWords(years)} ${quoted(option)} is planned to`;
  const planned =
    Math.abs(extraOverHorizon) < negligiblePounds
      ? `${over} cost about the same as what we have now`
      : extraOverHorizon > 0
        ? `${over} cost ${about(extraOverHorizon, pounds)} more than what we have now${once}`
        : `${over} save ${about(-extraOverHorizon, pounds)} against what we have now`;
  return [`${planned}${strays(option)}.`];
}

/** How far it strays from future to future, after what is planned. */
function strays({ outcome }: PaperOption): string {
  if (!outcome) return '';
  return hardlyVaries(outcome)
    ? '; it hardly varies from future to future'
    : `; eight futures in ten ${costRange(outcome)}`;
}

function ceilingSentence({ plan, options }: Subject): string {
  const ceiling = plan.school.ceilingPerYear;
  if (ceiling === null) return 'Governors have not set a ceiling, so no option is tested against one.';
  const opening = `Governors would put up to ${pounds(ceiling)} a year to it.`;
  const over = options.filter(isOverCeiling);
  if (over.length === 0) {
    return `${opening} ${options.length === 1 ? 'What the school has now stays' : 'Every option stays'} inside that in every year.`;
  }
  const [first, ...more] = over.map((option) => ({
    name: quoted(option),
    by: `by ${about(option.facts.overCeiling ?? 0, pounds)}`,
  }));
  const goes = `In its worst year ${listWords([`${first?.name} goes over that ${first?.by}`, ...more.map(({ name, by }) => `${name} ${by}`)])}`;
  const rest = options.length - over.length;
  const inside = rest === 0 ? '' : `; ${rest === 1 ? 'the other stays' : 'the others stay'} inside it`;
  return `${opening} ${goes}${inside}.`;
}

/** Leadership time stands beside the cost and never in it. */
function leadershipSentences(option: PaperOption, { today }: Subject): readonly string[] {
  const { time, money: costs } = option.assessment;
  const more = time.leadershipHoursPerYear - today.assessment.time.leadershipHoursPerYear;
  const value = costs.leadershipValuePerYear - today.assessment.money.leadershipValuePerYear;
  if (Math.abs(more) < 1 || Math.abs(value) < negligiblePounds) return [];
  return [
    more > 0
      ? `Not in these sums: ${quoted(option)} takes ${about(more, hours)} a year more of the head and other leaders, worth ${about(value, pounds)} of their time.`
      : `Not in these sums: ${quoted(option)} gives the head and other leaders ${about(-more, hours)} a year back, worth ${about(-value, pounds)} of their time.`,
  ];
}

const hours = (value: number): string => countOf(value, 'hour');

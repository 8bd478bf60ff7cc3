import { capitalised } from '../../../domain/numerals';
import type { PaperSection } from '../../../domain/paper';
import { negligibleOverPlan } from '../../../engine/comparison/contrast';
import { isOverCeiling } from '../../../engine/costing/ceiling';
import { about, countOf, countWords, listWords, pounds } from '../../../ui/format';
import { paragraph, quoted, section } from './blocks';
import { costRange } from './costRange';
import { yearsWords } from './shortWords';
import { dweltAndToday, type PaperOption, type Subject } from './subject';

/** What is to be found over the years, how far it may stray, and what stands against the ceiling. */
export function money(subject: Subject): PaperSection | null {
  const others = dweltAndToday(subject).filter(({ facts }) => !facts.isToday);
  return section('body', 'money', 'Money', [
    paragraph('money-extra', ...others.map((option, place) => extraSentence(option, place === 0, subject))),
    paragraph('money-ceiling', ceilingSentence(subject)),
    paragraph('money-leadership', leadershipSentence(others, subject)),
  ]);
}

/** What is planned over the years; only the first says over how many, and against what. */
function extraSentence(option: PaperOption, isFirst: boolean, { years }: Subject): string {
  const { extraOverHorizon, oneOffs } = option.assessment.money;
  const once = oneOffs >= 1 && extraOverHorizon > oneOffs ? `, ${about(oneOffs, pounds)} of it once` : '';
  const planned = `${isFirst ? `Over ${yearsWords(years)} ` : ''}${quoted(option)} is planned to`;
  const against = (word: string): string => (isFirst ? ` ${word} what we have now` : '');
  const comesTo =
    Math.abs(extraOverHorizon) < negligibleOverPlan
      ? `${planned} cost about the same as what we have now`
      : extraOverHorizon > 0
        ? `${planned} cost ${about(extraOverHorizon, pounds)} more${against('than')}${once}`
        : `${planned} save ${about(-extraOverHorizon, pounds)}${against('against')}`;
  return `${comesTo}${option.outcome ? costRange(option.outcome) : ''}.`;
}

/** Which of those that the paper dwells on go over the ceiling, and by how much; of the others how many do. */
function ceilingSentence({ plan, options, dwelt }: Subject): string {
  const ceiling = plan.school.ceilingPerYear;
  if (ceiling === null) return 'Governors have not set a ceiling, so no option is tested against one.';
  const opening = `Governors would put up to ${pounds(ceiling)} a year to the role.`;
  const over = options.filter(({ facts }) => isOverCeiling(facts));
  if (over.length === 0) {
    return `${opening} ${options.length === 1 ? 'What the school has now stays' : 'Every option stays'} inside that in every year.`;
  }
  const named = over.filter((option) => over.length === 1 || dwelt.includes(option));
  const others = over.length - named.length;
  const inside = options.length - over.length;
  const [first, ...more] = named.map((option) => ({
    name: quoted(option),
    by: `by ${about(option.facts.overCeiling ?? 0, pounds)}`,
  }));
  const goes = first
    ? `In its worst year ${listWords([`${first.name} goes over that ${first.by}`, ...more.map(({ name, by }) => `${name} ${by}`)])}`
    : null;
  const rest = [
    ...(others === 0
      ? []
      : [
          `${countWords(others)} ${goes ? 'more ' : ''}${others === 1 ? 'option goes' : 'options go'} over it${goes ? '' : ' in the worst year'}`,
        ]),
    ...(inside === 0 ? [] : [`${inside === 1 ? 'the other stays' : 'the others stay'} inside it`]),
  ];
  const restWords = listWords(rest);
  return `${opening} ${goes ? [goes, ...(rest.length === 0 ? [] : [restWords])].join('; ') : capitalised(restWords)}.`;
}

/** Leadership time stands beside the cost and never in it. */
function leadershipSentence(options: readonly PaperOption[], { today }: Subject): string | null {
  const told = options.flatMap((option) => {
    const { time, money: costs } = option.assessment;
    const more = time.leadershipHoursPerYear - today.assessment.time.leadershipHoursPerYear;
    const value = costs.leadershipValuePerYear - today.assessment.money.leadershipValuePerYear;
    if (Math.abs(more) < 1 || Math.abs(value) < negligibleOverPlan) return [];
    const [verb, after] = more > 0 ? ['takes', 'more of it'] : ['gives', 'of it back'];
    return [
      `${quoted(option)} ${verb} ${about(Math.abs(more), hours)} a year ${after} (worth ${about(Math.abs(value), pounds)})`,
    ];
  });
  return told.length === 0 ? null : `Not in these sums is the time of the head and other leaders: ${listWords(told)}.`;
}

const hours = (value: number): string => countOf(value, 'hour');

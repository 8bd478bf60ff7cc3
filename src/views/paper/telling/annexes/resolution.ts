import type { PaperSection } from '../../../../domain/paper';
import { designatedPostOf } from '../../../../domain/structure';
import { schoolFaultsInLaw } from '../../../../engine/compliance/findingsOf';
import { about, dateWords, listWords, pounds } from '../../../../ui/format';
import { list, paragraph, quoted, section, sentence } from '../blocks';
import { guidanceOf } from '../law';
import { isOverCeiling } from '../overCeiling';
import { type PaperOption, putForward, type Subject } from '../subject';

/** Words that the clerk may put to the meeting. */
export function resolution(subject: Subject): PaperSection | null {
  return section('annex', 'annex-resolution', 'Draft resolution', [
    paragraph('annex-resolution-lead', 'The board resolves:'),
    list(
      'annex-resolution-list',
      points(subject).map((text) => ({ lead: '', text })),
      true,
    ),
  ]);
}

function points(subject: Subject): readonly string[] {
  const { today, assessed } = subject;
  const { decision } = assessed.plan;
  const decided = decision && assessed.options.find(({ id }) => id === decision.option);
  const faults = schoolFaultsInLaw(today.assessment.findings).map(
    ({ mend }) => `to put right the school’s own paperwork: ${sentence(mend)}`,
  );
  return [
    ...(decided
      ? [`to adopt ${quoted(decided)} from ${dateWords(subject.plan.assumptions.startsOn)}`]
      : adoption(subject)),
    ...designation(subject),
    ...faults,
    ...departing(subject),
    'to ask the headteacher to report each term whether a SENCO is in post, the hours given, the qualification and the extra cash',
    decision && decision.reviewOn.length > 0
      ? `to look at this decision again on ${listWords([...decision.reviewOn].sort().map(dateWords))}`
      : 'to look at this decision again within twelve months, and at once if the SENCO gives notice',
  ];
}

function adoption({ standpoint, plan }: Subject): readonly string[] {
  const from = `from ${dateWords(plan.assumptions.startsOn)}`;
  switch (standpoint.kind) {
    case 'clear':
    case 'onlyLawful':
      return [
        standpoint.option.facts.isToday
          ? `to make no change, and to keep ${quoted(standpoint.option)} ${from}`
          : `to adopt ${quoted(standpoint.option)} ${from}`,
        ...raising(standpoint.option, plan),
      ];
    case 'noClearWinner':
      return [
        `to adopt [one of ${listWords(standpoint.among.map(quoted))}] ${from}, because [what matters most to the board]`,
      ];
    case 'noneLawful':
      return [
        'to adopt none of the options as it stands',
        'to ask the headteacher to bring back options that are lawful',
      ];
    case 'alone':
      return ['to ask the headteacher to bring other options to set beside what the school has now'];
    case 'pending':
      return [`to adopt [the option chosen] ${from}`];
  }
}

/** An option that costs more than the governors set is adopted with the ceiling that it needs. */
function raising(option: PaperOption, { school: { ceilingPerYear } }: Subject['plan']): readonly string[] {
  if (ceilingPerYear === null || !isOverCeiling(option)) return [];
  const needed = ceilingPerYear + (option.facts.overCeiling ?? 0);
  return [
    `to raise the ceiling for the SENCO function from ${pounds(ceilingPerYear)} a year to ${about(needed, pounds)}`,
  ];
}

/** Who is named on the day, and in a gap. */
function designation(subject: Subject): readonly string[] {
  const option = putForward(subject);
  const first = option?.option.spans[0];
  const post = first ? designatedPostOf(first.structure) : null;
  if (!post || subject.reach === 'none') return [];
  return [
    `to designate the holder of the post “${post.title}” as SENCO, and should the post fall empty to designate ${post.role === 'headteacher' ? 'whoever acts as headteacher' : 'the headteacher'} on the same day`,
  ];
}

/** Guidance that is departed from is minuted with a reason. */
function departing(subject: Subject): readonly string[] {
  const option = putForward(subject);
  const points = option ? guidanceOf(option) : '';
  return points === ''
    ? []
    : [`to record that this departs from statutory guidance on ${points}, because [the board’s reason]`];
}

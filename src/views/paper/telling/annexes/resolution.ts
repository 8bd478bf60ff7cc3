import { monthsInYear } from '../../../../domain/calendar';
import type { PaperSection } from '../../../../domain/paper';
import { designatedPostOf } from '../../../../domain/structure';
import { schoolFaultsInLaw } from '../../../../engine/compliance/findingsOf';
import { ceilingFor, isOverCeiling } from '../../../../engine/costing/ceiling';
import { dateWords, listWords, pounds } from '../../../../ui/format';
import { list, type Point, paragraph, quoted, section, sentence } from '../blocks';
import { guidanceOf, whatMends, whyBarred } from '../departures';
import { adopted, type PaperOption, type Subject } from '../subject';

/** Words that the clerk may put to the meeting. */
export function resolution(subject: Subject): PaperSection | null {
  return section('annex', 'annex-resolution', resolutionName(subject), [
    paragraph(
      'annex-resolution-lead',
      subject.decided ? 'In words for the minutes, the board resolved:' : 'The board resolves:',
    ),
    list(
      'annex-resolution-list',
      points(subject).map((point) => ({ ...point, lead: '' })),
      true,
    ),
  ]);
}

/** No draft any more once governors have decided. */
export const resolutionName = ({ decided }: Subject): string => (decided ? 'Resolution' : 'Draft resolution');

type Resolved = Pick<Point, 'key' | 'text'>;

function points(subject: Subject): readonly Resolved[] {
  const { today, assessed, plan } = subject;
  const { decision } = assessed.plan;
  const option = adopted(subject);
  const faults = schoolFaultsInLaw(today.assessment.findings).map(({ rule, mend }) => ({
    key: rule,
    text: `to put right the school’s own paperwork: ${sentence(mend)}`,
  }));
  return [
    { key: 'adopt', text: adoptionWords(subject) },
    ...(option
      ? [...barred(option), ...raising(option, plan), ...designation(option, subject)]
      : withoutOption(subject)),
    ...faults,
    ...(option ? departing(option) : []),
    {
      key: 'report',
      text: 'to ask the headteacher to report each term whether a SENCO is in post, the hours given, the qualification and the extra cash',
    },
    {
      key: 'review',
      text:
        decision && decision.reviewOn.length > 0
          ? `to look at this decision again on ${listWords([...decision.reviewOn].sort().map(dateWords))}`
          : 'to look at this decision again within twelve months, and at once if the SENCO gives notice',
    },
  ];
}

const fromStart = ({ plan }: Subject): string => `from ${dateWords(plan.assumptions.startsOn)}`;

const adoptWords = (option: PaperOption, subject: Subject): string =>
  `${option.facts.isToday ? 'to make no change, and to keep' : 'to adopt'} ${quoted(option)} ${fromStart(subject)}`;

/** What was decided may yet not be lawful: the minute says so, and what would mend it. */
function barred(option: PaperOption): readonly Resolved[] {
  if (option.isLawful) return [];
  return [
    {
      key: 'not-lawful',
      text: `to note that ${quoted(option)} is not lawful as it stands, and not to act on it until that is put right: ${whyBarred(option)} What mends it: ${whatMends(option)}`,
    },
  ];
}

/** What the resolution begins with: 'to adopt “Associate” from 1 January 2027'. */
export function adoptionWords(subject: Subject): string {
  const { standpoint } = subject;
  const option = adopted(subject);
  if (option) return adoptWords(option, subject);
  const from = fromStart(subject);
  switch (standpoint.kind) {
    case 'noClearWinner':
      return `to adopt [one of ${listWords(standpoint.among.map(quoted))}] ${from}, because [what matters most to the board]`;
    case 'noneLawful':
      return 'to adopt none of the options as it stands';
    case 'alone':
      return 'to ask the headteacher to bring other options to set beside what the school has now';
    default:
      return `to adopt [the option chosen] ${from}`;
  }
}

const withoutOption = ({ standpoint }: Subject): readonly Resolved[] =>
  standpoint.kind === 'noneLawful'
    ? [{ key: 'bring-back', text: 'to ask the headteacher to bring back options that are lawful' }]
    : [];

/** An option that costs more than the governors set is adopted with the ceiling that it needs. */
function raising(option: PaperOption, { school: { ceilingPerYear } }: Subject['plan']): readonly Resolved[] {
  if (ceilingPerYear === null || !isOverCeiling(option.facts)) return [];
  const { years } = option.assessment.money;
  const needed = ceilingFor(years);
  const isOfPartYear = needed > ceilingFor(years.filter(({ months }) => months === monthsInYear));
  return [
    {
      key: 'ceiling',
      text: `to raise the ceiling for the SENCO function from ${pounds(ceilingPerYear)} a year to ${pounds(needed)}${isOfPartYear ? ': a part year has only its part of that, and here costs more for its months than any full year' : ''}`,
    },
  ];
}

/** Who is named on the day, in each phase that follows, and in a gap. */
function designation({ option: { spans } }: PaperOption, { reach }: Subject): readonly Resolved[] {
  if (reach === 'none') return [];
  const posts = spans.map(({ structure, startsOn }) => ({ post: designatedPostOf(structure), startsOn }));
  if (posts.every(({ post }) => post === null)) return [];
  const changes = posts.filter(({ post }, place) => place === 0 || post?.title !== posts[place - 1]?.post?.title);
  const named = changes.map(({ post, startsOn }, place) => {
    const who = post ? `the holder of the post “${post.title}”` : '[the holder of a post that is still to be named]';
    return place === 0 ? `${who} as SENCO` : `from ${dateWords(startsOn)} ${who}`;
  });
  const roles = new Set(posts.map(({ post }) => post?.role === 'headteacher'));
  const inGap = !roles.has(true)
    ? 'the headteacher'
    : roles.has(false)
      ? 'the headteacher, or whoever acts as headteacher,'
      : 'whoever acts as headteacher';
  return [
    {
      key: 'designate',
      text: `to designate ${named.join(', ')}, and should the post fall empty to designate ${inGap} on the same day`,
    },
  ];
}

/** Guidance that is departed from is minuted with a reason. */
function departing(option: PaperOption): readonly Resolved[] {
  const points = guidanceOf(option);
  return points === ''
    ? []
    : [
        {
          key: 'guidance',
          text: `to record that this departs from statutory guidance on ${points}, because [the board’s reason]`,
        },
      ];
}

import type { PaperSection } from '../../../../domain/paper';
import { designatedPostOf } from '../../../../domain/structure';
import { schoolFaultsInLaw } from '../../../../engine/compliance/findingsOf';
import { dateWords, listWords, pounds } from '../../../../ui/format';
import { adopted, whatMends, whyBarred } from '../adopted';
import { list, paragraph, quoted, section, sentence } from '../blocks';
import { guidanceOf } from '../law';
import { isOverCeiling } from '../overCeiling';
import type { PaperOption, Subject } from '../subject';

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
  const { today, assessed, decided } = subject;
  const { decision } = assessed.plan;
  const option = adopted(subject);
  const faults = schoolFaultsInLaw(today.assessment.findings).map(
    ({ mend }) => `to put right the school’s own paperwork: ${sentence(mend)}`,
  );
  return [
    ...(decided ? [adoptWords(decided, subject), ...barred(decided)] : adoption(subject)),
    ...(option ? [...raising(option, subject.plan), ...designation(option, subject)] : []),
    ...faults,
    ...(option ? departing(option) : []),
    'to ask the headteacher to report each term whether a SENCO is in post, the hours given, the qualification and the extra cash',
    decision && decision.reviewOn.length > 0
      ? `to look at this decision again on ${listWords([...decision.reviewOn].sort().map(dateWords))}`
      : 'to look at this decision again within twelve months, and at once if the SENCO gives notice',
  ];
}

const fromStart = ({ plan }: Subject): string => `from ${dateWords(plan.assumptions.startsOn)}`;

const adoptWords = (option: PaperOption, subject: Subject): string =>
  `${option.facts.isToday ? 'to make no change, and to keep' : 'to adopt'} ${quoted(option)} ${fromStart(subject)}`;

/** What was decided may yet not be lawful: the minute says so, and what would mend it. */
function barred(option: PaperOption): readonly string[] {
  if (option.isLawful) return [];
  return [
    `to note that ${quoted(option)} is not lawful as it stands, and not to act on it until that is put right: ${whyBarred(option)} What mends it: ${whatMends(option)}`,
  ];
}

function adoption(subject: Subject): readonly string[] {
  const { standpoint } = subject;
  const from = fromStart(subject);
  switch (standpoint.kind) {
    case 'clear':
    case 'onlyLawful':
      return [adoptWords(standpoint.option, subject)];
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

/** Pounds to which a new ceiling is rounded up: one rounded down would be broken by what it was raised for. */
const ceilingStep = 1000;

/** An option that costs more than the governors set is adopted with the ceiling that it needs. */
function raising(option: PaperOption, { school: { ceilingPerYear } }: Subject['plan']): readonly string[] {
  if (ceilingPerYear === null || !isOverCeiling(option)) return [];
  const needed = ceilingPerYear + (option.facts.overCeiling ?? 0);
  return [
    `to raise the ceiling for the SENCO function from ${pounds(ceilingPerYear)} a year to ${pounds(Math.ceil(needed / ceilingStep) * ceilingStep)}`,
  ];
}

/** Who is named on the day, in each phase that follows, and in a gap. */
function designation({ option: { spans } }: PaperOption, { reach }: Subject): readonly string[] {
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
  return [`to designate ${named.join(', ')}, and should the post fall empty to designate ${inGap} on the same day`];
}

/** Guidance that is departed from is minuted with a reason. */
function departing(option: PaperOption): readonly string[] {
  const points = guidanceOf(option);
  return points === ''
    ? []
    : [`to record that this departs from statutory guidance on ${points}, because [the board’s reason]`];
}

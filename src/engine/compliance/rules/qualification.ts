import { addMonths, dateInWords, monthsInYear } from '../../../domain/calendar';
import type { Person } from '../../../domain/person';
import type { Post } from '../../../domain/structure';
import type { IsoDate } from '../../../domain/units';
import { cite } from '../../../evidence/cite';
import {
  type Departure,
  designatedPost,
  designatedSince,
  holderOf,
  nameOf,
  type Rule,
  type RuleContext,
  studiesFrom,
} from '../context';
import { firstCohortFrom, mustQualify, type QualificationClock, qualificationClock } from '../qualificationClock';
import { asPractice, underTheAct } from './binding';

/** Three years to hold the qualification. */
export const qualificationWindow: Rule = {
  ...underTheAct,
  id: 'qualification-window',
  name: 'Qualified by the third anniversary',
  says: 'Whoever became SENCO after 1 September 2009, heads included, and had not been one for more than 12 months in all before, must hold the qualification if still SENCO after the third anniversary. It is the NPQ for SENCOs, or the NASENCO award if started before 1 September 2024 and completed before 1 September 2027. Take advice before relying on earlier service.',
  from: '2009-09-01',
  cites: [
    cite('sendRegulations2014', 'regulation 49(4) and (7) to (9)'),
    cite('sendRegulationsAmendment2024', 'regulation 2'),
  ],
  departures: (context) => {
    const post = designatedPost(context);
    if (!post) return [];
    const holder = holderOf(context, post);
    if (!holder) return appointeeMayNeedToQualify(context, post);
    return mustQualify(holder, context.figures) ? windowOf(context, post, holder) : [];
  },
};

/** The clock of a holder; a course that the post plans but nobody has begun starts with the first autumn cohort. */
function clockOf(context: RuleContext, post: Post, holder: Person | null): QualificationClock {
  const { figures } = context;
  const startsOn = designatedSince(context, post) ?? context.startsOn;
  const studies = studiesFrom(context, post);
  const planned = studies && firstCohortFrom(studies, figures);
  const npqStartedOn = holder?.qualification === 'studyingNpq' ? holder.npqStartedOn : planned;
  return qualificationClock({ becameSencoOn: holder?.becameSencoOn ?? null, npqStartedOn }, startsOn, figures);
}

/** Whether a later phase has begun by a day: what falls due then is that phase's to answer for. */
function isOfLaterPhase({ plan: { assumptions }, endsOn }: RuleContext, day: IsoDate): boolean {
  return day >= endsOn && endsOn < addMonths(assumptions.startsOn, monthsInYear * assumptions.horizonYears);
}

function appointeeMayNeedToQualify(context: RuleContext, post: Post): readonly Departure[] {
  const { anniversary, lastCohort } = clockOf(context, post, null);
  if (isOfLaterPhase(context, anniversary)) return [];
  return [
    {
      degree: 'check',
      who: nameOf(context, post),
      from: anniversary,
      because: `Nobody is named yet. An appointee who is new to the role must hold the qualification by ${dateInWords(anniversary)}.`,
      consequence: `To be safe they begin the NPQ by the autumn cohort of ${dateInWords(lastCohort)}.`,
      mend: 'Ask for a qualified SENCO in the advert, or plan the NPQ from the first autumn.',
    },
  ];
}

function windowOf(context: RuleContext, post: Post, holder: Person): readonly Departure[] {
  const clock = clockOf(context, post, holder);
  const { anniversary, resultExpected } = clock;
  if (anniversary >= context.endsOn) return [];
  if (resultExpected && resultExpected.latest <= anniversary && holder.qualification !== 'unknown') return [];
  const startUnknown = holder.qualification === 'studyingNpq' && resultExpected === null;
  const inTimeAsARule = resultExpected !== null && resultExpected.central <= anniversary;
  const isCertain = holder.qualification !== 'unknown' && holder.earlierServiceOver12Months === 'no';
  return [
    {
      degree: isCertain && !startUnknown && !inTimeAsARule ? 'departs' : 'check',
      who: holder.label,
      from: anniversary,
      because: whyLate(clock, holder),
      consequence: `The governors must ensure that a SENCO still in post after ${dateInWords(anniversary)} holds the qualification.`,
      mend: mendOf(clock, holder, context),
    },
  ];
}

function whyLate({ anniversary, resultExpected }: QualificationClock, holder: Person): string {
  const day = dateInWords(anniversary);
  if (holder.qualification === 'unknown')
    return `It is not known whether the SENCO is qualified; the window closes on ${day}.${startOf(holder)}`;
  const unsure = `${earlierServiceOf(holder)}${startOf(holder)}`;
  if (resultExpected)
    return `The NPQ result may come as late as ${dateInWords(resultExpected.latest)}, after the window closes on ${day}.${unsure}`;
  return holder.qualification === 'studyingNpq'
    ? `The NPQ is under way but its start date is not known; the window closes on ${day}.${unsure}`
    : `The SENCO is not qualified, no NPQ is under way, and the window closes on ${day}.${unsure}`;
}

function earlierServiceOf(holder: Person): string {
  return holder.earlierServiceOver12Months === 'unknown' ? ' Earlier service as SENCO is not known.' : '';
}

/** Today's SENCO has a clock that began before the plan: the window may close sooner than counted. */
function startOf(holder: Person): string {
  return holder.role === 'senco' && holder.becameSencoOn === null
    ? " It is counted from the plan's start, because the day of becoming SENCO is not known, and may close sooner."
    : '';
}

function mendOf({ lastCohort }: QualificationClock, holder: Person, { on }: RuleContext): string {
  if (holder.qualification === 'unknown') return 'See the certificate, and enter what it says.';
  if (holder.earlierServiceOver12Months === 'unknown')
    return 'Ask about earlier service as SENCO, and take HR advice before relying on it.';
  if (holder.qualification === 'studyingNpq')
    return 'Ask the provider for the date of the result, and have a qualified colleague ready in case it is late.';
  return on <= lastCohort
    ? `Begin the NPQ with the autumn cohort of ${dateInWords(lastCohort)} at the latest.`
    : 'Designate a qualified colleague before that day, and ask providers for the next cohort.';
}

/** How long the course takes, and so when it must begin. */
export const npqLength: Rule = {
  ...asPractice,
  id: 'npq-length',
  name: 'The NPQ takes up to 22 months',
  says: 'The NPQ for SENCOs is 18 months taught and then three to four months to the result, with one to two hours of study a week. The window is met by the result, not by enrolment, so a new SENCO begins within about 14 months of appointment. The outcome is law; the length is guidance.',
  from: '2024-09-01',
  onlyWhereDuty: true,
  cites: [
    cite('npqGuidance2024', 'additional guidance on the mandatory requirements'),
    cite('npqPage2024', 'length, study time and assessment'),
  ],
  departures: (context) => {
    const post = designatedPost(context);
    const holder = post && holderOf(context, post);
    if (!post || !holder || !mustQualify(holder, context.figures)) return [];
    if (holder.qualification === 'studyingNpq' || studiesFrom(context, post) !== null) return [];
    return lastCohortFor(context, post, holder);
  },
};

function lastCohortFor(context: RuleContext, post: Post, holder: Person): readonly Departure[] {
  const { anniversary, lastCohort } = clockOf(context, post, holder);
  if (isOfLaterPhase(context, anniversary)) return [];
  const hasPassed = context.on > lastCohort;
  const isCertain = holder.qualification === 'none' && holder.earlierServiceOver12Months === 'no';
  const [cohort, closes] = [dateInWords(lastCohort), dateInWords(anniversary)];
  return [
    {
      degree: hasPassed && isCertain ? 'departs' : 'check',
      who: holder.label,
      from: lastCohort,
      because: hasPassed
        ? `The last autumn cohort that is sure to end before ${closes} began on ${cohort}.`
        : `The autumn cohort of ${cohort} is the last that is sure to end before ${closes}.`,
      consequence: 'A course begun later may bring its result after the window has closed.',
      mend: hasPassed
        ? 'Ask providers for a course that reports in time, and have a qualified colleague ready to be designated.'
        : `${isCertain ? 'Enrol' : 'If the qualification is needed, enrol'} for ${cohort} or before.`,
    },
  ];
}

/** Who pays for the course. */
export const npqFunding: Rule = {
  ...asPractice,
  id: 'npq-funding',
  name: 'NPQ scholarships are capped',
  says: 'Teachers in publicly funded schools can apply for a scholarship that covers the full fee, one cohort at a time. Places are capped, and being eligible does not guarantee one. Nothing is known of funding after November 2026.',
  from: '2024-09-01',
  checkBy: '2027-02-28',
  onlyWhereDuty: true,
  cites: [cite('npqFunding2026', 'November 2026 cohort'), cite('npqRegistration2026', 'cohorts and providers')],
  departures: (context) =>
    context.structure.oneOffs.npqFees > 0
      ? []
      : context.structure.posts
          .filter((post) => needsACourse(context, post))
          .map((post) => ({
            degree: 'check',
            who: nameOf(context, post),
            from: context.startsOn,
            because: 'An NPQ is needed and the plan has no money for its fee.',
            consequence: 'If no funded place is found, the school or the teacher pays.',
            mend: 'Put the full fee into the one-off costs, and take it out once a scholarship is confirmed.',
          })),
};

function needsACourse(context: RuleContext, post: Post): boolean {
  const holder = holderOf(context, post);
  if (holder?.qualification === 'studyingNpq') return false;
  const isUnqualified = holder?.qualification === 'none' && mustQualify(holder, context.figures);
  const from = studiesFrom(context, post);
  // A course that an earlier phase began is that phase's to pay for.
  if (from !== null && from < context.startsOn) return false;
  return post.isStudyingNpq || (post.id === context.structure.designatedPost && isUnqualified);
}

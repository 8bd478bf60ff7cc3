import { monthsInYear, yearlyDayInWords } from '../../../domain/calendar';
import { capitalised, decimal, listWords } from '../../../domain/numerals';
import type { Structure } from '../../../domain/structure';
import { sum } from '../../../domain/sum';
import { taskInSentence } from '../../../domain/task';
import { exceeds, hoursInWords } from '../../compliance/wording';
import { leadershipHoursAdded } from '../../mitigation/addedHours';
import { transferDeadlines } from '../../workload/diary/diaryDates';
import { hoursOfHead, leadershipHoursOf } from '../../workload/leadershipTime';
import { leaderWeek } from '../../workload/leaderWeek';
import { isSchoolMonth, perSchoolWeek, ratio } from '../../workload/sums';
import { monthsAtPeak, peakWords } from '../../workload/transferSeason';
import { ehcpPaperwork, paperworkShare } from '../../workload/whoDoesWhat/paperworkSlide';
import { levelFrom } from './bands';
import { futuresOf100 } from './chanceInWords';
import { loadOnLead, monthsByPhase } from './loadByMonth';
import { fromFacts, fromShare, impactOf, trace } from './readings';
import {
  inEveryPhase,
  type PhaseReading,
  type RiskRule,
  type RiskSubject,
  shareInWords,
  worstOfPhases,
  yearsInWords,
} from './subject';

const overload: RiskRule = {
  id: 'overload',
  cause: () => 'More is asked of the SENCO than the hours set aside can hold, month after month.',
  effect: ({ outcome, years, figures }) =>
    outcome
      ? `Overload makes people leave sooner: the SENCO leaves within ${yearsInWords(years)} in ${futuresOf100(outcome.everLeaves.mean, figures)}.`
      : 'Overload makes people leave sooner; how often will be counted in the futures.',
  owner: 'Headteacher',
  review: 'term',
  likelihood: (subject) => {
    const limit = subject.figures.value('risk.overloadRatio');
    const page = trace('workload', 'What the months come to', ['risk.overloadRatio']);
    const led = monthsByPhase(subject).flatMap(({ lead, months }) =>
      lead === null ? [] : months.filter(isSchoolMonth).map((month) => loadOnLead(month, lead)),
    );
    if (led.length === 0) {
      return fromFacts(
        { level: 1, because: 'Nobody is designated, so no SENCO can be overloaded: the work is left undone instead.' },
        page,
      );
    }
    const share = ratio(led.filter((load) => load > limit).length, led.length);
    return fromShare(
      subject,
      share,
      `More than ${decimal(limit, 1)} times the SENCO’s hours are asked of them in ${shareInWords(share)} of the school months.`,
      page,
    );
  },
  impact: (subject) =>
    inEveryPhase(subject, ({ mitigations }) => mitigations.includes('peerSupport'))
      ? impactOf(3, 'Lower than it would be, because the SENCO has others to think with, and is driven away less.')
      : impactOf(
          4,
          'Workload is the reason most often given by SENCOs who mean to leave, and pupils lose the person they know.',
        ),
};

const workDroppedAtPeak: RiskRule = {
  id: 'workDroppedAtPeak',
  cause: ({ plan, figures }) => {
    const days = transferDeadlines(plan.school.phase, figures).map(({ deadline }) => yearlyDayInWords(deadline));
    return `From ${peakWords(figures)} annual reviews and phase-transfer reviews fall together, before ${listWords(days)}.`;
  },
  effect: ({ assessment, figures }) => {
    const hours = sum(monthsAtPeak(assessment.time.months.slice(0, monthsInYear), figures), ({ unmet }) => unmet);
    return hours > 0
      ? `In those months of the first year about ${decimal(hours)} hours of work are asked for that no post has time for.`
      : 'Every hour of those months in the first year has somebody to do it.';
  },
  owner: 'SENCO',
  review: 'term',
  likelihood: (subject) => {
    const limit = subject.figures.value('risk.overloadRatio');
    const peak = monthsAtPeak(subject.assessment.time.months, subject.figures).filter(isSchoolMonth);
    const share = ratio(peak.filter(({ demand, given }) => ratio(demand, given) > limit).length, peak.length);
    return fromShare(
      subject,
      share,
      `The work is more than ${decimal(limit, 1)} times the hours given in ${shareInWords(share)} of the months from ${peakWords(subject.figures)}.`,
      trace('workload', 'What the months come to', ['risk.overloadRatio']),
    );
  },
  impact: () => impactOf(4, 'The reviews of these months have dates in law, and a late one can cost a pupil a place.'),
};

const paperworkOnTeachers: RiskRule = {
  id: 'paperworkOnTeachers',
  cause: () =>
    `Bit by bit, parts of ${listWords(ehcpPaperwork.map((task) => taskInSentence(task)))} come to class teachers.`,
  effect: ({ assessment }) =>
    `Legal documents are written by people who were not shown how; with their own part in reviews and cycles, teachers spend about ${decimal(assessment.time.hoursPerClassTeacher)} hours a year each.`,
  owner: 'Headteacher',
  review: 'term',
  likelihood: (subject) => {
    const { time } = subject.assessment;
    const shares = subject.phases.map(({ structure }) => paperworkShare({ structure, time }));
    const worst = Math.max(...shares);
    const { because } = worstOfPhases(subject, (structure): PhaseReading => {
      const share = paperworkShare({ structure, time });
      return {
        level: share === worst ? 2 : 1,
        because: `${capitalised(shareInWords(share))} of the hours of EHCP paperwork are asked of class teachers.`,
      };
    });
    return fromShare(subject, worst, because, trace('workload', 'Who does what'));
  },
  impact: (subject) =>
    inEveryPhase(subject, ({ mitigations }) => mitigations.includes('teacherTraining'))
      ? impactOf(3, 'Lower than it would be, because class teachers are trained for the paperwork they do.')
      : impactOf(4, 'An EHCP is a legal document, and class teachers are not trained to write for one.'),
};

const headOverstretched: RiskRule = {
  id: 'headOverstretched',
  cause: () => 'What the SENCO’s post cannot hold, or is not there to hold, falls to the head on top of a full week.',
  effect: ({ figures, plan }) =>
    `A leader’s usual week is about ${hoursInWords(leaderWeek(plan.school.phase, figures))} hours already, so something else of the head’s is not done.`,
  owner: 'Chair of governors',
  review: 'term',
  likelihood: (subject) =>
    fromFacts(
      worstOfPhases(subject, (structure, phase) => readHead(subject, structure, phase.fromMonth)),
      trace('compare', 'Leadership time displaced', ['time.headCanAdd']),
    ),
  impact: () => impactOf(4, 'A head who is worn out is missed by the whole school.'),
};

/** Hours a week on head and leadership team in the first year of a phase, against what a serving head can add in three cases. */
function readHead(subject: RiskSubject, structure: Structure, fromMonth: number): PhaseReading {
  const { figures } = subject;
  const found = monthsByPhase(subject).find(({ phase }) => phase.fromMonth === fromMonth);
  const months = found?.months.slice(0, monthsInYear) ?? [];
  const weeks = sum(months, (month) => month.weeks);
  // What mitigations ask of leaders is said by the year, and lies in its school weeks.
  const added =
    leadershipHoursAdded(structure, subject.plan, subject.known, figures) * (weeks / figures.value('time.schoolWeeks'));
  const hours = leadershipHoursOf(structure, months, added);
  const perWeek = perSchoolWeek(hoursOfHead(hours), weeks);
  const ofOthers = perSchoolWeek(hours.outOfLeading, weeks);
  const [low, central, high] = (['low', 'central', 'high'] as const).map((which) =>
    figures.value('time.headCanAdd', undefined, which),
  ) as [number, number, number];
  const edges = [low, central, high, 2 * high];
  const falls =
    perWeek === 0
      ? 'Nothing of the function falls to the head and leadership team.'
      : `About ${hoursInWords(perWeek)} hours a school week fall to the head and leadership team; a serving head can add about ${hoursInWords(central)} (${hoursInWords(low)} to ${hoursInWords(high)}).`;
  // Compare, where this is followed to, has those in its sum.
  const besides = ` A leader’s own post takes about ${hoursInWords(ofOthers)} hours a school week out of leading; those are not the head’s, and not counted here.`;
  return {
    level: levelFrom(1 + edges.filter((edge) => exceeds(perWeek, edge)).length),
    because: ofOthers > 0 ? falls + besides : falls,
  };
}

/** What too little time does. */
export const loadRisks = { overload, workDroppedAtPeak, paperworkOnTeachers, headOverstretched } as const;

import type { WorkingLine } from '../../domain/indicator';
import type { Post } from '../../domain/structure';
import { headHourlyCost, headPoint, hourlyCost } from '../costing/moneyOf';
import { hoursOfHead, outOfLeading } from '../workload/leadershipTime';
import { perSchoolWeek } from '../workload/sums';
import { figureLine, type Indicator, type MeasuredStructure, pricesAtStart, withoutNothing } from './measured';

/** The point that the head's time is priced at: the post's in this structure, or the head's own. */
function headPointIn({ structure, plan, figures }: MeasuredStructure): string {
  const post = structure.posts.find(({ role }) => role === 'headteacher');
  if (!post) return headPoint(plan, figures);
  return post.ownSalary === null && post.payPoint !== null ? post.payPoint : 'a salary of your own';
}

/** Posts whose holders would be leaders without the role, and give it hours out of leading. */
const leadersOf = ({ structure }: MeasuredStructure): readonly Post[] =>
  structure.posts.filter((post) => outOfLeading(post) > 0);

function outOfLeadingLines(m: MeasuredStructure): readonly WorkingLine[] {
  return leadersOf(m).map((post) => ({
    label: `${post.title}: out of leading, no teaching released for them`,
    value: outOfLeading(post) * m.assessment.time.schoolWeeks,
    unit: 'hours a year',
  }));
}

export const leadershipIndicators = {
  leadershipHours: {
    label: 'Leadership time displaced',
    group: 'Budget',
    unit: 'hours a week',
    direction: 'lowerIsBetter',
    measure: ({ assessment: { time } }) => perSchoolWeek(time.leadershipHoursPerYear, time.schoolWeeks),
    explain: (m) => ({
      formula:
        'Hours that the head and leadership team do, what falls to the head beyond the hours there are, and what a leader who takes the role on gives it for which no teaching is released, per school week. Not cash, and hours that fall beyond what a serving head can add do not really exist.',
      lines: [
        {
          label: 'Done by the head and leadership team in the hours they have for it',
          value: m.assessment.time.leadershipHours.doneByLeaders,
          unit: 'hours a year',
        },
        {
          label: 'Falls to the head beyond those hours',
          value: m.assessment.time.leadershipHours.fallsToHead,
          unit: 'hours a year',
        },
        ...outOfLeadingLines(m),
        ...withoutNothing([
          {
            label: 'Asked by the mitigations chosen',
            value: m.assessment.time.leadershipHours.forMitigations,
            unit: 'hours a year',
          },
        ]),
        { label: 'School weeks', value: m.assessment.time.schoolWeeks, unit: 'weeks', figure: 'time.schoolWeeks' },
        figureLine('What a serving head can realistically add', 'time.headCanAdd', 'hours a week', m),
      ],
    }),
  },
  leadershipValue: {
    label: 'Value of that time',
    group: 'Budget',
    unit: 'pounds a year',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.leadershipValuePerYear,
    explain: (m) => ({
      formula:
        'Leadership hours displaced x the employment cost an hour of whoever leads less. Shown beside the cost, never inside it: they are paid already.',
      lines: [
        ...outOfLeadingLines(m),
        ...leadersOf(m).map(
          (post): WorkingLine => ({
            label: `${post.title}: cost an hour`,
            value: hourlyCost(post, pricesAtStart(m)),
            unit: 'pounds',
          }),
        ),
        {
          label: 'Leadership hours of the head',
          value: hoursOfHead(m.assessment.time.leadershipHours),
          unit: 'hours a year',
        },
        { label: 'Head’s cost an hour', value: headHourlyCost(m.structure, pricesAtStart(m)), unit: 'pounds' },
        { label: 'Head’s pay point', value: headPointIn(m), unit: 'text' },
        figureLine('Contracted hours of a full-time teacher', 'time.contractedWeek', 'hours a week', m),
        figureLine('School weeks', 'time.schoolWeeks', 'weeks', m),
      ],
    }),
  },
} as const satisfies Record<string, Indicator>;

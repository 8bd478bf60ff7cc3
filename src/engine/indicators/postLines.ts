import type { WorkingLine } from '../../domain/indicator';
import { hasPost, type Post } from '../../domain/structure';
import { weeklyCapacity } from '../workload/capacity';
import { figureLine, type MeasuredStructure, withoutNothing } from './measured';

/** The titles of a structure's posts; where several share one they are numbered, so that lines tell them apart. */
export function postTitles(posts: readonly Post[]): readonly string[] {
  return posts.map(({ title }, place) => {
    const alike = posts.filter((post) => post.title === title);
    const before = posts.slice(0, place).filter((post) => post.title === title);
    return alike.length > 1 ? `${title} (${before.length + 1})` : title;
  });
}

/** Where one post's week goes in the first month, as lines. */
export function capacityLines(m: MeasuredStructure): readonly WorkingLine[] {
  const titles = postTitles(m.structure.posts);
  return m.structure.posts.flatMap((post, place) => {
    const title = titles[place] ?? post.title;
    const week = weeklyCapacity(post, 0, m.figures);
    const taken = (label: string, value: number, figure?: string): WorkingLine => ({
      label: `${title}: less ${label}`,
      value: -value,
      unit: 'hours a week',
      ...(figure ? { figure } : {}),
    });
    return withoutNothing([
      { label: `${title}: hours for the function`, value: week.allocated, unit: 'hours a week' },
      taken('NPQ study', week.npqStudy, 'succession.npqStudyHours'),
      taken('SLT meetings', week.sltMeetings, 'time.sltMeeting'),
      taken('travel between schools', week.travel, 'time.travelPerDay'),
      taken('pulled away to other duties', week.pulledAway, 'capacity.pulledAwayShare'),
      taken('ordinary absence', week.absence, 'capacity.absenceDays'),
      ...(week.effectiveness < 1
        ? [
            {
              label: `${title}: worth at the start, against somebody established`,
              value: week.effectiveness,
              unit: 'share' as const,
            },
          ]
        : []),
    ]);
  });
}

/** How much of the work a deputy or an administrator can hold, where there is one. */
export function delegableLines(m: MeasuredStructure): readonly WorkingLine[] {
  return [
    ...(hasPost(m.structure, 'deputySenco')
      ? [figureLine('Most of the work that a deputy can hold', 'capacity.deputyDelegable', 'share', m)]
      : []),
    ...(hasPost(m.structure, 'administrator')
      ? [
          figureLine('Administrative share of the work', 'capacity.adminLike', 'share', m),
          figureLine('Most of that share that an administrator can hold', 'capacity.adminDelegable', 'share', m),
        ]
      : []),
  ];
}

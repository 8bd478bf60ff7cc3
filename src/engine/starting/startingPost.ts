import type { KnownSchool } from '../../domain/assessment';
import type { Person } from '../../domain/person';
import { type DemandPhase, demandPhaseOf, type School } from '../../domain/school';
import { isOnLeadershipPay, type Post, type PostRole } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { fullTeachingLoad } from '../costing/postCost';

/** What a starting post is made from. */
export interface StartingPoint {
  readonly school: School;
  readonly known: KnownSchool;
  readonly people: readonly Person[];
  readonly figures: Figures;
}

const titles: Readonly<Record<PostRole, string>> = {
  senco: 'SENCO',
  deputySenco: 'Deputy SENCO',
  secondedSenco: 'Seconded SENCO',
  administrator: 'SEN administrator',
  headteacher: 'Headteacher',
  seniorLeader: 'Senior leader',
  teacher: 'Class teacher',
};

/** Hours a week that SENCOs in schools of this phase and size are typically given, to the half hour. */
function typicalHours({ school, known, figures }: StartingPoint): number {
  const phase = demandPhaseOf(school.phase);
  const given = figures.practice.typicalSencoHours[phase];
  const roll = phase === 'primary' ? 'school.rollPrimary' : 'school.rollSecondary';
  const [small, middle, large] = (['low', 'central', 'high'] as const).map((which) =>
    figures.value(roll, undefined, which),
  );
  if (small === undefined || middle === undefined || large === undefined) return given.central;
  const between = (from: number, to: number): number => Math.min(1, Math.max(0, (known.roll - from) / (to - from)));
  const exact =
    known.roll < middle
      ? given.low + (given.central - given.low) * between(small, middle)
      : given.central + (given.high - given.central) * between(middle, large);
  return Math.round(exact * 2) / 2;
}

/** A post as it starts, before the school makes it its own. `holder` is left empty: choose after. */
export function startingPost(role: PostRole, id: string, from: StartingPoint): Post {
  const phase: DemandPhase = demandPhaseOf(from.school.phase);
  const fullLoad = fullTeachingLoad(from.figures);
  const { pay, hours } = from.figures.practice;
  const plain: Post = {
    id,
    title: titles[role],
    role,
    holder: null,
    staffing: 'existing',
    starting: 'established',
    fte: 1,
    payPoint: pay.classTeacher,
    basePoint: pay.classTeacher,
    ownSalary: null,
    tlr: null,
    senAllowance: null,
    temporaryPayment: null,
    leadership: 'none',
    hoursPerWeek: 0,
    teachingHoursPerWeek: fullLoad,
    baseTeachingHoursPerWeek: fullLoad,
    isStudyingNpq: false,
    sltMeetingsFromHours: false,
    pulledAwayHoursPerWeek: null,
    secondment: null,
  };
  const tlr2 = from.figures.allowance('TLR2', from.figures.payYearFor(Number.MAX_SAFE_INTEGER)).min;
  switch (role) {
    case 'senco': {
      const hoursPerWeek = typicalHours(from);
      return {
        ...plain,
        tlr: { band: 'TLR2', poundsPerYear: tlr2 },
        hoursPerWeek,
        teachingHoursPerWeek: Math.max(0, fullLoad - hoursPerWeek),
      };
    }
    case 'deputySenco':
      return {
        ...plain,
        starting: 'steppingUp',
        payPoint: pay.deputySenco,
        basePoint: pay.deputySenco,
        tlr: { band: 'TLR2', poundsPerYear: tlr2 },
        hoursPerWeek: hours.deputy,
        teachingHoursPerWeek: fullLoad - hours.deputy,
        isStudyingNpq: true,
      };
    case 'secondedSenco':
      return {
        ...plain,
        staffing: 'secondment',
        starting: 'bridging',
        basePoint: null,
        tlr: { band: 'TLR2', poundsPerYear: tlr2 },
        hoursPerWeek: hours.secondedDays * from.figures.value('time.dayHours'),
        teachingHoursPerWeek: 0,
        baseTeachingHoursPerWeek: 0,
        secondment: {
          daysPerWeek: hours.secondedDays,
          dayRate: null,
          arrangement: 'secondment',
          isHeadElsewhere: false,
          isTrustPost: false,
          homeTeachingHoursPerWeek: 0,
          reviewOn: null,
        },
      };
    case 'administrator':
      return {
        ...plain,
        staffing: 'new',
        payPoint: null,
        basePoint: null,
        hoursPerWeek: hours.administrator,
        teachingHoursPerWeek: 0,
        baseTeachingHoursPerWeek: 0,
      };
    case 'headteacher': {
      const head = from.people.find((person) => person.role === 'headteacher');
      const point = head?.payPoint ?? pay[phase].head;
      return {
        ...plain,
        payPoint: point,
        basePoint: point,
        leadership: 'member',
        hoursPerWeek: from.figures.value('time.headCanAdd'),
        teachingHoursPerWeek: 0,
        baseTeachingHoursPerWeek: 0,
      };
    }
    case 'seniorLeader':
      return {
        ...plain,
        payPoint: pay[phase].sltSenco,
        basePoint: pay[phase].sltSenco,
        leadership: 'member',
        hoursPerWeek: hours.distributedLeader,
      };
    case 'teacher':
      return plain;
  }
}

/** The post in a person's hands: her pay without the role is her own point, or a class teacher's if she is paid as a leader. */
export function heldBy(post: Post, person: Person | undefined, figures: Figures): Post {
  if (!person) return post;
  const base =
    isOnLeadershipPay(person.payPoint) && post.role !== 'headteacher'
      ? figures.practice.pay.classTeacher
      : person.payPoint;
  const share = person.fte;
  return {
    ...post,
    holder: person.id,
    fte: person.fte,
    payPoint: person.payPoint,
    basePoint: base,
    teachingHoursPerWeek: Math.max(0, post.baseTeachingHoursPerWeek * share - post.hoursPerWeek),
    baseTeachingHoursPerWeek: post.baseTeachingHoursPerWeek * share,
    isStudyingNpq: post.isStudyingNpq || person.qualification === 'studyingNpq',
  };
}

import type { Person } from '../../domain/person';
import { demandPhaseOf } from '../../domain/school';
import { hasPost, isOnLeadershipPay, type Post, type Structure, type StructureKind } from '../../domain/structure';
import { sharedWithAdministrator, startingMatrix } from './startingMatrix';
import { heldBy, type StartingPoint, startingPost } from './startingPost';

export const structureNames: Readonly<Record<StructureKind, string>> = {
  today: 'What we have now',
  'slt-senco': 'SENCO on the leadership team',
  'slt-senco-with-deputy': 'SLT SENCO with a deputy SENCO',
  'associate-slt-senco': 'Associate SLT SENCO',
  'head-as-senco': 'Headteacher as SENCO',
  'seconded-senco': 'Seconded or shared SENCO',
  'middle-leader-senco': 'Middle-leader SENCO',
  distributed: 'No single SENCO',
  'inclusion-lead': 'Overarching inclusion lead',
};

/** One of the nine structures as it starts for this school and its people: every part to be edited. */
export function startingStructure(kind: StructureKind, id: string, from: StartingPoint): Structure {
  const { practice } = from.figures;
  const posts = postsOf(kind, from);
  const designated = posts.find((post) => post.role !== 'administrator' && post.role !== 'deputySenco');
  const isNew = posts.some((post) => post.starting === 'newFromOutside');
  return {
    id,
    kind,
    name: structureNames[kind],
    posts,
    designatedPost: kind === 'distributed' ? null : (designated?.id ?? null),
    matrix: hasPost({ posts }, 'administrator')
      ? sharedWithAdministrator(startingMatrix(kind, practice), practice)
      : startingMatrix(kind, practice),
    remainderFallsTo:
      kind === 'seconded-senco' || kind === 'head-as-senco' ? 'head' : kind === 'distributed' ? 'nobody' : 'senco',
    oneOffs: {
      adverts: isNew ? 1 : 0,
      npqFees: 0,
      handoverWeeks: 0,
      safeguardPay: true,
    },
    interim: kind === 'distributed' ? 'nobody' : 'head',
    mitigations: [],
    involvement: {},
    hats: { safeguardingLead: 'unknown', budgetHolder: 'head', lineManager: 'head' },
    isCompared: true,
    notes: kind === 'inclusion-lead' ? 'What the deputy head did besides is not counted here: ask who will do it.' : '',
  };
}

function postsOf(kind: StructureKind, from: StartingPoint): readonly Post[] {
  const phase = demandPhaseOf(from.school.phase);
  const leadershipPoint = leadershipPointFor(from, from.figures.practice.pay[phase].sltSenco);
  switch (kind) {
    case 'today':
      return [{ ...presentPost(from), leadership: phase === 'primary' ? 'member' : 'none' }];
    case 'slt-senco':
      return [onLeadershipTeam(sencoPost(from), leadershipPoint)];
    case 'slt-senco-with-deputy':
      return [onLeadershipTeam(sencoPost(from), leadershipPoint), deputyPost(from)];
    case 'associate-slt-senco':
      return [{ ...onClassroomPay(sencoPost(from), from), leadership: 'attends' }];
    case 'middle-leader-senco':
      return [onClassroomPay(sencoPost(from), from)];
    case 'head-as-senco': {
      const head = from.people.find((person) => person.role === 'headteacher');
      const post = startingPost('headteacher', 'headteacher', from);
      return [head ? { ...post, holder: head.id, fte: head.fte } : post];
    }
    case 'seconded-senco':
      return [startingPost('secondedSenco', 'seconded-senco', from)];
    case 'distributed':
      return [startingPost('seniorLeader', 'senior-leader', from)];
    case 'inclusion-lead': {
      const point = from.figures.practice.pay[phase].inclusionLead;
      const lead = {
        ...onLeadershipTeam(sencoPost(from), point),
        title: 'Inclusion lead',
        holder: null,
        basePoint: point,
      };
      return [
        // The merged post replaces a deputy head's, so it teaches no less than the deputy head did: no cover is counted.
        { ...lead, baseTeachingHoursPerWeek: lead.teachingHoursPerWeek },
        startingPost('administrator', 'administrator', from),
      ];
    }
  }
}

function stayingSenco(from: StartingPoint): Person | undefined {
  return from.people.find((person) => person.role === 'senco' && !person.isLeaving);
}

/** The post as it is held now, by a SENCO who may be leaving: the baseline does not change because its holder will. */
function presentPost(from: StartingPoint): Post {
  const now = from.people.find((person) => person.role === 'senco');
  const post = startingPost('senco', 'senco', from);
  if (!now) return post;
  const held = heldBy(post, now, from.figures);
  return isOnLeadershipPay(now.payPoint) ? { ...held, tlr: null } : held;
}

/** Who could take the post: the SENCO who stays, else nobody named: somebody is to be found. */
function sencoPost(from: StartingPoint): Post {
  const post = startingPost('senco', 'senco', from);
  const person = stayingSenco(from);
  if (person) return heldBy(post, person, from.figures);
  const ready = readiest(from, 0);
  if (ready) return { ...heldBy(post, ready, from.figures), starting: 'steppingUp' };
  return from.people.some((each) => each.role === 'senco') ? { ...post, starting: 'newFromOutside' } : post;
}

function deputyPost(from: StartingPoint): Post {
  const post = startingPost('deputySenco', 'deputy-senco', from);
  const candidate = readiest(from, Number.POSITIVE_INFINITY);
  return candidate ? heldBy(post, candidate, from.figures) : post;
}

/** The willing successor who would be ready soonest, within some months. */
function readiest({ people }: StartingPoint, within: number): Person | undefined {
  return successorsOf(people).find((person) => (person.readyInMonths?.central ?? Number.POSITIVE_INFINITY) <= within);
}

/** The successors who have not said no and who stay, whoever would be ready soonest first. */
export function successorsOf(people: readonly Person[]): readonly Person[] {
  return people
    .filter((person) => person.role === 'successor' && person.willing !== 'no' && !person.isLeaving)
    .sort((a, b) => (a.readyInMonths?.central ?? 0) - (b.readyInMonths?.central ?? 0));
}

/** An assistant head's pay, no allowances, and SLT meetings out of the same hours. */
function onLeadershipTeam(post: Post, point: string): Post {
  return {
    ...post,
    payPoint: isOnLeadershipPay(post.payPoint) ? post.payPoint : point,
    tlr: null,
    senAllowance: null,
    leadership: 'member',
    sltMeetingsFromHours: true,
  };
}

function onClassroomPay(post: Post, from: StartingPoint): Post {
  const tlr = startingPost('senco', 'senco', from).tlr;
  return isOnLeadershipPay(post.payPoint)
    ? { ...post, payPoint: post.basePoint, tlr, leadership: 'none' }
    : { ...post, tlr, leadership: 'none' };
}

function leadershipPointFor(from: StartingPoint, otherwise: string): string {
  const point = stayingSenco(from)?.payPoint ?? null;
  return point !== null && isOnLeadershipPay(point) ? point : otherwise;
}

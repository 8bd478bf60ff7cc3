import type { PhaseSpan } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { demandPhaseOf } from '../../domain/school';
import { designatedPostOf, type Post } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import { figuresUnder } from '../mitigation/figuresUnder';
import { arrangementCase } from './arrangementCase';
import { sencoHolderFigure, sencoLeavingFigure } from './leavingFigure';
import type { Effect, ProcessDeputy, ProcessPhase, ProcessSeat } from './process';
import { hazardOf } from './processPeople';

/** The seats of one phase of an option. */
export function processPhase(span: PhaseSpan, plan: Plan, figures: Figures): ProcessPhase {
  const { structure, fromMonth } = span;
  const under = figuresUnder(structure, plan, figures);
  const designated = designatedPostOf(structure);
  const deputy = structure.posts.find((post) => post.role === 'deputySenco' && post !== designated);
  return {
    structure: structure.id,
    fromMonth,
    senco: designated && sencoSeat(designated, span, plan, under),
    deputy: deputy ? deputySeat(deputy, span, plan, under) : null,
    interim: structure.interim,
  };
}

const effectOf: Readonly<Record<Post['starting'], Effect>> = {
  established: 'established',
  newFromOutside: 'outside',
  steppingUp: 'inside',
  bridging: 'bridging',
};

function sencoSeat(post: Post, span: PhaseSpan, plan: Plan, figures: Figures): ProcessSeat {
  const kind = post.role === 'headteacher' ? 'head' : post.staffing === 'secondment' ? 'secondment' : 'teacher';
  const leaving = figures.value(holderLeavingFigure(post, span, kind), undefined, arrangementCase(post));
  return {
    ...holdingOf(post, kind, span, plan),
    kind,
    hazard: hazardOf(leaving),
    insiderHazard: hazardOf(
      figures.value(kind === 'teacher' ? sencoLeavingFigure(post.leadership) : 'leaving.sencoMiddleLeader'),
    ),
    promotedShare: kind === 'teacher' && post.leadership === 'member' ? promotedShare(leaving, plan, figures) : 0,
    recruitQualified: qualifiedChance(kind, figures),
    effect: effectOf[post.starting],
    isBridging: post.starting === 'bridging',
  };
}

/** A school asks another only for a SENCO who needs no qualification. */
function qualifiedChance(kind: ProcessSeat['kind'], figures: Figures): number {
  if (kind === 'secondment') return 1;
  return figures.value(kind === 'head' ? 'succession.newHeadQualified' : 'succession.recruitQualified');
}

function deputySeat(post: Post, span: PhaseSpan, plan: Plan, figures: Figures): ProcessDeputy {
  return {
    holder: deputyHolder(post, span, plan),
    hazard: hazardOf(figures.value('leaving.deputySenco')),
    studiesNpq: post.isStudyingNpq,
  };
}

function holderLeavingFigure(post: Post, { structure }: PhaseSpan, kind: ProcessSeat['kind']): FigureId {
  if (kind === 'head') return 'leaving.head';
  if (kind === 'secondment') return 'leaving.sharedArrangement';
  return sencoHolderFigure(structure.kind, post.leadership);
}

/** Promotion to head is part of the chance of leaving, never on top of it. */
function promotedShare(leaving: number, { school }: Plan, figures: Figures): number {
  const promoted = figures.value(
    demandPhaseOf(school.phase) === 'primary' ? 'leaving.promotedToHeadPrimary' : 'leaving.promotedToHeadSecondary',
  );
  return leaving > 0 ? Math.min(1, promoted / leaving) : 0;
}

type Holding = Pick<ProcessSeat, 'holder' | 'leaver'>;

/** A holder who is known to be leaving the post they hold now is gone on the first day, unless this is another post. */
function holdingOf(post: Post, kind: ProcessSeat['kind'], span: PhaseSpan, { people }: Plan): Holding {
  const index = people.findIndex(({ id }) => id === post.holder);
  const person = people[index];
  if (!person) return { holder: post.starting === 'newFromOutside' ? 'toAppoint' : 'inPost', leaver: null };
  const isTheirs = kind === 'head' ? person.role === 'headteacher' : person.role === 'senco';
  if (!person.isLeaving || !isTheirs) return { holder: index, leaver: null };
  return span.fromMonth === 0 ? { holder: 'leaving', leaver: index } : { holder: 'toAppoint', leaver: null };
}

/** A deputy whom nobody is named for is there only where today's structure has one too. */
function deputyHolder(post: Post, { structure }: PhaseSpan, { people, structures }: Plan): ProcessDeputy['holder'] {
  const index = people.findIndex(({ id }) => id === post.holder);
  if (index >= 0) return people[index]?.isLeaving ? 'toAppoint' : index;
  const [today] = structures;
  const hasOneToday = today?.posts.some(({ role, holder }) => role === 'deputySenco' && holder === null) ?? false;
  return post.starting === 'newFromOutside' || !(hasOneToday || structure.id === today?.id) ? 'toAppoint' : 'inPost';
}

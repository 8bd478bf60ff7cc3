import { type RiskFlag, type TimeResult, unboundedLoad } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import { capitalised, decimal, listWords, percent } from '../../domain/numerals';
import type { Plan } from '../../domain/plan';
import { designatedPostOf, hasPost, headIsSenco, type Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { monthsToReady } from '../succession/candidates';

interface Asked {
  readonly structure: Structure;
  readonly plan: Plan;
  readonly time: TimeResult;
  readonly figures: Figures;
}

/** First structural risks: each a test over the structure, with the fact that raised it or laid it to rest. */
export function riskFlags(asked: Asked): readonly RiskFlag[] {
  return [
    conflictOfInterest(asked),
    onePersonHoldsEverything(asked),
    offLeadershipTeam(asked),
    overload(asked),
    noSuccessor(asked),
  ];
}

/** The head decides exclusions and the budget; as SENCO she is also the pupil's advocate. */
function conflictOfInterest({ structure }: Asked): RiskFlag {
  const isRaised = headIsSenco(structure);
  return {
    id: 'conflictOfInterest',
    isRaised,
    because: isRaised
      ? 'The head decides exclusions and the budget, and would also be the pupil’s advocate.'
      : 'The head and the SENCO are two people.',
  };
}

function onePersonHoldsEverything({ structure, time, figures }: Asked): RiskFlag {
  const limit = figures.value('risk.oneHolderShare');
  const isRaised = structure.posts.length > 0 && time.shareOnOnePerson >= limit;
  return {
    id: 'onePersonHoldsEverything',
    isRaised,
    because: `${percent(time.shareOnOnePerson)} of the work is asked of one person${isRaised ? '; if they go, it goes with them' : ''}.`,
  };
}

function offLeadershipTeam({ structure }: Asked): RiskFlag {
  const designated = designatedPostOf(structure);
  const isRaised = designated?.leadership !== 'member';
  const because = !designated
    ? 'Nobody is designated, so nobody speaks for SEND on the leadership team.'
    : designated.leadership === 'member'
      ? 'The SENCO is on the leadership team.'
      : designated.leadership === 'attends'
        ? 'The SENCO attends the leadership team without being a member: influence depends on how the head presents the role.'
        : 'The SENCO is not on the leadership team.';
  return { id: 'offLeadershipTeam', isRaised, because };
}

function overload({ time, figures }: Asked): RiskFlag {
  const limit = figures.value('risk.overloadRatio');
  const isRaised = time.loadOnSenco >= limit;
  const load = time.loadOnSenco;
  const because =
    load >= unboundedLoad
      ? 'The work is asked of somebody who has no hours for it.'
      : `The SENCO is asked for ${decimal(load, 1)} times the hours there are${isRaised ? '' : ', inside the limit set'}.`;
  return { id: 'overload', isRaised, because };
}

/** Somebody inside who could step up within the horizon: a deputy in post, or a willing successor who would be ready. */
function noSuccessor({ structure, plan, figures }: Asked): RiskFlag {
  const designated = designatedPostOf(structure);
  const deputy = hasPost(structure, 'deputySenco');
  const ready = plan.people.filter(
    (person) =>
      person.role === 'successor' &&
      person.willing === 'yes' &&
      !person.isLeaving &&
      person.id !== designated?.holder &&
      (monthsToReady(person, figures)?.central ?? 0) <= plan.assumptions.horizonYears * monthsInYear,
  );
  const isRaised = !deputy && ready.length === 0;
  const because = deputy
    ? 'A deputy SENCO is learning the role.'
    : ready.length > 0
      ? `${capitalised(listWords(ready.map((person) => person.label)))} could be ready within the plan’s years.`
      : 'Nobody inside is both willing and on the way to being ready.';
  return { id: 'noSuccessor', isRaised, because };
}

import { capitalised, decimal } from '../../../domain/numerals';
import type { Finding } from '../../../domain/rule';
import { dutyReachOf } from '../../../domain/school';
import { designatedPostOf, hasPost, type Structure } from '../../../domain/structure';
import type { Rule } from '../../compliance/context';
import { mustDepartures } from '../../compliance/findingsOf';
import {
  coveredSchools,
  designateSenco,
  headMayBeSenco,
  qualifiedTeacherAtSchool,
} from '../../compliance/rules/eligibility';
import { npqLength, qualificationWindow } from '../../compliance/rules/qualification';
import { sharedNotHead, sharedSmallerPrimaries, trustLeadNotSubstitute } from '../../compliance/rules/sharing';
import { figuresUnder } from '../../mitigation/figuresUnder';
import { levelFrom } from './bands';
import type { RiskReading } from './entry';
import { fromFacts, fromFutures, impactOf, trace } from './readings';
import {
  isWithoutSenco,
  type PhaseReading,
  type RiskRule,
  type RiskSubject,
  shareInWords,
  worstOfPhases,
  yearsInWords,
} from './subject';

const hasDeputy = (structure: Structure): boolean => hasPost(structure, 'deputySenco');

/** What a structure says, before any future is drawn, of how an empty post would be met. */
function standInOf(subject: RiskSubject): PhaseReading {
  return worstOfPhases(subject, (structure) => {
    if (!designatedPostOf(structure)) return { level: 5, because: 'Nobody is planned to be SENCO.' };
    if (hasDeputy(structure)) return { level: 2, because: 'A deputy SENCO could step in.' };
    return { level: 3, because: 'No deputy SENCO stands ready to step in.' };
  });
}

/** Rules of who may be designated; what else departs from law is no fault of the designation. */
const rulesOfDesignation: readonly Rule[] = [
  designateSenco,
  coveredSchools,
  qualifiedTeacherAtSchool,
  headMayBeSenco,
  sharedSmallerPrimaries,
  sharedNotHead,
  trustLeadNotSubstitute,
];
const rulesOfQualification: readonly Rule[] = [qualificationWindow, npqLength];

/** The first certain departure from some rules; null where there is none. */
function certainDeparture({ assessment }: RiskSubject, rules: readonly Rule[]): Finding | null {
  return mustDepartures(assessment.findings).find(({ rule }) => rules.some(({ id }) => id === rule)) ?? null;
}

function fromDeparture({ phase, because }: Finding): RiskReading {
  const inPhase = phase === undefined ? '' : `In the phase “${phase}”: `;
  return {
    ...fromFacts(
      { level: 5, because: `It is certain on what was entered. ${inPhase}${because}` },
      trace('compare', 'Departs from law'),
    ),
    chance: 1,
  };
}

const unlawfulDesignation: RiskRule = {
  id: 'unlawfulDesignation',
  cause: () =>
    'Nobody, or nobody whom the regulations allow, is designated as SENCO: from the first day, or when the post falls empty and no head or teacher is named on the same day.',
  effect: ({ plan }) =>
    dutyReachOf(plan.school) === 'act'
      ? 'The governors are in breach from that day, with no days of grace; parents have nobody to turn to by right.'
      : 'Parents have nobody to turn to, and nobody answers for the reviews.',
  owner: 'Chair of governors',
  review: 'month',
  likelihood: (subject) => {
    const certain = certainDeparture(subject, rulesOfDesignation);
    if (certain) return fromDeparture(certain);
    return fromFutures(subject, {
      chance: 'nobody',
      that: 'there is a month with nobody designated',
      label: 'Months with nobody designated',
      meanwhile: worstOfPhases(subject, ({ interim }) =>
        interim === 'nobody'
          ? { level: 4, because: 'Nobody is to be designated while the post stands empty.' }
          : { level: 1, because: 'Somebody is to be designated on the day the post falls empty.' },
      ),
    });
  },
  impact: ({ plan }) => {
    switch (dutyReachOf(plan.school)) {
      case 'act':
        return impactOf(5, 'The duty to designate a SENCO is law, and every other duty leans on it.');
      case 'codeOnly':
        return impactOf(4, 'The Code expects a SENCO here; the Act does not clearly ask for one.');
      case 'none':
        return impactOf(2, 'No law asks this kind of school for a SENCO, though its pupils would miss one.');
    }
  },
};

const termWithoutCover: RiskRule = {
  id: 'termWithoutCover',
  cause: ({ figures }) =>
    `The SENCO goes, the first advert finds nobody (${shareInWords(figures.value('vacancy.failFirst'))} make no appointment) and nobody inside can step up.`,
  effect: () =>
    'A term or more in which a stand-in keeps only the most urgent reviews, and families start again with somebody new.',
  owner: 'Headteacher',
  review: 'term',
  likelihood: (subject) =>
    fromFutures(subject, {
      chance: 'term',
      that: 'the post stands empty for four months or more in a row',
      label: 'A term or more without one',
      figures: ['vacancy.failFirst'],
      meanwhile: standInOf(subject),
    }),
  impact: () => impactOf(4, 'Reviews have dates in law that do not wait for an appointment.'),
};

const qualificationMissed: RiskRule = {
  id: 'qualificationMissed',
  cause: ({ plan, figures }) =>
    dutyReachOf(plan.school) === 'none'
      ? 'No law asks a SENCO of this kind of school to gain the qualification; a school may still want it.'
      : `A new SENCO must hold the qualification within ${yearsInWords(figures.value('succession.npqWindowYears'))}; the course takes most of two years, opens in autumn, and can be failed or dropped.`,
  effect: ({ plan }) =>
    dutyReachOf(plan.school) === 'none'
      ? 'Nothing follows in law: whoever leads the work goes on without it.'
      : 'Somebody is SENCO past the third anniversary without it, and the governors have to designate somebody else or stand in breach.',
  owner: 'Headteacher',
  review: 'term',
  likelihood: (subject) => {
    if (dutyReachOf(subject.plan.school) === 'none') {
      return fromFacts(
        { level: 1, because: 'The duty to qualify does not reach this kind of school.' },
        trace('school', 'Kind of school'),
      );
    }
    const certain = certainDeparture(subject, rulesOfQualification);
    if (certain) return fromDeparture(certain);
    return fromFutures(subject, {
      chance: 'breach',
      that: 'somebody is SENCO past the third anniversary without the qualification',
      label: 'Misses the three-year window',
      figures: ['succession.npqWindowYears', 'succession.npqPass', 'succession.npqWithdraw'],
      meanwhile: { level: 2, because: 'How often the clock runs out depends on who comes and goes.' },
    });
  },
  impact: ({ plan }) =>
    dutyReachOf(plan.school) === 'none'
      ? impactOf(1, 'No law asks for the qualification here.')
      : impactOf(4, 'It is a breach of law with a date that is known years before.'),
};

const onePersonHoldsEverything: RiskRule = {
  id: 'onePersonHoldsEverything',
  cause: ({ assessment }) =>
    `${capitalised(shareInWords(assessment.time.shareOnOnePerson))} of the work is asked of one person.`,
  effect: () => 'When that person is away or leaves, the work, the contacts and the knowledge stop on the same day.',
  owner: 'Headteacher',
  review: 'term',
  likelihood: (subject) =>
    isWithoutSenco(subject)
      ? fromFacts(
          {
            level: 1,
            because: 'It does not arise: nobody is designated, so there is no one post that could fall empty.',
          },
          trace('structures', 'Who is designated'),
        )
      : fromFutures(subject, {
          chance: 'empty',
          that: 'the SENCO’s post stands empty at some time',
          label: 'Always a SENCO in post',
          meanwhile: standInOf(subject),
        }),
  impact: ({ assessment: { time }, figures }) => {
    const limit = figures.value('risk.oneHolderShare');
    const share = `${capitalised(shareInWords(time.shareOnOnePerson))} of the work is asked of one person`;
    if (time.shareOnOnePerson >= limit) {
      return impactOf(4, `${share}, against a limit set of ${shareInWords(limit)}.`, ['risk.oneHolderShare']);
    }
    return time.shareOnOnePerson >= limit / 2
      ? impactOf(3, `${share}; others hold enough to keep going for a while.`, ['risk.oneHolderShare'])
      : impactOf(2, `${share}; most of it goes on without them.`, ['risk.oneHolderShare']);
  },
};

const knowledgeLost: RiskRule = {
  id: 'knowledgeLost',
  cause: () =>
    'What is known about pupils, families and agencies is in one head and in one mailbox when the SENCO goes.',
  effect: (subject) =>
    `The next SENCO takes about ${monthsToEffect(subject)} months to be fully effective, and families tell their story again.`,
  owner: 'SENCO',
  review: 'year',
  likelihood: (subject) =>
    isWithoutSenco(subject)
      ? fromFacts(
          { level: 1, because: 'It does not arise: nobody is designated, so nobody draws the knowledge together.' },
          trace('structures', 'Who is designated'),
        )
      : fromFutures(subject, {
          chance: 'leaves',
          that: 'the SENCO leaves, a going that is known already left aside,',
          label: 'The SENCO leaves',
          meanwhile: { level: 3, because: `Within ${yearsInWords(subject.years)} a SENCO may well leave.` },
        }),
  impact: (subject) => {
    const kept = reliefs.filter(({ isSo }) => subject.phases.every(({ structure }) => isSo(structure)));
    return kept.length === 0
      ? impactOf(4, 'Nothing is planned that would keep the knowledge in the school.')
      : impactOf(
          levelFrom(Math.max(2, 4 - kept.length)),
          `Lower than it would be, because ${kept.map(({ that }) => that).join(', and ')}.`,
        );
  },
};

/** '8', or where a phase shortens it '4 to 8'. */
function monthsToEffect({ phases, plan, figures }: RiskSubject): string {
  const months = phases.map(({ structure }) => figuresUnder(structure, plan, figures).value('succession.rampMonths'));
  const [least, most] = [Math.min(...months), Math.max(...months)].map((each) => decimal(each));
  return least === most ? `${most}` : `${least} to ${most}`;
}

/** What keeps knowledge in the school; each lowers the impact by one. */
const reliefs: readonly { readonly that: string; readonly isSo: (structure: Structure) => boolean }[] = [
  { that: 'a deputy SENCO knows the pupils', isSo: hasDeputy },
  {
    that: 'a second person works beside the SENCO',
    isSo: ({ mitigations }) => mitigations.includes('secondTrainedPerson'),
  },
  { that: 'a handover file is kept', isSo: ({ mitigations }) => mitigations.includes('handoverFile') },
  { that: 'weeks of overlap are paid for', isSo: ({ oneOffs }) => oneOffs.handoverWeeks > 0 },
];

/** What can happen to the designation itself. */
export const coverRisks = {
  unlawfulDesignation,
  termWithoutCover,
  qualificationMissed,
  onePersonHoldsEverything,
  knowledgeLost,
} as const;

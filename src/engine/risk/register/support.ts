import { designatedPostOf, hasPost, headIsSenco, type Structure } from '../../../domain/structure';
import type { Answer } from '../../../domain/units';
import { isInPlace } from '../conflicts';
import { levelFrom } from './bands';
import { fromFacts, impactOf, trace } from './readings';
import {
  factsInWords,
  type PhaseReading,
  type RiskRule,
  type RiskSubject,
  shareInWords,
  worstOfPhases,
} from './subject';

const isolation: RiskRule = {
  id: 'isolation',
  cause: () => 'The SENCO is the only one in the school who does this work, with nobody near to think aloud with.',
  effect: () => 'Hard cases are decided alone, mistakes are found late, and people tire of it and go.',
  owner: 'Headteacher',
  review: 'term',
  likelihood: (subject) =>
    fromFacts(
      worstOfPhases(subject, (structure) => readIsolation(structure, subject)),
      trace('structures', 'Posts and who works beside the SENCO', ['risk.oneHolderShare', 'law.daysInReach']),
    ),
  impact: () => impactOf(3, 'It wears people down slowly, and shows first in who leaves.'),
};

/** One level for each fact that leaves a SENCO alone. */
function readIsolation(structure: Structure, { assessment, figures }: RiskSubject): PhaseReading {
  const post = designatedPostOf(structure);
  if (!post)
    return { level: 5, because: 'Nobody is designated: whoever does the work does it with nobody to turn to.' };
  const { mitigations } = structure;
  const share = assessment.time.shareOnOnePerson;
  const days = post.secondment?.daysPerWeek;
  const facts = [
    ...(hasPost(structure, 'deputySenco') ? [] : ['there is no deputy SENCO']),
    ...(post.leadership === 'none' ? ['the SENCO has no seat among the leaders'] : []),
    ...(share >= figures.value('risk.oneHolderShare')
      ? [`${shareInWords(share)} of the work is asked of one person`]
      : []),
    ...(days !== undefined && days < figures.value('law.daysInReach')
      ? [`the SENCO is in the school on ${days === 1 ? 'one day' : `${days} days`} a week`]
      : []),
    ...(headIsSenco(structure) ? ['the SENCO is the head and has nobody above them here'] : []),
    ...(mitigations.includes('peerSupport') || mitigations.includes('headCoaching')
      ? []
      : ['no network, supervision or coaching is chosen']),
  ];
  return { level: levelFrom(1 + facts.length), because: factsInWords(facts) };
}

const governorsCannotChallenge: RiskRule = {
  id: 'governorsCannotChallenge',
  cause: () => 'Governors hold the duty, and hear of SEND from the people whom they ought to question about it.',
  effect: () => 'Too little time, a lapsed date or a poor year goes unseen until a parent or an inspector finds it.',
  owner: 'SEN governor',
  review: 'term',
  likelihood: (subject) =>
    fromFacts(
      worstOfPhases(subject, (structure) => readGovernors(structure, subject)),
      trace('school', 'What the governors have settled'),
    ),
  impact: () => impactOf(3, 'Nothing goes wrong by itself; whatever else goes wrong goes on for longer.'),
};

/** One level for each fact; what is not known counts together as one. */
function readGovernors(structure: Structure, { plan }: RiskSubject): PhaseReading {
  const { school } = plan;
  const asked: readonly (readonly [answer: Answer, no: string, unknown: string])[] = [
    [
      isInPlace('senGovernor', structure, plan) ? 'yes' : school.hasSenGovernor,
      'no governor looks after SEN',
      'whether a governor looks after SEN',
    ],
    [
      school.governorsDefinedRole,
      'the governors have not settled the SENCO’s role',
      'whether the governors have settled the SENCO’s role',
    ],
    [
      school.reportNamesSenco,
      'the SEN information report does not name the SENCO',
      'whether the SEN information report names the SENCO',
    ],
  ];
  const unknown = asked.flatMap(([answer, , words]) => (answer === 'unknown' ? [words] : []));
  const facts = [
    ...asked.flatMap(([answer, words]) => (answer === 'no' ? [words] : [])),
    ...(headIsSenco(structure) ? ['the SENCO is the head who reports to them'] : []),
    ...(unknown.length > 0 ? [`it is not known ${unknown.join(', or ')}`] : []),
  ];
  return { level: levelFrom(1 + facts.length), because: factsInWords(facts) };
}

/** Who stands beside the SENCO, and who asks questions. */
export const supportRisks = { isolation, governorsCannotChallenge } as const;

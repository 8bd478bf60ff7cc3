import { type MitigationId, mitigationNames } from '../../domain/mitigation';
import type { Option } from '../../domain/option';
import { impactNames, likelihoodNames, type OwnRisk, riskNames } from '../../domain/risk';
import type { Structure } from '../../domain/structure';
import type { SuccessionOutcome } from '../../domain/succession';
import { type AssessedPlan, assessedOption } from '../../engine/assess';
import { type OptionTrail, trailsOf } from '../../engine/health/trailOf';
import { mitigationEffect } from '../../engine/mitigation/mitigationEffect';
import { conflictTests, isInPlace } from '../../engine/risk/conflicts';
import type { RiskEntry } from '../../engine/risk/register/entry';
import { ownRiskRatings, ownRisksFor } from '../../engine/risk/register/ownRisks';
import { riskRegister } from '../../engine/risk/register/riskRegister';
import { suspensionsPerYear } from '../../engine/risk/suspensions';
import type { Figures } from '../../evidence/figuresAt';
import type { Results } from './results';

type StructureResult = Results['structures'][number];

/** The structures of an option as they stand, each once. */
export const structuresOf = ({ spans }: Option): readonly Structure[] => [
  ...new Map(spans.map(({ structure }) => [structure.id, structure])).values(),
];

export function mitigationsOf(option: Option, assessed: AssessedPlan): StructureResult['mitigations'] {
  const { plan } = assessed;
  return structuresOf(option).flatMap((standing) => {
    const chosen = plan.structures.find(({ id }) => id === standing.id)?.mitigations ?? [];
    return chosen.map((id) => mitigationResult(id, standing, assessed));
  });
}

function mitigationResult(
  id: MitigationId,
  { id: structure, mitigations }: Structure,
  assessed: AssessedPlan,
): StructureResult['mitigations'][number] {
  const effect = mitigationEffect(id, structure, assessed);
  return {
    structure,
    id,
    name: mitigationNames[id],
    isInForce: mitigations.includes(id),
    extraCashPoundsPerYear: effect.poundsPerYear,
    oneOffPounds: effect.oneOff,
    sencoHoursPerYear: effect.hoursPerYear.senco,
    leadershipHoursPerYear: effect.hoursPerYear.leadership,
    hoursPerClassTeacherPerYear: effect.hoursPerYear.classTeachers,
    unmetHoursPerYear: effect.unmetPerYear,
    departures: effect.findings,
  };
}

export function riskRegisterOf(
  option: Option,
  outcome: SuccessionOutcome,
  assessed: AssessedPlan,
): StructureResult['riskRegister'] {
  const { standing, known, figures, on } = assessed;
  const { assessment } = assessedOption(assessed, option.id);
  return riskRegister(option, assessment, outcome, { plan: standing, known, figures, on }).map(riskResult);
}

function riskResult({
  likelihood,
  impact,
  modelled,
  judgement,
  ...entry
}: RiskEntry): StructureResult['riskRegister'][number] {
  const { id, cause, effect, owner, reviewOn, score, rating, addressedBy } = entry;
  const isJudged = judgement !== null && (judgement.likelihood !== null || judgement.impact !== null);
  return {
    id,
    name: riskNames[id],
    cause,
    effect,
    likelihood: likelihood.level,
    likelihoodName: likelihoodNames[likelihood.level],
    chance: likelihood.chance,
    basis: likelihood.basis,
    because: likelihood.because,
    impact: impact.level,
    impactName: impactNames[impact.level],
    impactBecause: impact.because,
    score,
    rating,
    modelledLikelihood: modelled.likelihood.level,
    modelledImpact: modelled.impact.level,
    judgementReason: isJudged ? judgement.reason : null,
    owner,
    reviewOn,
    addressedBy: [...addressedBy],
  };
}

export function ownRisksOf({ id }: Option, { plan, figures }: AssessedPlan): StructureResult['ownRisks'] {
  return ownRisksFor(plan, id).map((risk) => ownRiskResult(risk, figures));
}

function ownRiskResult(risk: OwnRisk, figures: Figures): StructureResult['ownRisks'][number] {
  const { id, name, cause, effect, owner, reviewOn, treatment } = risk;
  const { now, treated } = ownRiskRatings(risk, figures);
  return {
    id,
    name,
    cause,
    effect,
    owner,
    reviewOn,
    treatment,
    untreated: { likelihood: risk.likelihood, impact: risk.impact, ...now },
    treated: { likelihood: risk.residualLikelihood, impact: risk.residualImpact, ...treated },
  };
}

export function conflictsOf(option: Option, { standing, known, figures }: AssessedPlan): StructureResult['conflicts'] {
  return {
    suspensionsPerYear: suspensionsPerYear(known, standing.school.phase, figures).expected,
    pairs: structuresOf(option).flatMap((structure) =>
      conflictTests(structure, standing, known, figures).flatMap(
        ({ hats, wornBy, conflict, because, safeguards }): StructureResult['conflicts']['pairs'] =>
          wornBy === null || conflict === 'none'
            ? []
            : [
                {
                  structure: structure.id,
                  hats: [...hats],
                  strength: conflict,
                  wornBy,
                  because,
                  safeguards: [...safeguards],
                  safeguardsInPlace: safeguards.filter((each) => isInPlace(each, structure, standing)),
                },
              ],
      ),
    ),
  };
}

export function healthCheckOf(assessed: AssessedPlan): Results['healthCheck'] {
  return trailsOf(assessed).map(({ question, answer, options, alone }) => ({
    question,
    answer,
    options: options.map(trailResult),
    alone: alone.map(trailResult),
  }));
}

function trailResult({
  option,
  switches,
  covered,
  shortPerWeek,
  risks,
}: OptionTrail): Results['healthCheck'][number]['options'][number] {
  return {
    id: option.id,
    figures: switches.map(({ figure, which, from, to }) => ({ figure, case: which, from, to })),
    coveredShare: covered,
    unmetHoursPerSchoolWeek: shortPerWeek,
    risks: [...risks],
  };
}

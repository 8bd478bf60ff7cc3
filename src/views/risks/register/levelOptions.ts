import { impactNames, likelihoodNames, type RiskLevel, riskLevels } from '../../../domain/risk';

type LevelValue = `${RiskLevel}`;

interface LevelOption {
  readonly value: LevelValue;
  readonly label: string;
}

const optionsOf = (names: Readonly<Record<RiskLevel, string>>): readonly LevelOption[] =>
  riskLevels.map((level) => ({ value: `${level}`, label: `${level} ${names[level]}` }));

export const likelihoodOptions = optionsOf(likelihoodNames);
export const impactOptions = optionsOf(impactNames);

/** The level that a choice of a list stands for; null for one that stands for none. */
export const levelAt = (value: string): RiskLevel | null => riskLevels.find((level) => String(level) === value) ?? null;

/** '4 Likely' */
export const likelihoodWords = (level: RiskLevel): string => `${level} ${likelihoodNames[level]}`;

/** '4 Serious' */
export const impactWords = (level: RiskLevel): string => `${level} ${impactNames[level]}`;

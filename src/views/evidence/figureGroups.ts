/** What a figure is about, by the first part of its id. */
const groupNames: Readonly<Record<string, string>> = {
  onCosts: 'Employer’s costs',
  costs: 'Prices',
  time: 'Working time',
  law: 'Limits in law',
  demand: 'SENCO work',
  growth: 'Growth',
  school: 'School defaults',
  capacity: 'Capacity',
  succession: 'Succession',
  leaving: 'Leaving',
  vacancy: 'Vacancies',
  risk: 'Risk',
  mitigation: 'Mitigations',
  decide: 'Deciding',
  pay: 'Pay points',
};

const prefixOf = (id: string): string => id.split('.')[0] ?? id;

export const groupOf = (id: string): string => groupNames[prefixOf(id)] ?? prefixOf(id);

/** The figures that each page leans on, by the first part of their ids. */
export const pagesAndPrefixes = [
  { page: 'School', prefixes: ['school', 'growth', 'demand'] },
  { page: 'People', prefixes: ['leaving', 'succession'] },
  { page: 'Compare: money', prefixes: ['onCosts', 'costs', 'pay'] },
  { page: 'Compare: time', prefixes: ['demand', 'time', 'capacity', 'succession', 'growth'] },
  { page: 'Compare: law and risk', prefixes: ['law', 'risk', 'time'] },
  { page: 'Risks', prefixes: ['risk', 'mitigation', 'leaving', 'succession'] },
  { page: 'Decide', prefixes: ['decide'] },
] as const;

export type PageWithFigures = (typeof pagesAndPrefixes)[number]['page'];

/** Whether a page leans on a figure. */
export function isUsedBy(page: PageWithFigures, id: string): boolean {
  const prefixes: readonly string[] = pagesAndPrefixes.find((each) => each.page === page)?.prefixes ?? [];
  return prefixes.includes(prefixOf(id));
}

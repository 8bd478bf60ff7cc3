/** A story from practice that opens in one click. The schools are invented. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly load: () => Promise<string>;
}

const text = async (file: Promise<{ readonly default: string }>): Promise<string> => (await file).default;

export const examples = [
  {
    id: 'village-primary',
    title: 'Village primary, SENCO asked to become head',
    story:
      '210 pupils. The head is leaving and the governors have asked the SENCO to step up. May she keep SENCO, and who would do the work until somebody is trained?',
    load: () => text(import('../../public/examples/village-primary.senco.json?raw')),
  },
  {
    id: 'large-secondary',
    title: 'Large secondary, SENCO off the leadership team',
    story:
      '1,400 pupils and a middle-leader SENCO with no seat at the table. What would a seat cost, and what would it mend?',
    load: () => text(import('../../public/examples/large-secondary.senco.json?raw')),
  },
  {
    id: 'two-form-primary',
    title: 'Two-form primary, a deputy SENCO or an associate',
    story:
      '420 pupils. Train a deputy and hand over in two years, or bring the SENCO to leadership meetings without the extra duties?',
    load: () => text(import('../../public/examples/two-form-primary.senco.json?raw')),
  },
  {
    id: 'special-school',
    title: 'Special school after a restructure',
    story:
      'The SENCO and the deputy head have gone, and one inclusion lead is to do both. No SENCO duty binds the school; the work is still there.',
    load: () => text(import('../../public/examples/special-school.senco.json?raw')),
  },
  {
    id: 'three-small-primaries',
    title: 'Three small primaries that might share one SENCO',
    story:
      '85 pupils here, and two neighbours of the same size. Would one SENCO, shared, serve the three better than three part-timers?',
    load: () => text(import('../../public/examples/three-small-primaries.senco.json?raw')),
  },
] as const satisfies readonly Example[];

export type ExampleId = (typeof examples)[number]['id'];

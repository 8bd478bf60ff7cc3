import type { Citation } from '../../domain/evidence';
import type { Phase } from '../../domain/school';
import { cite } from '../cite';

/** The points at which every row below is read. */
export const percentilePoints = [5, 10, 25, 50, 75, 90, 95] as const;

/** Seven values, ascending, at the percentile points. */
export type Percentiles = readonly [number, number, number, number, number, number, number];

/** How one group of state-funded schools in England is spread, each school counting once. Shares are fractions of the roll. */
export interface Distribution {
  readonly id: string;
  readonly label: string;
  readonly phase: Phase;
  /** Limits of the band of rolls, both included; null where there is none. */
  readonly rollFrom: number | null;
  readonly rollTo: number | null;
  readonly schools: number;
  readonly cites: Citation;
  readonly roll: Percentiles;
  readonly senSupport: Percentiles;
  readonly ehcp: Percentiles;
}

/** The census that the rows describe; a year older than the national totals, so the year is always said. */
export const censusOfDistributions = 'January 2025';

const counted = cite('schoolCensus2025', 'computed from the counts of each school with pupils on roll');
const named = cite(
  'schoolCensus2025',
  'computed as the others; infant and junior schools told by a word in their names',
);

/** National distributions. Do not scale them to a later year. */
export const distributions: readonly Distribution[] = [
  {
    id: 'nursery',
    label: 'nursery schools',
    phase: 'nursery',
    rollFrom: null,
    rollTo: null,
    schools: 379,
    cites: counted,
    roll: [42, 55, 72, 92, 120, 148.2, 173.1],
    senSupport: [0, 0.0273, 0.0894, 0.1533, 0.2268, 0.3005, 0.3586],
    ehcp: [0, 0, 0, 0.0085, 0.027, 0.0588, 0.0954],
  },
  {
    id: 'infant',
    label: 'infant schools',
    phase: 'infant',
    rollFrom: null,
    rollTo: null,
    schools: 1061,
    cites: named,
    roll: [65, 91, 151, 195, 261, 311, 350],
    senSupport: [0.0445, 0.0618, 0.087, 0.123, 0.1648, 0.2125, 0.2432],
    ehcp: [0.0041, 0.0078, 0.0164, 0.0282, 0.0424, 0.0625, 0.0781],
  },
  {
    id: 'junior',
    label: 'junior schools',
    phase: 'junior',
    rollFrom: null,
    rollTo: null,
    schools: 893,
    cites: named,
    roll: [141, 176.2, 226, 279, 357, 418, 477.4],
    senSupport: [0.0874, 0.1021, 0.1263, 0.1571, 0.1983, 0.2385, 0.2619],
    ehcp: [0.0088, 0.0126, 0.0224, 0.0323, 0.0472, 0.0666, 0.0794],
  },
  {
    id: 'primary',
    label: 'primaries of any size',
    phase: 'primary',
    rollFrom: null,
    rollTo: null,
    schools: 16741,
    cites: counted,
    roll: [63, 89, 166, 228, 388, 462, 586],
    senSupport: [0.0642, 0.0796, 0.1077, 0.1429, 0.1851, 0.234, 0.2692],
    ehcp: [0.0052, 0.0102, 0.0187, 0.0299, 0.0448, 0.0657, 0.0843],
  },
  {
    id: 'primary1',
    label: 'primaries of 1 to 105 pupils',
    phase: 'primary',
    rollFrom: 1,
    rollTo: 105,
    schools: 2407,
    cites: counted,
    roll: [27, 36, 54, 76, 92, 100, 103],
    senSupport: [0.0548, 0.0769, 0.1111, 0.1566, 0.2143, 0.275, 0.3197],
    ehcp: [0, 0, 0.0137, 0.0312, 0.0539, 0.0833, 0.1053],
  },
  {
    id: 'primary106',
    label: 'primaries of 106 to 210 pupils',
    phase: 'primary',
    rollFrom: 106,
    rollTo: 210,
    schools: 4791,
    cites: counted,
    roll: [113, 121, 147, 180, 199, 207, 209],
    senSupport: [0.0625, 0.0765, 0.1059, 0.1415, 0.1862, 0.2356, 0.2727],
    ehcp: [0.0053, 0.0096, 0.0179, 0.03, 0.0459, 0.0656, 0.082],
  },
  {
    id: 'primary211',
    label: 'primaries of 211 to 315 pupils',
    phase: 'primary',
    rollFrom: 211,
    rollTo: 315,
    schools: 3754,
    cites: counted,
    roll: [213, 215, 224, 240, 272.8, 300, 308.3],
    senSupport: [0.0648, 0.0807, 0.1077, 0.1442, 0.1859, 0.2311, 0.2632],
    ehcp: [0.0083, 0.0118, 0.0192, 0.0308, 0.0461, 0.0673, 0.0891],
  },
  {
    id: 'primary316',
    label: 'primaries of 316 to 420 pupils',
    phase: 'primary',
    rollFrom: 316,
    rollTo: 420,
    schools: 2826,
    cites: counted,
    roll: [322, 329, 348, 378, 406, 415, 418],
    senSupport: [0.0698, 0.0857, 0.1098, 0.1407, 0.1775, 0.2172, 0.2468],
    ehcp: [0.0093, 0.0124, 0.0197, 0.0294, 0.0408, 0.0565, 0.0695],
  },
  {
    id: 'primary421',
    label: 'primaries of 421 to 630 pupils',
    phase: 'primary',
    rollFrom: 421,
    rollTo: 630,
    schools: 2400,
    cites: counted,
    roll: [423, 427, 440, 459, 502.2, 592, 617],
    senSupport: [0.07, 0.083, 0.1075, 0.1381, 0.1746, 0.2146, 0.2464],
    ehcp: [0.009, 0.0128, 0.0195, 0.029, 0.0419, 0.059, 0.0738],
  },
  {
    id: 'primary631',
    label: 'primaries of 631 pupils or more',
    phase: 'primary',
    rollFrom: 631,
    rollTo: null,
    schools: 563,
    cites: counted,
    roll: [635, 639, 653, 677, 733, 888, 926],
    senSupport: [0.0643, 0.076, 0.1018, 0.1307, 0.1643, 0.1925, 0.2259],
    ehcp: [0.0094, 0.0133, 0.0202, 0.0298, 0.0418, 0.0569, 0.0662],
  },
  {
    id: 'secondary',
    label: 'secondaries of any size',
    phase: 'secondary',
    rollFrom: null,
    rollTo: null,
    schools: 3456,
    cites: counted,
    roll: [421, 566, 788, 1038.5, 1321, 1579.5, 1754],
    senSupport: [0.0516, 0.0727, 0.1045, 0.1375, 0.1733, 0.2105, 0.2374],
    ehcp: [0.0067, 0.0114, 0.0194, 0.0295, 0.0418, 0.0567, 0.069],
  },
  {
    id: 'secondary1',
    label: 'secondaries of 1 to 599 pupils',
    phase: 'secondary',
    rollFrom: 1,
    rollTo: 599,
    schools: 413,
    cites: counted,
    roll: [142.2, 224.2, 332, 452, 543, 581, 591.8],
    senSupport: [0.0705, 0.0914, 0.125, 0.1693, 0.2162, 0.2641, 0.309],
    ehcp: [0.0098, 0.0131, 0.0236, 0.0385, 0.0575, 0.0803, 0.0945],
  },
  {
    id: 'secondary600',
    label: 'secondaries of 600 to 899 pupils',
    phase: 'secondary',
    rollFrom: 600,
    rollTo: 899,
    schools: 808,
    cites: counted,
    roll: [615, 634, 690, 771, 831.2, 873.3, 888.6],
    senSupport: [0.0703, 0.0891, 0.1162, 0.148, 0.183, 0.2205, 0.2503],
    ehcp: [0.0097, 0.0141, 0.0214, 0.0312, 0.0438, 0.06, 0.0715],
  },
  {
    id: 'secondary900',
    label: 'secondaries of 900 to 1,199 pupils',
    phase: 'secondary',
    rollFrom: 900,
    rollTo: 1199,
    schools: 1049,
    cites: counted,
    roll: [912.4, 928, 982, 1043, 1117, 1166, 1184],
    senSupport: [0.0535, 0.0763, 0.109, 0.1385, 0.1705, 0.2038, 0.2298],
    ehcp: [0.0055, 0.0097, 0.0186, 0.0294, 0.0414, 0.0548, 0.0633],
  },
  {
    id: 'secondary1200',
    label: 'secondaries of 1,200 to 1,499 pupils',
    phase: 'secondary',
    rollFrom: 1200,
    rollTo: 1499,
    schools: 700,
    cites: counted,
    roll: [1211, 1223.8, 1262, 1330.5, 1421, 1465, 1482],
    senSupport: [0.037, 0.0559, 0.0898, 0.1246, 0.1581, 0.1831, 0.2012],
    ehcp: [0.0046, 0.0083, 0.0171, 0.0276, 0.0377, 0.0488, 0.0572],
  },
  {
    id: 'secondary1500',
    label: 'secondaries of 1,500 pupils or more',
    phase: 'secondary',
    rollFrom: 1500,
    rollTo: null,
    schools: 486,
    cites: counted,
    roll: [1510.2, 1524, 1569.2, 1668.5, 1830.8, 2028.5, 2197.2],
    senSupport: [0.0516, 0.0676, 0.0894, 0.114, 0.1471, 0.1773, 0.1947],
    ehcp: [0.0085, 0.0127, 0.0185, 0.0258, 0.0351, 0.0459, 0.0529],
  },
  {
    id: 'allThrough',
    label: 'all-through schools',
    phase: 'allThrough',
    rollFrom: null,
    rollTo: null,
    schools: 158,
    cites: counted,
    roll: [444.4, 685.3, 993.8, 1314.5, 1657.5, 1963.7, 2193.1],
    senSupport: [0.072, 0.0843, 0.1048, 0.139, 0.1687, 0.2199, 0.2378],
    ehcp: [0.0117, 0.0145, 0.0211, 0.0313, 0.0417, 0.0544, 0.0621],
  },
  {
    id: 'special',
    label: 'special schools',
    phase: 'special',
    rollFrom: null,
    rollTo: null,
    schools: 1049,
    cites: counted,
    roll: [52, 66, 96, 139, 199, 263, 318.6],
    senSupport: [0, 0, 0, 0, 0, 0.0125, 0.026],
    ehcp: [0.9728, 0.9875, 1, 1, 1, 1, 1],
  },
  {
    id: 'alternativeProvision',
    label: 'alternative provision',
    phase: 'alternativeProvision',
    rollFrom: null,
    rollTo: null,
    schools: 299,
    cites: counted,
    roll: [3, 6.8, 18, 43, 72, 113.6, 167.8],
    senSupport: [0, 0, 0.295, 0.6111, 0.847, 0.9235, 0.9827],
    ehcp: [0, 0.0125, 0.0769, 0.186, 0.5, 0.9286, 1],
  },
];

import type { PayTable } from '../../domain/evidence';
import { cite } from '../cite';
import { payRange, spine } from './payRows';

/** Teachers' pay from 1 September 2026, full-time, pounds a year. Leadership points between the ends are custom, not in the national document. */
export const payPoints2026: PayTable = {
  schoolYear: 2026,
  status:
    'Award of 3.5% from 1 September 2026, accepted 1 July 2026; the final pay and conditions document is not confirmed.',
  cites: cite(
    'dfeTeacherPayCalculator',
    'pay from 1 September 2026; head groups, allowances and most leadership points by the chain of national awards',
  ),
  reviewBy: '2026-12-31',
  points: {
    england: {
      ...spine('M', 'all', [34069, 36042, 38400, 40941, 43529, 46940]),
      ...spine('U', 'all', [49134, 50956, 52835]),
      ...spine(
        'L',
        [1, 43],
        [
          53586, 54927, 56298, 57699, 59137, 60619, 62254, 63688, 65280, 66957, 68691, 70362, 72074, 73827, 75665,
          77548, 79479, 81457, 83476, 85544, 87664, 89838, 92066, 94349, 96688, 99085, 101541, 104059, 106638, 109281,
          111990, 114769, 117618, 120537, 123528, 126577, 129701, 132902, 136182, 139239, 142365, 145561, 148829,
        ],
      ),
    },
    fringe: {
      ...spine('M', 'all', [35602, 37647, 39979, 42513, 45070, 48479]),
      ...spine('U', 'all', [50625, 52442, 54328]),
      ...spine(
        'L',
        [1, 43],
        [
          55060, 56403, 57776, 59178, 60618, 62102, 63734, 65166, 66758, 68435, 70169, 71842, 73555, 75310, 77148,
          79030, 80961, 82939, 84960, 87031, 89153, 91326, 93554, 95836, 98172, 100567, 103020, 105536, 108115, 110757,
          113466, 116245, 119093, 122012, 125003, 128051, 131175, 134376, 137655, 140712, 143838, 147033, 150301,
        ],
      ),
    },
    outerLondon: {
      ...spine('M', 'all', [39196, 41246, 43403, 45673, 48438, 52241]),
      ...spine('U', 'all', [54047, 56047, 58120]),
      ...spine(
        'L',
        [1, 43],
        [
          57837, 59178, 60549, 61951, 63389, 64871, 66506, 67940, 69531, 71207, 72940, 74610, 76322, 78074, 79915,
          81800, 83734, 85715, 87734, 89801, 91921, 94094, 96320, 98602, 100941, 103338, 105793, 108311, 110887, 113528,
          116234, 119011, 121857, 124773, 127762, 130808, 133930, 137128, 140405, 143460, 146583, 149777, 153042,
        ],
      ),
    },
    innerLondon: {
      ...spine('M', 'all', [41729, 43713, 45787, 47961, 50666, 54131]),
      ...spine('U', 'all', [59650, 62581, 64684]),
      ...spine(
        'L',
        [1, 43],
        [
          63709, 65052, 66426, 67829, 69270, 70754, 72390, 73824, 75414, 77088, 78820, 80492, 82206, 83960, 85799,
          87683, 89615, 91594, 93612, 95680, 97799, 99973, 102202, 104485, 106822, 109218, 111672, 114189, 116762,
          119398, 122101, 124873, 127716, 130629, 133613, 136656, 139773, 142968, 146242, 149292, 152412, 155601,
          158863,
        ],
      ),
    },
  },
  headGroups: {
    england: [
      payRange(60619, 80652, 'sourced'),
      payRange(63688, 86796, 'derived'),
      payRange(68691, 93414, 'derived'),
      payRange(73827, 100536, 'sourced'),
      payRange(81457, 110881, 'derived'),
      payRange(87664, 122305, 'derived'),
      payRange(94349, 134834, 'derived'),
      payRange(104059, 148829, 'sourced'),
    ],
    fringe: [
      payRange(62102, 82118, 'derived'),
      payRange(65166, 88273, 'derived'),
      payRange(70169, 94885, 'derived'),
      payRange(75310, 101999, 'derived'),
      payRange(82939, 112353, 'derived'),
      payRange(89153, 123776, 'derived'),
      payRange(95836, 136298, 'derived'),
      payRange(105536, 150301, 'derived'),
    ],
    outerLondon: [
      payRange(64871, 84865, 'derived'),
      payRange(67940, 91010, 'derived'),
      payRange(72940, 97624, 'derived'),
      payRange(78074, 104742, 'derived'),
      payRange(85715, 115095, 'derived'),
      payRange(91921, 126515, 'derived'),
      payRange(98602, 139041, 'derived'),
      payRange(108311, 153042, 'derived'),
    ],
    innerLondon: [
      payRange(70754, 90686, 'derived'),
      payRange(73824, 96831, 'derived'),
      payRange(78820, 103450, 'derived'),
      payRange(83960, 110562, 'derived'),
      payRange(91594, 120916, 'derived'),
      payRange(97799, 132339, 'derived'),
      payRange(104485, 144864, 'derived'),
      payRange(114189, 158863, 'derived'),
    ],
  },
  allowances: {
    TLR1: payRange(10531, 17819, 'derived'),
    TLR2: payRange(3651, 8913, 'derived'),
    TLR3: payRange(727, 3600, 'derived'),
    SEN: payRange(2885, 5690, 'derived'),
  },
};

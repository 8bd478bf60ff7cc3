import type { PayTable } from '../../domain/evidence';
import { cite } from '../cite';
import { payRange, spine } from './payRows';

/** Teachers' pay from 1 September 2025, full-time, pounds a year. Leadership points between the ends are custom, not in the national document. */
export const payPoints2025: PayTable = {
  schoolYear: 2025,
  status: 'In force from 1 September 2025 (4% award).',
  cites: cite(
    'dfeGetIntoTeaching',
    "ranges from 1 September 2025; points in DfE's pay calculator, head groups and most leadership points by the chain of national awards",
  ),
  reviewBy: '2027-08-31',
  points: {
    england: {
      ...spine('M', 'all', [32916, 34823, 37101, 39556, 42057, 45352]),
      ...spine('U', 'all', [47472, 49232, 51048]),
      ...spine(
        'L',
        [1, 6, 43],
        [
          51773, 53069, 54394, 55747, 57137, 58569, 60148, 61534, 63072, 64692, 66368, 67982, 69636, 71330, 73106,
          74925, 76790, 78702, 80652, 82651, 84699, 86799, 88952, 91158, 93418, 95734, 98107, 100540, 103032, 105585,
          108202, 110888, 113640, 116460, 119351, 122297, 125315, 128408, 131577, 134531, 137551, 140639, 143796,
        ],
      ),
    },
    fringe: {
      ...spine('M', 'all', [34398, 36373, 38627, 41075, 43545, 46839]),
      ...spine('U', 'all', [48913, 50668, 52490]),
      ...spine(
        'L',
        [1, 6, 43],
        [
          53198, 54495, 55822, 57176, 58568, 60001, 61578, 62962, 64500, 66120, 67796, 69412, 71067, 72763, 74539,
          76358, 78222, 80134, 82086, 84088, 86138, 88237, 90390, 92595, 94852, 97166, 99536, 101967, 104459, 107011,
          109628, 112314, 115065, 117885, 120776, 123721, 126739, 129832, 133000, 135954, 138974, 142061, 145218,
        ],
      ),
    },
    outerLondon: {
      ...spine('M', 'all', [37870, 39851, 41935, 44128, 46800, 50474]),
      ...spine('U', 'all', [52219, 54151, 56154]),
      ...spine(
        'L',
        [1, 6, 43],
        [
          55881, 57177, 58502, 59855, 61245, 62677, 64256, 65642, 67179, 68798, 70473, 72086, 73740, 75433, 77212,
          79034, 80901, 82816, 84766, 86764, 88812, 90911, 93062, 95267, 97527, 99842, 102215, 104648, 107137, 109688,
          112302, 114986, 117735, 120553, 123441, 126385, 129400, 132491, 135657, 138609, 141626, 144712, 147866,
        ],
      ),
    },
    innerLondon: {
      ...spine('M', 'all', [40317, 42234, 44238, 46339, 48952, 52300]),
      ...spine('U', 'all', [57632, 60464, 62496]),
      ...spine(
        'L',
        [1, 6, 43],
        [
          61554, 62852, 64179, 65535, 66927, 68361, 69940, 71327, 72863, 74480, 76154, 77769, 79425, 81120, 82897,
          84717, 86583, 88496, 90445, 92444, 94491, 96591, 98745, 100951, 103210, 105524, 107896, 110327, 112813,
          115360, 117970, 120650, 123396, 126210, 129095, 132034, 135046, 138133, 141296, 144244, 147257, 150339,
          153490,
        ],
      ),
    },
  },
  headGroups: {
    england: [
      payRange(58569, 77924, 'derived'),
      payRange(61534, 83860, 'derived'),
      payRange(66368, 90255, 'derived'),
      payRange(71330, 97136, 'derived'),
      payRange(78702, 107131, 'derived'),
      payRange(84699, 118169, 'derived'),
      payRange(91158, 130274, 'derived'),
      payRange(100540, 143796, 'derived'),
    ],
    fringe: [
      payRange(60001, 79341, 'derived'),
      payRange(62962, 85287, 'derived'),
      payRange(67796, 91676, 'derived'),
      payRange(72763, 98549, 'derived'),
      payRange(80134, 108553, 'derived'),
      payRange(86138, 119590, 'derived'),
      payRange(92595, 131688, 'derived'),
      payRange(101967, 145218, 'derived'),
    ],
    outerLondon: [
      payRange(62677, 81995, 'derived'),
      payRange(65642, 87932, 'derived'),
      payRange(70473, 94322, 'derived'),
      payRange(75433, 101200, 'derived'),
      payRange(82816, 111202, 'derived'),
      payRange(88812, 122236, 'derived'),
      payRange(95267, 134339, 'derived'),
      payRange(104648, 147866, 'derived'),
    ],
    innerLondon: [
      payRange(68361, 87619, 'derived'),
      payRange(71327, 93556, 'derived'),
      payRange(76154, 99951, 'derived'),
      payRange(81120, 106823, 'derived'),
      payRange(88496, 116827, 'derived'),
      payRange(94491, 127863, 'derived'),
      payRange(100951, 139965, 'derived'),
      payRange(110327, 153490, 'derived'),
    ],
  },
  allowances: {
    TLR1: payRange(10174, 17216, 'derived'),
    TLR2: payRange(3527, 8611, 'derived'),
    TLR3: payRange(702, 3478, 'derived'),
    SEN: payRange(2787, 5497, 'derived'),
  },
};

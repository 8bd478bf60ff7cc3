import { hasMustDeparture } from '../../../engine/compliance/findingsOf';
import { sentence } from './blocks';
import { type PaperOption, putForward, type Subject } from './subject';

/** The option that the resolution is about: the one decided, and before that the one put forward; null where there is neither. */
export const adopted = (subject: Subject): PaperOption | null => subject.decided ?? putForward(subject);

/** Why an option is not lawful as it stands, in sentences; empty where it is. */
export const whyBarred = (option: PaperOption): string =>
  [...new Set(barring(option).map(({ because }) => sentence(because)))].join(' ');

/** What would make it lawful, in sentences. */
export const whatMends = (option: PaperOption): string =>
  [...new Set(barring(option).map(({ mend }) => sentence(mend)))].join(' ');

const barring = ({ assessment }: PaperOption) => assessment.findings.filter((finding) => hasMustDeparture([finding]));

import type { HealthQuestionId } from '../../../domain/healthCheck';
import { leastSaid } from '../../../domain/numerals';
import type { School } from '../../../domain/school';
import type { HealthFacts } from '../../../engine/health/healthFacts';
import { countOf, hoursFigure, hoursPerWeek, inTen, monthWords, percent } from '../../../ui/format';
import { placeSentence } from '../../school/placeWords';

/** What the model knows that bears on a question; null where it knows nothing. */
export function factWords(id: HealthQuestionId, facts: HealthFacts, school: School): string | null {
  switch (id) {
    case 'numbersCallForLeadership':
      return numbersWords(facts);
    case 'sencoWantsLeadership':
      return `${placeWords(facts)} In schools of your phase about ${inTen(facts.usuallyOnLeadership)} SENCOs in 10 are on it.`;
    case 'enoughTimeAndSupport':
      return timeWords(facts);
    case 'managesLoad':
      return loadWords(facts);
    case 'influencesColleagues':
      return facts.place === 'member' ? null : placeWords(facts);
    case 'backedWithClearVision':
      return governorWords[school.governorsDefinedRole];
    case 'wouldUseAdministrator':
      return paperworkWords(facts);
    case 'sencoReadyForLeadership':
    case 'teachingLeadWorksWithSenco':
      return null;
  }
}

function numbersWords({ roll, senSupport, ehcps, places, neededPerWeek }: HealthFacts): string {
  const { ehcp, senSupport: onSupport } = places;
  const plans = `${countOf(ehcps, 'pupil')} with an EHCP${ehcp ? ` (${placeSentence(ehcp)})` : ''}`;
  const support = `${countOf(senSupport, 'pupil')} on SEN support${onSupport ? ` (${placeSentence(onSupport)})` : ''}`;
  return `Of ${countOf(roll, 'pupil')}, ${plans} and ${support}. The SENCO function needs about ${hoursFigure(neededPerWeek)} hours a week.`;
}

const placesNow = {
  member: 'The SENCO is on the leadership team now.',
  attends: 'The SENCO attends leadership meetings now, without being a member.',
  none: 'The SENCO is not on the leadership team now.',
} as const;

const placeWords = ({ place }: HealthFacts): string =>
  place === null ? 'Nobody is designated as SENCO now.' : placesNow[place];

function timeWords({ today, setAsidePerWeek }: HealthFacts): string {
  const short =
    today.shortPerWeek < leastSaid
      ? ''
      : `; about ${hoursFigure(today.shortPerWeek)} hours a week are beyond the hours of the posts`;
  return `Reckoned with your answers so far, today’s ${hoursPerWeek(setAsidePerWeek)} set aside, with the help around them, cover ${percent(Math.min(1, today.coverage))} of the work${short}.`;
}

function loadWords({ today }: HealthFacts): string {
  return today.shortPerWeekInWorstMonth < leastSaid
    ? 'Reckoned with your answers so far, today’s hours hold the work in every month.'
    : `Reckoned with your answers so far, the hardest month is ${monthWords(today.worstMonth)}: about ${hoursFigure(today.shortPerWeekInWorstMonth)} hours a week short.`;
}

const governorWords = {
  yes: 'On School you say that governors have set down the SENCO’s role and monitor it.',
  no: 'On School you say that governors have not set down the SENCO’s role, or do not monitor it.',
  unknown: 'School does not say yet whether governors have set down the SENCO’s role.',
} as const;

function paperworkWords({ paperworkPerWeek, couldBeTakenPerWeek, administratorPerWeek }: HealthFacts): string {
  const now =
    administratorPerWeek === 0
      ? 'There is no administrator for SEND now'
      : `An administrator gives SEND ${hoursPerWeek(administratorPerWeek)} now`;
  return `By our judgement about ${hoursFigure(paperworkPerWeek)} hours a week of the work are paperwork, and a trained administrator could take about ${hoursFigure(couldBeTakenPerWeek)} of them. ${now}.`;
}

import type { KnownSchool } from '../../domain/assessment';
import type { Phase } from '../../domain/school';
import { type NationalMeasure, placeInNation, shareOfRoll } from '../../engine/placeInNation';
import { censusOfDistributions, distributions, percentilePoints } from '../../evidence/reference/distributions';
import { decimal, inTen, percentFine } from '../../ui/format';
import { Picture } from '../../ui/saving/Picture';
import { placeSentence } from './placeWords';
import { schoolsOfPhase } from './schoolWords';

interface NationalPlaceProps {
  readonly phase: Phase;
  readonly known: KnownSchool;
  readonly isGuess: Readonly<Record<NationalMeasure, boolean>>;
}

const nation = { points: percentilePoints, distributions };
const measures: readonly {
  readonly measure: NationalMeasure;
  readonly says: string;
}[] = [
  { measure: 'ehcp', says: 'of pupils have an EHCP' },
  { measure: 'senSupport', says: 'of pupils are on SEN support' },
];

/** Where the school sits among schools of its phase and size. */
export function NationalPlace({ phase, known, isGuess }: NationalPlaceProps) {
  const places = measures.map(({ measure, says }) => {
    const ofRoll = shareOfRoll(known, measure);
    return { measure, says, ofRoll, place: placeInNation(nation, phase, known.roll, measure, ofRoll) };
  });
  const among = places[0]?.place?.among;
  if (!among) {
    return (
      <p className="foot">
        There is no national distribution for {schoolsOfPhase[phase]}, so this school cannot be placed among them.
      </p>
    );
  }
  return (
    <Picture caption="Where this school sits among the schools of its phase and size">
      {places.map(({ measure, says, ofRoll, place }) =>
        place === null ? null : (
          <div className="place" key={measure}>
            <p>
              <b>{percentFine(ofRoll, 1)}</b> {says}:{' '}
              {isGuess[measure] ? 'a default, so it has no place of its own yet.' : `${placeSentence(place)}.`}
            </p>
            {isGuess[measure] ? null : <TenSchools below={inTen(place.below)} />}
          </div>
        ),
      )}
      <p className="foot">
        Among {decimal(among.schools)} {among.label}, {censusOfDistributions} census.
      </p>
    </Picture>
  );
}

const ten = Array.from({ length: 10 }, (_, index) => index);

/** Ten schools in a row, those with fewer filled; the sentence says the same. */
function TenSchools({ below }: { readonly below: number }) {
  return (
    <svg className="ten-schools" viewBox="0 0 200 16" width="200" height="16" aria-hidden="true" focusable="false">
      {ten.map((index) => (
        <circle key={index} cx={index * 20 + 8} cy="8" r="6.5" className={index < below ? 'fewer' : 'more'} />
      ))}
    </svg>
  );
}

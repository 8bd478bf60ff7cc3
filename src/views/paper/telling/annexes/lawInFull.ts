import { capitalised } from '../../../../domain/numerals';
import type { PaperSection } from '../../../../domain/paper';
import { listWords } from '../../../../ui/format';
import { list, type Point, paragraph, quoted, section, sentence } from '../blocks';
import { barring, guidancePoints, startsOf, whatMends } from '../departures';
import type { PaperOption, Subject } from '../subject';

/** What bars an option, from when and what mends it; then which lawful options depart from which guidance. */
export function lawInFull(subject: Subject): PaperSection | null {
  const barred = subject.options.filter(({ isLawful }) => !isLawful);
  return section('annex', 'annex-law', 'Law in full', [
    barred.length === 0 ? null : paragraph('annex-law-lead', 'Not lawful as it stands:'),
    list(
      'law-departures',
      barred.map((option) => pointOf(option, subject)),
    ),
    paragraph('annex-law-guidance', ...guidanceSentences(subject)),
  ]);
}

function pointOf(option: PaperOption, subject: Subject): Point {
  const found = barring(option);
  const why = found.map(
    ({ because, phase }) => `${sentence(because)}${phase === undefined ? '' : ` That is so in the phase “${phase}”.`}`,
  );
  return {
    key: option.id,
    lead: `${option.name}.`,
    text: `${why.join(' ')} It departs from the law ${startsOf(found, subject)}. What mends it: ${whatMends(option)}`,
  };
}

/** Who departs from which guidance, a point each, the one that most depart from first. */
function guidanceSentences({ options }: Subject): readonly string[] {
  const lawful = options.filter(({ isLawful }) => isLawful);
  const points = [...new Set(lawful.flatMap(guidancePoints))]
    .map((point) => ({ point, found: lawful.filter((option) => guidancePoints(option).includes(point)) }))
    .toSorted((a, b) => b.found.length - a.found.length);
  const said = points.map(({ point, found }, place) => {
    const isAll = found.length === lawful.length && found.length > 1;
    const isOne = isAll || found.length === 1;
    const who = isAll ? 'every lawful option' : listWords(found.map(quoted));
    return place === 0
      ? `${capitalised(who)} ${isOne ? 'departs' : 'depart'} from statutory guidance on the point “${point}”.`
      : `${capitalised(who)} ${isOne ? 'departs' : 'depart'} from it on the point “${point}” too.`;
  });
  return said.length === 0 ? [] : [...said, 'Governors who choose what departs from it should record why.'];
}

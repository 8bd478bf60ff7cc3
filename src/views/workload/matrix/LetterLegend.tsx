import { letters } from './markWords';

/** What the four letters stand for. */
export function LetterLegend() {
  return (
    <ul className="letter-legend">
      {Object.values(letters).map(({ letter, name, says }) => (
        <li key={letter}>
          <b className={`letter letter-${letter}`}>{letter}</b> <b>{name}</b> {says}
        </li>
      ))}
    </ul>
  );
}

import { Button } from '../../ui/controls/Button';
import { futureBeside, placeWords } from './picks';

interface ChosenBarProps {
  readonly shown: readonly number[];
  readonly future: number;
  readonly onChoose: (future: number) => void;
}

/** Which dot is chosen, and the way to the next: in sight while the dots are. */
export function ChosenBar({ shown, future, onChoose }: ChosenBarProps) {
  if (shown.length === 0) return null;
  const place = shown.indexOf(future);
  const go = (by: -1 | 1): void => onChoose(futureBeside(shown, future, by));
  const read = (): void => {
    const title = document.getElementById('story-title');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  return (
    <div className="chosen-bar screen-only">
      <Button iconLabel="Milder future" onClick={() => go(-1)} disabled={place === 0}>
        ←
      </Button>
      <Button iconLabel="Harder future" onClick={() => go(1)} disabled={place === shown.length - 1}>
        →
      </Button>
      <p role="status">
        <b>Future {future}</b>, {placeWords(shown, future)}
      </p>
      <Button variant="quiet" onClick={read}>
        Read its story
      </Button>
    </div>
  );
}

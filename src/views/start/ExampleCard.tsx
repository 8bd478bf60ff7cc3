import type { Example } from '../../store/examples';

interface ExampleCardProps {
  readonly example: Pick<Example, 'title' | 'story'>;
  readonly onOpen: () => void;
}

/** A story from practice; the whole card opens it. */
export function ExampleCard({ example: { title, story }, onOpen }: ExampleCardProps) {
  return (
    <li className="card story-card">
      <h3>
        <button type="button" onClick={onOpen}>
          {title}
        </button>
      </h3>
      <p>{story}</p>
      <p className="story-go" aria-hidden="true">
        Open and compare →
      </p>
    </li>
  );
}

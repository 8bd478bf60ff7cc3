import { designatedPostOf } from '../../domain/structure';
import { countsKnownLeaver } from '../../engine/comparison/structureFacts';
import { effectIds, effectOf } from '../../engine/effect';
import type { MeasuredStructure } from '../../engine/indicators/measured';
import { plain } from '../../ui/format';
import { Mark } from '../../ui/Mark';
import { leaverSentence } from '../compare/sentences';
import { effectNames, effectWords } from './effectWords';
import { interimOptions, remainderOptions, staffingOptions } from './structureWords';

interface PrintedStructureProps {
  readonly index: number;
  readonly measured: MeasuredStructure;
}

/** A structure on paper: its figures in a line, its posts as a table. */
export function PrintedStructure({ index, measured }: PrintedStructureProps) {
  const { structure } = measured;
  const effect = effectOf(measured);
  const people = new Map(measured.plan.people.map(({ id, label }) => [id, label]));
  const designated = designatedPostOf(structure)?.title ?? 'nobody';
  const interim = interimOptions.find(({ value }) => value === structure.interim)?.label ?? '';
  const remainder = remainderOptions.find(({ value }) => value === structure.remainderFallsTo)?.label ?? '';
  return (
    <section className="printed-structure">
      <h2>
        <Mark index={index} /> {structure.name}
      </h2>
      <p>
        {effectIds.map((id) => `${effectNames[id]}: ${effectWords(id, effect[id])}`).join(' · ')}. Designated SENCO:{' '}
        {designated}. While that post is empty: {interim}. What the posts cannot hold falls to: {remainder}.
        {countsKnownLeaver(measured) ? ` ${leaverSentence()}` : null}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Post</th>
            <th scope="col" className="text">
              Held by
            </th>
            <th scope="col" className="text">
              Paid for as
            </th>
            <th scope="col">Pay point</th>
            <th scope="col">FTE</th>
            <th scope="col">Hours for SEND</th>
            <th scope="col">Teaching</th>
          </tr>
        </thead>
        <tbody>
          {structure.posts.map((post) => (
            <tr key={post.id}>
              <th scope="row">{post.title}</th>
              <td className="text">{post.holder === null ? 'To be appointed' : people.get(post.holder)}</td>
              <td className="text">{staffingOptions.find(({ value }) => value === post.staffing)?.label}</td>
              <td>{post.payPoint ?? '–'}</td>
              <td>{plain(post.fte)}</td>
              <td>{plain(post.hoursPerWeek)}</td>
              <td>{plain(post.teachingHoursPerWeek)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {structure.notes ? <p>{structure.notes}</p> : null}
    </section>
  );
}

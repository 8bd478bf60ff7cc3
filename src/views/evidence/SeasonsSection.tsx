import { isoDate, schoolMonths } from '../../domain/calendar';
import { type SeasonalProfile, seasons } from '../../evidence/profiles/seasons';
import { Tag } from '../../ui/controls/Tag';
import { monthShort, percentFine } from '../../ui/format';
import { TableScroll } from '../../ui/layout/TableScroll';
import { Cited } from './Cited';
import { standingNames, standingTones } from './figureWords';

const profiles: readonly (readonly [string, SeasonalProfile])[] = Object.entries(seasons);

/** How a year of each kind of work falls over the months. */
export function SeasonsSection() {
  return (
    <>
      <p>Each row is a year’s work of one kind, shared out over the months; the shares add up to 100%.</p>
      <TableScroll label="Seasonal profiles">
        <table className="compact">
          <thead>
            <tr>
              <th scope="col">Work</th>
              {schoolMonths.map((month) => (
                <th scope="col" key={month}>
                  {monthShort(isoDate(2026, month, 1))}
                </th>
              ))}
              <th scope="col" className="text">
                Standing
              </th>
              <th scope="col" className="text">
                Source
              </th>
            </tr>
          </thead>
          <tbody>
            {profiles.map(([id, { label, shares, standing, cites }]) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {schoolMonths.map((month) => (
                  <td key={month}>{percentFine(shares[month] ?? 0)}</td>
                ))}
                <td className="text">
                  <Tag tone={standingTones[standing]}>{standingNames[standing]}</Tag>
                </td>
                <td className="text source">
                  <Cited cites={cites} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

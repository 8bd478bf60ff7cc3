import type { KnownSchool } from '../../../domain/assessment';
import { roleNameIn } from '../../../domain/structure';
import { leadRoleOf } from '../../../engine/workload/shareOut';
import { roleHours } from '../../../engine/workload/whoDoesWhat/roleHours';
import { decimal, hoursFigure, plain } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import type { Chosen } from '../chosen';

interface RoleHoursTableProps {
  readonly chosen: Chosen;
  readonly known: KnownSchool;
}

const signed = (hours: number): string => {
  const text = decimal(hours);
  return hours > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** Hours of each role in the first year: asked, done, and against today. */
export function RoleHoursTable({ chosen, known }: RoleHoursTableProps) {
  const { structure, time, today, isToday } = chosen;
  const rows = roleHours(time, today.time);
  const says = leadRoleOf(structure)
    ? 'Hours in the first year. What a role has no hours for falls back on the SENCO; what the SENCO cannot hold is left over.'
    : 'Hours in the first year. What a role has no hours for is left over, because nobody is designated to take it up.';
  return (
    <>
      <p className="role-hours-says">{says}</p>
      <TableScroll label="Asked, held and today">
        <table className="role-hours">
          <caption className="visually-hidden">Hours of each role in the first year</caption>
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col">Asked</th>
              <th scope="col">A school week</th>
              <th scope="col">Held</th>
              {isToday ? null : (
                <>
                  <th scope="col">Asked today</th>
                  <th scope="col">Difference</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, asked, askedPerWeek, done, askedToday, difference }) => (
              <tr key={role}>
                <th scope="row">{roleNameIn(structure, role)}</th>
                <td>{decimal(asked)}</td>
                <td>{plain(askedPerWeek, 1)}</td>
                <td>{decimal(done)}</td>
                {isToday ? null : (
                  <>
                    <td>{decimal(askedToday)}</td>
                    <td>{signed(difference)}</td>
                  </>
                )}
              </tr>
            ))}
            <tr>
              <th scope="row">Left over: unpaid, or not done</th>
              <td />
              <td />
              <td>{decimal(time.unmetPerYear)}</td>
              {isToday ? null : (
                <>
                  <td />
                  <td />
                </>
              )}
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All the work</th>
              <td>{decimal(time.demandPerYear)}</td>
              <td />
              <td>{decimal(time.demandPerYear)}</td>
              {isToday ? null : (
                <>
                  <td>{decimal(today.time.demandPerYear)}</td>
                  <td />
                </>
              )}
            </tr>
            <tr className="per-teacher">
              <th scope="row">
                For each of {decimal(known.classTeachers)} class teachers, with their own part in reviews and cycles
              </th>
              <td>{hoursFigure(time.hoursPerClassTeacher)}</td>
              <td />
              <td />
              {isToday ? null : (
                <>
                  <td>{hoursFigure(today.time.hoursPerClassTeacher)}</td>
                  <td>{signed(time.hoursPerClassTeacher - today.time.hoursPerClassTeacher)}</td>
                </>
              )}
            </tr>
          </tfoot>
        </table>
      </TableScroll>
    </>
  );
}

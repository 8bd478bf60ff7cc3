import { schoolYearName, schoolYearOf, yearlyDayInWords } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';
import { halfTermNames } from '../../engine/workload/diary/halfTerms';
import { lawDates } from '../../evidence/figures/lawDates';
import { termDates } from '../../evidence/figures/termDates';
import { Tag } from '../../ui/controls/Tag';
import { dateWords } from '../../ui/format';
import { TableScroll } from '../../ui/layout/TableScroll';
import { Cited } from './Cited';
import { standingNames, standingTones } from './figureWords';

const { transferSeason, postSixteenTransfer, examAccess } = lawDates;

/** The days of the year that work runs up to. */
const days = [
  { ...transferSeason, what: 'Plans of pupils who change phase', setBy: 'the law' },
  { ...examAccess, what: 'Access arrangements for the summer’s exams', setBy: 'the exam boards' },
  { ...postSixteenTransfer, what: 'Plans of pupils who move to post-16', setBy: 'the law' },
] as const;

/** The terms that the weeks of the diary are laid over, and the dates in them. */
export function CalendarSection({ on }: { readonly on: IsoDate }) {
  const year = schoolYearOf(on);
  const years = [year, year + 1] as const;
  return (
    <section className="stack year-calendar" aria-labelledby="year-calendar">
      <h3 id="year-calendar">The weeks and dates of the year</h3>
      <p>
        The weeks on Workload follow a typical calendar. Nothing national sets one: your own will differ by days.{' '}
        <Tag tone={standingTones[termDates.standing]}>{standingNames[termDates.standing]}</Tag>
      </p>
      <TableScroll label="A typical calendar">
        <table className="compact">
          <thead>
            <tr>
              <th scope="col">Half term</th>
              {years.map((each) => (
                <th scope="col" className="text" key={each}>
                  {schoolYearName(each)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {halfTermNames.map((name, at) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {years.map((each) => (
                  <td className="text" key={each}>
                    <Stretch {...termDates.halfTerms(each)[at]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="soft">
        <Cited cites={termDates.cites} />
      </p>
      <TableScroll label="Dates that work runs up to">
        <table className="compact">
          <thead>
            <tr>
              <th scope="col">By</th>
              <th scope="col" className="text">
                What
              </th>
              <th scope="col" className="text">
                Set by
              </th>
              <th scope="col" className="text">
                Source
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ deadline, what, setBy, cites }) => (
              <tr key={what}>
                <th scope="row" className="nowrap">
                  {yearlyDayInWords(deadline)}
                </th>
                <td className="text">{what}</td>
                <td className="text">{setBy}</td>
                <td className="text source">
                  <Cited cites={cites} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

function Stretch({ from, to }: { readonly from?: IsoDate; readonly to?: IsoDate }) {
  return from && to ? `${dateWords(from)} to ${dateWords(to)}` : null;
}

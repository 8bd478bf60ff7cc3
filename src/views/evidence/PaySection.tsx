import { useState } from 'react';
import { schoolYearName } from '../../domain/calendar';
import { allowanceNames } from '../../domain/evidence';
import type { PayArea } from '../../domain/school';
import type { IsoDate } from '../../domain/units';
import { payPointNames, payTables } from '../../evidence/figures/payTables';
import { type OwnFigures, payFigureId } from '../../evidence/figuresAt';
import { Button } from '../../ui/controls/Button';
import { SelectField } from '../../ui/controls/SelectField';
import { Tag } from '../../ui/controls/Tag';
import { pounds } from '../../ui/format';
import { TableScroll } from '../../ui/layout/TableScroll';
import { CheckBy } from './CheckBy';
import { Cited } from './Cited';
import { standingNames, standingTones } from './figureWords';
import { OwnFigureDialog } from './OwnFigureDialog';

interface PaySectionProps {
  readonly own: OwnFigures;
  readonly on: IsoDate;
  readonly startArea: PayArea;
  readonly hasPlan: boolean;
}

const payAreaNames: Readonly<Record<PayArea, string>> = {
  england: 'England outside London and the fringe',
  fringe: 'London fringe',
  outerLondon: 'Outer London',
  innerLondon: 'Inner London',
};
const areas: readonly PayArea[] = ['england', 'fringe', 'outerLondon', 'innerLondon'];
const areaOptions = areas.map((value) => ({ value, label: payAreaNames[value] }));
const yearOptions = payTables.map(({ schoolYear }) => ({
  value: String(schoolYear),
  label: schoolYearName(schoolYear),
}));

/** Teachers' pay as published, one area and year at a time. */
export function PaySection({ own, on, startArea, hasPlan }: PaySectionProps) {
  const [area, setArea] = useState(startArea);
  const [year, setYear] = useState(yearOptions.at(-1)?.value ?? '');
  const [replacing, setReplacing] = useState<string | null>(null);
  const table = payTables.find(({ schoolYear }) => String(schoolYear) === year);
  if (!table) return null;
  const point = replacing === null ? undefined : table.points[area][replacing];

  return (
    <>
      <div className="filters screen-only">
        <SelectField label="Pay area" value={area} options={areaOptions} onChange={setArea} />
        <SelectField label="School year" value={year} options={yearOptions} onChange={setYear} />
      </div>
      <p>
        {table.status} <Cited cites={table.cites} />
      </p>
      <p>
        Check by <CheckBy date={table.reviewBy} isDue={on > table.reviewBy} />
      </p>
      <div className="pay-tables">
        <TableScroll label="Pay points">
          <table>
            <caption>
              Full-time pay, pounds a year, {payAreaNames[area]}, {schoolYearName(table.schoolYear)}
            </caption>
            <thead>
              <tr>
                <th scope="col">Point</th>
                <th scope="col">Pay a year</th>
                <th scope="col">Standing</th>
                {hasPlan ? (
                  <th scope="col" className="screen-only">
                    Your own
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {payPointNames.map((name) => {
                const value = table.points[area][name];
                const mine = own[payFigureId(area, name)];
                const standing = mine ? 'own' : (value?.standing ?? 'derived');
                return value ? (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>
                      {pounds(mine?.value ?? value.value)}
                      {mine ? <small>Ours: {pounds(value.value)}</small> : null}
                    </td>
                    <td>
                      <Tag tone={standingTones[standing]}>{standingNames[standing]}</Tag>
                      {mine ? <small>{mine.reason}</small> : null}
                    </td>
                    {hasPlan ? (
                      <td className="screen-only">
                        <Button
                          variant="quiet"
                          aria-label={`${mine ? 'Change' : 'Replace'}: ${name}`}
                          onClick={() => setReplacing(name)}
                        >
                          {mine ? 'Change' : 'Replace'}
                        </Button>
                      </td>
                    ) : null}
                  </tr>
                ) : null;
              })}
            </tbody>
          </table>
        </TableScroll>
        <TableScroll label="Allowances">
          <table>
            <caption>Allowances, pounds a year, the same in every area</caption>
            <thead>
              <tr>
                <th scope="col">Allowance</th>
                <th scope="col">Least</th>
                <th scope="col">Most</th>
              </tr>
            </thead>
            <tbody>
              {allowanceNames.map((name) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{pounds(table.allowances[name].min)}</td>
                  <td>{pounds(table.allowances[name].max)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </div>
      {replacing !== null && point ? (
        <OwnFigureDialog
          figure={{
            id: payFigureId(area, replacing),
            label: `Full-time pay at ${replacing}, ${payAreaNames[area]}`,
            unit: 'pounds a year',
            central: point.value,
            own: own[payFigureId(area, replacing)] ?? null,
          }}
          onClose={() => setReplacing(null)}
        />
      ) : null}
    </>
  );
}

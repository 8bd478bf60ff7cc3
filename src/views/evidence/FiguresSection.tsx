import { useMemo, useState } from 'react';
import { type Standing, standings } from '../../domain/evidence';
import type { IsoDate } from '../../domain/units';
import type { OwnFigures } from '../../evidence/figuresAt';
import { SelectField } from '../../ui/controls/SelectField';
import { TextField } from '../../ui/controls/TextField';
import { FigureTable } from './FigureTable';
import { isUsedBy, type PageWithFigures, pagesAndPrefixes } from './figureGroups';
import { figureRows } from './figureRows';
import { standingMeans, standingNames } from './figureWords';
import { OwnFigureDialog } from './OwnFigureDialog';

interface FiguresSectionProps {
  readonly own: OwnFigures;
  readonly on: IsoDate;
  readonly hasPlan: boolean;
}

const every = 'every';
const pageOptions = [
  { value: every, label: 'Any page' },
  ...pagesAndPrefixes.map(({ page }) => ({ value: page, label: page })),
] as const satisfies readonly { value: PageWithFigures | typeof every; label: string }[];
const standingOptions = [
  { value: every, label: 'Any standing' },
  ...standings.map((standing) => ({ value: standing, label: standingNames[standing] })),
] as const satisfies readonly { value: Standing | typeof every; label: string }[];

/** The id that a link asked for: '#/evidence?figure=demand.scale'. */
const askedFor = (): string => new URLSearchParams(location.hash.split('?')[1]).get('figure') ?? '';

/** Every figure the planner leans on, to search, to judge and to replace. */
export function FiguresSection({ own, on, hasPlan }: FiguresSectionProps) {
  const [search, setSearch] = useState(askedFor);
  const [page, setPage] = useState<PageWithFigures | typeof every>(every);
  const [standing, setStanding] = useState<Standing | typeof every>(every);
  const [replacing, setReplacing] = useState<string | null>(null);
  const all = useMemo(() => figureRows(own, on), [own, on]);
  const rows = useMemo(
    () =>
      all.filter(
        (row) => (page === every || isUsedBy(page, row.id)) && (standing === every || row.standing === standing),
      ),
    [all, page, standing],
  );
  const figure = all.find(({ id }) => id === replacing);

  return (
    <>
      <div className="filters screen-only">
        <TextField label="Search" value={search} onChange={setSearch} />
        <SelectField label="Used by" value={page} options={pageOptions} onChange={setPage} />
        <SelectField label="Standing" value={standing} options={standingOptions} onChange={setStanding} />
      </div>
      <dl className="standings">
        {standings.map((each) => (
          <div key={each}>
            <dt>{standingNames[each]}</dt>
            <dd>{standingMeans[each]}</dd>
          </div>
        ))}
      </dl>
      <FigureTable rows={rows} search={search} onReplace={hasPlan ? ({ id }) => setReplacing(id) : null} />
      {figure ? <OwnFigureDialog figure={figure} onClose={() => setReplacing(null)} /> : null}
    </>
  );
}

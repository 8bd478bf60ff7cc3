import { useState } from 'react';
import type { OwnFigures } from '../../evidence/figuresAt';
import { today } from '../../store/clock';
import { useDocument } from '../../store/documentStore';
import { Segmented } from '../../ui/controls/Segmented';
import { countOf } from '../../ui/format';
import { PageHeader } from '../../ui/layout/PageHeader';
import './evidence.css';
import { CalendarSection } from './CalendarSection';
import { FiguresSection } from './FiguresSection';
import { NationSection } from './NationSection';
import { PaySection } from './PaySection';
import { RulesSection } from './RulesSection';
import { SeasonsSection } from './SeasonsSection';
import { SourcesSection, WordsSection } from './ShelfSections';

const sections = [
  { value: 'figures', label: 'Figures' },
  { value: 'pay', label: 'Pay' },
  { value: 'seasons', label: 'Seasons' },
  { value: 'nation', label: 'Schools nationally' },
  { value: 'rules', label: 'Law' },
  { value: 'words', label: 'Words' },
  { value: 'sources', label: 'Sources' },
] as const;
type Section = (typeof sections)[number]['value'];

const headings: Readonly<Record<Section, string>> = {
  figures: 'Every figure',
  pay: 'Teachers’ pay',
  seasons: 'How work falls over the year',
  nation: 'Schools nationally',
  rules: 'Law and guidance',
  words: 'Words we use',
  sources: 'The shelf of sources',
};
const noneOfOurs: OwnFigures = {};

/** What the planner knows, who says so, and what the school would rather put in. */
export default function EvidencePage() {
  const [section, setSection] = useState<Section>('figures');
  const plan = useDocument((document) => document.plan);
  const own = plan?.ownFigures ?? noneOfOurs;
  const on = today();
  const owned = Object.keys(own).length;
  return (
    <div className="evidence">
      <PageHeader
        title="Evidence"
        lead={
          <>
            Every number has a source, a standing and a day by which to check it again. Where you know better, put in
            your own and say why. {owned === 0 ? null : <b>This plan uses {countOf(owned, 'figure')} of your own.</b>}
          </>
        }
      />
      <Segmented legend="Kind of evidence" value={section} options={sections} onChange={setSection} />
      <section aria-labelledby="evidence-heading">
        <h2 id="evidence-heading">{headings[section]}</h2>
        {section === 'figures' ? <FiguresSection own={own} on={on} hasPlan={plan !== null} /> : null}
        {section === 'pay' ? (
          <PaySection own={own} on={on} startArea={plan?.school.payArea ?? 'england'} hasPlan={plan !== null} />
        ) : null}
        {section === 'seasons' ? (
          <>
            <SeasonsSection />
            <CalendarSection on={on} />
          </>
        ) : null}
        {section === 'nation' ? <NationSection /> : null}
        {section === 'rules' ? <RulesSection on={on} /> : null}
        {section === 'words' ? <WordsSection /> : null}
        {section === 'sources' ? <SourcesSection /> : null}
      </section>
    </div>
  );
}

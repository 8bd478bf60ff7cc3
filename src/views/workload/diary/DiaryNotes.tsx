import { yearlyDayInWords } from '../../../domain/calendar';
import type { Figures } from '../../../evidence/figuresAt';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { countOf, hoursPerWeek } from '../../../ui/format';

/** How the weeks are made, and what in them is judgement. */
export function DiaryNotes({ figures }: { readonly figures: Figures }) {
  const { transferSeason, postSixteenTransfer, examAccess } = figures.lawDates;
  const [transfer, postSixteen, exams] = [transferSeason, postSixteenTransfer, examAccess].map(({ deadline }) =>
    yearlyDayInWords(deadline),
  );
  return (
    <Disclosure summary="How the weeks are made">
      <ul className="diary-notes">
        <li>
          The terms are a typical English calendar, a judgement: your own will differ by days. It has about{' '}
          {countOf(figures.value('time.workingDays'), 'day')}, those without pupils among them.
        </li>
        <li>
          Each month’s hours go over its school days, so the weeks add up to the months and the months to the year; a
          post’s hours differ a little from week to week for it. Work with a date in the month comes before it: phase
          transfers by {transfer}, exam access by {exams}.
        </li>
        <li>
          What a month cannot hold falls in the weeks that ask more than they have. The SENCO is taken to work up to{' '}
          {hoursPerWeek(figures.value('capacity.unpaidHours'))} unpaid, and a head to add up to{' '}
          {hoursPerWeek(figures.value('time.headCanAdd', undefined, 'high'))}, as each structure says; what is beyond
          that is left undone.
        </li>
        <li>
          Nobody can know which work would be dropped, so each task is left undone in proportion to what it asks that
          week.
        </li>
        <li>
          {transfer} and {postSixteen} are in regulation 18 of the SEND Regulations 2014. {exams} is the exam boards’
          last day for access arrangements as practitioners give it; no JCQ document was read, so ask your exams
          officer. Annual reviews have no day of their own: each is due within twelve months of the last.
        </li>
      </ul>
    </Disclosure>
  );
}

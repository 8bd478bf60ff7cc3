import type { PaperDocument } from '../../../src/domain/paper';
import type { LookOf } from '../../../src/files/documents/chart/svg';

/** Three looks are enough here; the app hands over those of its charts. */
export const lookOf: LookOf = (index) => {
  const looks = [
    { colour: '#5c626d', markPath: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4Z', dash: '' },
    { colour: '#007a5a', markPath: 'M8 1.4 15 14H1Z', dash: '9 3' },
    { colour: '#a3437a', markPath: 'M8 .8 15.2 8 8 15.2.8 8Z', dash: '3 3' },
  ] as const;
  return looks[index] ?? looks[0];
};

/** A paper with every kind of block. */
export const demoPaper: PaperDocument = {
  title: 'Who should be our SENCO from September 2027?',
  standfirst: ['Ash Lane Primary School', 'For the governing body on 3 December 2026', 'SENCO Planner 0.1.0'],
  sections: [
    {
      id: 'purpose',
      heading: 'What you are asked to decide',
      part: 'body',
      blocks: [
        { kind: 'paragraph', id: 'purpose-1', text: 'Governors are asked to choose how the SENCO role is staffed.' },
        {
          kind: 'paragraph',
          id: 'purpose-2',
          text: 'The head’s own words: R&D <and> “care”.',
          edited: { isStale: true, generated: 'What the planner would have said.' },
        },
        {
          kind: 'list',
          id: 'resolutions',
          isNumbered: true,
          items: [
            { id: 'point-1', lead: 'Adopt', text: 'an SLT SENCO from 1 September 2027.' },
            { id: 'point-2', lead: '', text: 'Review it on 1 July 2028.' },
          ],
        },
        {
          kind: 'list',
          id: 'reasons',
          isNumbered: false,
          items: [
            { id: 'point-3', lead: 'Time.', text: 'The work of the peak month is done.' },
            { id: 'point-4', lead: 'Standing.', text: 'The SENCO sits at the table.' },
          ],
        },
      ],
    },
    {
      id: 'options',
      heading: 'The options side by side',
      part: 'body',
      blocks: [
        {
          kind: 'table',
          id: 'options-table',
          caption: 'What each option costs and gives',
          head: ['Option', 'Extra cash a year', 'Work done at the peak', 'Law'],
          rows: [
            ['What you have now', '£0', '62%', 'No breach found'],
            ['SLT SENCO', '£11,184', '88%', 'No breach found'],
            ['Seconded SENCO', '−£4,900', '74%', 'To be checked: the secondment has no review date'],
          ],
          note: 'Extra cash in a full year at 2027/28 prices.',
        },
        {
          kind: 'figure',
          id: 'cash-chart',
          caption: 'An SLT SENCO adds about £11,000 a year; a seconded one saves about £5,000',
          alt: 'Bars of extra cash a year: what you have now £0, SLT SENCO £11,184, seconded SENCO minus £4,900.',
          source: 'Source: SENCO Planner 0.1.0, plan of 22 November 2026; pay tables of 2026/27.',
          chart: {
            kind: 'bars',
            unit: 'pounds a year',
            rows: [
              { name: 'What you have now', index: 0, value: 0, label: '£0' },
              {
                name: 'SLT SENCO, on the leadership spine with a full seat',
                index: 1,
                value: 11_184,
                label: '£11,184',
                low: 9000,
                high: 13_500,
              },
              { name: 'Seconded SENCO', index: 2, value: -4900, label: '−£4,900' },
            ],
          },
        },
        {
          kind: 'figure',
          id: 'futures-chart',
          caption: 'In 78 of 100 futures an SLT SENCO’s post is never empty',
          alt: 'Dots: 61 of 100 now, 78 of 100 with an SLT SENCO.',
          source: 'Source: 2,000 simulated futures, seed 7.',
          chart: {
            kind: 'dots',
            goodWords: 'a SENCO in post in every month',
            badWords: 'months without one',
            rows: [
              { name: 'What you have now', index: 0, good: 61, label: '61 of 100' },
              { name: 'SLT SENCO', index: 1, good: 78, label: '78 of 100' },
            ],
          },
        },
      ],
    },
    {
      id: 'months',
      heading: 'Month by month',
      part: 'annex',
      blocks: [
        {
          kind: 'figure',
          id: 'months-chart',
          caption: 'The work peaks in November and June',
          alt: 'Lines of hours not held by month for two options.',
          source: 'Source: SENCO Planner 0.1.0.',
          chart: {
            kind: 'lines',
            unit: 'hours not held',
            months: ['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug'],
            rows: [
              { name: 'What you have now', index: 0, values: [10, 22, 31, 12, 18, 14, 25, 9, 16, 29, 8, 0] },
              { name: 'SLT SENCO', index: 1, values: [0, 4, 9, 0, 2, 0, 6, 0, 1, 8, 0, 0] },
              { name: 'Seconded SENCO', index: 2, values: [5, 9, 14, 3, 7, 4, 11, 2, 6, 13, 2, 0] },
            ],
          },
        },
      ],
    },
    {
      id: 'register',
      heading: 'Risk register',
      part: 'annex',
      blocks: [
        {
          kind: 'table',
          id: 'register-table',
          caption: 'Risks of the option recommended',
          head: ['Risk', 'Cause', 'Effect', 'Likelihood', 'Impact', 'Score', 'Owner', 'Review'],
          rows: Array.from({ length: 24 }, (_, at) => [
            `Risk ${at + 1}: overload and burnout`,
            'More is asked of the post than it has hours for in the busy months of the year.',
            'Reviews run late and the SENCO looks for another post.',
            '4',
            '3',
            '12',
            'Headteacher',
            '1 September 2027',
          ]),
        },
      ],
    },
  ],
};

import { type HealthArea, healthAreas } from '../../domain/healthCheck';

/** What effective leadership of SEND does, as practitioners describe it: something to talk over, never to tick off. */
export const leadershipDoes: readonly { readonly does: string; readonly ask: string }[] = [
  {
    does: 'It builds trust with pupils, families and the professionals around them.',
    ask: 'Whose trust was hardest won this year, and what won it?',
  },
  {
    does: 'It makes teachers able, so that barriers come down without sending for the SENCO.',
    ask: 'What can a teacher here do now that last year went to the SENCO?',
  },
  {
    does: 'It starts from good teaching for everybody, and adds help to it rather than putting help in its place.',
    ask: 'In which subject does extra help stand in for teaching?',
  },
  {
    does: 'It fits what is taught to the pupils who need it different.',
    ask: 'Who decides what such a pupil learns instead, and does the SENCO hear of it?',
  },
  {
    does: 'It expects much of every pupil, and questions talk that expects little.',
    ask: 'When was an assumption about a pupil last questioned aloud, and by whom?',
  },
];

export interface AreaPrompt {
  readonly area: HealthArea;
  readonly name: string;
  readonly asks: string;
}

const prompts: Readonly<Record<HealthArea, Omit<AreaPrompt, 'area'>>> = {
  leadership: {
    name: 'Leadership',
    asks: 'Who speaks for pupils with SEND where money and timetables are decided? What did that last change?',
  },
  compliance: {
    name: 'Compliance',
    asks: 'Which duty do we meet on paper only? Reviews on time, the information report, the SENCO’s qualification.',
  },
  identification: {
    name: 'Identification',
    asks: 'Whom do we notice late? What does the first teacher to notice do next, and how long does it take?',
  },
  development: {
    name: 'Professional development',
    asks: 'What did staff learn about SEND this year, and where would a visitor see it?',
  },
  engagement: {
    name: 'Pupils and families',
    asks: 'What did pupils or families last ask for that we then did? Who never comes, and why?',
  },
  outcomes: {
    name: 'Outcomes',
    asks: 'How do pupils with SEND do here, in attendance and later too, and who looks at it with the SENCO?',
  },
};

/** The areas in which provision for SEND is looked at, a question each to write against. */
export const areaPrompts: readonly AreaPrompt[] = healthAreas.map((area) => ({ area, ...prompts[area] }));

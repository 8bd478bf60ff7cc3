import type { HealthQuestionId } from '../../domain/healthCheck';
import type { Plan } from '../../domain/plan';
import { designatedPostOf, type Structure } from '../../domain/structure';
import type { Answer, Case } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import { sencoHolderFigure } from '../succession/leavingFigure';
import type { FigureCase } from './mitigation';
import { mitigations } from './register';

type Asked = Pick<Plan, 'healthCheck'>;
type Switches = ReadonlyMap<FigureId, 'low' | 'high'>;

const switched = new WeakMap<Figures, Map<string, Figures>>();

/**
 * The figures as they hold under a structure: a mitigation or an answer of the health check may give one its low or high
 * case in the place of the central one. Where two pull apart it stays central. An own figure is the same in every case, so
 * it is never switched. The same object where nothing is.
 */
export function figuresUnder(structure: Structure, plan: Asked, figures: Figures): Figures {
  const switches = switchesOf(structure, plan);
  if (switches.size === 0) return figures;
  const key = [...switches].map((each) => each.join(' ')).join();
  const known = switched.get(figures) ?? new Map<string, Figures>();
  const under = known.get(key) ?? withCases(figures, switches);
  switched.set(figures, known.set(key, under));
  return under;
}

function withCases(figures: Figures, switches: Switches): Figures {
  return {
    ...figures,
    value: (id, on, which: Case = 'central') =>
      figures.value(id, on, which === 'central' ? (switches.get(id) ?? which) : which),
  };
}

function switchesOf(structure: Structure, plan: Asked): Switches {
  const pulls = new Map<FigureId, number>();
  const pull = ({ figure, which }: FigureCase): void => {
    pulls.set(figure, (pulls.get(figure) ?? 0) + (which === 'high' ? 1 : -1));
  };
  for (const id of structure.mitigations) for (const each of mitigations[id].cases ?? []) pull(each);
  for (const each of answeredCases(structure, plan)) pull(each);
  const switches = new Map<FigureId, 'low' | 'high'>();
  for (const [figure, sum] of pulls) if (sum !== 0) switches.set(figure, sum > 0 ? 'high' : 'low');
  return switches;
}

interface AnsweredCase extends FigureCase {
  readonly question: HealthQuestionId;
  readonly answer: Exclude<Answer, 'unknown'>;
}

/** What the answers of the health check would have the figures be under a structure. */
function answeredCases(structure: Structure, { healthCheck: { answers } }: Asked): readonly AnsweredCase[] {
  const { enoughTimeAndSupport: time, managesLoad: load, sencoWantsLeadership: wants } = answers;
  const cases: AnsweredCase[] = [];
  if (time !== 'unknown') {
    const which = time === 'no' ? 'high' : 'low';
    cases.push({ question: 'enoughTimeAndSupport', answer: time, figure: 'capacity.pulledAwayShare', which });
  }
  if (load !== 'unknown') {
    const which = load === 'no' ? 'high' : 'low';
    cases.push({ question: 'managesLoad', answer: load, figure: 'leaving.overloadSlope', which });
  }
  const figure = wants === 'no' ? leadershipFigureOf(structure) : null;
  if (figure) cases.push({ question: 'sencoWantsLeadership', answer: 'no', figure, which: 'high' });
  return cases;
}

/** How likely a SENCO of the school who is a member of the leadership team is to leave; null where there is none. */
function leadershipFigureOf(structure: Structure): FigureId | null {
  const post = designatedPostOf(structure);
  if (post?.leadership !== 'member' || post.role === 'headteacher' || post.staffing === 'secondment') return null;
  return sencoHolderFigure(structure.kind, post.leadership);
}

/** What one answer of the health check does to a figure under a structure. */
export interface HealthSwitch extends AnsweredCase {
  readonly from: number;
  readonly to: number;
}

/** The figures that answers of the health check move under a structure. One that is the school's own, or that a mitigation holds where it was, is not moved. */
export function healthSwitches(plan: Asked, structure: Structure, figures: Figures): readonly HealthSwitch[] {
  const under = figuresUnder(structure, plan, figures);
  return answeredCases(structure, plan)
    .map((each) => ({ ...each, from: figures.value(each.figure), to: under.value(each.figure) }))
    .filter(({ from, to }) => from !== to);
}

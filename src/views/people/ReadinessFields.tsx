import type { Person } from '../../domain/person';
import { limitSentence } from '../../files/faults/limitSentence';
import { AnswerField } from '../../ui/controls/AnswerField';
import { NumberField } from '../../ui/controls/NumberField';
import type { DescribePerson } from './describePerson';

type Ready = NonNullable<Person['readyInMonths']>;

interface ReadinessFieldsProps {
  readonly ready: Ready;
  readonly willing: Person['willing'];
  readonly describe: DescribePerson;
}

const order = ['low', 'central', 'high'] as const;
const names = { low: 'At best', central: 'Most likely', high: 'At worst' } as const;
const inRange = limitSentence('central', 'Months');

/** A sentence when the three would no longer rise; null while they do. */
function outOfOrder(ready: Ready, which: (typeof order)[number], months: number): string | null {
  const next = { ...ready, [which]: months };
  if (next.low > next.central)
    return which === 'low' ? 'At best cannot be later than most likely.' : 'This cannot be sooner than at best.';
  if (next.central > next.high)
    return which === 'high' ? 'At worst cannot be sooner than most likely.' : 'This cannot be later than at worst.';
  return null;
}

/** How long until a successor could take the post on, as a range, and whether they would. */
export function ReadinessFields({ ready, willing, describe }: ReadinessFieldsProps) {
  return (
    <>
      <AnswerField
        label="Willing to be SENCO"
        hint="If you have not asked yet, you don’t know."
        value={willing}
        onChange={(answer) => describe({ willing: answer })}
      />
      <fieldset className="field">
        <legend className="field-label">Months until ready to be SENCO</legend>
        <div className="field-hint">Ready means able to take the post without somebody standing beside. 0 is now.</div>
        <div className="three-fields">
          {order.map((which) => (
            <NumberField
              key={which}
              label={names[which]}
              suffix="months"
              value={ready[which]}
              validate={(months) => inRange(months) ?? outOfOrder(ready, which, months)}
              onChange={(months) => {
                if (months !== null) describe({ readyInMonths: { ...ready, [which]: months } });
              }}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

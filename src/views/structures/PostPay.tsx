import { payChoices } from '../../engine/costing/payChoices';
import { payPointNames } from '../../evidence/figures/payTables';
import { limitSentence } from '../../files/faults/limitSentence';
import { NumberField } from '../../ui/controls/NumberField';
import type { Option } from '../../ui/controls/SelectField';
import { SelectField } from '../../ui/controls/SelectField';
import { pounds } from '../../ui/format';
import type { PostPlace } from './postPlace';

/** Pay in the post: the point, or a salary of the school's own. */
export function PostPay({ post, assessed, describe }: PostPlace) {
  const { plan, figures } = assessed;
  const points: readonly Option<string>[] = payChoices(payPointNames, plan, figures).map(({ point, salary }) => ({
    value: point,
    label: `${point} · ${pounds(salary)}`,
  }));
  if (post.role === 'administrator') {
    return (
      <NumberField
        label="Full-time salary"
        prefix="£"
        hint="On local support-staff pay."
        value={post.ownSalary}
        allowUnknown={{ text: `We use ${pounds(figures.value('costs.administratorSalary'))} a year.` }}
        validate={limitSentence('ownSalary', 'The salary')}
        onChange={(ownSalary) => describe({ ownSalary })}
      />
    );
  }
  return (
    <>
      <SelectField
        label="Pay point in this post"
        value={post.payPoint ?? ''}
        options={post.payPoint === null ? [{ value: '', label: 'None' }, ...points] : points}
        onChange={(point) => describe({ payPoint: point === '' ? null : point })}
      />
      {post.staffing === 'existing' ? (
        <SelectField
          label="Pay point without the role"
          hint="Only the pay above it counts as new money."
          value={post.basePoint ?? ''}
          options={[{ value: '', label: 'The same, without allowances' }, ...points]}
          onChange={(point) => describe({ basePoint: point === '' ? null : point })}
        />
      ) : null}
    </>
  );
}

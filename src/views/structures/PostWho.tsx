import { withStaffing } from '../../engine/workload/inStep';
import { textLimits } from '../../files/limits';
import { CheckedTextField } from '../../ui/controls/CheckedTextField';
import { Segmented } from '../../ui/controls/Segmented';
import { SelectField } from '../../ui/controls/SelectField';
import type { PostPlace } from './postPlace';
import { holderOptions, leadershipOptions, staffingOptions, startingOptions } from './structureWords';

/** Who holds the post, how it is paid for, and how well they know the job. */
export function PostWho({ post, assessed, describe }: PostPlace) {
  const { plan, known, figures } = assessed;
  const isAdministrator = post.role === 'administrator';
  return (
    <>
      <CheckedTextField
        label="Title"
        value={post.title}
        validate={(title) =>
          title.trim() === ''
            ? 'Enter what the post is called.'
            : title.length > textLimits.title
              ? `Use ${textLimits.title} characters or fewer.`
              : null
        }
        onChange={(title) => describe({ title })}
      />
      <SelectField
        label="Held by"
        value={post.holder ?? ''}
        options={holderOptions(plan.people)}
        onChange={(id) => describe({ holder: id === '' ? null : id })}
      />
      <SelectField
        label="Paid for as"
        value={post.staffing}
        options={isAdministrator ? staffingOptions.slice(0, 2) : staffingOptions}
        onChange={(staffing) =>
          describe(withStaffing(post, staffing, { school: plan.school, known, people: plan.people, figures }))
        }
      />
      {isAdministrator ? null : (
        <>
          <SelectField
            label="On the first day"
            value={post.starting}
            options={startingOptions}
            onChange={(starting) => describe({ starting })}
          />
          <Segmented
            legend="Leadership team"
            isLegendShown
            value={post.leadership}
            options={leadershipOptions}
            onChange={(leadership) => describe({ leadership })}
          />
        </>
      )}
    </>
  );
}

import { useMemo } from 'react';
import type { Option as PlanOption } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { PickedFutures } from '../../engine/succession/pickFutures';
import { storyOf } from '../../engine/succession/storyOf';
import { Segmented } from '../../ui/controls/Segmented';
import type { Option } from '../../ui/controls/SelectField';
import { decimal } from '../../ui/format';
import { Mark } from '../../ui/Mark';
import { structureStyle } from '../../ui/structureStyle';
import type { OptionFutures } from './futures';
import { type Choice, type PickRule, pickNames, pickRules, pickWords, placeWords } from './picks';
import { storySentences } from './story';
import { storyTitle } from './storyTitle';
import { usualSentence, usualWords } from './usualWords';

interface StorySectionProps {
  readonly plan: Plan;
  readonly shownOptions: readonly OptionFutures[];
  readonly picked: PickedFutures;
  readonly choice: Choice;
  readonly future: number;
  readonly onChoose: (choice: Choice) => void;
}

const rules: readonly Option<PickRule | 'number'>[] = pickRules.map((rule) => ({
  value: rule,
  label: pickNames[rule],
}));

/** One future, told under every option. */
export function StorySection({ plan, shownOptions, picked, choice, future, onChoose }: StorySectionProps) {
  const { seed, futures } = plan.simulation;
  const stories = useMemo(
    () =>
      shownOptions.map(({ option, inputs, outcome }) => ({ option, outcome, story: storyOf(inputs, seed, future) })),
    [shownOptions, seed, future],
  );
  const told = useMemo(
    () =>
      toldOnce(
        stories.map(({ option, outcome, story }) => ({
          option,
          usual: outcome && usualWords(outcome, story.vacantMonths),
          sentences: storySentences(story, plan, option),
        })),
      ),
    [stories, plan],
  );
  const rule = choice.by === 'rule' ? choice.rule : null;
  return (
    <section className="story" aria-labelledby="story-title">
      <div className="screen-only">
        <Segmented
          legend="Futures picked by rule"
          value={choice.by === 'rule' ? choice.rule : 'number'}
          options={rules}
          onChange={(chosen) => chosen !== 'number' && onChoose({ by: 'rule', rule: chosen })}
        />
      </div>
      <h2 id="story-title" tabIndex={-1}>
        {storyTitle(stories, plan)}
      </h2>
      <p className="soft">
        {rule ? `${pickNames[rule]}. ${pickWords[rule]}` : `Future ${future}, ${placeWords(picked.shown, future)}.`}
      </p>
      <dl>
        {told.map(({ text, happenings, cameTo, usual, options: alike }) => (
          <div key={text} style={{ borderColor: structureStyle(alike[0]?.index ?? 0).colour }}>
            {alike.map(({ id, name, index }) => (
              <dt key={id} style={{ color: structureStyle(index).colour }}>
                <Mark index={index} /> {name}
              </dt>
            ))}
            <dd>
              <p className="came-to">{cameTo}</p>
              {usual === null ? null : <p className="soft">{usual}</p>}
              {happenings.length > 0 ? (
                <ol>
                  {happenings.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ol>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <p className="foot">One of {decimal(futures)} futures, not a prediction.</p>
    </section>
  );
}

interface Told {
  readonly text: string;
  /** What happens, in order, and what it comes to. */
  readonly happenings: readonly string[];
  readonly cameTo: string;
  /** How usual that is: for all of them, or by name where it differs. */
  readonly usual: string | null;
  readonly options: readonly PlanOption[];
}

/** Options to which the very same happens share their story, where the first of them stands. */
function toldOnce(
  each: readonly {
    readonly option: PlanOption;
    readonly usual: string | null;
    readonly sentences: readonly string[];
  }[],
): readonly Told[] {
  const texts = [...new Set(each.map(({ sentences }) => sentences.join(' ')))];
  return texts.map((text) => {
    const alike = each.filter(({ sentences }) => sentences.join(' ') === text);
    const sentences = alike[0]?.sentences ?? [];
    return {
      text,
      happenings: sentences.slice(0, -1),
      cameTo: sentences.at(-1) ?? '',
      usual: usualSentence(
        alike.flatMap(({ option, usual }) => (usual === null ? [] : [{ name: option.name, usual }])),
      ),
      options: alike.map(({ option }) => option),
    };
  });
}

import { type ChosenHat, chosenHats, type Hat, hatNames, type Wearer } from '../../../domain/hats';
import { headIsSenco, type Structure } from '../../../domain/structure';
import type { HatsWorn } from '../../../engine/risk/conflicts';
import { giveHat } from '../../../store/riskActions';
import { say } from '../../../store/sessionStore';
import { SelectField } from '../../../ui/controls/SelectField';

interface HatBoardProps {
  /** As the school entered it: its hats are what is chosen here. */
  readonly structure: Structure;
  readonly worn: HatsWorn;
}

const wearerNames = [
  { value: 'head', label: 'The head' },
  { value: 'senco', label: 'The SENCO' },
  { value: 'other', label: 'Somebody else' },
  { value: 'unknown', label: 'I don’t know' },
] as const satisfies readonly { readonly value: Wearer; readonly label: string }[];

/** Who wears which hat: what the posts and the law settle, and three that the school says. */
export function HatBoard({ structure, worn }: HatBoardProps) {
  const isParted = (hat: ChosenHat): boolean =>
    hat === 'lineManager' && worn.other.includes(hat) && structure.hats[hat] !== 'other';
  return (
    <>
      <dl className="hats-worn">
        <Wearing who={headIsSenco(structure) ? 'The head, who is SENCO' : 'The head'} worn={worn.head} />
        <Wearing who="The SENCO" worn={worn.senco} />
        <Wearing who="Somebody else" worn={worn.other} />
        <Wearing who="Nobody" worn={worn.nobody} />
        <Wearing who="Not known yet" worn={worn.unknown} />
      </dl>
      <div className="hats-chosen screen-only">
        {chosenHats.map((hat) => (
          <SelectField
            key={hat}
            label={hatNames[hat]}
            value={structure.hats[hat]}
            options={wearerNames}
            hint={isParted(hat) ? 'A safeguard below gives this to another leader.' : undefined}
            onChange={(wearer) => give(structure.id, hat, wearer)}
          />
        ))}
      </div>
    </>
  );
}

function give(structureId: string, hat: ChosenHat, wearer: Wearer): void {
  const outcome = giveHat(structureId, hat, wearer);
  if (!outcome.ok) say('problem', outcome.why);
}

function Wearing({ who, worn }: { readonly who: string; readonly worn: readonly Hat[] }) {
  return worn.length === 0 ? null : (
    <div>
      <dt>{who}</dt>
      <dd>
        <ul>
          {worn.map((hat) => (
            <li key={hat}>{hatNames[hat]}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

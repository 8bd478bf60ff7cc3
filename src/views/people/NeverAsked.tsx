import { Disclosure } from '../../ui/controls/Disclosure';

/** What this page leaves out on purpose, and why. */
export function NeverAsked() {
  return (
    <Disclosure summary="What we never ask, and why">
      <p>
        Names, ages, health, family, or why somebody might leave. This file may be printed for governors or sent to the
        trust, and a plan for a post has to be fair whoever holds it. A role or initials is enough to work everything
        out; a chance of leaving is a number about posts like this one, not a guess about a person.
      </p>
      <p>
        There is no pupil data either. What you type stays in this browser and in the files you save; nothing is sent
        anywhere.
      </p>
    </Disclosure>
  );
}

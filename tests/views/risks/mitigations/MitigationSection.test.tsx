import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { undo } from '../../../../src/store/history';
import { chooseMitigation } from '../../../../src/store/riskActions';
import { withPhases } from '../../../engine/plans';
import {
  all,
  close,
  detailOf,
  isDrawn,
  lineOf,
  names,
  onOnePage,
  open,
  plan,
  scoreOf,
  scores,
  smallPlan,
  takeBack,
  words,
} from '../openPage';

const box = (id: string): HTMLElement => {
  const found = all(`.mitigation input[id$="-${id}"]`)[0];
  if (!found) throw new Error(`${id} is not offered`);
  return found;
};

describe('what would help', () => {
  onOnePage();
  afterEach(takeBack);

  it('says of each what it costs, asks and buys', async () => {
    const items = all('.mitigation');
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) {
      expect(item.querySelector('.mitigation-buys')?.textContent).toMatch(
        /^(About £[\d,]+ (a year|once)|It (costs no money|saves about £)).+\.$/,
      );
      expect(item.textContent).toMatch(/Costs.+Asks.+Works by.+Against/);
    }
    expect(words('.mitigation-buys')).toMatch(/hours? a year off what nobody has time for/);
  });

  it('moves the register when one is ticked, says so, and gives the numbers back when it is taken out', async () => {
    const before = [...names().map((name) => `${name} ${scoreOf(name)}`)].toSorted();
    const conflict = scoreOf('Conflict of interest');
    await userEvent.click(box('independentAdvocate'));
    expect(words('.help-moved')).toMatch('being worked out again');
    await isDrawn();
    expect(plan().structures.find(({ id }) => id === 'head-as-senco')?.mitigations).toEqual(['independentAdvocate']);
    const after = scoreOf('Conflict of interest');
    expect(after).toBeLessThan(conflict);
    expect(words('.help-moved')).toMatch(
      `With “An independent advocate when suspension is in question” “Conflict of interest” falls from ${conflict} to ${after}`,
    );
    expect(lineOf('Conflict of interest').textContent).toMatch(`${conflict} severe untreated`);
    expect(detailOf('Conflict of interest').textContent).toMatch(`Without it the score would be ${conflict}`);
    expect(detailOf('Isolation').textContent).toMatch('Nothing of what is chosen works against it.');
    expect(all('.mitigation')[0]?.className).toMatch('is-chosen');

    await userEvent.click(box('independentAdvocate'));
    await isDrawn();
    expect([...names().map((name) => `${name} ${scoreOf(name)}`)].toSorted()).toEqual(before);
    expect(all('.mitigation.is-chosen')).toHaveLength(0);
  });

  it('can be taken back by undo', async () => {
    const before = scores();
    act(() => void chooseMitigation('head-as-senco', 'independentAdvocate', true));
    await isDrawn();
    expect(scores()).not.toEqual(before);
    act(() => undo());
    await isDrawn();
    expect(scores()).toEqual(before);
  });
});

describe('what would help elsewhere', () => {
  afterEach(close);

  it('takes a tick in today’s structure for something that is there already', async () => {
    await open(smallPlan(), 'today');
    expect(words('.help-section')).toMatch('a tick says that it is in place already');
  });

  it('of a phased plan asks each of its structures', async () => {
    const phased = withPhases(smallPlan(), [
      { structure: 'head-as-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2027-09-01' },
    ]);
    await open(phased, 'phased');
    expect(all('.help-group')).toHaveLength(2);
    const [first] = all('.help-group:last-child .mitigation input');
    if (first) await userEvent.click(first);
    expect(plan().structures.find(({ id }) => id === 'slt-senco')?.mitigations).toHaveLength(1);
  });
});

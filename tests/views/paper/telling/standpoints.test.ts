import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import {
  comparing,
  deputy,
  exampleOf,
  faultsOf,
  head,
  inputFor,
  paperFor,
  rowsOf,
  sectionOf,
  textOf,
  three,
  village,
  withValues,
  withVerdict,
} from './papers';

const nobody = 'distributed';
const nameOf = (plan: Plan, id: string) => plan.structures.find((each) => each.id === id)?.name ?? '';
const deputyName = `“${nameOf(village, deputy)}”`;
const headName = `“${nameOf(village, head)}”`;

const input = inputFor(three);

describe('a clear winner', () => {
  const paper = paperOf(
    withVerdict(input, { kind: 'clear', option: deputy, share: 0.72 }, { [deputy]: 0.72, [head]: 0.2, today: 0.08 }),
  );

  it('is recommended at once, and again with the share of weightings in which it is best', () => {
    expect(textOf(paper, 'purpose-answer')).toContain(`This paper recommends ${deputyName}.`);
    expect(textOf(paper, 'purpose-answer')).toContain(`The next best is ${headName}.`);
    expect(textOf(paper, 'recommendation-what')).toContain(`This paper recommends ${deputyName}.`);
    expect(textOf(paper, 'recommendation-what')).toContain(
      `It comes out best in 72 of 100 weightings, and ${headName}, the next, in 20 of 100.`,
    );
  });

  it('has the honest case for the next beside it, in numbers', () => {
    expect(sectionOf(paper, 'runner-up').heading).toBe(`The honest case for ${headName}`);
    expect(textOf(paper, 'case')).toMatch(
      /is better than .* in extra cash \(about £\d+,000 a year less than today, against about £.*: governors who care most for that may fairly choose it\.$/,
    );
  });

  it('has the three highest risks of both with their scores, and says the risk of no change', () => {
    const scored = /“[^”]+” \(\d+, \w+\), “[^”]+” \(\d+, \w+\) and “[^”]+” \(\d+, \w+\)/.source;
    expect(textOf(paper, 'risks-highest')).toMatch(
      new RegExp(`^Of ${deputyName} the highest are ${scored}\\. Of ${headName} the highest are ${scored}\\.$`),
    );
    expect(textOf(paper, 'risks-no-change')).toMatch(
      /^Not acting has its risks too: of what we have now the highest is/,
    );
  });

  it('is adopted in the draft resolution, with a SENCO designated', () => {
    expect(textOf(paper, 'annex-resolution-list')).toMatch(new RegExp(`to adopt ${deputyName} from 1 January 2027`));
    expect(textOf(paper, 'annex-resolution-list')).toMatch(/to designate the holder of the post “[^”]+” as SENCO/);
  });

  it('says what smallest change of weight would alter it', () => {
    const change = { criterion: 'extraCash', from: 0.2, to: 0.38, winner: deputy, newWinner: head } as const;
    const weighed = input.weighed && { ...input.weighed, weightChange: change };
    expect(textOf(paperOf({ ...input, weighed }), 'change-weights')).toBe(
      `The smallest change of mind that would alter it: if “extra cash” counted for more than about 38 in 100 of the decision, and not about 20, ${headName} would come before ${deputyName}.`,
    );
    expect(
      textOf(paperOf({ ...input, weighed: weighed && { ...weighed, weightChange: null } }), 'change-weights'),
    ).toBe('No change in the weight of a single criterion would put another option first.');
  });

  it('that is better in nothing that counts leaves its rival a case of its own', () => {
    const same = input.weighed?.contenders.find(({ id }) => id === head)?.values;
    const alike = withValues(input, deputy, same ?? {});
    const told = paperOf(
      withVerdict(alike, { kind: 'clear', option: deputy, share: 0.7 }, { [deputy]: 0.7, [head]: 0.3 }),
    );
    expect(textOf(told, 'case')).toMatch(
      /is better than .* in none of the things that were weighed\. What speaks for it is only what the planner cannot see/,
    );
    expect(faultsOf(told)).toEqual([]);
  });

  it('leaves its rival what the order does not count', () => {
    const weighed = input.weighed && {
      ...input.weighed,
      acceptability: { ...input.weighed.acceptability, criteria: ['secureCover'] as const },
    };
    const told = paperOf(
      withVerdict({ ...input, weighed }, { kind: 'clear', option: deputy, share: 0.7 }, { [deputy]: 0.7, [head]: 0.3 }),
    );
    expect(textOf(told, 'case')).toMatch(
      /in none of the things that were weighed\. For it too, though the order leaves it out: extra cash \(about £[\d,]+ a year less than today, against about £[\d,]+ a year more\)/,
    );
  });
});

describe('no change', () => {
  const paper = paperOf(
    withVerdict(input, { kind: 'clear', option: 'today', share: 0.8 }, { today: 0.8, [deputy]: 0.2 }),
  );

  it('may be what is recommended', () => {
    expect(textOf(paper, 'purpose-answer')).toMatch(/^This paper recommends no change: “What we have now”\./);
    expect(textOf(paper, 'annex-resolution-list')).toMatch(/to make no change, and to keep “What we have now”/);
    expect(textOf(paper, 'risks-no-change')).toBe('');
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe('no clear winner', () => {
  const verdict = { kind: 'noClearWinner', among: [head, deputy], share: 0.9 } as const;
  const paper = paperOf(withVerdict(input, verdict, { [head]: 0.46, [deputy]: 0.44, today: 0.1 }));

  it('is said as such, and what is called a clear majority', () => {
    expect(textOf(paper, 'purpose-answer')).toMatch(/^This paper finds no clear winner: /);
    expect(sectionOf(paper, 'recommendation').heading).toBe('No clear winner');
    expect(textOf(paper, 'recommendation-what')).toContain(
      `which we take to be 60 of 100: ${headName} in 46 of 100 and ${deputyName} in 44 of 100.`,
    );
  });

  it('never writes a share that falls short of the majority as the majority', () => {
    const near = paperOf(withVerdict(input, verdict, { [head]: 0.597, [deputy]: 0.3, today: 0.103 }));
    expect(textOf(near, 'recommendation-what')).toContain(`60 of 100: ${headName} in just under 60 of 100 and`);
  });

  it('has the case for each, and both registers', () => {
    expect(textOf(paper, 'case')).toContain(`${headName} is better than ${deputyName} in `);
    expect(textOf(paper, 'case-other')).toContain(`${deputyName} is better than ${headName} in `);
    expect(rowsOf(paper, 'annex-risks-table-other').length).toBeGreaterThan(17);
    expect(textOf(paper, 'annex-resolution-list')).toMatch(/to adopt \[one of .*\] .*because \[what matters most/);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('between three names the third too', () => {
    const among = [head, deputy, 'today'];
    const shares = { [head]: 0.36, [deputy]: 0.34, today: 0.3 };
    const close = paperOf(withVerdict(input, { kind: 'noClearWinner', among, share: 1 }, shares));
    expect(textOf(close, 'case-more')).toMatch(
      /^“What we have now” comes out best in 30 of 100 weightings; what it comes to/,
    );
    expect(faultsOf(close)).toEqual([]);
  });

  it('may be because all come to the same', () => {
    const alike = paperOf(withVerdict(input, { kind: 'allAlike', among: [head, deputy, 'today'] }, {}));
    expect(textOf(alike, 'recommendation-what')).toMatch(/come to the same in everything that counts/);
    expect(faultsOf(alike)).toEqual([]);
  });

  it('keeps the plan’s order between two that tie', () => {
    const tied = paperOf(withVerdict(input, verdict, { [head]: 0.5, [deputy]: 0.5 }));
    expect(textOf(tied, 'recommendation-what')).toContain(`${headName} in 50 of 100 and ${deputyName} in 50 of 100`);
  });
});

describe('the law', () => {
  const barred = (plan: Plan, ...ids: readonly string[]): Plan => ({
    ...plan,
    structures: plan.structures.map((each) =>
      ids.includes(each.id) ? { ...each, posts: [], designatedPost: null } : each,
    ),
  });

  it('that leaves one option makes it the recommendation, with nothing to weigh it against', () => {
    const paper = paperFor(comparing(village, nobody));
    expect(textOf(paper, 'purpose-answer')).toMatch(
      /^This paper recommends no change: “What we have now”, the only one of the two options that is lawful as it stands\./,
    );
    expect(textOf(paper, 'case-barred')).toMatch(/No other option is lawful, so there is no runner-up/);
    expect(textOf(paper, 'change-first')).toMatch(
      /What mends the law of the other option, as the annex “Law in full” says,/,
    );
    expect(sectionOf(paper, 'annex-law').heading).toBe('Law in full');
    expect(faultsOf(paper)).toEqual([]);
  });

  it('that leaves none makes the paper recommend none, and say which needs least', () => {
    const paper = paperFor(barred(comparing(village, nobody), 'today'));
    expect(sectionOf(paper, 'recommendation').heading).toBe('No lawful option');
    expect(textOf(paper, 'purpose-answer')).toMatch(/This paper recommends none of the two options/);
    expect(textOf(paper, 'recommendation-what')).toMatch(/needs least to become lawful\. What it takes: /);
    expect(textOf(paper, 'annex-resolution-list')).toMatch(/to adopt none of the options as it stands/);
    expect(textOf(paper, 'change-first')).toMatch(/^What mends the law of an option, as the annex “Law in full” says,/);
    expect(paper.sections.map(({ id }) => id)).not.toContain('runner-up');
    expect(faultsOf(paper)).toEqual([]);
  });

  it('is told with the day from which an option departs, and what mends it', () => {
    const paper = paperFor(comparing(village, nobody));
    expect(textOf(paper, 'law-lead')).toMatch(/“No single SENCO” is not lawful as it stands\. It is shown, but cannot/);
    expect(textOf(paper, 'law-departures')).toMatch(/from the first day, 1 January 2027\. What mends it: /);
    expect(textOf(paper, 'law-advice')).toMatch(/This is not legal advice/);
  });

  it('has its guidance told a point each, and that governors record why', () => {
    const told = textOf(paperFor(exampleOf('large-secondary')), 'annex-law-guidance');
    expect(told).toMatch(
      /^Every lawful option departs from statutory guidance on the point “Enough time and administrative support”\./,
    );
    expect(told).toMatch(
      /“What we have now”, .* and “Associate SLT SENCO” depart from it on the point “The SENCO on the leadership team” too\./,
    );
    expect(told).toMatch(/Governors who choose what departs from it should record why\.$/);
  });

  it('that no duty of a special or independent school adds to is said so', () => {
    const special = exampleOf('special-school');
    expect(textOf(paperFor(special), 'question-work')).toMatch(/No duty to have a SENCO binds this kind of school/);
    expect(rowsOf(paperFor(special), 'options-table').every(([, , , , lawful]) => lawful?.startsWith('Yes'))).toBe(
      true,
    );
    const independent = paperFor({ ...three, school: { ...three.school, governance: 'independent' } });
    expect(textOf(independent, 'law-lead')).toMatch(/^No SENCO duty binds this kind of school/);
    expect(textOf(independent, 'annex-equality-lead')).toMatch(/does not bind an independent school/);
    expect(faultsOf(independent)).toEqual([]);
  });

  it('of alternative provision is the Code’s, and not clearly the Act’s', () => {
    const paper = paperFor({ ...three, school: { ...three.school, phase: 'alternativeProvision' } });
    expect(textOf(paper, 'question-work')).toMatch(/the Act does not clearly impose one/);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('that the school’s own paperwork departs from is said once, and to be put right whatever is chosen', () => {
    const paper = paperFor({ ...three, school: { ...three.school, reportNamesSenco: 'no' } });
    expect(textOf(paper, 'law-school')).toMatch(
      /^Whichever option is chosen, the school’s own paperwork departs from the law from the first day, 1 January 2027\. /,
    );
    expect(textOf(paper, 'annex-resolution-list')).toMatch(/to put right the school’s own paperwork: Put the SENCO/);
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe('what is not there yet', () => {
  it('is told at the top, after the school and the day, and is not once nothing is waited for', () => {
    const awaits = 'Not final: the futures are still being drawn.';
    expect(paperOf({ ...input, awaits }).standfirst).toEqual([...paperOf(input).standfirst, awaits]);
  });

  it('is waited for where the futures are not drawn', () => {
    const paper = paperOf({ ...input, outcomes: null, weighed: null });
    expect(textOf(paper, 'purpose-answer')).toBe('Which option this paper recommends is still being worked out.');
    expect(rowsOf(paper, 'options-table').map(([, , , futures]) => futures)).toEqual([
      'being drawn',
      'being drawn',
      'being drawn',
    ]);
    expect(textOf(paper, 'succession-lead')).toBe('The futures are still being drawn.');
    expect(textOf(paper, 'annex-assurance-list')).toMatch(/they are not drawn yet/);
  });

  it('is another option, where only what the school has now is set out', () => {
    const paper = paperFor(comparing(village));
    expect(textOf(paper, 'purpose-answer')).toMatch(/no other option has been chosen to set beside it/);
    expect(textOf(paper, 'options-intro')).toBe('Only what the school has now is set out. It is no change.');
    expect(faultsOf(paper)).toEqual([]);
  });
});

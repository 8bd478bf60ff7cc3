import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import {
  blocksOf,
  comparing,
  decision,
  deputy,
  faultsOf,
  head,
  inputFor,
  paperFor,
  recommending,
  sectionOf,
  textOf,
  three,
  village,
  withCeiling,
  withVerdict,
  wordsOf,
} from './papers';

describe('a decision of governors', () => {
  it('is told at the top, with reasons, dissent, reviews and seal, and the resolution follows it', () => {
    const record = decision(head, {
      reasons: 'It costs least',
      dissent: 'Two governors feared for the time.',
      reviewOn: ['2027-07-01', '2027-03-01'],
      seal: { sealedOn: '2026-12-08', sha256: '0123456789abcdef0123', snapshot: '{}' },
    });
    const paper = paperFor({ ...three, decision: record });
    expect(paper.sections[1]?.id).toBe('decided');
    expect(textOf(paper, 'decided-what')).toBe(
      'On 8 December 2026 governors chose “New head keeps SENCO”. Reasons: It costs least. Dissent: Two governors feared for the time. To be looked at again on 1 March 2027 and 1 July 2027. The plan and this decision were sealed on 8 December 2026, with the fingerprint 0123456789ab.',
    );
    expect(textOf(paper, 'annex-resolution-list')).toMatch(/^ to adopt “New head keeps SENCO” from 1 January 2027/);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('is what the paper tells of first, in full, though another came out best', () => {
    const given = inputFor({ ...three, decision: decision(head) });
    const paper = paperOf(
      withVerdict(given, { kind: 'clear', option: deputy, share: 0.8 }, { [deputy]: 0.8, today: 0.2 }),
    );
    expect(textOf(paper, 'succession-first')).toMatch(/^Under “New head keeps SENCO”, in \d+ of 100/);
    expect(textOf(paper, 'succession-others')).toMatch(/^Under “SLT SENCO with a deputy SENCO” there is always one/);
    expect(textOf(paper, 'risks-highest')).toMatch(/^Of “New head keeps SENCO” the highest are/);
    expect(faultsOf(paper)).toEqual([]);
  });

  it('leaves no draft, and no recommendation that is still to come', () => {
    const before = paperFor(three);
    expect(sectionOf(before, 'annex-resolution').heading).toBe('Draft resolution');
    expect(textOf(before, 'annex-resolution-lead')).toBe('The board resolves:');
    const paper = paperFor({ ...three, decision: decision(head) });
    expect(sectionOf(paper, 'annex-resolution').heading).toBe('Resolution');
    expect(textOf(paper, 'annex-resolution-lead')).toBe('In words for the minutes, the board resolved:');
    expect(
      wordsOf(paper).filter((words) => /draft resolution|recommends|finds no clear|may fairly/i.test(words)),
    ).toEqual([]);
  });

  it('puts the answer of the paper in the past, whatever it was', () => {
    const given = inputFor({ ...withCeiling(1000), decision: decision(head) });
    const among = [head, deputy];
    const shares = { [head]: 0.5, [deputy]: 0.5 };
    const close = paperOf(withVerdict(given, { kind: 'noClearWinner', among, share: 0.9 }, shares));
    expect(textOf(close, 'purpose-answer')).toMatch(
      /^This paper found no clear winner: .* and the choice turned on what .* and left the judgement to governors\.$/,
    );
    expect(textOf(close, 'recommendation-what')).toMatch(
      /^This paper recommended no one option\. .* so to choose it was also to raise it\.$/,
    );
    expect(textOf(close, 'case')).toMatch(/: governors who cared most for that might fairly have chosen it\.$/);
    const clear = recommending(deputy, given);
    expect(textOf(clear, 'purpose-answer')).toMatch(
      /^This paper recommended “SLT SENCO with a deputy SENCO”\. .* so to choose it was also to raise the ceiling\./,
    );
    const alike = paperOf(withVerdict(given, { kind: 'allAlike', among }, {}));
    expect(textOf(alike, 'recommendation-what')).toMatch(/so this paper recommended none over the others\.$/);
  });

  it('is told to be for an option no longer in the plan where that is gone', () => {
    expect(textOf(paperFor({ ...three, decision: decision('gone') }), 'decided-what')).toBe(
      'On 8 December 2026 governors chose an option that is no longer in the plan. No dissent was recorded.',
    );
  });
});

describe('a decision against the recommendation', () => {
  const decidedOn = (id: string, plan: Plan) => recommending(deputy, inputFor({ ...plan, decision: decision(id) }));

  it('has questions, register and costs told of what was decided, and says so', () => {
    const paper = decidedOn(head, three);
    expect(paper.standfirst[1]).toBe('For the record: governors have decided.');
    expect(textOf(paper, 'purpose-ask')).toMatch(/^Governors were asked to decide/);
    expect(textOf(paper, 'annex-questions-lead')).toBe('Answered for “New head keeps SENCO”, which governors chose.');
    const captions = blocksOf(paper).flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    expect(captions).toContain('Risks of “New head keeps SENCO”');
    expect(captions).toContain('What the extra cash of “New head keeps SENCO” is for');
    expect(captions).not.toContain('Risks of “SLT SENCO with a deputy SENCO”');
  });

  it('is said to be unlawful where it is, at the top and in the resolution', () => {
    for (const plan of [comparing(village, deputy, 'distributed'), three]) {
      const paper = decidedOn('distributed', plan);
      expect(textOf(paper, 'decided-what')).toMatch(
        /That is not lawful as it stands, and cannot be acted on until it is put right\./,
      );
      const told = textOf(paper, 'annex-resolution-list');
      expect(told).toMatch(/to note that “No single SENCO” is not lawful as it stands, and not to act on it until/);
      expect(told).toMatch(/What mends it: /);
      expect(told).not.toMatch(/to designate/);
      expect(faultsOf(paper)).toEqual([]);
    }
  });
});

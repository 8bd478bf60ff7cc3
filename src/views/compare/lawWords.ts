import type { Finding } from '../../domain/rule';
import type { DutyReach } from '../../domain/school';
import type { LawIndicatorId } from '../../engine/indicators/lawAndRisk';
import type { Tone } from '../../ui/controls/Tag';
import { countOf } from '../../ui/format';

export interface LawWords {
  readonly tone: Tone;
  readonly words: string;
}

/** The findings of one row as a tag: how many there are, or what it means that there are none in this kind of school. */
export function lawWords(id: LawIndicatorId, findings: readonly Finding[], reach: DutyReach): LawWords {
  if (findings.length === 0) return noneWords(id, reach);
  if (id === 'thingsToCheck') return { tone: 'neutral', words: `${countOf(findings.length, 'thing')} to check` };
  const ofSchool = findings.filter((finding) => finding.isSchoolWide).length;
  const isOnlyOfSchool = ofSchool === findings.length;
  return {
    tone: id === 'departuresFromLaw' && !isOnlyOfSchool ? 'bad' : 'warn',
    words: `${countOf(findings.length, 'departure')}${ofSchool > 0 ? `, ${isOnlyOfSchool ? '' : `${ofSchool} `}in the school’s paperwork` : ''}`,
  };
}

function noneWords(id: LawIndicatorId, reach: DutyReach): LawWords {
  switch (id) {
    case 'departuresFromLaw':
      return lawKept[reach];
    case 'departuresFromGuidance':
      return reach === 'none' ? { tone: 'neutral', words: 'none binds here' } : { tone: 'ok', words: 'follows it' };
    case 'departuresFromPayAndPractice':
      return { tone: 'ok', words: 'keeps to them' };
    case 'thingsToCheck':
      return { tone: 'ok', words: 'nothing to check' };
  }
}

const lawKept: Readonly<Record<DutyReach, LawWords>> = {
  act: { tone: 'ok', words: 'meets the law' },
  codeOnly: { tone: 'neutral', words: 'the Code expects a SENCO; the Act does not clearly impose it' },
  none: { tone: 'neutral', words: 'no SENCO duty binds this kind of school' },
};

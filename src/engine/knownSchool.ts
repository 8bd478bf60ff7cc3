import type { KnownSchool } from '../domain/assessment';
import type { Phase, School } from '../domain/school';
import type { Figures } from '../evidence/figuresAt';
import type { FigureId } from '../evidence/register';

interface PhaseDefaults {
  readonly roll: FigureId;
  readonly senSupportShare: FigureId;
  readonly ehcpShare: FigureId;
  readonly pupilsPerClassTeacher: FigureId;
}

const primary: PhaseDefaults = {
  roll: 'school.rollPrimary',
  senSupportShare: 'school.senSupportSharePrimary',
  ehcpShare: 'school.ehcpSharePrimary',
  pupilsPerClassTeacher: 'school.pupilsPerClassTeacherPrimary',
};
const secondary: PhaseDefaults = {
  roll: 'school.rollSecondary',
  senSupportShare: 'school.senSupportShareSecondary',
  ehcpShare: 'school.ehcpShareSecondary',
  pupilsPerClassTeacher: 'school.pupilsPerClassTeacherSecondary',
};

/** Which figure stands in for each "I don't know", by phase. */
export const defaultsByPhase: Readonly<Record<Phase, PhaseDefaults>> = {
  primary,
  secondary,
  sixteenToNineteen: secondary,
  infant: { ...primary, roll: 'school.rollInfant' },
  junior: { ...primary, roll: 'school.rollJunior' },
  allThrough: { ...secondary, roll: 'school.rollAllThrough' },
  nursery: {
    roll: 'school.rollNursery',
    senSupportShare: 'school.senSupportShareNursery',
    ehcpShare: 'school.ehcpShareNursery',
    pupilsPerClassTeacher: 'school.pupilsPerClassTeacherPrimary',
  },
  special: {
    roll: 'school.rollSpecial',
    senSupportShare: 'school.senSupportShareSpecial',
    ehcpShare: 'school.ehcpShareSpecial',
    pupilsPerClassTeacher: 'school.pupilsPerClassTeacherSpecial',
  },
  alternativeProvision: {
    roll: 'school.rollAlternativeProvision',
    senSupportShare: 'school.senSupportShareAlternativeProvision',
    ehcpShare: 'school.ehcpShareAlternativeProvision',
    pupilsPerClassTeacher: 'school.pupilsPerClassTeacherSpecial',
  },
};

/**
 * The school with every "I don't know" filled from the shelf. Pupils are whole.
 * Where a national share would take SEN pupils past the roll, it stops at the roll.
 */
export function knownSchool(school: School, figures: Figures): KnownSchool {
  const defaults = defaultsByPhase[school.phase];
  const roll = school.roll ?? Math.round(figures.value(defaults.roll));
  const room = Math.max(0, roll - (school.senSupport ?? 0));
  const ehcps = school.ehcps ?? Math.min(room, Math.round(roll * figures.value(defaults.ehcpShare)));
  const senSupport =
    school.senSupport ??
    Math.min(Math.max(0, roll - ehcps), Math.round(roll * figures.value(defaults.senSupportShare)));
  return {
    roll,
    senSupport,
    ehcps,
    senSupportGrowthPerYear: school.senSupportGrowthPerYear ?? figures.value('growth.senSupport'),
    ehcpGrowthPerYear: school.ehcpGrowthPerYear ?? figures.value('growth.ehcp'),
    classTeachers:
      school.classTeachers ?? Math.max(1, Math.round(roll / figures.value(defaults.pupilsPerClassTeacher))),
    lgpsEmployerRate: school.lgpsEmployerRate ?? figures.value('onCosts.lgpsStandInRate'),
  };
}

/** Pupil numbers some whole years after the start, growth compounding; not rounded, so that no year jumps. */
export function pupilsAfter(
  known: KnownSchool,
  years: number,
): { readonly senSupport: number; readonly ehcps: number } {
  const senSupport = known.senSupport * (1 + known.senSupportGrowthPerYear) ** years;
  const ehcps = known.ehcps * (1 + known.ehcpGrowthPerYear) ** years;
  const scale = Math.min(1, known.roll / Math.max(1, senSupport + ehcps));
  return { senSupport: senSupport * scale, ehcps: ehcps * scale };
}

import type { KnownSchool } from '../../../domain/assessment';
import { paperworkSlide } from '../../../engine/workload/whoDoesWhat/paperworkSlide';
import { Notice } from '../../../ui/controls/Notice';
import type { Chosen } from '../chosen';
import { slideWords } from './slideWords';

interface WhatSlidesProps {
  readonly chosen: Chosen;
  readonly known: KnownSchool;
}

/** EHCP paperwork that slides to class teachers, in words. */
export function WhatSlides({ chosen, known }: WhatSlidesProps) {
  const slide = paperworkSlide(chosen.today, chosen, known);
  const isMore = slide.perTeacher > slide.perTeacherToday;
  return (
    <Notice tone={isMore ? 'warn' : 'info'} title="What slides">
      {slideWords(slide).join(' ')}
    </Notice>
  );
}

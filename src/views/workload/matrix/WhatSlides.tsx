import type { KnownSchool } from '../../../domain/assessment';
import { paperworkSlide } from '../../../engine/workload/whoDoesWhat/paperworkSlide';
import { Notice } from '../../../ui/controls/Notice';
import type { Chosen } from '../chosen';
import { slideWords } from './slideWords';

interface WhatSlidesProps {
  readonly chosen: Chosen;
  readonly known: KnownSchool;
  /** Whether Compare has a sentence for the structure, to be quoted. */
  readonly isInCompare: boolean;
}

/** EHCP paperwork and other work that slides to class teachers, in words. */
export function WhatSlides({ chosen, known, isInCompare }: WhatSlidesProps) {
  const slide = paperworkSlide(chosen.today, chosen, known);
  const isMore = slide.perTeacher > slide.perTeacherToday;
  return (
    <div id="workload-slides" className="what-slides">
      <Notice tone={isMore ? 'warn' : 'info'} title="What slides">
        {slideWords(slide, isInCompare).join(' ')}
      </Notice>
    </div>
  );
}

import type { DecidingQuestion } from './deciding';
import { decidingSteps } from './decidingSteps';
import { serve } from './serve';

serve((question: DecidingQuestion) => decidingSteps(question));

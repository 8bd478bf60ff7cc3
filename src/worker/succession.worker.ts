import { answerSteps } from '../engine/succession/answerSteps';
import { serve } from './serve';

serve(answerSteps);

import { answersTo } from './answersTo';
import { serve } from './serve';

serve(answersTo);

import type { FuturesFinding, FuturesQuestion } from '../engine/succession/answerSteps';
import type { Failed, ReplyOf, RequestOf } from './work';

export type Finding = FuturesFinding | Failed;
export type Request = RequestOf<FuturesQuestion>;
export type Reply = ReplyOf<Finding>;

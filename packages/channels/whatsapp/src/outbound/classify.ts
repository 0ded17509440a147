import type { Failure } from '@botrules/channel';
import { classifyGraph, GraphError } from '@botrules/channel/graph';

/** Too many messages to one person, while others may get theirs. */
const pairLimit = 131056;

/** What an error of the sender says, and so what to do next. */
export function classify(error: unknown): Failure {
  const failure = classifyGraph(error);
  if (!(error instanceof GraphError) || error.code !== pairLimit) return failure;
  return { ...failure, pauseMs: undefined };
}

import type { Decision, Step } from '@botrules/core';
import type { Handler } from './handlers.js';
import type { Logger } from './logger.js';
export type Forward = (
  url: string,
  decision: Decision,
  step: Step,
  signal: AbortSignal,
) => Promise<void>;
export interface Tools {
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly forward: Forward | undefined;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}
export async function act(_decision: Decision, _tools: Tools): Promise<void> {}

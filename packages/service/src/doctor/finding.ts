/** What a check found, and, where something is not as it should be, what to change. */
export interface Finding {
  readonly level: 'ok' | 'warn' | 'fail';
  /** One sentence. */
  readonly what: string;
  /** An imperative. */
  readonly hint?: string;
}

export function ok(what: string): Finding {
  return { level: 'ok', what };
}

export function warn(what: string, hint: string): Finding {
  return { level: 'warn', what, hint };
}

export function fail(what: string, hint: string): Finding {
  return { level: 'fail', what, hint };
}

/** A part of the language that a bundle can be built without, by the condition `no-` and its name. */
export type LeftOutPart = 'regex' | 'words' | 'memory' | 'tables';

/** Rules need a part of the language that the bundle they run in was built without. */
export class LeftOutError extends Error {
  /** For programs. */
  readonly code: `no-${LeftOutPart}`;
  override readonly name = 'LeftOutError';

  /** @param said what the rules have and the bundle has not: `These rules have …, and …` */
  constructor(part: LeftOutPart, said: string) {
    super(`${said} Build it without the condition "no-${part}".`);
    this.code = `no-${part}`;
  }
}

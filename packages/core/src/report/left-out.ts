/** A part of the language without which a bundle can be built, by the condition `no-` and its name. */
export type LeftOutPart = 'regex' | 'words' | 'memory' | 'tables';

/** Thrown if rules need a part of the language without which their bundle was built. */
export class LeftOutError extends Error {
  /** The part, for programs. */
  readonly code: `no-${LeftOutPart}`;
  override readonly name = 'LeftOutError';

  /** @param said what the rules have and the bundle lacks: `These rules have …, and …` */
  constructor(part: LeftOutPart, said: string) {
    super(`${said} Build it without the condition "no-${part}".`);
    this.code = `no-${part}`;
  }
}

/** A part of the language that a bundle may lack. Its name is what `@botrules/core/parts` exports. */
export type LeftOutPart = 'regex' | 'words' | 'memory' | 'tables';

/** A part of the language that a program adds, from `@botrules/core/parts`. Pass it to `loadCompiled`. */
export interface LanguagePart {
  /** Its name: what the part exports is called so, too. */
  readonly part: LeftOutPart;
  /** Adds it to this program, for all rules. A second time changes nothing. */
  readonly add: () => void;
}

/** Thrown if rules need a part of the language that their bundle lacks. */
export class LeftOutError extends Error {
  static readonly #lacking: { readonly [part in LeftOutPart]: string } = {
    regex:
      'These rules have a regular expression, and the bundle was built without the engine for them.',
    words:
      'These rules use "words", "typos" or "loose", and the bundle was built without what compares words.',
    memory:
      'These rules ask or change what is remembered, or a memory was passed, and the bundle was built without memory.',
    tables: 'These rules look something up in a table, and the bundle was built without tables.',
  };
  /** The part, for programs. */
  readonly code: `no-${LeftOutPart}`;
  override readonly name = 'LeftOutError';

  /** @param lacking what the rules have and the bundle lacks, in a sentence or two */
  constructor(part: LeftOutPart, lacking = LeftOutError.#lacking[part]) {
    super(
      `${lacking} In a bundle of "@botrules/core/compiled", pass it: loadCompiled(file, [${part}]), with import { ${part} } from "@botrules/core/parts". In one of "@botrules/core", build without the condition "no-${part}".`,
    );
    this.code = `no-${part}`;
  }
}

/** Returns what stands for a function of a part that is not there. It throws a `LeftOutError`. */
export function without(part: LeftOutPart): () => never {
  return () => {
    throw new LeftOutError(part);
  };
}

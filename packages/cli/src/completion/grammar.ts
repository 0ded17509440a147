/** What a shell needs to know to complete `botrules`. */
export type Grammar = readonly GrammarCommand[];

interface GrammarCommand {
  readonly name: string;
  readonly summary: string;
  /** The words that its argument can be; files where there are none. */
  readonly words: readonly string[];
  readonly options: readonly GrammarOption[];
}

export interface GrammarOption {
  /** `--format` */
  readonly flag: string;
  readonly description: string;
  readonly takesValue: boolean;
  /** The words that its value can be; files where there are none. */
  readonly words: readonly string[];
}

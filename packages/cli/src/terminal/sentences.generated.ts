// Written by scripts/generate-sentences.js.

/** Each sentence that can be said here, or part of one: `{0}` and so on stand for what is filled in. */
export type CommandSentence =
  | " Did you mean \"{0}\"?"
  | " Did you mean {0}?"
  | " or "
  | " {0} unless given."
  | "\"{0}\" is missing."
  | "\"{0}\" needs a value."
  | "Cannot {0}: {1}."
  | "There is no command \"{0}\".{1}"
  | "There is no command or code \"{0}\".{1}"
  | "There is no option \"{0}\".{1}"
  | "This is a fault in botrules, not in your files: {0}"
  | "Too many arguments: {0} where 1 is due."
  | "Too many arguments: {0} where {1} are due."
  | "[options]"
  | "is a whole number from {0} to {1}, not \"{2}\"."
  | "is one of {0}, not \"{1}\".{2}"
  | "was given \"{0}\", which {1}. {2}"
  | "{0} See \"{1} --help\"."
  | "{0} is missing."
  | "{0}: {1} (unless given), {2}."
  ;

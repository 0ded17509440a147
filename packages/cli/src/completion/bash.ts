import type { Grammar } from './grammar.js';

/** A completion script for bash 3.2 and later, without the bash-completion package. */
export function toBash(grammar: Grammar): string {
  const commands = grammar.map(({ name }) => name).join(' ');
  // Where no words are offered, `-o default` completes files.
  const values = grammar.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ flag, words }) => `    '${name} ${flag}') offered='${words.join(' ')}' ;;`),
  );
  const cases = grammar.map(({ name, words, options }) => {
    const flags = options.map(({ flag }) => flag).join(' ');
    return `        ${name}) flags='${flags}' offered='${words.join(' ')}' ;;`;
  });
  return `# botrules completion for bash. Load it with: eval "$(botrules completion bash)"
_botrules() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  local commands='${commands}' offered='' flags=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    offered="$commands --help --version"
  else
    case "$command $before" in
${values.map((line) => `  ${line}`).join('\n')}
    *)
      case $command in
${cases.join('\n')}
      esac
      [[ $word == -* ]] && offered=$flags ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$word"))
}
complete -o default -o bashdefault -F _botrules botrules
`;
}

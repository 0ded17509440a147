import type { Grammar, GrammarOption } from './grammar.js';

/** A completion script for zsh, to be evaluated after `compinit` or put into a folder of `fpath`. */
export function toZsh(grammar: Grammar): string {
  const commands = grammar.map(
    ({ name, summary }) => `    ${quote(`${name}:${summary.replace(/:/g, '\\:')}`)}`,
  );
  const cases = grammar.map(({ name, words, options }) => {
    const rest = words.length > 0 ? `1:word:(${words.join(' ')})` : '*:file:_files';
    const lines = [...options.map(toSpec), rest].map((spec) => `        ${quote(spec)}`);
    return `    ${name})\n      _arguments \\\n${lines.join(' \\\n')} ;;`;
  });
  return `#compdef botrules
# botrules completion for zsh. Load it with: eval "$(botrules completion zsh)"
_botrules() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _botrules botrules
`;
}

function toSpec({ flag, description, takesValue, words }: GrammarOption): string {
  const explained = description.replace(/[[\]:\\]/g, '\\$&');
  const value = words.length > 0 ? `(${words.join(' ')})` : '_files';
  return `${flag}${takesValue ? '=' : ''}[${explained}]${takesValue ? `:value:${value}` : ''}`;
}

function quote(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}

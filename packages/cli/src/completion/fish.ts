import type { Grammar } from './grammar.js';

/** A completion script for fish. */
export function toFish(grammar: Grammar): string {
  const names = grammar.map(({ name }) => name).join(' ');
  const lines = grammar.flatMap(({ name, summary, words, options }) => {
    const here = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      '',
      `complete -c botrules -n 'not __fish_seen_subcommand_from ${names}' -f -a ${name} -d ${quote(summary)}`,
      ...(words.length > 0 ? [`complete -c botrules ${here} -f -a ${quote(words.join(' '))}`] : []),
      ...options.map(({ flag, description, takesValue, words: values }) =>
        [
          `complete -c botrules ${here} -l ${flag.replace(/^--/, '')}`,
          ...(takesValue ? ['-r'] : []),
          ...(values.length > 0 ? [`-f -a ${quote(values.join(' '))}`] : []),
          `-d ${quote(description)}`,
        ].join(' '),
      ),
    ];
  });
  return `# botrules completion for fish. Save it as ~/.config/fish/completions/botrules.fish
complete -c botrules -n 'not __fish_seen_subcommand_from ${names}' -s v -l version -d 'Show the version.'
complete -c botrules -s h -l help -d 'Show this help.'${lines.join('\n')}
`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '@botrules/core/tooling';
import type { Command } from '../options/command.js';
import { noSuch } from '../options/wrong-use.js';
import { docsFolder } from '../terminal/docs-link.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { paint, wrap } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';

export function addHelp(program: Command, io: Io): void {
  program
    .command('help')
    .summary('Explain a command, or a code such as dead-button.')
    .description(
      'Shows the help of a command, or explains a code of "botrules check": what it means, what is wrong, and how it is right.',
    )
    .argument('[WORD]', 'A command, or the code in brackets of a message.')
    .examples([
      ['botrules help check', 'What can "check" do?'],
      ['botrules help dead-button', 'What does "warning[dead-button]" mean?'],
    ])
    .runs((word: string | undefined) => help(word, program, io));
}

async function help(word: string | undefined, program: Command, io: Io): Promise<ExitCode> {
  const command =
    word === undefined ? program : program.commands.find((one) => one.name() === word);
  if (command !== undefined) {
    command.outputHelp();
    return exitCode.fine;
  }
  const folder = docsFolder(io.env);
  const codes = folder === undefined ? [] : codesIn(folder);
  const code = word!.replace(/^(?:error|warning)?\[(.*)\]$/, '$1');
  if (!codes.includes(code)) {
    const known = [...program.commands.map((one) => one.name()), ...codes];
    throw new UsageError(noSuch('topic', word!, nearest(code, known)));
  }
  const text = readFileSync(join(folder!, 'diagnostics', `${code}.md`), 'utf8');
  await io.stdout.write(`${drawPage(text, io)}\n`);
  return exitCode.fine;
}

function codesIn(docs: string): string[] {
  const folder = join(docs, 'diagnostics');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^[a-z-]+\.md$/.test(name));
  return names.map((name) => name.replace(/\.md$/, ''));
}

/** A page in Markdown as a terminal shows it: headings bold, samples indented, sentences broken at its width. */
function drawPage(text: string, { stdout, env }: Io): string {
  const { bold, cyan } = paint(stdout, env);
  const parts = text.trim().split(/^```\w*\n([\s\S]*?)^```$/m);
  const drawn = parts.map((part, at) => (at % 2 === 1 ? indented(part) : prose(part)));
  return drawn.join('\n\n').replace(/\n{3,}/g, '\n\n');

  function indented(sample: string): string {
    return sample.trimEnd().replace(/^(?=.)/gm, '    ');
  }
  function prose(paragraphs: string): string {
    return paragraphs
      .trim()
      .split(/\n{2,}/)
      .map((paragraph) => {
        const heading = /^#+ (.*)$/.exec(paragraph)?.[1];
        if (heading !== undefined) return bold(heading);
        if (paragraph.startsWith('|')) return paragraph;
        const items = paragraph.split(/\n(?=- )/);
        return items.flatMap((item) => sentences(item)).join('\n');
      })
      .join('\n\n');
  }
  function sentences(item: string): readonly string[] {
    const words = item
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\*\*(.+?)\*\*/g, (_, strong) => bold(strong))
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/`([^`]+)`/g, (_, code) => cyan(code));
    return wrap(words, Math.min(stdout.columns, 100), item.startsWith('- ') ? '  ' : '');
  }
}

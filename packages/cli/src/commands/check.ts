import { existsSync } from 'node:fs';
import type { RuleSet } from '@botrules/core';
import { say, translated } from '@botrules/core/tooling';
import { fixPaths } from '../files/fix-rules.js';
import { readProfileFile } from '../files/profile.js';
import { type FoundRules, loadPaths } from '../files/rule-paths.js';
import { repeatOnChange } from '../files/watch.js';
import { type CheckFormat, type CheckReport, countBySeverity } from '../formats/check-report.js';
import { toGithub } from '../formats/github.js';
import { toHuman } from '../formats/human.js';
import { toJson } from '../formats/json.js';
import { toSarif } from '../formats/sarif.js';
import type { Command } from '../options/command.js';
import { choice } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { oneLine, paint } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';

const formats: Readonly<Record<string, CheckFormat>> = {
  human: toHuman,
  json: toJson,
  github: toGithub,
  sarif: toSarif,
};

interface CheckFlags {
  readonly format: string;
  readonly strict?: boolean;
  readonly profile?: string;
  readonly watch?: boolean;
  readonly fix?: boolean;
}

export function addCheck(program: Command, io: Io): void {
  program
    .command('check')
    .summary('Find what is wrong or doubtful in rules.')
    .description(
      'Reads a file or folder of rules and says what is wrong (errors) and what is most likely not meant (warnings): each with its place, the lines it is about, and what to do.',
    )
    .argument('RULES...', 'Files, folders of *.yaml files, or "-" for standard input.')
    .addOption(choice('--format <FORMAT>', 'How to print', Object.keys(formats)))
    .option(
      '--profile <FILE>',
      'A Messenger profile (get_started, persistent_menu, ice_breakers) as JSON, whose buttons must lead somewhere, too.',
    )
    .option('--strict', 'Take warnings for errors.')
    .option(
      '--fix',
      'Mend what is certain, such as "wehn" for "when": slips in words of the language. All else in the files stays.',
    )
    .option('--watch', 'Check again whenever a file changes.')
    .examples([
      ['botrules check rules', 'Check a folder.'],
      ['botrules check rules/*.yaml', 'Check some files of a folder, as a pre-commit hook does.'],
      ['envsubst < rules.tpl | botrules check -', 'Check what another program writes.'],
      ['botrules check rules --strict', 'Let no warning pass, in a build for example.'],
      ['botrules check rules --profile profile.json', 'Check the menu of the page, too.'],
      ['botrules check rules --fix', 'Mend misspelt keys, fields and operators.'],
      ['botrules check rules --format json', 'For a script.'],
    ])
    .runs(async (rules: readonly string[], options: CheckFlags) => {
      if (options.fix) await fix(rules, io);
      return options.watch ? watch(rules, options, io) : check(rules, options, io);
    });
}

async function fix(rules: readonly string[], io: Io): Promise<void> {
  for (const { file, line, column, message, fix } of await fixPaths(rules)) {
    const said = oneLine(message);
    const { text } = fix!;
    // Lines whose tabs became spaces look as they did.
    const told = text.includes('\n')
      ? say`fixed: ${said}`
      : say`fixed: ${said} Now it is "${text.trimStart()}".`;
    await io.stderr.write(`${file}:${line}:${column}: ${told}\n`);
  }
}

function watch(rules: readonly string[], options: CheckFlags, io: Io): Promise<ExitCode> {
  if (rules.includes('-'))
    throw new UsageError(say`Standard input is read once: "-" cannot be watched.`);
  const paths = options.profile === undefined ? rules : [...rules, options.profile];
  return repeatOnChange(paths, io, () => check(rules, options, io));
}

async function check(rules: readonly string[], options: CheckFlags, io: Io): Promise<ExitCode> {
  const { report: found, ruleSets } = await findProblems(rules, options.profile, io);
  const report = options.strict ? toStrict(found) : found;
  await io.stdout.write(formats[options.format]!(report, io.stdout, io.env));
  const isUnsigned = await warnOfForwards(ruleSets, io);
  const { errors } = countBySeverity(report.diagnostics);
  return errors > 0 || (options.strict && isUnsigned) ? exitCode.found : exitCode.fine;
}

async function findProblems(
  rules: readonly string[],
  profilePath: string | undefined,
  io: Io,
): Promise<FoundRules> {
  if (profilePath === undefined) return loadPaths(rules, {}, io);
  if (rules.length > 1) {
    throw new UsageError(
      say`"--profile" is held against one set of rules: name one file or folder.`,
    );
  }
  const { source, payloads } = await readProfileFile(profilePath);
  const { report, ruleSets } = await loadPaths(rules, { checks: { profile: payloads } }, io);
  const sources = new Map([...report.sources, [source.file, source]]);
  return { report: { ...report, sources }, ruleSets };
}

/**
 * Says on stderr which rules forward, if this folder has the settings of a service and these have no secret to
 * sign with. Resolves to whether there are such rules.
 */
async function warnOfForwards(ruleSets: readonly RuleSet[], io: Io): Promise<boolean> {
  if (!existsSync('.env') && !existsSync('botrules.yaml')) return false;
  const { makeForwardSecret, readConfig, unsignedForwards } = await import('@botrules/service');
  const { value } = await readConfig({
    file: undefined,
    flags: new Map(),
    env: io.env,
    folder: '.',
  });
  const forwards = value ? ruleSets.flatMap((ruleSet) => unsignedForwards(ruleSet, value)) : [];
  const { yellow } = paint(io.stderr, io.env);
  for (const { rule, file, line } of forwards) {
    await io.stderr.write(
      `${file}:${line}: ${yellow(say`warning`)}: ${say`"${oneLine(rule)}" forwards, and no secret is set to sign it: each such event becomes a dead letter.`} ${translated(makeForwardSecret)}\n`,
    );
  }
  return forwards.length > 0;
}

function toStrict(report: CheckReport): CheckReport {
  const diagnostics = report.diagnostics.map(
    (diagnostic) => ({ ...diagnostic, severity: 'error' }) as const,
  );
  return { ...report, diagnostics };
}

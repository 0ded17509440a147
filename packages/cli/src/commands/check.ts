import type { Command } from '../command.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { type CheckFormat, type CheckReport, countBySeverity } from '../formats/check-report.js';
import { toGithub } from '../formats/github.js';
import { toHuman } from '../formats/human.js';
import { toJson } from '../formats/json.js';
import { toSarif } from '../formats/sarif.js';
import type { Io } from '../io.js';
import { load, toReport } from '../load.js';
import { choice } from '../option-values.js';
import { readProfileFile } from '../profile.js';
import { repeatOnChange } from '../watch.js';

const formats: Readonly<Record<string, CheckFormat>> = {
  human: toHuman,
  json: toJson,
  github: toGithub,
  sarif: toSarif,
};

interface CheckOptions {
  readonly format: string;
  readonly strict?: boolean;
  readonly profile?: string;
  readonly watch?: boolean;
}

export function addCheck(program: Command, io: Io): void {
  program
    .command('check')
    .summary('Find what is wrong or doubtful in rules.')
    .description(
      'Reads a file or folder of rules and says what is wrong (errors) and what is most likely not meant (warnings): each with its place, the lines it is about, and what to do.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .addOption(choice('--format <FORMAT>', 'How to print', Object.keys(formats)))
    .option(
      '--profile <FILE>',
      'A Messenger profile (get_started, persistent_menu, ice_breakers) as JSON, whose buttons must lead somewhere, too.',
    )
    .option('--strict', 'Take warnings for errors.')
    .option('--watch', 'Check again whenever a file changes.')
    .examples([
      ['botrules check rules', 'Check a folder.'],
      ['botrules check rules --strict', 'Let no warning pass, in a build for example.'],
      ['botrules check rules --profile profile.json', 'Check the menu of the page, too.'],
      ['botrules check rules --format json', 'For a script.'],
    ])
    .runs((rules: string, options: CheckOptions) =>
      options.watch
        ? repeatOnChange(
            options.profile === undefined ? [rules] : [rules, options.profile],
            io,
            () => check(rules, options, io),
          )
        : check(rules, options, io),
    );
}

async function check(rules: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  const found = await findProblems(rules, options.profile);
  const report = options.strict ? toStrict(found) : found;
  await io.stdout.write(formats[options.format]!(report, io.stdout, io.env));
  return countBySeverity(report.diagnostics).errors > 0 ? exitCode.found : exitCode.fine;
}

async function findProblems(rules: string, profilePath: string | undefined): Promise<CheckReport> {
  const profile = profilePath === undefined ? undefined : await readProfileFile(profilePath);
  if (profile === undefined) return toReport(await load(rules));
  const { source, payloads } = profile;
  const report = toReport(await load(rules, { checks: { profile: payloads } }));
  return { ...report, sources: new Map([...report.sources, [source.file, source]]) };
}

function toStrict(report: CheckReport): CheckReport {
  const diagnostics = report.diagnostics.map(
    (diagnostic) => ({ ...diagnostic, severity: 'error' }) as const,
  );
  return { ...report, diagnostics };
}

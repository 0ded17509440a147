import { relative } from 'node:path';
import { inLanguage } from '@botrules/core';
import { say, speak, spokenLanguage } from '@botrules/core/tooling';
import { settings } from '@botrules/service/settings';
import { loadOrPrint } from '../files/load.js';
import { printFindings } from '../formats/human.js';
import type { Command } from '../options/command.js';
import { addSettingFlags, allSettings, givenFlags } from '../options/setting-flags.js';
import { startError } from '../serve/start-error.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { oneLine } from '../terminal/style.js';

interface ServeOptions extends Readonly<Record<string, unknown>> {
  readonly config?: string;
}

export function addServe(program: Command, io: Io): void {
  const command = program
    .command('serve')
    .summary('Answer people by the rules.')
    .description(
      'Takes the webhooks of the platform, decides by the rules, and sends the replies. Changes of the rules count at once; wrong ones are refused, and the old ones stay.\n\nSecrets come from the environment, or from a .env file in this folder: VERIFY_TOKEN, APP_SECRET, PAGE_ACCESS_TOKEN. Without a page token nothing is sent: what would be is printed. With one, an app secret is needed, too.',
    )
    .argument(
      '[RULES]',
      'A file, or a folder of *.yaml files, or what "botrules build" wrote; rules unless given.',
    );
  addSettingFlags(
    command,
    allSettings.filter((setting) => setting !== settings.rules),
  );
  command
    .examples([
      ['botrules serve rules', 'Try the rules: nothing is sent.'],
      [
        'PAGE_ACCESS_TOKEN=… APP_SECRET=… VERIFY_TOKEN=… botrules serve rules --host 0.0.0.0',
        'Answer a page.',
      ],
      ['botrules serve rules --inbox postgres://db/botrules', 'Share the work between machines.'],
    ])
    .runs((rules: string | undefined, options: ServeOptions) => serve(rules, options, io));
}

async function serve(rules: string | undefined, options: ServeOptions, io: Io): Promise<ExitCode> {
  // The service is by far the largest part of the program: no other command waits for it.
  const [
    { channels, channelsForRules, loadInThread, readConfig, startService },
    { createLog },
    { announce },
    { showPresence },
  ] = await Promise.all([
    import('@botrules/service'),
    import('../serve/service-log.js'),
    import('../serve/announce.js'),
    import('../serve/presence.js'),
  ]);
  const flags = givenFlags(options);
  if (rules !== undefined) flags.set(settings.rules.flag, rules);
  const sources = { file: options.config, flags, env: io.env, folder: '.' };
  const read = () => readConfig(sources);
  const reading = await read();
  const config = reading.value;
  if (config === undefined) {
    await printFindings(reading, io);
    return exitCode.found;
  }
  const here = relative('', config.rules) || '.';
  const shown = here.startsWith('..') ? config.rules : here;
  const ruleSet = await loadOrPrint(shown, io, (path) =>
    loadInThread(path, {
      ...channelsForRules(config, channels),
      withTexts: config.admin.desk !== undefined,
    }),
  );
  if (ruleSet === undefined) return exitCode.found;
  const { signal } = io;
  const logger = createLog(config.log, io);
  // What the service says once it runs goes to its log, which tools read, and that is English. A person at the terminal is still
  // spoken to in their language.
  const language = spokenLanguage();
  const service = await startService({
    config,
    ruleSet,
    logger,
    language,
    readConfig: read,
    ...(io.stdout.isTTY && {
      onRefused: (checked) => inLanguage(language, () => void printFindings(checked, io)),
      onDryRun: (event, lines) =>
        void io.stdout.write(
          [
            `  ${inLanguage(language, () => say`to ${oneLine(event.sender?.id ?? say`the person`)}:`)}`,
            ...lines.map((line) => `    ${line}`),
            '',
          ].join('\n'),
        ),
    }),
  }).catch((error: unknown) => {
    throw startError(error, config, reading.shown);
  });
  io.onHangup(() => void service.reload());
  const endPresence = await showPresence(config.rules);
  await announce({ service, config, ruleSet, rules: shown }, logger, io);
  speak(undefined);
  if (!signal.aborted) {
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  await endPresence();
  logger.info('stopping: what is under way is finished first');
  if (!(await service.close())) logger.warn('some of it was not finished in time');
  return exitCode.fine;
}

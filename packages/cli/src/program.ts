import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addCompletion } from './commands/completion.js';
import { addConfig } from './commands/config.js';
import { addConnect } from './commands/connect.js';
import { addDoctor } from './commands/doctor.js';
import { addExplain } from './commands/explain.js';
import { addGraph } from './commands/graph.js';
import { addHelp } from './commands/help.js';
import { addInbox } from './commands/inbox.js';
import { addInit } from './commands/init.js';
import { addNewTest } from './commands/new-test.js';
import { addPreview } from './commands/preview.js';
import { addProfile } from './commands/profile.js';
import { addReplay } from './commands/replay.js';
import { addRoute } from './commands/route.js';
import { addTypes } from './commands/route-types.js';
import { addSandbox } from './commands/sandbox.js';
import { addSchema } from './commands/schema.js';
import { addSecret } from './commands/secret.js';
import { addServe } from './commands/serve.js';
import { addStudio } from './commands/studio.js';
import { addTest } from './commands/test.js';
import { addTry } from './commands/try.js';
import { Command } from './options/command.js';
import { addDeclarations } from './options/declarations.js';
import { addLanguage } from './options/language.js';
import type { Io } from './terminal/io.js';
import { version } from './version.js';

/** The whole command line: each command adds itself. */
export function createProgram(io: Io): Command {
  const program = new Command('botrules', io)
    .description(
      'Answers what people click and type on messaging platforms by rules that are written in YAML: check them, try them, serve them.',
    )
    .helpCommand(false)
    .version(version, '-v, --version', 'Show the version.')
    .examples([
      ['botrules check rules', 'Are the rules in this folder right?'],
      [`echo '{"payload":"MENU"}' | botrules route rules`, 'What would they answer to a click?'],
      ['botrules serve rules', 'Answer people by them.'],
    ]);
  const groups = {
    'Begin:': [addInit],
    'Write rules:': [
      addStudio,
      addCheck,
      addTry,
      addTest,
      addRoute,
      addExplain,
      addPreview,
      addNewTest,
      addReplay,
      addGraph,
    ],
    'Run them:': [
      addServe,
      addBuild,
      addTypes,
      addSandbox,
      addConfig,
      addSecret,
      addInbox,
      addDoctor,
      addConnect,
      addProfile,
    ],
    'More:': [addSchema, addCompletion, addHelp],
  };
  for (const [heading, commands] of Object.entries(groups)) {
    program.commandsGroup(heading);
    for (const add of commands) add(program, io);
  }
  addDeclarations(program, io);
  addLanguage(program);
  return program;
}

// Runs TypeScript as it stands (`node --import`), in threads as well: on Node 20 tsx by itself serves only the first thread.
import { existsSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import threads from 'node:worker_threads';

// While lines are counted, all is loaded as modules: what `require` is given is compiled to another text, and counts of the two
// for one file are added up by their places in it.
await import(process.env.NODE_V8_COVERAGE ? 'tsx/esm' : 'tsx');

if (!threads.isMainThread) {
  const { register } = await import('tsx/esm/api');
  register();
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts a thread from what `built.ts` has made of it, if it has. */
threads.Worker = class Worker extends threads.Worker {
  constructor(file, options) {
    const built = file instanceof URL && builtFrom(fileURLToPath(file));
    super(built || file, built ? { ...options, execArgv: [] } : options);
  }
};
syncBuiltinESMExports();

function builtFrom(file) {
  const { BOTRULES_BUILT: folder } = process.env;
  const built = folder && join(folder, relative(root, file));
  return built && existsSync(built) ? built : undefined;
}

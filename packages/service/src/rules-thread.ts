import { parentPort, workerData } from 'node:worker_threads';
import { serialize } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { PrintTaker } from './file-watch.js';
import type { RulesRead } from './threaded-rules.js';

// The other side of `threaded-rules.ts`: reads and checks the rules once, hands them over and ends.

const { path, version } = workerData as { readonly path: string; readonly version: string };
const taker = new PrintTaker();
const { value, diagnostics, omitted, sources } = loadRules(path, {
  checks: false,
  onLook: (file) => taker.take(file),
});
const read: RulesRead = {
  prints: taker.prints,
  diagnostics,
  omitted,
  // They are drawn with what was found in them, and nothing else asks for them.
  texts: diagnostics.length === 0 ? [] : [...sources].map(([file, { text }]) => [file, text]),
  compiled: value === undefined || value.version === version ? undefined : serialize(value),
  same: value?.version === version,
};
parentPort!.postMessage(read);

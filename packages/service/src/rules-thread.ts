import { parentPort, workerData } from 'node:worker_threads';
import { loadRules } from '@botrules/core/node';
import { serializeInPieces } from '@botrules/core/tooling';
import { PrintTaker } from './file-watch.js';
import type { RulesRead } from './threaded-rules.js';

// The other side of `threaded-rules.ts`: reads and checks the rules once, says what was found, and hands the rules over
// a piece at a time, each when it is asked for.

const { path, version } = workerData as { readonly path: string; readonly version: string };
const port = parentPort!;
const taker = new PrintTaker();
const { value, diagnostics, omitted, sources } = loadRules(path, {
  checks: false,
  onLook: (file) => taker.take(file),
});
const outcome = value === undefined ? 'wrong' : value.version === version ? 'same' : 'new';
const read: RulesRead = {
  prints: taker.prints,
  diagnostics,
  omitted,
  // They are drawn with what was found in them, and nothing else asks for them.
  texts: diagnostics.length === 0 ? [] : [...sources].map(([file, { text }]) => [file, text]),
  outcome,
};
if (value !== undefined && outcome === 'new') {
  const pieces = serializeInPieces(value);
  port.on('message', () => {
    const { done, value } = pieces.next();
    port.postMessage(done ? undefined : value);
  });
}
port.postMessage(read);

// Measures how long a workspace takes to read one rule of many that was changed. A process of its own: node workspace.js RULES
import { readFileSync } from 'node:fs';
import { parseRules } from '@botrules/core';
import { createWorkspace } from '@botrules/core/tooling';

const text = readFileSync(process.argv[2], 'utf8');
const path = 'rules.yaml';
/** As many as make a median, at places all over the file. */
const edits = 25;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measure(checks) {
  const all = median(
    Array.from({ length: 5 }, () => timed(() => parseRules({ [path]: text }, { checks }))),
  );
  const workspace = createWorkspace({ [path]: text }, { checks });
  const first = timed(() => workspace.check());
  const one = median(
    Array.from({ length: edits }, (_, edit) => {
      const now = workspace.texts.get(path);
      // Into the name of a rule: each is a line of its own, and short enough to grow.
      const line = now.indexOf('name: ', Math.floor(((edit + 0.5) / edits) * now.length));
      const at = line + 'name: '.length;
      workspace.set(path, `${now.slice(0, at)}x${now.slice(at)}`);
      return timed(() => {
        const { value } = workspace.check();
        if (value === undefined) throw new Error('The rules do not load.');
      });
    }),
  );
  return { all, first, one };
}

process.stdout.write(JSON.stringify({ bare: measure(false), checked: measure(true) }));

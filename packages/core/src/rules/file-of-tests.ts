import type { Finding } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { entryOf, type Node } from '../syntax/node.js';

/** Returns where a file says that it is a file of tests. */
export function testsIn(node: Node): Span | undefined {
  if (node.kind !== 'map' || entryOf(node, 'rules') || entryOf(node, 'default')) return undefined;
  const tests = entryOf(node, 'tests');
  return tests?.value.kind === 'list' ? tests.keySpan : undefined;
}

/** Returns the finding about a file of tests in a place for rules. */
export function fileOfTests(span: Span, file: string): Finding {
  const named = /\.test\.ya?ml$/i.test(file);
  const name = file.replace(/[-_.]?tests?(?=\.ya?ml$)/i, '').replace(/\.ya?ml$/i, '.test.yaml');
  return {
    code: 'unknown-key',
    span,
    message: say`${quote(file)} is a file of tests, not of rules.`,
    hint: named
      ? say`Run it with: botrules test ${file}`
      : say`Name it ${quote(name)}, and run it with: botrules test ${name}`,
  };
}

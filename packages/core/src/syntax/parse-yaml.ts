import { needFunction, needShape } from '../report/argument.js';
import type { Report } from '../report/diagnostic.js';
import type { Source } from '../report/source.js';
import { type ParseYamlOptions, readAnyYaml } from './any-yaml.js';
import type { Node } from './node.js';
import { readPlainYaml } from './plain-yaml.js';

/** Reads one YAML 1.2 document and keeps every place. Mistakes go to `report`; returns `undefined` if nothing could be read. */
export function parseYaml(
  source: Source,
  report: Report,
  options: ParseYamlOptions = {},
): Node | undefined {
  needShape(
    'parseYaml',
    'a Source',
    source,
    { file: 'string', text: 'string', position: 'function' },
    'Write parseYaml(new Source("a.yaml", text), report).',
  );
  needFunction('parseYaml', 'a report', report, 'Pass the "report" of a Findings.');
  return readPlainYaml(source) ?? readAnyYaml(source, report, options);
}

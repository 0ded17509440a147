import { needText } from '../report/argument.js';
import { Source } from '../report/source.js';
import { toData } from './node.js';
import { parseYaml } from './parse-yaml.js';

/**
 * Returns the data of a text in YAML, which includes JSON: maps, lists and texts, and numbers and booleans if their
 * JSON text is exactly what was written. `undefined` if the text is not valid YAML.
 *
 * @throws {TypeError} if it is given something other than a text
 */
export function parseData(text: string): unknown {
  needText('parseData', 'a text in YAML', text, 'Write parseData("{ payload: MENU }").');
  let isSound = true;
  const node = parseYaml(new Source('data', text), () => {
    isSound = false;
  });
  return node && isSound ? toData(node) : undefined;
}

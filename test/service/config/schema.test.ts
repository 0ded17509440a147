import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { settings } from '../../../packages/service/src/index.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

const schema = JSON.parse(
  readFileSync(
    new URL('../../../packages/service/schema/config.schema.json', import.meta.url),
    'utf8',
  ),
) as Schema;

/** Every key that has no keys below it, dotted. */
function leaves({ properties = {} }: Schema, above = ''): [string, Schema][] {
  return Object.entries(properties).flatMap(([key, below]) =>
    below.properties === undefined
      ? [[above + key, below] as [string, Schema]]
      : leaves(below, `${above}${key}.`),
  );
}

/** Those that are no single settings: secrets and lists of things. */
const others = ['verify_token', 'apps', 'pages', 'channels', 'forward.secret'];

describe('the schema of the settings', () => {
  it('has the keys that the settings have, and no other', () => {
    const keys = leaves(schema).map(([key]) => key);
    const known = Object.values(settings).map(({ key }) => key);
    expect(keys).to.have.members([...known, ...others]);
  });

  it('describes each key, and gives an example that fits', () => {
    const kinds = new Map(Object.values(settings).map((setting) => [setting.key, setting.kind]));
    for (const [key, { description, examples }] of leaves(schema)) {
      expect(description, key).to.match(/^[A-Z].*\.$/);
      expect(examples, key).to.have.length.above(0);
      for (const example of examples ?? []) {
        const kind = kinds.get(key);
        if (kind === undefined || Array.isArray(example) || String(example).startsWith('$'))
          continue;
        expect(kind.parse(String(example)), key).to.have.property('value');
      }
    }
  });

  it('names each flag and each variable once', () => {
    for (const name of ['flag', 'env'] as const) {
      const names = Object.values(settings).map((setting) => setting[name]);
      expect(new Set(names).size).to.equal(names.length);
    }
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { runs } from '../../support/runs.js';

// The schema as an editor reads it: the file, with any validator, on what any YAML reader makes of a text.
const schema = JSON.parse(readFileSync('packages/core/schema/rules.schema.json', 'utf8')) as Schema;
const ajv = new Ajv({ strict: false, allErrors: true });
const validate = ajv.compile(schema);

interface Schema {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: { readonly [key: string]: Schema };
}

/** Every key that the schema knows, by its path in the schema. */
function* keysOf(part: unknown, path: string): Generator<[path: string, key: Schema]> {
  if (typeof part !== 'object' || part === null) return;
  const { properties } = part as Schema;
  // Properties of an `if` only tell what is meant.
  if (properties && !/\/if$/.test(path)) {
    for (const [key, each] of Object.entries(properties)) yield [`${path}/properties/${key}`, each];
  }
  for (const [key, each] of Object.entries(part)) yield* keysOf(each, `${path}/${key}`);
}

describe('rules.schema.json', () => {
  const keys = [...keysOf(schema, '#')];

  it('says of every key what it is, with an example that it takes', () => {
    expect(keys.length).to.be.greaterThan(50);
    for (const [path, key] of keys) {
      expect(key.description, path).to.be.a('string');
      expect(key.examples, path).to.be.an('array').that.is.not.empty;
      const pointer = path.replaceAll('%', '%25');
      const part = ajv.getSchema(`${schema.$id as string}${pointer}`) as ValidateFunction;
      for (const example of key.examples!) {
        expect(
          part(example),
          `${path}: ${JSON.stringify(example)} ${ajv.errorsText(part.errors)}`,
        ).to.equal(true);
      }
    }
  });

  it('takes whatever loads', () => {
    fc.assert(
      fc.property(ruleFiles({ maxItems: 3 }), ({ files }) => {
        for (const text of Object.values(files)) {
          validate(parse(text));
          expect(validate.errors ?? []).to.deep.equal([]);
        }
      }),
      { numRuns: runs(20, 50) },
    );
  });

  for (const [what, text] of [
    ['an unknown key', 'rulse: []'],
    ['an unknown field', 'rules: [{ name: a, when: { payloda: A }, route: a }]'],
    ['an unknown operator', 'rules: [{ name: a, when: { payload: { starts: A } }, route: a }]'],
    ['no name', 'rules: [{ when: {}, route: a }]'],
    ['no outcome', 'rules: [{ name: a, when: {} }]'],
    ['null', 'rules: [{ name: a, when: { payload: null }, route: a }]'],
    [
      'an empty text for contains',
      'rules: [{ name: a, when: { payload: { contains: "" } }, route: a }]',
    ],
    ['an empty any', 'rules: [{ name: a, when: { any: [] }, route: a }]'],
  ] as const) {
    it(`refuses ${what}`, () => expect(validate(parse(text))).to.equal(false));
  }

  it('is what the validator in the code was compiled from', () => {
    execFileSync(process.execPath, ['scripts/compile-schemas.js', '--check'], { stdio: 'pipe' });
  });
});

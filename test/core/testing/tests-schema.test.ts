import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'chai';

const file = new URL('../../../packages/core/schema/tests.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;

interface Schema {
  readonly [keyword: string]: unknown;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** Every key that a test can have, with what the schema says of it. */
function* keysOf(part: unknown, path = ''): Generator<readonly [path: string, schema: Schema]> {
  if (typeof part !== 'object' || part === null) return;
  for (const [keyword, value] of Object.entries(part)) {
    if (keyword === 'properties' || keyword === 'patternProperties') {
      for (const [key, inner] of Object.entries(value as Record<string, Schema>)) {
        yield [`${path}.${key}`, inner];
        yield* keysOf(inner, `${path}.${key}`);
      }
    } else if (keyword !== 'examples') {
      yield* keysOf(value, keyword === 'definitions' ? path : `${path}/${keyword}`);
    }
  }
}

describe('the schema of tests', () => {
  const keys = [...keysOf(schema)];

  it('is draft-07, and names itself', () => {
    expect(schema.$schema).to.equal('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).to.match(/tests\.schema\.json$/);
    expect(keys.length).to.be.above(60);
  });

  for (const [path, { description, examples }] of keys) {
    it(`explains ${path} and gives an example`, () => {
      expect(description).to.match(/^[A-Z`].*\.$/s);
      expect(examples).to.be.an('array').with.length.above(0);
    });
  }

  it('takes its own examples', () => {
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(schema, 'tests');
    for (const [path, part] of [['', schema] as const, ...keys]) {
      const { $id: _, ...own } = part;
      const validate = ajv.compile({ ...own, definitions: schema.definitions });
      for (const example of part.examples ?? []) {
        expect(validate(example), `${path}: ${JSON.stringify(example)}`).to.equal(true);
      }
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import fc from 'fast-check';
import { Findings } from '../../../packages/core/src/report/report.js';
import { Source } from '../../../packages/core/src/report/source.js';
import { validate as validateRules } from '../../../packages/core/src/rules/rules-schema.generated.js';
import { toData } from '../../../packages/core/src/syntax/node.js';
import { parseYaml } from '../../../packages/core/src/syntax/parse-yaml.js';
import { validate as validateTests } from '../../../packages/core/src/testing/tests-schema.generated.js';
import { type SchemaFault, validatorOf } from '../../../packages/studio/src/worker/validator-of.js';
import { stripSchema } from '../../../scripts/strip-schema.js';
import { runs } from '../../support/runs.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const kinds = (
  [
    ['rules', validateRules],
    ['tests', validateTests],
  ] as const
).map(([kind, compiled]) => {
  const schema = readFileSync(join(root, `packages/core/schema/${kind}.schema.json`), 'utf8');
  return { kind, compiled, read: validatorOf(stripSchema(JSON.parse(schema))) };
});

/** What the checker looks at of an error. */
function told(errors: unknown) {
  return ((errors ?? []) as readonly SchemaFault[]).map((error) => ({
    keyword: error.keyword,
    instancePath: error.instancePath,
    params: error.params,
    parentSchema: error.parentSchema,
    propertyName: error.propertyName,
    isOfChoice: /\/anyOf\/\d+\//.test(error.schemaPath),
  }));
}

function expectAlike(data: unknown) {
  for (const { kind, compiled, read } of kinds) {
    const isValid = compiled(data);
    expect(read(data), `${kind}: ${JSON.stringify(data)}`).to.equal(isValid);
    expect(told(read.errors), `${kind}: ${JSON.stringify(data)}`).to.deep.equal(
      told((compiled as { errors?: unknown }).errors),
    );
  }
}

/** Every YAML file of rules and tests that is at hand. */
const samples = ['test/fixtures/diagnostics', 'rules', 'examples']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  )
  .filter((path) => /\.ya?ml$/.test(path) && !path.includes('node_modules'))
  .flatMap((path) => {
    const source = new Source(path, readFileSync(path, 'utf8'));
    const node = parseYaml(source, new Findings().report);
    return node ? [toData(node)] : [];
  });

/** What somebody may write in the place of something else. */
const other = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1.5, '', 'menu', '1h', 'a b', [], {}, [{}], ['']),
  fc.constantFrom({ text: 'x' }, { payload: 'A', titel: 'B' }, { any: [] }, { name: 1 }),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

const key = fc.constantFrom('name', 'when', 'rules', 'reply', 'a/b', 'x~y', 'payload', 'ask', 'é');

/** Replaces, removes or adds something somewhere in data. */
function changed(data: unknown, at: readonly number[], value: unknown, name: string): unknown {
  const [first = 0, ...rest] = at;
  if (typeof data !== 'object' || data === null || rest.length === 0) return value;
  if (Array.isArray(data)) {
    if (data.length === 0) return [value];
    const index = first % data.length;
    return data.map((item, number) => (number === index ? changed(item, rest, value, name) : item));
  }
  const entries = Object.entries(data);
  const index = first % (entries.length + 2);
  if (index === entries.length) return { ...data, [name]: value };
  if (index > entries.length) return Object.fromEntries(entries.slice(1));
  return Object.fromEntries(
    entries.map(([own, item], number) => [
      own,
      number === index ? changed(item, rest, value, name) : item,
    ]),
  );
}

describe('the validator of the worker', () => {
  it('says of every sample what the compiled validator says', () => {
    expect(samples.length).to.be.greaterThan(300);
    for (const data of samples) expectAlike(data);
  });

  it('says of samples that were changed at random what the compiled validator says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), other, key), {
          minLength: 1,
          maxLength: 4,
        }),
        (sample, changes) => {
          const data = changes.reduce(
            (of, [at, value, name]) => changed(of, at, value, name),
            sample,
          );
          expectAlike(data);
        },
      ),
      { numRuns: runs(130, 400) },
    );
  });

  it('refuses a schema with a keyword that it does not know', () => {
    expect(() => validatorOf({ type: 'object', not: {} })).to.throw('not is not known');
  });
});

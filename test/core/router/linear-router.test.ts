import { createLinearRouter, createRouter, type RuleSet } from '@botrules/core';
import { expect } from 'chai';
import { build, type Metafile } from 'esbuild';
import { load, toEvent } from '../../support/language.js';

// What all routers have in common is tested in router.test.ts.

describe('a router that asks one rule after the other', () => {
  const rules: readonly (readonly [what: string, yaml: string])[] = [
    ['none', 'rules: []'],
    [
      'some twice, and those of disabled rules aside',
      `
rules:
  - { name: a, when: { payload: A }, route: one }
  - rules: [{ name: b, when: { payload: B }, route: two, continue: true }]
    default: { route: one, forward: "https://shop.example/all" }
  - { name: c, disabled: true, when: { payload: C }, route: three }
  - { name: d, when: { payload: D }, forward: "https://shop.example/d" }
default: { route: four }
`,
    ],
    ['a file with a max_age', 'max_age: 1h\nrules: [{ name: a, when: { payload: A }, route: a }]'],
  ];
  for (const [what, yaml] of rules) {
    it(`says what rules ask for as one with an index does: ${what}`, () => {
      const [linear, indexed] = [createLinearRouter(load(yaml)), createRouter(load(yaml))];
      expect(linear.routes).to.deep.equal(indexed.routes);
      expect(linear.forwards).to.deep.equal(indexed.forwards);
      expect(linear.asksForAge).to.equal(indexed.asksForAge);
    });
  }

  it('takes rules that were copied as JSON', () => {
    const copy: RuleSet = JSON.parse(JSON.stringify(load(rules[1]![1])));
    expect(createLinearRouter(copy).route(toEvent({ payload: 'A' })).rule).to.equal('a');
  });
});

describe('a bundle', () => {
  /** The files of the router whose code is in a bundle of one function. */
  const bundled = async (name: string) => {
    const entry = new URL('../../../packages/core/src/index.ts', import.meta.url).pathname;
    const { metafile } = await build({
      stdin: { contents: `export { ${name} } from ${JSON.stringify(entry)};`, resolveDir: '/' },
      bundle: true,
      write: false,
      format: 'esm',
      conditions: ['botrules-source'],
      metafile: true,
    });
    return Object.values((metafile as Metafile).outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput > 0 ? (file.split('/src/router/')[1] ?? []) : [],
      ),
    );
  };

  it('of createRouter alone has nothing of the linear router', async () => {
    const files = await bundled('createRouter');
    expect(files).to.include('indexed-router.ts');
    expect(files).not.to.include.oneOf(['linear-router.ts', 'semantics.ts']);
  });

  it('of createLinearRouter alone has nothing of the index but the tables of lists', async () => {
    const files = await bundled('createLinearRouter');
    expect(files).to.include('semantics.ts');
    expect(files).not.to.include.oneOf(['indexed-router.ts', 'index/rule-index.ts']);
  });
});

import { readFileSync } from 'node:fs';
import { createRouter, parseRules, serialize } from '@botrules/core';
import { CompiledRulesError, loadCompiled } from '@botrules/core/compiled';
import { expect } from 'chai';
import { build } from 'esbuild';
import fc from 'fast-check';
import { version } from '../../../packages/core/src/compiled/compiled-file.js';
import type { RuleSet } from '../../../packages/core/src/rules/model.js';
import { eventSeed, toEvent } from '../../support/arbitrary-events.js';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { hintsOf } from '../../support/event-hints.js';

function load(files: Record<string, string>): RuleSet {
  const { value, diagnostics } = parseRules(files, { entry: '' });
  if (value === undefined) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return value;
}

describe('compiled rules', () => {
  it('decide as the rules do that they were built from', () => {
    fc.assert(
      fc.property(
        ruleFiles({ maxDepth: 3 }),
        fc.array(eventSeed, { minLength: 20 }),
        ({ files }, seeds) => {
          const ruleSet = load(files);
          const compiled = loadCompiled(serialize(ruleSet));
          expect(compiled.version).to.equal(ruleSet.version);
          const [router, fromFile] = [createRouter(ruleSet), createRouter(compiled)];
          const hints = hintsOf(ruleSet);
          for (const seed of seeds) {
            const event = toEvent(seed, hints);
            expect(fromFile.route(event)).to.deep.equal(router.route(event));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  const text = serialize(
    load({ 'a.yaml': 'rules: [{ name: a, when: { payload: x }, route: a.b }]' }),
  );
  it('are one JSON text', () => expect(JSON.parse(text)).to.have.property('botrules', version));

  it('are of the version of the package', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../../packages/core/package.json', import.meta.url), 'utf8'),
    );
    expect(version).to.equal(manifest.version);
  });

  for (const [name, spoilt, says] of [
    ['nothing', '', 'no file that'],
    ['YAML', 'rules: []', 'no file that'],
    ['other JSON', '{"rules":[]}', 'no file that'],
    ['another version', text.replace(`"${version}"`, '"0.0.9"'), 'version 0.0.9'],
    ['a changed character', text.replace('"a.b"', '"a.c"'), 'damaged'],
    ['a cut end', text.slice(0, -10), 'damaged'],
    ['more at the end', `${text} `, 'damaged'],
    ['another digest', text.replace(/"digest":"./, '"digest":"x'), 'no file that'],
  ] as const) {
    it(`of ${name} are refused in one line`, () => {
      expect(() => loadCompiled(spoilt))
        .to.throw(CompiledRulesError)
        .with.property('message')
        .that.contains(says)
        .and.does.not.contain('\n');
    });
  }

  it('are refused wherever one character is changed', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('0', 'z', '"', '\u1234'),
        (at, character) => {
          fc.pre(text[at] !== character);
          const spoilt = text.slice(0, at) + character + text.slice(at + 1);
          expect(() => loadCompiled(spoilt)).to.throw(CompiledRulesError);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('start with neither the YAML parser nor the schema', async () => {
    const { metafile } = await build({
      entryPoints: [new URL('../../../packages/core/src/compiled.ts', import.meta.url).pathname],
      bundle: true,
      write: false,
      format: 'esm',
      metafile: true,
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.some((file) => file.includes('router/router.ts'))).to.equal(true);
    expect(
      inputs.filter((file) => /node_modules\/(yaml|ajv)\/|schema|syntax\//.test(file)),
    ).to.deep.equal([]);
  });
});

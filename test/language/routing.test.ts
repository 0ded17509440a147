import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseTests, renderDiagnostic, runTests } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { readWebhook } from '@botrules/messenger';
import { expect } from 'chai';
import { decide } from '../support/oracle.js';

// What the language means, in the format in which people test their own rules: each folder is rules and tests of
// them. The router must do as the tests say, and the oracle as the router does.
const folder = 'test/fixtures/routing';

for (const name of readdirSync(folder)) {
  describe(`routing: ${name}`, () => {
    const rules = join(folder, name);
    const { value: ruleSet, diagnostics, sources } = loadRules(rules);
    it('loads without a finding', () => {
      const drawn = diagnostics.map((each) => renderDiagnostic(each, sources));
      expect(drawn.filter((each) => !each.includes('warning[no-default]'))).to.deep.equal([]);
    });
    if (!ruleSet) return;
    for (const file of readdirSync(rules).filter((each) => each.endsWith('.test.yaml'))) {
      const path = join(rules, file);
      const tests = parseTests({ [path]: readFileSync(path, 'utf8') });
      it(`${file} reads without a finding`, () => {
        expect(
          tests.diagnostics.map((each) => renderDiagnostic(each, tests.sources)),
        ).to.deep.equal([]);
      });
      const run = runTests(tests.value ?? [], ruleSet, {
        readWebhook,
        readFile: (written, from) => {
          const wanted = join(dirname(from), written);
          if (!existsSync(wanted)) throw new Error(`There is no ${wanted}.`);
          return readFileSync(wanted, 'utf8');
        },
      });
      for (const { name: test, problem, events } of run.results) {
        it(test, () => {
          expect(problem).to.equal(null);
          expect(events).to.not.deep.equal([]);
          for (const { decision, differences } of events) {
            expect(
              differences.map(({ path: at, expected, actual }) => ({ at, expected, actual })),
            ).to.deep.equal([]);
            expect(decision, 'the router against the oracle').to.deep.equal(
              decide(ruleSet, decision.event),
            );
          }
        });
      }
    }
  });
}

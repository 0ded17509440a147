import { readFileSync } from 'node:fs';
import { parseTests, runTests } from '@botrules/core';
import { assert } from 'chai';
import { findings, load } from './support/language.js';

/** Pages whose sections are rules and the tests of these: what stands there is copied. */
const pages = ['other-words', 'recipes'].map((name) => ({
  name,
  page: readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8'),
}));

for (const { name: pageName, page } of pages) {
  describe(`docs/${pageName}.md`, () => {
    for (const section of page.split(/^## /m).slice(1)) {
      const [title = ''] = section.split('\n');
      it(`${title}: the tests hold of the rules above them`, () => {
        const blocks = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
          ([, text]) => text!,
        );
        assert.lengthOf(blocks, 2);
        const [rules, tests] = blocks as [string, string];
        const doubts = findings(rules).filter(({ code }) => code !== 'no-default');
        assert.deepEqual(doubts, []);
        const { value, diagnostics } = parseTests({ 'a.test.yaml': tests });
        assert.isDefined(value, JSON.stringify(diagnostics));
        const refuse = (): never => {
          throw new Error('no file and no body');
        };
        const { results } = runTests(value!, load(rules), {
          readWebhook: refuse,
          readFile: refuse,
        });
        for (const { name, passed, problem, events } of results) {
          const why =
            problem?.message ?? JSON.stringify(events.flatMap((each) => each.differences));
          assert.isTrue(passed, `${name}: ${why}`);
        }
      });
      it(`${title}: the table leads here`, () => {
        assert.include(page, `](#${title.toLowerCase().replaceAll(' ', '-')})`);
      });
    }
  });
}

import { readFileSync } from 'node:fs';
import { createLinearRouter, createRouter, type Event, parseRules } from '@botrules/core';
import { expect } from 'chai';
import { parse } from 'yaml';
import { decide } from '../../support/oracle.js';

/** What one test takes and leaves, next to rules for other words. */
interface Case {
  readonly test: string;
  readonly also?: readonly string[];
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

const sections: readonly { readonly says: string; readonly cases: readonly Case[] }[] = parse(
  readFileSync(new URL('../../fixtures/words/cases.yaml', import.meta.url), 'utf8'),
);

const named = (text: string): Event => ({
  event: 'message',
  channel: 'messenger',
  standby: false,
  text,
});

describe('words, typos and loose, as people write', () => {
  for (const { says, cases } of sections) {
    describe(says, () => {
      for (const { test, also = [], takes, leaves } of cases) {
        const rules = [
          `{ name: asked, when: { text: { ${test} } }, route: a }`,
          ...also.map(
            (words, at) => `{ name: r${at}, when: { payload: { words: "${words}" } }, route: b }`,
          ),
        ];
        const yaml = `rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`;
        for (const [texts, rule] of [
          [takes, 'asked'],
          [leaves, null],
        ] as const) {
          for (const text of texts) {
            it(`${test} ${rule ? 'takes' : 'leaves'} ${JSON.stringify(text)}`, () => {
              const { value, diagnostics } = parseRules({ 'a.yaml': yaml });
              expect(value, JSON.stringify(diagnostics)).to.not.equal(undefined);
              const event = named(text);
              for (const router of [createRouter(value!), createLinearRouter(value!)]) {
                expect(router.route(event).rule, router.constructor.name).to.equal(rule);
              }
              expect(decide(value!, event).rule, 'the oracle').to.equal(rule);
            });
          }
        }
      }
    });
  }

  it('has a hundred cases and more', () => {
    const all = sections.flatMap(({ cases }) =>
      cases.flatMap(({ takes, leaves }) => [...takes, ...leaves]),
    );
    expect(all.length).to.be.at.least(100);
  });
});

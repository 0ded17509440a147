import { readFileSync } from 'node:fs';
import { createRouter, loadCompiled, parseRules, serialize } from '@botrules/core';
import { loadRules } from '@botrules/core/node';
import { toRouteTypes } from '@botrules/core/tooling';
import { expect } from 'chai';
import { expectGolden } from '../support/golden.js';

const folder = new URL('../fixtures/route-types/', import.meta.url);
const { value: rules } = loadRules(new URL('rules.yaml', folder), { checks: false });

describe('toRouteTypes', () => {
  it('writes each route with what its handler gets', () =>
    expectGolden('route-types/routes.ts', toRouteTypes(rules!)));

  it('has the routes that a router has', () => {
    const text = readFileSync(new URL('routes.ts', folder), 'utf8');
    const written = [...text.matchAll(/^ {2}"?([^":\n]+)"?: \{$/gm)].map(([, route]) => route);
    expect(written).to.deep.equal(createRouter(rules!).routes);
  });

  it('writes the same from compiled rules', () =>
    expect(toRouteTypes(loadCompiled(serialize(rules!)))).to.equal(toRouteTypes(rules!)));

  it('writes the names in the memory, as a type of those texts', () => {
    const { value } = parseRules(`rules:
  - { name: a, when: { payload: { like: "S_{size}" } }, remember: { size: "{size}" }, count: taps, reply: Hi }
  - { name: b, when: { memory.from-code: { exists: true } }, reply: "{memory.size|?} {memory.taps|0}", route: b }
  - { name: c, when: { payload: C, memory.off: x }, disabled: true, reply: Hi }`);
    expect(toRouteTypes(value!)).to.contain(
      'export type MemoryName =\n  | "from-code"\n  | "size"\n  | "taps";\n',
    );
  });

  it('writes rules without routes', () => {
    const { value } = parseRules('rules: [{ name: a, when: { payload: A }, reply: Hi }]');
    expect(toRouteTypes(value!)).to.contain('export interface Routes {}\n');
  });
});

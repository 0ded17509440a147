import { readdirSync, readFileSync } from 'node:fs';
import { parseRules } from '@botrules/core';
import { graph, toDot, toMermaid, toPicture } from '@botrules/core/tooling';
import { expect } from 'chai';
import { expectGolden } from '../../support/golden.js';
import { load } from '../../support/language.js';

const folder = new URL('../../fixtures/graph/shop/', import.meta.url);
const { value: shop } = parseRules(
  Object.fromEntries(
    readdirSync(folder).map((file) => [
      `shop/${file}`,
      readFileSync(new URL(file, folder), 'utf8'),
    ]),
  ),
);
const profile = [{ payload: 'GET_STARTED', where: 'get_started', title: 'Get started' }];

/** Names that try to be more than names. */
const hostile = [
  '"]; evil --> x[""',
  'a#quot;b#35;',
  '`code` <b onclick="x()">bold</b> &amp;',
  'end',
  'subgraph x',
  'line\\nbreak\\u0000\\u202e{{}}|<port>',
  '😀 \\"; rm -rf /',
  '%%{init: {}}%% --> ::: style',
  '*/ --> <!-- ]]>',
];
const hostileRules = load(
  `rules:\n${hostile
    .map(
      (name, at) =>
        `  - name: "${name.replaceAll('"', '\\"').replaceAll('\\\\"', '\\"')}"
    when: { payload: '${name.replaceAll("'", "''")}' }
    reply: { text: '${name.replaceAll("'", "''").replace(/[{}]/g, '$&$&')}', buttons: [{ title: 'b"<${at}>|', payload: 'x"<${at}>' }] }`,
    )
    .join('\n')}\n`,
);

describe('drawing a graph', () => {
  it('as Mermaid', () => {
    expectGolden('graph/shop.mmd', toMermaid(graph(shop!, { profile })));
  });

  it('as DOT', () => {
    expectGolden('graph/shop.dot', toDot(graph(shop!, { profile })));
  });

  it('as Mermaid, whatever is in a name', () => {
    const drawn = toMermaid(graph(hostileRules));
    expectGolden('graph/hostile.mmd', drawn);
    for (const [, label] of drawn.matchAll(/"([^"\n]*)"/g)) {
      // What is left beside letters and entities means nothing to Mermaid or HTML.
      expect(label!.replaceAll('<br>', '')).to.match(
        /^(?:[\p{L}\p{N}\p{So} .,_\-/“”…✗—]|#\d+;)*$/u,
      );
    }
    expect(drawn.match(/"/g)!.length % 2).to.equal(0);
  });

  it('as DOT, whatever is in a name', () => {
    const drawn = toDot(graph(hostileRules));
    expectGolden('graph/hostile.dot', drawn);
    for (const [, label] of drawn.matchAll(/<b>(.*?)<\/b>/g)) expect(label).to.match(/^[^<>"]*$/);
  });

  it('leaves the one file out as a box, unless something must hold for it', () => {
    const rule = 'rules: [{ name: a, when: {}, route: x }]';
    expect(toPicture(graph(load(rule))).boxes).to.deep.equal([]);
    const { boxes, cards } = toPicture(graph(load(`when: { channel: instagram }\n${rule}`)));
    expect(boxes.map(({ label }) => label)).to.deep.equal([
      'rules.yaml — when channel is "instagram"',
    ]);
    expect(cards[0]!.parent).to.equal(boxes[0]!.id);
  });

  it('counts what hangs together with nothing, where there is too much to show', () => {
    const lone = Array.from(
      { length: 150 },
      (_, at) => `  - { name: r${at}, when: { payload: P${at} }, route: route${at} }`,
    );
    const joined =
      '  - { name: a, when: { payload: A }, reply: { text: T, buttons: [{ title: B, payload: P7 }] } }';
    const { cards, exits, arrows } = toPicture(
      graph(load(`rules:\n${lone.join('\n')}\n${joined}\n`)),
    );
    expect(cards.map(({ kind, title }) => `${kind} ${title}`)).to.deep.equal([
      'rule r7',
      'rule a',
      'more 149 more rules',
    ]);
    expect(exits.map(({ name }) => name)).to.deep.equal(['route7']);
    expect(arrows).to.have.length(2);
  });
});

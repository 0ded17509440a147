import { inLanguage } from '@botrules/core';
import { expect } from 'chai';
import type { CardMap } from '../../../packages/studio/src/worker/map/map-answer.js';
import * as ofMap from '../../../packages/studio/src/worker/questions/map.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import { keepAsTest, nameOfTest } from '../../../packages/studio/src/worker/talk/keep-as-test.js';
import { draftRule, tryRule } from '../../../packages/studio/src/worker/talk/new-rule.js';
import { onChannels } from '../../../packages/studio/src/worker/talk/on-channels.js';
import { readDelivery } from '../../../packages/studio/src/worker/talk/read-delivery.js';
import { german, sentences } from '../../../packages/studio/src/worker/words/de.js';
import { atOnce } from '../../support/at-once.js';
import { describeSentences } from '../../support/german.js';
import { expectGolden } from '../../support/golden.js';
import { inOne } from '../../support/in-one.js';
import { channels, groundOf, talkOf } from '../talk/ground.js';

const texts = {
  'rules/shop.yaml': `profile: { menu: [{ title: Speisekarte, payload: MENU }] }
rules:
  - when: { channel: messenger }
    rules:
      - name: Pizza
        when: { text: { words: [pizza] } }
        reply: { text: Welche?, buttons: [{ title: Margherita, payload: ${'M'.repeat(100)} }, { title: Salami, payload: WEG }] }
      - { name: aus, when: { payload: MENU }, disabled: true, forward: https://example.com/hook }
default: { reply: Wie bitte?, handover: page_inbox }
`,
  'rules/shop.test.yaml': 'tests: [\n',
};

describe('What the worker says in German', () => {
  describeSentences(sentences);

  it('is all that a person reads of the map, of tests, of new rules and of deliveries', () => {
    const told = inLanguage(german, () => {
      const state = new StudioState({ entry: 'rules', texts });
      state.check(true);
      const { cards } = inOne(ofMap.map)(state, { scope: { kind: 'all' } }) as CardMap;
      const ground = groundOf(texts);
      const talk = talkOf([{ does: 'say', text: 'Eine Pizza' }]);
      const first = { act: 0, part: 0 };
      const { places = [] } = atOnce(draftRule(ground, talk, first, channels)) ?? {};
      const rule = {
        name: 'x',
        condition: { by: 'words', value: 'pizza' },
        reply: 'Gern',
        place: { file: 'rules/weg.yaml', after: null },
      } as const;
      return {
        map: cards.map(({ title, lines, rows, tip }) => ({
          title,
          lines,
          rows: rows.map((row) => `${row.text} | ${row.tip}`),
          tip,
        })),
        places: places.map(({ name }) => name),
        names: [
          nameOfTest(ground, talk, first, channels),
          nameOfTest(
            ground,
            talkOf([
              { does: 'say', text: 'Pizza' },
              { does: 'say', text: 'Hm' },
            ]),
            { act: 1, part: 0 },
            channels,
          ),
          nameOfTest(ground, talkOf([]), first, channels),
        ],
        kept: [
          keepAsTest(ground, talk, first, 'x', channels),
          keepAsTest(ground, talkOf([]), first, 'x', channels),
        ],
        tried: tryRule(ground, talk, first, rule, channels),
        deliveries: ['{', '{"object":"tree"}', '{"object":"page","entry":[]}'].map((body) =>
          readDelivery(body, 0, channels),
        ),
        changed: [...onChannels(ground, talk, first, channels)]
          .sort((one, other) => (one.title < other.title ? -1 : 1))
          .map(({ title, changed }) => ({
            title,
            changed,
          })),
      };
    });
    expectGolden('studio/worker.de.json', `${JSON.stringify(told, null, 2)}\n`);
    expect(JSON.stringify(told)).not.to.match(/only where|leads|nothing else/);
  });
});

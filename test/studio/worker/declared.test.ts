import { channels } from '@botrules/channels';
import { expect } from 'chai';
import type { OwnDeclarations } from '../../../packages/studio/src/worker/protocol.js';
import { cardWords } from '../../../packages/studio/src/worker/questions/cards.js';
import { mapList } from '../../../packages/studio/src/worker/questions/map.js';
import { tests } from '../../../packages/studio/src/worker/questions/tests.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import { atOnce } from '../../support/at-once.js';
import { inOne } from '../../support/in-one.js';

const telegram = channels.find(({ name }) => name === 'telegram')!.profiles;
const rules = `rules:
  - { name: hats, when: { event: quick_reply, payload: HATS }, reply: Hats }
  - { name: german, when: { channel: viber, user.language: de }, reply: Hallo! }
default: { reply: Sorry }
`;

describe('What is declared when the Studio is opened', () => {
  const texts = { 'rules/a.yaml': rules };

  it('are the channels that rules are held to, as botrules check has them', () => {
    const declared = { channels: [...telegram, 'viber'], fields: ['user.language'] };
    const held = new StudioState({ entry: 'rules', texts, declared }).check(true);
    expect(held.diagnostics).to.deep.equal([]);
    const alone = new StudioState({
      entry: 'rules',
      texts,
      declared: { channels: telegram, fields: ['user.language'] },
    }).check(true);
    expect(alone.diagnostics.map(({ code }) => code)).to.include('never-holds');
  });

  it('are the channels by which the map follows taps', () => {
    const shown = `rules:
  - { name: shop, when: { text: shop }, reply: { text: Which?, quick_replies: [{ title: Hats, payload: HATS }] } }
  - { name: hats, when: { event: postback, payload: HATS }, reply: Hats }
`;
    const ways = (declared: OwnDeclarations) => {
      const state = new StudioState({ entry: 'rules', texts: { 'rules/a.yaml': shown }, declared });
      state.check(true);
      const { rules: drawn } = inOne(mapList)(state, { find: 'shop' });
      return drawn[0]?.rows.map(({ look, to }) => [look, ...to.map(({ name }) => name)]);
    };
    expect(ways({ channels: telegram })).to.deep.equal([['button', 'hats']]);
    expect(ways({})).to.deep.equal([['dead']]);
  });

  it('are fields and channels of an embedder, in rules, forms and tests', async () => {
    expect(
      new StudioState({ entry: 'rules', texts }).check(true).diagnostics.map(({ code }) => code),
    ).to.include('unknown-field');
    const declared = { channels: ['viber'], fields: ['user.language'] };
    const state = new StudioState({
      entry: 'rules',
      texts: {
        ...texts,
        'rules/a.test.yaml':
          'tests:\n  - { name: german, event: { channel: viber, user: { language: de } }, expect: { rule: german } }\n',
      },
      declared,
    });
    expect(state.check(true).value).to.not.equal(undefined);
    expect(atOnce(await tests(state))).to.include({ passed: 1, failed: 0 });
    expect(cardWords(state).channels).to.include('viber');
  });
});

import type { OperatedChannel } from '@botrules/channel';
import { compareProfiles, partsOfProfile } from '@botrules/channel';
import type { BotProfile } from '@botrules/core';
import { channels, startSandbox } from '@botrules/service';
import { expect } from 'chai';
import { sandboxAccount } from '../support/account-for.js';

/** Everything that a profile can have, within the limits of all channels. */
const whole: BotProfile = {
  greeting: 'Hello! We bake pizzas.',
  getStarted: { payload: 'GET_STARTED' },
  menu: [
    { title: 'Our pizzas', payload: 'MENU' },
    { title: 'Website', url: 'https://shop.example/' },
    { title: 'More', menu: [{ title: 'Hours', payload: 'HOURS' }] },
  ],
  iceBreakers: [{ title: 'Are you open?', payload: 'HOURS' }],
  commands: [{ name: 'menu', description: 'See our pizzas' }],
  menuImage: 'menu.png (1234)',
  menuAreas: ['1 1 2', '1 1 3'],
  menuBar: 'Our pizzas',
  languages: {
    de: { greeting: 'Hallo!', commands: [{ name: 'menu', description: 'Unsere Pizzen' }] },
    es: { greeting: '¡Hola!', menu: [{ title: 'Pizzas', payload: 'MENU' }] },
    es_ES: { greeting: '¡Buenas!' },
  },
};

/** What is like it, but for a part each. */
const others: readonly BotProfile[] = [
  {},
  { greeting: 'Hi!' },
  { ...whole, menu: whole.menu!.slice(0, 1) },
  { ...whole, menu: [...whole.menu!].reverse() },
  { getStarted: { payload: 'GET_STARTED' }, commands: whole.commands! },
  { ...whole, iceBreakers: [{ title: 'Where are you?', payload: 'SHOPS' }] },
  { ...whole, languages: { de: { greeting: 'Moin!' } } },
  { ...whole, menuImage: 'menu.png (5678)' },
  { ...whole, menuAreas: ['1 2 3'] },
  { ...whole, menuBar: 'Menu' },
  { ...whole, greeting: '{{user_first_name}}, hello! We bake.' },
];

/** A black PNG of 2500 by 1686 pixels, as far as its head. */
const image = new Uint8Array(64);
image.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
new DataView(image.buffer).setUint32(16, 2500);
new DataView(image.buffer).setUint32(20, 1686);

describe('A profile on a platform', () => {
  for (const channel of channels.filter(({ botProfile }) => botProfile !== undefined)) {
    for (const name of channel.names) {
      it(`is what was written, and is written no second time: ${name}`, async () => {
        const keeper = channel.botProfile!;
        const { account, posts, request, close } = await withStandIn(channel);
        try {
          for (const profile of [whole, ...others, whole]) {
            const wanted = keeper.fit(profile, name).shown;
            // Languages that were there before are told only where the platform lists them.
            const asked = { channel: name, wanted, fetch: request };
            const had = (await keeper.read(account, asked))!;
            if (compareProfiles(had, wanted).length > 0) {
              await keeper.write(account, { ...asked, had, image });
            }
            const now = (await keeper.read(account, asked))!;
            expect(partsOfProfile(now)).to.deep.equal(partsOfProfile(wanted));
            posts.length = 0;
            await keeper.write(account, { ...asked, had: now, image });
            if (channel.name === 'messenger' || channel.name === 'telegram') {
              expect(posts).to.deep.equal([]);
            }
          }
        } finally {
          await close();
        }
      });

      it(`is fitted to what fits already: ${name}`, () => {
        for (const profile of [whole, ...others]) {
          const { shown } = channel.botProfile!.fit(profile, name);
          const again = channel.botProfile!.fit(shown, name).shown;
          // Languages have the platform's own names by then.
          expect({ ...again, languages: undefined }).to.deep.equal({
            ...shown,
            languages: undefined,
          });
        }
      });
    }
  }
});

async function withStandIn(channel: OperatedChannel) {
  const platform = await startSandbox({ channel });
  const account = sandboxAccount(channel, platform.url);
  const posts: string[] = [];
  const request: typeof fetch = (input, init) => {
    if (init?.method !== 'GET' && !/\/get\w+$/.test(String(input))) posts.push(String(input));
    return fetch(input, init);
  };
  return { account, posts, request, close: () => platform.close() };
}

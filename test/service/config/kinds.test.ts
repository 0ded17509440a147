import { expect } from 'chai';
import type { Kind } from '../../../packages/service/src/config/kinds.js';
import * as kinds from '../../../packages/service/src/config/kinds.js';
import { settings } from '../../../packages/service/src/config/settings.js';

const time = kinds.duration({ least: '1ms', most: '30d' });

/** What a text comes to; `undefined` where it is refused. */
const table: readonly (readonly [string, Kind<unknown>, string, unknown])[] = [
  ['duration', time, '500ms', 500],
  ['duration', time, '10s', 10_000],
  ['duration', time, '5m', 300_000],
  ['duration', time, '24h', 86_400_000],
  ['duration', time, '30d', 2_592_000_000],
  ['duration', time, '31d', undefined],
  ['duration', time, '0s', undefined],
  ['duration', time, '10', undefined],
  ['duration', time, '1.5s', undefined],
  ['duration', time, '-1s', undefined],
  ['duration', time, '', undefined],
  ['bytes', kinds.bytes, '512KB', 524_288],
  ['bytes', kinds.bytes, '3mb', 3_145_728],
  ['bytes', kinds.bytes, '1B', undefined],
  ['bytes', kinds.bytes, '200MB', undefined],
  ['port', kinds.port, '0', 0],
  ['port', kinds.port, '65535', 65_535],
  ['port', kinds.port, '65536', undefined],
  ['port', kinds.port, '0x10', undefined],
  ['port', kinds.port, ' 1', undefined],
  ['inbox', settings.inbox.kind, 'memory', 'memory'],
  ['inbox', settings.inbox.kind, 'data/in.sqlite', 'data/in.sqlite'],
  ['inbox', settings.inbox.kind, 'C:\\bot\\in.sqlite', 'C:\\bot\\in.sqlite'],
  ['inbox', settings.inbox.kind, 'postgres://db/bot', 'postgres://db/bot'],
  ['inbox', settings.inbox.kind, 'postgresql://db/bot', 'postgresql://db/bot'],
  // A folder of that name would be made for them.
  ['inbox', settings.inbox.kind, 'mysql://db/bot', undefined],
  ['inbox', settings.inbox.kind, 'Redis://db', undefined],
  ['inbox', settings.inbox.kind, 'postgres://', undefined],
  ['inbox', settings.inbox.kind, ' ', undefined],
  ['inbox', settings.inbox.kind, ' postgres://db/bot\n', 'postgres://db/bot'],
  ['inbox', settings.inbox.kind, 'postgres ://db/bot', undefined],
  ['inbox', settings.inbox.kind, 'postgres//db/bot', undefined],
  ['inbox', settings.inbox.kind, 'postgres:/db/bot', undefined],
  ['inbox', settings.inbox.kind, 'postgres+asyncpg://db/bot', undefined],
  // As a file of variables keeps them that is read by a program which takes quotation marks as they are.
  ['inbox', settings.inbox.kind, '"postgres://db/bot"', undefined],
  ['inbox', settings.inbox.kind, "'memory'", undefined],
  ['inbox', settings.inbox.kind, 'postgres/in.sqlite', 'postgres/in.sqlite'],
  ['inbox', settings.inbox.kind, 'data/bot@1/in.sqlite', 'data/bot@1/in.sqlite'],
  ['yesOrNo', kinds.yesOrNo, 'true', true],
  ['yesOrNo', kinds.yesOrNo, 'Off', false],
  ['yesOrNo', kinds.yesOrNo, '1', true],
  ['yesOrNo', kinds.yesOrNo, 'maybe', undefined],
  ['oneOf', kinds.oneOf('a', 'b'), 'b', 'b'],
  ['oneOf', kinds.oneOf('a', 'b'), 'c', undefined],
  ['webAddress', kinds.webAddress, 'https://graph.example/', 'https://graph.example'],
  ['webAddress', kinds.webAddress, 'ftp://x', undefined],
  ['webAddress', kinds.webAddress, 'https://user@x', undefined],
];

describe('kinds', () => {
  for (const [name, kind, text, value] of table) {
    it(`${name}: "${text}" is ${value === undefined ? 'refused' : JSON.stringify(value)}`, () => {
      const reading = kind.parse(text);
      if (value === undefined) expect(reading).to.include.keys('problem', 'hint');
      else expect(reading).to.deep.equal({ value });
    });
  }

  it('writes a value as it is read', () => {
    for (const [, kind, text, value] of table) {
      if (value === undefined) continue;
      expect(kind.parse(kind.format(value)), text).to.deep.equal({ value });
    }
  });
});

import { expect } from 'chai';
import { readPause } from '../../../packages/channel/src/graph/usage.js';

const now = Date.parse('2026-11-23T10:00:00Z');
const hour = 3_600_000;
const messenger = (fields: object) => JSON.stringify({ '1': [{ type: 'messenger', ...fields }] });

describe('readPause', () => {
  const cases: readonly (readonly [string, { [name: string]: string }, number | undefined])[] = [
    ['no header', {}, undefined],
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['a date', { 'retry-after': 'Mon, 23 Nov 2026 10:02:00 GMT' }, 120_000],
    ['a date that is past', { 'retry-after': 'Mon, 23 Nov 2026 09:00:00 GMT' }, undefined],
    ['no time', { 'retry-after': 'soon' }, undefined],
    ['zero', { 'retry-after': '0' }, undefined],
    [
      'minutes until access is regained',
      { 'x-business-use-case-usage': messenger({ estimated_time_to_regain_access: 5 }) },
      300_000,
    ],
    [
      'none until then',
      {
        'x-business-use-case-usage': messenger({
          call_count: 99,
          estimated_time_to_regain_access: 0,
        }),
      },
      undefined,
    ],
    [
      'a business limit used up',
      {
        'x-business-use-case-usage': messenger({
          call_count: 100,
          estimated_time_to_regain_access: 0,
        }),
      },
      60_000,
    ],
    ['a wait until the year 5138', { 'retry-after': '99999999999' }, hour],
    ['more digits than a number has', { 'retry-after': '9'.repeat(400) }, hour],
    ['a date far ahead', { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }, hour],
    [
      'a business limit that passes in a year',
      { 'x-business-use-case-usage': messenger({ estimated_time_to_regain_access: 525_600 }) },
      hour,
    ],
    [
      'a business limit that passes in part of a minute',
      { 'x-business-use-case-usage': messenger({ estimated_time_to_regain_access: 1e-5 }) },
      1,
    ],
    ['an app limit used up', { 'x-app-usage': '{"call_count":28,"total_time":100}' }, 60_000],
    ['an app limit not used up', { 'x-app-usage': '{"call_count":28,"total_time":99}' }, undefined],
    [
      'the longest of several',
      {
        'retry-after': '30',
        'x-app-usage': '{"total_cputime":180}',
        'x-business-use-case-usage':
          '{"1":[{"estimated_time_to_regain_access":2}],"2":[{"estimated_time_to_regain_access":7}]}',
      },
      420_000,
    ],
  ];
  for (const [name, headers, expected] of cases) {
    it(name, () => expect(readPause(new Headers(headers), now)).to.equal(expected));
  }

  for (const hostile of [
    '',
    '{',
    '[]',
    'null',
    '5',
    '{"1":null}',
    '{"1":{"a":1}}',
    '{"1":["x",null]}',
  ]) {
    it(`makes nothing of ${JSON.stringify(hostile)}`, () => {
      const headers = new Headers({ 'x-app-usage': hostile, 'x-business-use-case-usage': hostile });
      expect(readPause(headers, now)).to.equal(undefined);
    });
  }
});

import { createRouter, loadCompiled, serialize } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import type { TimeTest, TimeWindow } from '../../../packages/core/src/rules/model.js';
import {
  isTimezone,
  parseDays,
  parseHours,
  parseInstant,
  timeHolds,
} from '../../../packages/core/src/rules/time.js';
import { load, mistakes, ruleWhen, sentence, toEvent } from '../../support/language.js';
import { timeHolds as obviously } from '../../support/oracle-time.js';
import { runs } from '../../support/runs.js';

describe('an instant', () => {
  for (const [text, timezone, utc] of [
    ['2026-12-24', 'UTC', '2026-12-24T00:00:00Z'],
    ['2026-12-24 18:30', 'UTC', '2026-12-24T18:30:00Z'],
    ['2026-12-24T18:30:15', 'Europe/Paris', '2026-12-24T17:30:15Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00Z'],
    ['2026-07-01', 'America/New_York', '2026-07-01T04:00:00Z'],
    ['2026-07-01', 'Asia/Kathmandu', '2026-06-30T18:15:00Z'],
    // The clocks of Paris go from 2:00 to 3:00 on 2026-03-29, and from 3:00 to 2:00 on 2026-10-25.
    ['2026-03-29 02:30', 'Europe/Paris', '2026-03-29T01:30:00Z'],
    ['2026-03-29 03:00', 'Europe/Paris', '2026-03-29T01:00:00Z'],
    ['2026-10-25 02:30', 'Europe/Paris', '2026-10-25T00:30:00Z'],
    ['2026-10-25 03:00', 'Europe/Paris', '2026-10-25T02:00:00Z'],
    ['2026-03-08 02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['2026-11-01 01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    // Samoa had no 30 December 2011, and Lord Howe moves by half an hour.
    ['2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
    ['2026-10-04 02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    ['0001-01-01', 'UTC', '0001-01-01T00:00:00Z'],
  ] as const) {
    it(`${text} in ${timezone} is ${utc}`, () => {
      expect(parseInstant(text, timezone)).to.equal(Date.parse(utc));
    });
  }
  for (const [text, at, says] of [
    ['', 0, 'not a date'],
    ['24.12.2026', 0, 'not a date'],
    ['2026-1-1', 0, 'not a date'],
    ['2026-02-30', 0, '"2026-02-30" is not a day'],
    ['2025-02-29 10:00', 0, '"2025-02-29" is not a day'],
    ['2026-13-01', 0, 'not a day'],
    ['2026-00-10', 0, 'not a day'],
    ['2026-01-01 24:00', 11, '"24:00" is not a time'],
    ['2026-01-01T10:60', 11, 'not a time'],
    ['2026-01-01T10:00Z', 0, 'not a date'],
  ] as const) {
    it(`refuses "${text}"`, () => {
      const problem = parseInstant(text, 'UTC');
      expect(problem).to.have.property('at', at);
      expect(problem).to.have.property('message').that.contains(says);
    });
  }
  it('says what to do with an offset', () => {
    expect(parseInstant('2026-01-01T10:00:00+02:00', 'UTC'))
      .to.have.property('hint')
      .that.contains('timezone');
  });
});

describe('a day of every year', () => {
  const yearly = (from: string, until: string, timezone = 'UTC') =>
    `time: { from: ${from}, until: ${until}, timezone: ${timezone} }`;
  const at = (time: string) => ({ payload: 'A', time });
  sentence('Without the year, dates hold every year', [
    [yearly('12-24', '12-27'), at('2026-12-24T00:00:00Z'), true],
    [yearly('12-24', '12-27'), at('2031-12-26T23:59:59Z'), true],
    [yearly('12-24', '12-27'), at('2026-12-27T00:00:00Z'), false],
    [yearly('12-24', '12-27'), at('2026-12-23T23:59:59Z'), false],
    [yearly('12-24', '12-27', 'Asia/Tokyo'), at('2026-12-23T15:00:00Z'), true],
    [yearly('12-24', '12-27', 'Asia/Tokyo'), at('2026-12-26T15:00:00Z'), false],
    [yearly('12-24 18:00', '12-25 06:30'), at('2026-12-24T17:59:00Z'), false],
    [yearly('12-24 18:00', '12-25 06:30'), at('2026-12-25T06:29:00Z'), true],
    ['time: { from: 12-24, until: 12-27, days: sat }', at('2026-12-26T10:00:00Z'), true],
    ['time: { from: 12-24, until: 12-27, days: sat }', at('2026-12-25T10:00:00Z'), false],
    ['time: { not: { from: 12-24, until: 12-27 } }', at('2026-12-25T10:00:00Z'), false],
    ['time: { not: { from: 12-24, until: 12-27 } }', { payload: 'A' }, true],
    [yearly('12-24', '12-27'), { payload: 'A' }, false],
  ]);
  sentence('They may cross New Year', [
    [yearly('12-20', '01-07'), at('2026-12-31T23:59:59Z'), true],
    [yearly('12-20', '01-07'), at('2027-01-06T23:59:59Z'), true],
    [yearly('12-20', '01-07'), at('2027-01-07T00:00:00Z'), false],
    [yearly('12-20', '01-07'), at('2026-12-19T12:00:00Z'), false],
    [yearly('12-31', '01-01'), at('2026-12-31T12:00:00Z'), true],
    [yearly('12-31', '01-01'), at('2027-01-01T00:00:00Z'), false],
  ]);
  sentence('A 29 February that a year does not have is passed over', [
    [yearly('02-29', '03-01'), at('2028-02-29T12:00:00Z'), true],
    [yearly('02-29', '03-01'), at('2027-02-28T12:00:00Z'), false],
    [yearly('02-29', '03-01'), at('2027-03-01T00:00:00Z'), false],
    [yearly('02-29', '03-02'), at('2027-03-01T00:00:00Z'), true],
    [yearly('02-01', '02-29'), at('2027-02-28T23:59:00Z'), true],
    [yearly('02-01', '02-29'), at('2028-02-29T00:00:00Z'), false],
  ]);
  const slip = (time: string) => ruleWhen(`time: { ${time} }`);
  mistakes('What is no day of every year is refused', [
    [slip('from: 12-24'), 'bad-time 4:21 12-24'],
    [slip('until: 12-24'), 'bad-time 4:22 12-24'],
    [slip('from: 12-24, until: 2026-12-27'), 'bad-time 4:21 12-24'],
    [slip('from: 2026-12-24, until: 12-27'), 'bad-time 4:40 12-27'],
    [slip('from: 24-12, until: 27-12'), 'bad-time 4:21 24-12', 'bad-time 4:35 27-12'],
    [slip('from: 02-30, until: 03-01'), 'bad-time 4:21 02-30'],
    [slip('from: 12-24, until: 12-24'), 'bad-time 4:35 12-24'],
    [slip('from: 12-24 24:00, until: 12-27'), 'bad-time 4:27 24:00'],
    [slip('from: 12-24, until: 12-25, days: mon'), ...[]],
  ]);
  it('is in a compiled file as it was written', () => {
    const rules = load(ruleWhen(yearly('12-20', '01-07', 'Europe/Rome')));
    const again = loadCompiled(serialize(rules));
    const event = toEvent(at('2026-12-31T12:00:00Z'));
    expect(createRouter(again).route(event).rule).to.equal('the rule');
  });
});

describe('a "not" in a time', () => {
  const monday8InTokyo = { payload: 'A', time: '2026-05-31T23:30:00Z' };
  const monday8InUtc = { payload: 'A', time: '2026-06-01T08:30:00Z' };
  sentence('is about the clocks of what it stands in', [
    [
      'time: { hours: 08:00-18:00, timezone: Asia/Tokyo, not: { days: mon } }',
      monday8InTokyo,
      false,
    ],
    [
      'time: { hours: 08:00-18:00, timezone: Asia/Tokyo, not: { days: sun } }',
      monday8InTokyo,
      true,
    ],
    ['time: { timezone: Asia/Tokyo, not: { days: mon } }', monday8InTokyo, false],
    ['time: { timezone: Asia/Tokyo, not: { days: sun } }', monday8InTokyo, true],
    ['time: { timezone: Asia/Tokyo, not: [{ days: sat }, { days: mon }] }', monday8InTokyo, false],
    [
      'time: { timezone: Asia/Tokyo, days: mon, not: { hours: 00:00-12:00, not: { hours: 08:00-09:00 } } }',
      monday8InTokyo,
      true,
    ],
    [
      'time: { timezone: Asia/Tokyo, not: { from: 2026-06-01, until: 2026-06-02 } }',
      monday8InTokyo,
      false,
    ],
    ['time: { timezone: Asia/Tokyo, not: { from: 06-01, until: 06-02 } }', monday8InTokyo, false],
  ]);
  sentence('goes by its own time zone where it names one', [
    [
      'time: { timezone: Asia/Tokyo, hours: 00:00-24:00, not: { days: mon, timezone: UTC } }',
      monday8InTokyo,
      true,
    ],
    ['time: { timezone: Asia/Tokyo, not: { days: mon, timezone: UTC } }', monday8InUtc, false],
    ['time: { not: { days: mon, timezone: Asia/Tokyo } }', monday8InTokyo, false],
  ]);
});

describe('days', () => {
  for (const [text, mask] of [
    ['mon', 0b0000001],
    ['Sun', 0b1000000],
    ['mon-fri', 0b0011111],
    ['sat-mon', 0b1100001],
    ['WED - WED', 0b0000100],
    ['tue-mon', 0b1111111],
  ] as const) {
    it(text, () => expect(parseDays(text)).to.equal(mask));
  }
  for (const text of ['', 'monday', 'mo', 'mon-', '-fri', 'mon-tue-wed', 'mon,tue']) {
    it(`refuses "${text}"`, () =>
      expect(parseDays(text)).to.have.property('message').that.contains(`"${text}"`));
  }
});

describe('hours', () => {
  for (const [text, start, end] of [
    ['09:00-18:00', 540, 1080],
    ['9:00 - 18:30', 540, 1110],
    ['22:00-06:00', 1320, 360],
    ['00:00-24:00', 0, 1440],
  ] as const) {
    it(text, () => expect(parseHours(text)).to.deep.equal({ start, end }));
  }
  for (const text of [
    '',
    '9-18',
    '09:00',
    '24:00-06:00',
    '10:00-24:01',
    '10:60-11:00',
    '10:00-10:00',
    '9:00–18:00',
  ]) {
    it(`refuses "${text}"`, () =>
      expect(parseHours(text)).to.have.property('message').that.contains(`"${text}"`));
  }
});

describe('timezones', () => {
  for (const name of ['UTC', 'Europe/Paris', 'europe/paris', 'America/Argentina/Buenos_Aires']) {
    it(`${name} is one`, () => expect(isTimezone(name)).to.equal(true));
  }
  for (const name of ['', 'Paris', 'Europe/Pariss', '+02:00', 'CEST ', '__proto__']) {
    it(`"${name}" is none`, () => expect(isTimezone(name)).to.equal(false));
  }
});

describe('a test of the time', () => {
  const window = (given: Partial<TimeWindow>): TimeWindow => ({
    kind: 'window',
    from: undefined,
    until: undefined,
    days: undefined,
    hours: undefined,
    timezone: 'UTC',
    ...given,
  });
  const night = [{ start: 1320, end: 360 }];
  // 2026-11-23 is a Monday.
  for (const [test, at, holds] of [
    [window({ from: Date.parse('2026-11-23T10:00Z') }), '2026-11-23T10:00:00Z', true],
    [window({ from: Date.parse('2026-11-23T10:00Z') }), '2026-11-23T09:59:59Z', false],
    [window({ until: Date.parse('2026-11-23T10:00Z') }), '2026-11-23T10:00:00Z', false],
    [window({ days: 1 }), '2026-11-23T00:00:00Z', true],
    [window({ days: 1 }), '2026-11-24T00:00:00Z', false],
    [window({ hours: [{ start: 540, end: 1080 }] }), '2026-11-23T08:59:59Z', false],
    [window({ hours: [{ start: 540, end: 1080 }] }), '2026-11-23T09:00:00Z', true],
    [window({ hours: [{ start: 540, end: 1080 }] }), '2026-11-23T18:00:00Z', false],
    [window({ hours: [{ start: 540, end: 1440 }] }), '2026-11-23T23:59:59Z', true],
    [window({ hours: night }), '2026-11-23T23:00:00Z', true],
    [window({ hours: night }), '2026-11-23T05:59:00Z', true],
    [window({ hours: night }), '2026-11-23T06:00:00Z', false],
    [window({ hours: night, days: 1 }), '2026-11-23T23:00:00Z', true],
    [window({ hours: night, days: 1 }), '2026-11-24T05:00:00Z', true],
    [window({ hours: night, days: 1 }), '2026-11-23T05:00:00Z', false],
    [window({ hours: night, days: 64 }), '2026-11-23T05:00:00Z', true],
    [window({ days: 1, timezone: 'America/New_York' }), '2026-11-24T04:59:00Z', true],
    [window({ days: 1, timezone: 'America/New_York' }), '2026-11-24T05:00:00Z', false],
    [window({ days: 2, timezone: 'Asia/Tokyo' }), '2026-11-23T15:00:00Z', true],
  ] as const) {
    it(`${JSON.stringify(test)} at ${at}: ${holds}`, () => {
      expect(timeHolds(test, Date.parse(at))).to.equal(holds);
      expect(timeHolds({ kind: 'not', of: test }, Date.parse(at))).to.equal(!holds);
    });
  }
  for (const timestamp of [undefined, Number.NaN, Number.POSITIVE_INFINITY, 9e15]) {
    it(`holds never at ${timestamp}, and its not always`, () => {
      const always = window({});
      const tests: TimeTest[] = [
        always,
        { kind: 'any', of: [always] },
        { kind: 'all', of: [always] },
      ];
      for (const test of tests) {
        expect(timeHolds(test, timestamp)).to.equal(false);
        expect(timeHolds({ kind: 'not', of: test }, timestamp)).to.equal(true);
      }
    });
  }
  it('agrees with Intl at any time, near changes of the clocks above all', () => {
    const changes = [
      '2026-03-29T01:00Z',
      '2026-10-25T01:00Z',
      '2026-03-08T07:00Z',
      '2011-12-30T10:00Z',
      '2011-03-13T03:31Z',
      '1969-12-31T23:59Z',
    ];
    const near = fc
      .tuple(
        fc.constantFrom(...changes.map((each) => Date.parse(each))),
        fc.integer({ min: -2e8, max: 2e8 }),
      )
      .map(([at, by]) => at + by);
    const minute = fc.nat(1439);
    const momentOfYear = fc.integer({ min: 46_000, max: 600_000 });
    fc.assert(
      fc.property(
        fc.oneof(near, fc.integer({ min: -1e12, max: 4e12 })),
        fc.constantFrom(
          'UTC',
          'Europe/Paris',
          'America/New_York',
          'America/St_Johns',
          'Pacific/Apia',
          'Australia/Lord_Howe',
          'Africa/Casablanca',
        ),
        fc.integer({ min: 1, max: 127 }),
        minute,
        minute,
        fc.option(fc.record({ from: momentOfYear, until: momentOfYear })),
        (timestamp, timezone, days, start, end, yearly) => {
          fc.pre(start !== end);
          const season = yearly ? { yearly } : {};
          const test = window({ timezone, days, hours: [{ start, end }], ...season });
          expect(timeHolds(test, timestamp)).to.equal(obviously(test, timestamp));
        },
      ),
      { numRuns: runs(1500, 5000) },
    );
  });
});

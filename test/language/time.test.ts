import { mistakes, type Row, ruleWhen, sentence } from '../support/language.js';

/** The condition, then the times (UTC unless they say otherwise) and whether it holds at each. */
function at(when: string, times: Readonly<Record<string, boolean>>): Row[] {
  return Object.entries(times).map(([time, held]) => [`time: ${when}`, { time }, held]);
}

describe('Time', () => {
  sentence("The page's own example", [
    ...at('{ days: mon-fri, hours: 09:00-18:00, timezone: Europe/Paris }', {
      '2026-11-23T08:00:00Z': true,
      '2026-11-23T07:59:59.999Z': false,
      '2026-11-23T16:59:59.999Z': true,
      '2026-11-23T17:00:00Z': false,
      '2026-06-01T07:00:00Z': true,
      '2026-06-01T16:00:00Z': false,
      '2026-11-22T12:00:00Z': false,
      '2026-11-21T12:00:00Z': false,
      '2026-11-20T12:00:00Z': true,
    }),
  ]);

  sentence('`from` and `until` (a date or a date and time; `until` is not included)', [
    ...at('{ from: 2026-06-01 }', {
      '2026-05-31T23:59:59.999Z': false,
      '2026-06-01T00:00:00Z': true,
      '2027-01-01': true,
    }),
    ...at('{ until: 2026-06-01 }', {
      '2026-05-31T23:59:59.999Z': true,
      '2026-06-01T00:00:00Z': false,
    }),
    ...at('{ from: 2026-06-01, until: 2026-06-02 }', {
      '2026-05-31T23:59:59Z': false,
      '2026-06-01T12:00:00Z': true,
      '2026-06-02T00:00:00Z': false,
    }),
    ...at('{ from: 2026-06-01 09:30 }', {
      '2026-06-01T09:29:59.999Z': false,
      '2026-06-01T09:30:00Z': true,
    }),
    ...at('{ from: "2026-06-01T09:30:15" }', {
      '2026-06-01T09:30:14.999Z': false,
      '2026-06-01T09:30:15Z': true,
    }),
    ...at('{ from: 2026-06-01, timezone: Europe/Paris }', {
      '2026-05-31T21:59:59.999Z': false,
      '2026-05-31T22:00:00Z': true,
    }),
    ...at('{ until: 2026-12-01 08:00, timezone: America/New_York }', {
      '2026-12-01T12:59:59.999Z': true,
      '2026-12-01T13:00:00Z': false,
    }),
  ]);

  sentence('`days` (`mon`, `[sat, sun]`, `mon-fri`)', [
    ...at('{ days: mon }', {
      '2026-11-23T00:00:00Z': true,
      '2026-11-23T23:59:59.999Z': true,
      '2026-11-24T00:00:00Z': false,
      '2026-11-22T23:59:59.999Z': false,
    }),
    ...at('{ days: [sat, sun] }', {
      '2026-11-21': true,
      '2026-11-22': true,
      '2026-11-23': false,
      '2026-11-20': false,
    }),
    ...at('{ days: mon-fri }', {
      '2026-11-20': true,
      '2026-11-21': false,
      '2026-11-22': false,
      '2026-11-23': true,
    }),
    ...at('{ days: fri-mon }', {
      '2026-11-19': false,
      '2026-11-20': true,
      '2026-11-22': true,
      '2026-11-23': true,
      '2026-11-24': false,
    }),
    ...at('{ days: [mon, wed-thu] }', {
      '2026-11-24': false,
      '2026-11-25': true,
      '2026-11-26': true,
    }),
    ...at('{ days: sun, timezone: Pacific/Auckland }', {
      '2026-11-21T11:00:00Z': true,
      '2026-11-22T11:00:00Z': false,
    }),
  ]);

  sentence('`hours` (`09:00-18:00`)', [
    ...at('{ hours: 09:00-18:00 }', {
      '2026-11-22T08:59:59.999Z': false,
      '2026-11-22T09:00:00Z': true,
      '2026-11-22T17:59:59.999Z': true,
      '2026-11-22T18:00:00Z': false,
    }),
    ...at('{ hours: [09:00-12:00, 13:00-18:00] }', {
      '2026-11-22T12:30:00Z': false,
      '2026-11-22T13:30:00Z': true,
    }),
    ...at('{ hours: 00:00-24:00 }', { '2026-11-22T00:00:00Z': true, '2026-11-22T23:59:59Z': true }),
    ...at('{ hours: 20:00-24:00 }', {
      '2026-11-22T23:59:59Z': true,
      '2026-11-23T00:00:00Z': false,
    }),
  ]);
  sentence('`22:00-06:00` crosses midnight, and belongs to the day it started', [
    ...at('{ hours: 22:00-06:00 }', {
      '2026-11-22T21:59:00Z': false,
      '2026-11-22T22:00:00Z': true,
      '2026-11-23T05:59:00Z': true,
      '2026-11-23T06:00:00Z': false,
    }),
    ...at('{ days: fri, hours: 22:00-06:00 }', {
      '2026-11-20T05:00:00Z': false,
      '2026-11-20T21:59:00Z': false,
      '2026-11-20T22:00:00Z': true,
      '2026-11-21T05:59:00Z': true,
      '2026-11-21T06:00:00Z': false,
      '2026-11-21T22:00:00Z': false,
    }),
    ...at('{ days: sun, hours: 22:00-06:00 }', {
      '2026-11-23T05:00:00Z': true,
      '2026-11-22T05:00:00Z': false,
    }),
  ]);

  sentence('`timezone` (an IANA name; `UTC` unless given)', [
    ...at('{ hours: 09:00-10:00, timezone: Asia/Kolkata }', {
      '2026-11-22T03:30:00Z': true,
      '2026-11-22T09:00:00Z': false,
    }),
    ...at('{ hours: 09:00-10:00, timezone: UTC }', { '2026-11-22T09:00:00Z': true }),
    ...at('{ hours: 09:00-10:00 }', { '2026-11-22T10:00:00+01:00': true }),
  ]);
  sentence('clocks that change', [
    // In Paris 02:00 to 03:00 does not happen on 29 March, and happens twice on 25 October.
    ...at('{ hours: 02:00-03:00, timezone: Europe/Paris }', {
      '2026-03-29T00:59:59Z': false,
      '2026-03-29T01:00:00Z': false,
      '2026-10-25T00:00:00Z': true,
      '2026-10-25T00:59:59Z': true,
      '2026-10-25T01:00:00Z': true,
      '2026-10-25T01:59:59Z': true,
      '2026-10-25T02:00:00Z': false,
    }),
    ...at('{ hours: 01:00-04:00, timezone: Europe/Paris }', {
      '2026-03-29T00:30:00Z': true,
      '2026-03-29T01:30:00Z': true,
      '2026-03-29T02:00:00Z': false,
    }),
    ...at('{ from: 2026-03-29 02:30, timezone: Europe/Paris }', {
      '2026-03-29T01:29:59Z': false,
      '2026-03-29T01:30:00Z': true,
    }),
    ...at('{ from: 2026-10-25 02:30, timezone: Europe/Paris }', {
      '2026-10-25T00:29:59Z': false,
      '2026-10-25T00:30:00Z': true,
    }),
    ...at('{ hours: 01:30-02:00, timezone: Australia/Lord_Howe }', {
      '2026-04-04T14:59:00Z': true,
      '2026-04-04T15:00:00Z': true,
      '2026-04-04T15:29:00Z': true,
      '2026-04-04T15:30:00Z': false,
    }),
  ]);

  sentence("The clock is the event's own timestamp", [
    ['time: { hours: 00:00-24:00 }', { timestamp: 0 }, true],
    ['time: { days: thu }', { timestamp: 0 }, true],
    ['time: { days: mon-sun }', {}, false],
    ['time: { from: 1970-01-01 }', {}, false],
    ['time: { not: { days: mon } }', {}, true],
    ['not: { time: { days: mon } }', {}, true],
  ]);
  sentence('A list is any of several times', [
    ...at('[{ days: sat }, { hours: 09:00-10:00 }]', {
      '2026-11-21T15:00:00Z': true,
      '2026-11-22T09:30:00Z': true,
      '2026-11-22T15:00:00Z': false,
    }),
  ]);
  sentence('`not` works', [
    ...at('{ not: { days: sat } }', { '2026-11-21': false, '2026-11-22': true }),
    ...at('{ not: [{ days: sat }, { days: sun }] }', { '2026-11-22': false, '2026-11-23': true }),
    ...at('{ days: mon-fri, not: { from: 2026-11-23, until: 2026-11-24 } }', {
      '2026-11-20': true,
      '2026-11-23': false,
      '2026-11-24': true,
      '2026-11-21': false,
    }),
    ['not: { time: { days: sat } }', { time: '2026-11-21' }, false],
  ]);

  mistakes('`bad-time`, with the position inside the text', [
    [ruleWhen('time: { days: funday }'), 'bad-time 4:21 funday'],
    [ruleWhen('time: { days: [mon, funday] }'), 'bad-time 4:27 funday'],
    [ruleWhen('time: { days: mon-fri-sun }'), 'bad-time 4:21 mon-fri-sun'],
    [ruleWhen('time: { hours: 9-18 }'), 'bad-time 4:22 9-18'],
    [ruleWhen('time: { hours: 09:00-25:00 }'), 'bad-time 4:22 09:00-25:00'],
    [ruleWhen('time: { hours: 09:00-09:00 }'), 'bad-time 4:22 09:00-09:00'],
    [ruleWhen('time: { from: yesterday }'), 'bad-time 4:21 yesterday'],
    [ruleWhen('time: { from: 2026-02-30 }'), 'bad-time 4:21 2026-02-30'],
    [ruleWhen('time: { from: 2026-06-01 25:00 }'), 'bad-time 4:32 25:00'],
    [ruleWhen('time: { from: 2026-06-02, until: 2026-06-01 }'), 'bad-time 4:40 2026-06-01'],
    [ruleWhen('time: { days: mon, timezone: Paris }'), 'bad-time 4:36 Paris'],
    [ruleWhen('time: { dyas: mon }'), 'unknown-key 4:15 dyas'],
    [ruleWhen('time: { timezone: UTC }'), 'missing-key 4:15 timezone'],
    [ruleWhen('time: {}'), 'wrong-kind 4:13 {}'],
    [ruleWhen('time: mon'), 'wrong-kind 4:13 mon'],
    [ruleWhen('time: []'), 'wrong-kind 4:13 []'],
  ]);
});

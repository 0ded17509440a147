import { expect } from 'chai';
import {
  ownDate,
  ownDays,
  ownHours,
  ownTimezone,
} from '../../../packages/core/src/rules/other-times.js';
import { parseDays, parseHours } from '../../../packages/core/src/rules/time.js';

describe('times as people write them', () => {
  for (const [written, meant] of [
    ['Monday', 'mon'],
    ['Tues', 'tue'],
    ['Monday to Friday', 'mon-fri'],
    ['Mo-Fr', 'mon-fri'],
    ['Mo - Fr', 'mon-fri'],
    ['Montag bis Freitag', 'mon-fri'],
    ['Mo., Mi. und Fr.', '[mon, wed, fri]'],
    ['lundi-vendredi', 'mon-fri'],
    ['du lundi', undefined],
    ['lundi à vendredi', 'mon-fri'],
    ['lunes, miércoles', '[mon, wed]'],
    ['sábado', 'sat'],
    ['pazartesi-cuma', 'mon-fri'],
    ['Pazar', 'sun'],
    ['maandag tot vrijdag', 'mon-fri'],
    ['понедельник', 'mon'],
    ['Sonnabend', 'sat'],
    ['holidays', undefined],
    ['mon-fri-sun', undefined],
    ['', undefined],
  ] as const) {
    it(`days: "${written}" is ${meant ?? 'not known'}`, () => {
      expect(ownDays(written)).to.equal(meant);
      for (const part of meant?.match(/[a-z]+(?:-[a-z]+)?/g) ?? []) {
        expect(parseDays(part)).to.be.a('number');
      }
    });
  }

  for (const [written, meant] of [
    ['9am-6pm', '09:00-18:00'],
    ['10 AM – 4:30 PM', '10:00-16:30'],
    ['9 a.m. to 12 p.m.', '09:00-12:00'],
    ['12am-12pm', '00:00-12:00'],
    ['9-18', '09:00-18:00'],
    ['9.30-18.00', '09:30-18:00'],
    ['9h30 à 18h', '09:30-18:00'],
    ['9 Uhr - 18 Uhr', '09:00-18:00'],
    ['9.00 bis 18.00 Uhr', '09:00-18:00'],
    ['22-6', '22:00-06:00'],
    // Which half of the day it begins in nobody knows.
    ['6-9pm', undefined],
    ['13pm-15pm', undefined],
    ['9-9', undefined],
    ['9:75-10:00', undefined],
    ['9-25', undefined],
    ['noon-6pm', undefined],
    ['9-12, 14-18', undefined],
    ['all day', undefined],
  ] as const) {
    it(`hours: "${written}" is ${meant ?? 'not known'}`, () => {
      expect(ownHours(written)).to.equal(meant);
      if (meant !== undefined) expect(parseHours(meant)).to.have.property('start');
    });
  }

  for (const [written, meant] of [
    ['24.12.2026', '2026-12-24'],
    ['4. 1. 2027', '2027-01-04'],
    ['2026-1-5', '2026-01-05'],
    ['2026/12/24', '2026-12-24'],
    ['01/06/2026', undefined],
    ['31.13.2026', undefined],
    ['2026-12', undefined],
  ] as const) {
    it(`date: "${written}" is ${meant ?? 'not known'}`, () => {
      expect(ownDate(written)).to.equal(meant);
    });
  }

  for (const [written, meant] of [
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['Europe/Pariss', 'Europe/Paris'],
    ['UTC+1', undefined],
    ['Atlantis', undefined],
    ['', undefined],
  ] as const) {
    it(`timezone: "${written}" is ${meant ?? 'not known'}`, () => {
      expect(ownTimezone(written)).to.equal(meant);
    });
  }
});

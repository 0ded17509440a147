import { inLanguage } from '@botrules/core';
import { expect } from 'chai';
import { german } from '../../../packages/service/src/said/de.js';
import { retold } from '../../../packages/service/src/said/retold.js';

describe('A reason of the inbox', () => {
  for (const [reason, said] of [
    ['an operator paused all sending', 'das gesamte Senden ist angehalten'],
    ['an operator paused the rule "menu"', 'die Regel „menu“ ist angehalten'],
    ['an operator paused the host "crm.example"', 'der Host „crm.example“ ist angehalten'],
    [
      'crm.example answered 302; redirects are not followed',
      'crm.example antwortete 302; Weiterleitungen wird nicht gefolgt',
    ],
    [
      'crm.example answered 503 (after 8 attempts)',
      'crm.example antwortete 503 (nach 8 Versuchen)',
    ],
    [
      'no-answer: The platform could not be reached: socket hang up (after 8 attempts)',
      'no-answer: Die Plattform war nicht zu erreichen: socket hang up (nach 8 Versuchen)',
    ],
    [
      'bad-request: The platform refused the call (100, 33): No matching user found (trace A1)',
      'bad-request: Die Plattform hat den Aufruf abgelehnt (100, 33): No matching user found (trace A1)',
    ],
    [
      'the handler of "orders" failed: window-closed: The platform refused the call (10): Too\nlate',
      'der Handler von „orders“ ist gescheitert: window-closed: Die Plattform hat den Aufruf abgelehnt (10): Too\nlate',
    ],
    [
      'window-closed: more than 24 hours have passed since the person was last heard',
      'window-closed: seit sich die Person zuletzt gemeldet hat, sind mehr als 24 Stunden vergangen',
    ],
    [
      'the inbox refused it: an empty text was thrown',
      'der Posteingang hat es abgelehnt: ein leerer Text wurde geworfen',
    ],
  ] as const) {
    it(`is told in German: ${reason}`, () => {
      expect(inLanguage(german, () => retold(reason))).to.equal(said);
      expect(retold(reason)).to.equal(reason);
    });
  }

  for (const reason of [
    'No matching user found',
    'somebody answered late',
    'unknown: 131 (gone)',
    '',
  ]) {
    it(`stays as it is where somebody else said it: ${reason}`, () => {
      expect(inLanguage(german, () => retold(reason))).to.equal(reason);
    });
  }
});

import { personOf, personOfName } from '@botrules/channel';
import { expect } from 'chai';

describe('A person', () => {
  const told: readonly (readonly [object, object])[] = [
    [{}, {}],
    [
      { first_name: 'Ada', last_name: 'King', locale: 'pt-BR' },
      { first_name: 'Ada', last_name: 'King', language: 'pt', locale: 'pt-BR' },
    ],
    // What is empty or no text was not told.
    [{ first_name: '', last_name: null, locale: '' }, {}],
    [{ first_name: 7, last_name: ['King'], language: {}, locale: 3 }, {}],
    [{ first_name: 'Ada', last_name: undefined }, { first_name: 'Ada' }],
    // The language that is told counts, and needs no locale.
    [{ language: 'de' }, { language: 'de' }],
    [
      { language: 'nb', locale: 'no-NO' },
      { language: 'nb', locale: 'no-NO' },
    ],
    [{ locale: 'ZH-Hant' }, { language: 'zh', locale: 'ZH-Hant' }],
    [{ nickname: 'Addie' }, {}],
  ];
  for (const [given, person] of told) {
    it(`is what was told of them: ${JSON.stringify(given)}`, () => {
      expect(personOf(given)).to.deep.equal(person);
    });
  }

  for (const [name, person] of [
    ['Ada King Lovelace', { first_name: 'Ada', last_name: 'King Lovelace' }],
    ['  Ada  ', { first_name: 'Ada' }],
    [' ', {}],
    [undefined, {}],
  ] as const) {
    it(`has a first name and the rest of ${JSON.stringify(name)}`, () => {
      expect(personOfName(name)).to.deep.equal(person);
    });
  }
});

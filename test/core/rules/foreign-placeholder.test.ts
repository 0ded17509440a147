import { parseRules } from '@botrules/core';
import { assert } from 'chai';

/** What is said of a text of a rule that captures `size` and has a param `Shop`. */
function said(text: string): readonly string[] {
  const { diagnostics } = parseRules({
    'rules.yaml': `rules:
  - name: a
    when: { payload: { like: "SIZE_{size}" } }
    params: { Shop: Bridge Street }
    reply: '${text}'
default: { route: fallback }
`,
  });
  return diagnostics.map(
    ({ code, severity, column, length, hint }) =>
      `${severity} ${code} ${text.slice(column - 13, column - 13 + length)} ${hint}`,
  );
}

describe('foreign-placeholder', () => {
  for (const [text, marked] of [
    ['In [[size]]?', '[[size]]'],
    ['In [[ Size ]]?', '[[ Size ]]'],
    ['In <<size>>?', '<<size>>'],
    ['In %size%?', '%size%'],
    ['In %SIZE%?', '%SIZE%'],
    ['In $size, then', '$size'],
    ['$SIZE', '$SIZE'],
    ['<%= size %>', '<%= size %>'],
    ['*|SIZE|*', '*|SIZE|*'],
    ['In ｛size｝', '｛size｝'],
  ] as const) {
    it(`tells that ${text} is sent as it stands`, () => {
      assert.deepEqual(said(text), [`warning foreign-placeholder ${marked} Write {size}.`]);
    });
  }

  it('knows params by their own spelling', () => {
    assert.deepEqual(said('At %shop%'), ['warning foreign-placeholder %shop% Write {Shop}.']);
  });

  for (const text of [
    '%order_number%',
    '<%= order.number %>',
    '$order_no',
    '%s',
    '%1$s',
    '%user_name%',
    // Between single brackets alone these would be told only where something is remembered under their names.
    '[user_name]',
    '<user_name>',
    '<%order_no%>',
    '<%=order_no%>',
  ]) {
    it(`tells that nothing gives ${text}`, () => {
      assert.lengthOf(said(`Hi ${text}!`), 1);
      assert.match(said(`Hi ${text}!`)[0]!, /leave it out, or use \{size\}, \{Shop\}\.$/);
    });
  }

  for (const text of [
    '[[first_name]]',
    '<<FirstName>>',
    '%FIRST_NAME%',
    '$first_name',
    '*|FNAME|*',
    '<%= user.name %>',
    '$vorname',
    '[first_name]',
    '<first_name>',
    '[First Name]',
    '[Name]',
    '<name>',
    '[Vorname]',
  ]) {
    it(`tells that ${text} is a name of the person`, () => {
      assert.deepEqual(said(`Hi ${text}!`), [
        `warning foreign-placeholder ${text} Write {person.first_name|words}, with words for where it is not known.`,
      ]);
    });
  }

  for (const text of [
    'Bonjour [Nom]!',
    'Bonsoir [Prénom]',
    'Ciao [nome]',
    'Buongiorno, [Nome]',
    'Guten Tag [Vorname]',
    'Guten Morgen <Name>',
    'Buenos días [nombre]',
    'مرحبا [الاسم]!',
    'Dear [customer_name]',
    'Dear [Customer-Name]',
    'Hi [contact.first_name]',
    'Hallo <Kundenname>',
    'Welcome back, [name]!',
    'Thank you, [name]!',
    'Good morning [Name]',
    'Liebe/r [Vorname]',
    'Hello [there] [Name]',
  ]) {
    it(`tells of the name in: ${text}`, () => {
      assert.match(said(text)[0] ?? 'nothing', /Write \{person\.first_name\|words\}/);
    });
  }

  for (const [text, marked] of [
    ['Dear [Vorname] [Nachname]', ['[Vorname]', '[Nachname]']],
    ['Hi <Name> <LName>, hello', ['<Name>', '<LName>']],
    ['Dear Mr. [Customer Last Name]', ['[Customer Last Name]']],
    ['Sehr geehrte Frau [Nachname]', ['[Nachname]']],
    ['Dear [title] [first name] [last name]', ['[first name]', '[last name]']],
  ] as const) {
    it(`tells of each name after the greeting in: ${text}`, () => {
      const hints = said(text).map((one) => one.replace(/^.* foreign-placeholder /, ''));
      assert.deepEqual(
        hints.map((one) => one.replace(/ Write.*/, '')),
        [...marked],
      );
      assert.match(hints.at(-1)!, /Write \{person\.last_name\|words\}/);
    });
  }

  it('tells of a last name in other languages', () => {
    assert.match(said('Hola [apellido]')[0] ?? 'nothing', /Write \{person\.last_name\|words\}/);
  });

  it('tells each of several, and one that is written twice once', () => {
    assert.deepEqual(said('%size% and [[Size]], and %size% at $shop'), [
      'warning foreign-placeholder %size% Write {size}.',
      'warning foreign-placeholder [[Size]] Write {size}.',
      'warning foreign-placeholder $shop Write {Shop}.',
    ]);
  });

  for (const text of [
    // Prices and percentages.
    'Only $5, US$ 7, A$size of it, 50%size%off and 100% wool',
    'It is ${size}, #{size} or @{size}',
    'A 5% discount, 10% off and %',
    // A shop's own brackets, and what people are asked to write.
    '[size] <size> (size) «size» [[SALE]] <<NEW>> [[order number]]',
    'Send us <<order_number>> and <<phone>>',
    'Follow $BridgeStreet, $TSLA',
    // Links.
    'https://shop.example/?q=%size%20a&$size=2&%C3%9F',
    'shop.example/a%20size%20b?$order_by=x_y',
    '{size|$5} and {size}',
    '<3 >> << 5 < 6',
    'Send us [Name], [Vorname] and [e-mail], or <name> and <address>',
    'Our page: [www.shop.example], mail: <info@shop.example>',
    '[1] [x] [a.m.] [p.m.] [x_y](z)',
    "100 %d''arabica, 50 %s, 5%s, 100%, 20 % dots",
    'Hi [there], hi <3, hello [all of you]',
    'Hi! Send us [Name] [Nachname], and thanks. [Name] is what we print.',
    'Dear [pizza_name], dear [user_id], hi [customer-id] [client.no]',
    'Dear [Name of the dog]. Welcome to [Name], thanks for [name]',
    'Say hi (name) or hi name',
  ]) {
    it(`takes no offence at ${text}`, () => {
      assert.deepEqual(said(text), []);
    });
  }

  const around = (
    text: string,
    more = '',
  ) => `tables: { pizzas: { rows: [{ sku: mar, title: Margherita, unit_price: "9" }] } }
rules:
  - name: a
    when: { payload: { like: "BUY_{pizza in pizzas}_{order_no}" } }
    reply: '${text}'
${more}default: { reply: Sorry? }
`;
  const city = `  - name: b
    when: { payload: { like: "CITY_{x}" } }
    remember: { city: "{x}" }
    reply: "{memory.city}"
`;
  const hints = (text: string) =>
    parseRules({ 'rules.yaml': text }).diagnostics.flatMap(({ code, hint }) =>
      code === 'foreign-placeholder' ? [hint] : [],
    );

  for (const text of [
    '$pizza.title',
    '%pizza.title%',
    '[[pizza.title]]',
    '<<Pizza.Title>>',
    '[pizza.title]',
    '<pizza.title>',
    '$title',
    '%title%',
    '[[title]]',
  ]) {
    it(`tells that ${text} is a cell`, () => {
      assert.deepEqual(hints(around(`Hi ${text}.`)), ['Write {pizza.title}.']);
    });
  }

  for (const text of ['[order_no]', '<order_no>', '[unit_price]']) {
    it(`tells that ${text} is no shop's bracket`, () => {
      assert.lengthOf(hints(around(`It is ${text}.`)), 1);
    });
  }

  for (const text of [
    '$city',
    '%City%',
    '[[city]]',
    '[memory.city]',
    '$memory.city',
    '<memory.city>',
  ]) {
    it(`tells that ${text} is remembered`, () => {
      assert.deepEqual(hints(around(`In ${text}!`, city)), [
        'Write {memory.city|words}, with words for where it is not known.',
      ]);
    });
  }

  for (const text of ['$city', '%city%', '[[city]]', '<<city>>']) {
    it(`takes no offence at ${text} where nothing is remembered under it`, () => {
      assert.deepEqual(hints(around(`In ${text}!`)), []);
    });
  }

  for (const text of ['[city]', '<city>', '[title]', '<pizza>', '(title)', '[city.hall]']) {
    it(`takes no offence at ${text}`, () => {
      assert.deepEqual(hints(around(`In ${text}!`, city)), []);
    });
  }

  it('is passed over where a comment says that it is meant', () => {
    const { diagnostics } = parseRules({
      'rules.yaml': `rules:
  - name: a
    when: { payload: { like: "SIZE_{size}" } }
    # botrules-ignore foreign-placeholder: the till fills it in
    reply: "%size%"
default: { route: fallback }
`,
    });
    assert.isEmpty(diagnostics);
  });
});

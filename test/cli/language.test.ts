import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sharedSentences } from '@botrules/channel/de';
import { inLanguage } from '@botrules/core';
import { schemaSentences } from '@botrules/core/de/schema';
import { speak } from '@botrules/core/tooling';
import { lineSentences } from '@botrules/line/de';
import { messengerSentences } from '@botrules/messenger/de';
import { channelSentences, serviceSentences } from '@botrules/service/de';
import { slackSentences } from '@botrules/slack/de';
import { telegramSentences } from '@botrules/telegram/de';
import { whatsappSentences } from '@botrules/whatsapp/de';
import type { Io } from 'botrules';
import { expect } from 'chai';
import type { Command } from '../../packages/cli/src/options/command.js';
import { createProgram } from '../../packages/cli/src/program.js';
import { help } from '../../packages/cli/src/terminal/de/help.js';
import { sentences } from '../../packages/cli/src/terminal/de/sentences.js';
import { settings } from '../../packages/cli/src/terminal/de/settings.js';
import { findings } from '../../packages/core/src/de/findings.js';
import { hints } from '../../packages/core/src/de/hints.js';
import { parts } from '../../packages/core/src/de/parts.js';
import { serverSentences } from '../../packages/studio/src/server/words/de.js';
import { sentences as ofWorker } from '../../packages/studio/src/worker/words/de.js';
import { botrulesCommand } from '../support/built.js';
import { describeSentences } from '../support/german.js';
import { botrules, expectGolden, withFiles } from './harness.js';

const files = {
  'rules/shop.yaml': `rules:
  - name: Bestellung
    when: { payload: { like: "BESTELLUNG_{nummer}" }, channel: messenger }
    reply: "Ich sehe nach Bestellung {nummer}."
  - name: Pizza
    when: { text: { words: [pizza, calzone], typos: true } }
    reply: { text: Welche?, buttons: [{ title: Margherita, payload: MARGHERITA }] }
default: { reply: Wie bitte? }
`,
  'rules/shop.test.yaml': `tests:
  - name: die Nummer
    event: { payload: BESTELLUNG_12 }
    expect: { rule: Pizza }
  - name: das Gedächtnis
    event: { text: Calzone }
    expect: { rule: Piza }
`,
};
const allKinds = `rules:
  - name: alles
    when: { payload: A }
    reply:
      - cards:
          - title: Eins
            image: http://example.test/bild.bmp
            buttons: [{ title: A, payload: B }, { title: Anruf, phone: '+49301234567' }]
          - { title: Zwei, subtitle: Text }
      - { audio: http://example.test/ton.xyz }
      - { text: Hallo, quick_replies: [{ title: Ja, payload: C }, { title: Ja, payload: C }] }
      - { typing: 2s }
      - { text: Mehr, buttons: [{ title: Seite, url: 'http://localhost/x' }] }
    handover: page_inbox
default: { reply: Wie bitte? }
`;
const inFolder = (argv: readonly string[], env = {}) =>
  withFiles(files, (cwd) => botrules(argv, { cwd, env }));

/** All that the command writes as a process of its own, in German. What it knows of the service is loaded late. */
async function asProcess(argv: readonly string[], cwd: string): Promise<string> {
  const [node, ...command] = botrulesCommand();
  const env = { ...process.env, NO_COLOR: '1', BOTRULES_LANG: 'de' };
  const child = spawn(node!, [...command, ...argv], { cwd, env });
  let told = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (part) => {
      told += part;
    });
  }
  await once(child, 'close');
  return told;
}

describe('botrules in German', () => {
  afterEach(() => speak(undefined));

  it('checks rules', async () => {
    const { stdout, code } = await inFolder(['check', 'rules', '--lang', 'de']);
    expect(code).to.equal(0);
    expectGolden('check-de', stdout);
  });

  it('says that nothing is wrong', async () => {
    const { stdout } = await withFiles(
      { 'a.yaml': 'rules: []\ndefault: { reply: Hallo }\n' },
      (cwd) => botrules(['check', 'a.yaml', '--lang', 'de'], { cwd }),
    );
    expect(stdout).to.equal('0 Regeln in 1 Datei: nichts zu beanstanden.\n');
  });

  it('has its words in JSON, too, and the codes as ever', async () => {
    const { stdout } = await inFolder(['check', 'rules', '--lang', 'de', '--format', 'json']);
    expect(stdout).to.match(/"code": ?"dead-button"/);
    expect(stdout).to.include('führt ins Leere');
  });

  it('explains', async () => {
    const { stdout } = await inFolder([
      'explain',
      'rules',
      '{ text: eine Calzne }',
      '--lang',
      'de',
    ]);
    expectGolden('explain-de', stdout);
  });

  it('tests', async () => {
    const { stdout, code } = await inFolder(['test', 'rules', '--lang', 'de']);
    expect(code).to.equal(1);
    expectGolden('test-de', stdout);
  });

  it('begins a folder whose first rules are German, check strictly and pass their tests', async () => {
    await withFiles({}, async (cwd) => {
      const env = { BOTRULES_LANG: 'de' };
      const { stdout, code } = await botrules(['init', 'laden'], { cwd, env });
      expect(code).to.equal(0);
      expectGolden('init-de', stdout);
      const checked = await botrules(['check', 'laden/rules', '--strict'], { cwd, env });
      expect(checked.stdout).to.equal('3 Regeln in 1 Datei: nichts zu beanstanden.\n');
      const tested = await botrules(['test', 'laden/rules', '--coverage'], { cwd, env });
      expect(tested.stdout).to.include('Die Tests erreichen 11 von 11 Regeln');
      const lines = [
        'Wann habt ihr offen?',
        '1',
        '9',
        '/wait',
        '/wait 25h',
        '/human Hallo',
        '/memory',
        '/keep',
        '/help',
      ];
      const talk = await botrules(['try', 'laden/rules', '--at', '2026-12-24T18:30:00+01:00'], {
        cwd,
        env,
        stdin: lines.join('\n'),
      });
      expectGolden('try-de', talk.stdout);
      const preview = await botrules(
        ['preview', 'laden/rules', 'eine Person', '--channel', 'line'],
        { cwd, env },
      );
      expectGolden('preview-de', preview.stdout);
    });
  });

  it('says what is wrong with settings, and shows no secret of them', async () => {
    const odd = {
      'botrules.yaml': `port: 99999
pages: [hunter2secret]
admin: { desk: maybe, hostt: x }
channels: { telgram: {}, telegram: { tok: hunter2secret } }
verify_token: hunter2secret
log: hunter2secret
`,
    };
    const told = await withFiles(odd, (cwd) => asProcess(['config'], cwd));
    expect(told).not.to.include('hunter2');
    expectGolden('config-de', told);
  });

  it('looks at a set-up', async () => {
    const asked = [
      ['doctor'],
      ['connect', 'nix', '--url', 'https://bot.example/webhook'],
      ['connect', 'messenger', '--url', 'https://bot.example/webhook'],
      ['connect', 'telegram', '--url', 'https://bot.example/webhook'],
      ['inbox', 'list'],
      ['profile', 'show'],
      ['sandbox', 'click', 'X', '--text', 'Hallo'],
      ['studio', 'rules', '--host', '0.0.0.0'],
    ];
    await withFiles({}, async (cwd) => {
      await botrules(['init'], { cwd, env: { BOTRULES_LANG: 'de' } });
      let told = '';
      for (const argv of asked)
        told += `$ botrules ${argv.join(' ')}\n${await asProcess(argv, cwd)}\n`;
      expectGolden('operate-de', told.replaceAll(/\S*(?=botrules\.sqlite)/g, ''));
    });
  });

  it('explains each key in an editor, and says no less than in English', async () => {
    for (const kind of ['rules', 'tests']) {
      const asked = ['schema', kind];
      const english = JSON.parse((await botrules(asked)).stdout);
      const german = JSON.parse((await botrules([...asked, '--lang', 'de'])).stdout);
      const told = (schema: unknown): readonly string[] =>
        typeof schema !== 'object' || schema === null
          ? []
          : Object.entries(schema).flatMap(([key, value]) =>
              key === 'description' && typeof value === 'string' ? value : told(value),
            );
      expect(told(german)).to.deep.equal(
        told(english).map((text) => (schemaSentences as { readonly [text: string]: string })[text]),
      );
      const bare = (schema: unknown) =>
        JSON.stringify(schema, (key, value) =>
          key === 'description' && typeof value === 'string' ? '' : value,
        );
      expect(bare(german)).to.equal(bare(english));
    }
  });

  it('says in one way what several packages say, so that none speaks over another', () => {
    const tables: readonly { readonly [english: string]: string }[] = [
      findings,
      hints,
      parts,
      schemaSentences,
      help,
      settings,
      sentences,
      serviceSentences,
      sharedSentences,
      lineSentences,
      messengerSentences,
      slackSentences,
      telegramSentences,
      whatsappSentences,
      ofWorker,
      serverSentences,
    ];
    const known = new Map<string, Set<string>>();
    for (const [english, german] of tables.flatMap((table) => Object.entries(table))) {
      known.set(english, (known.get(english) ?? new Set()).add(german));
    }
    const several = [...known].filter(([, german]) => german.size > 1);
    expect(several.map(([english, german]) => [english, ...german])).to.deep.equal([]);
  });

  it('says what each channel is sent, and what was changed to fit it', async () => {
    const { stdout } = await withFiles({ 'rules.yaml': allKinds }, (cwd) =>
      botrules(['preview', 'rules.yaml', 'alles', '--lang', 'de'], { cwd }),
    );
    expectGolden('preview-all-de', stdout.replaceAll(/^.*\{".*\n/gm, ''));
  });

  it('says how many messages no rule took', async () => {
    const rules = `rules: [{ name: Hilfe, when: { missed: { at_least: 3 } }, reply: Hilfe }]
default: { reply: Wie bitte? }
`;
    const { stdout } = await withFiles({ 'rules.yaml': rules }, (cwd) =>
      botrules(['try', 'rules.yaml', '--lang', 'de'], {
        cwd,
        stdin: ['eins', '/memory', 'zwei', '/memory'].join('\n'),
      }),
    );
    expect(stdout).to.include('Gemerkt: die letzte Nachricht nahm keine Regel.');
    expect(stdout).to.include('Gemerkt: die letzten 2 Nachrichten nahm keine Regel.');
  });

  it('names what was left out on a channel, or takes up a noun of its gender', () => {
    for (const [english, german] of Object.entries(channelSentences)) {
      if (!/\bwurde es\b/.test(german)) continue;
      expect(german, english).to.match(/\b(?:ein|kein|das|dieses) \p{Lu}/u);
      expect(german, english).not.to.match(/^Der /);
    }
  });

  it('compares rules', async () => {
    const changed = {
      'neu.yaml': 'rules: []\ndefault: { reply: Hallo }\n',
      'e.jsonl': '{"text":"pizza"}\n{"text":1}\n',
    };
    const { stdout, stderr } = await withFiles({ ...files, ...changed }, (cwd) =>
      botrules(['replay', 'neu.yaml', 'e.jsonl', '--against', 'rules', '--lang', 'de'], { cwd }),
    );
    expectGolden('replay-de', stdout + stderr);
  });

  it('goes by BOTRULES_LANG for all commands, and "--lang" goes before it', async () => {
    const german = await inFolder(['check', 'rules'], { BOTRULES_LANG: 'de' });
    expect(german.stdout).to.include('1 Warnung in 1 Datei.');
    const english = await inFolder(['check', 'rules', '--lang', 'en'], { BOTRULES_LANG: 'de' });
    expect(english.stdout).to.include('1 warning in 1 file.');
    const { stderr } = await withFiles({ 'a.yaml': 'ruls: []\n' }, (cwd) =>
      botrules(['route', 'a.yaml', '{ payload: A }'], { cwd, env: { BOTRULES_LANG: 'de' } }),
    );
    expect(stderr).to.include('Meinten Sie „rules“?');
  });

  it('quotes an option as German does where its value is wrong', async () => {
    const told = async (...argv: string[]) =>
      (await inFolder([...argv, '--lang', 'de'])).stderr.trim();
    expect(await told('serve', 'rules', '--port', 'x')).to.match(/: „--port“ bekam „x“: /);
    expect(await told('graph', 'rules', '--format', 'x')).to.match(/: „--format“ ist eines von /);
  });

  it('has its help, and that of each command, in whatever place "--lang" stands', async () => {
    const { stdout, code } = await botrules(['--help'], { env: { BOTRULES_LANG: 'de' } });
    expect(code).to.equal(0);
    expectGolden('help-de', stdout);
    for (const argv of [
      ['--help', '--lang', 'de'],
      ['--lang', 'de', '--help'],
      ['--lang=de', 'help'],
    ]) {
      expect((await botrules(argv)).stdout, argv.join(' ')).to.equal(stdout);
    }
    for (const command of ['check', 'serve', 'inbox', 'test']) {
      expectGolden(
        `help-${command}-de`,
        (await botrules([command, '--help', '--lang', 'de'])).stdout,
      );
    }
  });

  it('has every sentence of every help', () => {
    const asked = new Set<string>();
    const recorder = {
      tag: 'xx',
      say: (sentence: string) => {
        if (!/\{\d\}/.test(sentence)) asked.add(sentence);
        return undefined;
      },
    };
    const output = { write: async () => {}, isTTY: false, columns: 80 };
    const io: Io = {
      stdin: Object.assign((async function* () {})(), { isTTY: false }),
      stdout: output,
      stderr: output,
      env: {},
      signal: new AbortController().signal,
      onHangup: () => {},
    };
    inLanguage(recorder, () => {
      const show = (command: Command) => {
        command.outputHelp();
        for (const below of command.commands) show(below as Command);
      };
      show(createProgram(io));
    });
    expect(asked.size).to.be.greaterThan(250);
    const german = { ...help, ...settings, ...sentences } as { readonly [english: string]: string };
    // What is made of several parts was said in German before it was asked for.
    const lacking = [...asked].filter(
      (each) =>
        /[a-z]/.test(each) &&
        german[each] === undefined &&
        !/\((?:unless given)\)|\[\$|unless given\. \[/.test(each),
    );
    expect(lacking).to.deep.equal([]);
  });

  describeSentences({
    ...channelSentences,
    ...serviceSentences,
    ...help,
    ...settings,
    ...sentences,
  });

  it('tells of a wrong use', async () => {
    const { stderr, code } = await botrules(['chek'], { env: { BOTRULES_LANG: 'de' } });
    expect(code).to.equal(2);
    expect(stderr).to.equal(
      'botrules: Es gibt keinen Befehl „chek“. Meinten Sie „check“? Siehe „botrules --help“.\n',
    );
  });

  it('is English whatever the machine speaks', async () => {
    const { stdout } = await inFolder(['check', 'rules'], { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE' });
    expect(stdout).to.include('1 warning in 1 file.');
  });

  it('tells of a language that is not known', async () => {
    const flag = await inFolder(['check', 'rules', '--lang', 'dee']);
    expect(flag.code).to.equal(2);
    expect(flag.stderr).to.include('is one of en, de, not "dee". Did you mean "de"?');
    const variable = await inFolder(['check', 'rules'], { BOTRULES_LANG: 'klingon' });
    expect(variable.code).to.equal(2);
    expect(variable.stderr).to.equal(
      'botrules: BOTRULES_LANG is "klingon", which is not a language that is known. Write one of en, de.\n',
    );
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inLanguage } from '@botrules/core';
import { expect } from 'chai';
import { german } from '../packages/service/src/said/de.js';
import { retold } from '../packages/service/src/said/retold.js';
import { type Literal, literalsOf } from './support/literals.js';

// What a person reads can be said in another language: it is a template of `say`, is marked for translators, or stands in a table of
// words. This walks the syntax of core, of the pictures, of the Studio, of the desk, of the command, of the service and of the
// channels, and finds each sentence that cannot.

const root = fileURLToPath(new URL('../', import.meta.url));

/** Folders whose sentences people read. */
const rooms = [
  'packages/core/src',
  'packages/picture/src',
  'packages/studio/src',
  'packages/cli/src',
  'packages/service/src/commands',
  'packages/service/src/config',
  'packages/service/src/delivery',
  'packages/service/src/desk',
  'packages/service/src/flow',
  'packages/service/src/work',
  'packages/channel/src',
  'packages/channels',
];

/** Files that are tables of words: each is held against its other language by a test of its own. */
const tables =
  /\.generated\.ts$|\/client\/words\/|\/studio\/src\/desk\/words\.ts$|\/de(?:\.ts|\/\w+\.ts)$/;

/** Attributes that people read or hear. */
const readAttributes = /^(?:aria-label|aria-description|title|placeholder|alt)=$/;

/** Whether a text looks like one that people read. */
function isSentence({ text, within: [around = ''], isKey }: Literal): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]+/gu) ?? [];
  if (around === '<>' || readAttributes.test(around)) return words.length > 0;
  // Other attributes are for the browser, and keys are for code.
  return !isKey && !/\S=$/.test(around) && words.length > 2 && / /.test(text.trim());
}

/** Whether it is written into the inbox in English, and told from there in another language. */
function isRetold(text: string): boolean {
  const written = text.replaceAll('{}', '7');
  return inLanguage(german, () => retold(written)) !== written;
}

/** What need not be said in another language, and why: by what it stands in, by the file, or both. */
const exceptions: readonly {
  readonly why: string;
  readonly within?: RegExp;
  readonly file?: RegExp;
}[] = [
  {
    why: 'thrown at programmers who call core with something else than it takes',
    within:
      /^(?:need[A-Z]\w*|wrongArgument|wrong|refuse|missing|once|damage)\(\)$|^new (?!(?:Studio|Usage|InvalidArgument|Inbox|Profile)Error|DeskRefusal)\w*(?:Error|Misshapen)$|^class (?:LeftOutError|NotThereYet)$/,
  },
  {
    why: 'advice in such an error, or why what code made is not a rule set or a memory',
    file: /core\/src\/(?:bot-profile|change-memory|declared|parse-rules|report\/argument|compiled\/built-file|memory\/need-memory|rules\/(?:check-names|need-rule-set|read-memory)|testing\/test-result)\.ts$/,
  },
  {
    why: 'the JSON Schema: the list of sentences has what findings say of it; editors show the rest as it is in the file',
    within: /^(?:description|examples|'x-[\w-]+'):$/,
  },
  { why: 'what the pages on checks and operators in docs/ say', within: /^proves:$/ },
  {
    why: 'examples of an operator in docs/',
    within: /^(?:test|takes|leaves):$/,
    file: /\/operators\//,
  },
  {
    why: 'code: DOT, Mermaid, TypeScript, YAML, HTML, CSS and selectors',
    file: /\/(?:to-dot|to-mermaid|to-module|route-types|exact-case|looks-like-pattern|assets|icons|popover|hanging|table-view|client\/keys)\.tsx?$/,
  },
  { why: 'headers of HTTP', within: /^'(?:Content-Type|Cache-Control)':$/i },
  {
    why: 'names within the program',
    file: /\/(?:moves|platform|options|fields|other-times|template|check-shape)\.ts$/,
  },
  {
    why: 'answered to what is not the page, or before the page is there',
    file: /\/server\/(?:guard|service-pages)\.ts$/,
  },
  {
    why: 'the log of the service, in its parts',
    within: /^(?:#?tell|#pause|onChange|onTrouble|then)\(\)$/,
    file: /service\/src\/(?:delivery|flow|work)\//,
  },
  {
    why: 'thrown and caught within the service, and told the log alone',
    within: /^class \w+Error$/,
    file: /service\/src\/flow\//,
  },
  { why: 'codes of languages', within: /^(?:spoken|codes) =$/, file: /\/known-codes\.ts$/ },
  { why: 'a beat of the stream of changes', within: /^ping =$/ },
  {
    why: 'the help of commands: test/cli/language.test.ts holds each of its sentences against German',
    within:
      /^(?:summary|description|argument|option|requiredOption|examples|choice|add|helpOption|helpGroup|version)\(\)$|^new (?:Option|Argument)$|^(?:aboutEvent|flags) =$/,
    file: /packages\/cli\//,
  },
  {
    why: 'scripts for shells and package.json, and the XML of reports and pictures',
    file: /cli\/src\/(?:completion\/\w+|init\/starter-package|formats\/junit|graph\/svg)\.ts$/,
  },
  {
    why: 'the frame of the first files of a bot, whose sentences are said one by one',
    within: /^(?:starterRules|starterTests|environment) =$/,
  },
  {
    why: 'what GitHub shows of a build, like the other lines of its log',
    file: /cli\/src\/formats\/github\.ts$/,
  },
  {
    why: 'the log of the service',
    within: /^(?:info|warn|error)\(\)$|^taker:$/,
    file: /cli\/src\/(?:serve\/|commands\/serve)/,
  },
  {
    why: 'English words that have a German twin in de.ts, where the compiler asks for it',
    file: /cli\/src\/terminal\/words\.ts$/,
  },
  {
    why: 'said before a program is there that could speak German',
    file: /cli\/src\/(?:terminal\/node-version|process-main)\.ts$/,
  },
  {
    why: 'what settings are about: in the help of commands, as above, and in tables of docs/',
    within: /^(?:setting\(\)|about:|ratesField =)$/,
  },
  { why: 'what to type into a terminal', file: /commands\/sandbox\.ts$/, within: /^join\(\)$/ },
  {
    why: 'why a delivery is not proved: told to the log and to who sent it',
    file: /\/(?:inbound\/verify|channel\/src\/graph\/(?:verify|handshake))\.ts$/,
  },
  {
    why: 'what the desk tells the log, cookies and streams',
    within: /^on(?:Trouble|Login|Act)\(\)$|^(?:cookie|gone) =$|^write\(\)$/,
    file: /service\/src\/desk\//,
  },
  { why: 'what the platforms themselves say', file: /\/channels\/\w+\/src\/sandbox\/[\w-]+\.ts$/ },
  {
    why: 'for who writes a channel or calls one from code',
    file: /channel\/src\/(?:testing|secrets|words)\.ts$/,
  },
];

/** Files are read once. */
const known = new Map<string, readonly Literal[]>();

function textsIn(file: string): readonly Literal[] {
  const texts = known.get(file) ?? literalsOf(join(root, file));
  known.set(file, texts);
  return texts;
}

/** The sentences of a file that cannot be said in another language. */
function untagged(file: string, code?: string): string[] {
  return (code === undefined ? textsIn(file) : literalsOf(join(root, file), code))
    .filter((literal) => literal.tag !== 'say' && !literal.isMarked && isSentence(literal))
    .filter(({ text }) => !isRetold(text))
    .filter(
      ({ within: around }) =>
        !exceptions.some(
          ({ within, file: where }) =>
            (where?.test(file) ?? true) && (!within || around.some((each) => within.test(each))),
        ),
    )
    .map(({ line, text }) => `${file}:${line}: ${text.trim()}`);
}

describe('What people read', () => {
  for (const room of rooms) {
    it(`can be said in another language: ${room}`, () => {
      const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .map((name) => join(room, name))
        .filter((file) => /\/src\/.*\.tsx?$/.test(file) && !tables.test(file));
      expect(files.length).to.be.greaterThan(3);
      expect(files.flatMap((file) => untagged(file))).to.deep.equal([]);
    });
  }

  for (const [what, code, found] of [
    ['a message', "export const a = { message: 'No rule takes it.' };", 'No rule takes it.'],
    [
      'a message in parts',
      `const a = (b) => ({ hint: \`Write \${b} in its place.\` });`,
      'Write {} in its place.',
    ],
    [
      'a refusal',
      "throw new StudioError(404, 'There is no such file.');",
      'There is no such file.',
    ],
    ['what stands between tags', 'const a = <p>Saved</p>;', 'Saved'],
    ['what a screen reader says', 'const a = <button aria-label="Close" />;', 'Close'],
    ['what is returned', "const a = () => 'with three words';", 'with three words'],
    [
      'a wrong use',
      "throw new UsageError('Name one file or folder.');",
      'Name one file or folder.',
    ],
    ['what was changed to fit', "tell('.text', 'The text is empty.');", 'The text is empty.'],
    ['what is complained of', "complain(io, 'No account is set.');", 'No account is set.'],
  ] as const) {
    it(`is found where it is bare: ${what}`, () => {
      expect(untagged('packages/studio/src/client/planted.tsx', code)).to.deep.equal([
        `packages/studio/src/client/planted.tsx:1: ${found}`,
      ]);
    });
  }

  it('is not found where it can be said, or nobody reads it', () => {
    const code = `
      import { a } from 'a module of names';
      type Words = 'three words here';
      const b = say\`No rule takes \${a}.\`;
      const c = /* say */ 'something that is said';
      const d = <p class="plain small bold">{words.saved}</p>;
      throw new TypeError('Pass a list of texts.');
    `;
    expect(untagged('packages/studio/src/client/planted.tsx', code)).to.deep.equal([]);
  });

  it('is said by one channel, or by what all of them share', () => {
    const of = new Map<string, string[]>();
    for (const folder of [
      'channel',
      ...readdirSync(join(root, 'packages/channels')).map((name) => `channels/${name}`),
    ]) {
      const file = `packages/${folder}/src/sentences.generated.ts`;
      if (!existsSync(join(root, file))) continue;
      for (const [, sentence] of readFileSync(join(root, file), 'utf8').matchAll(
        /^ {2}\| (".*")$/gm,
      )) {
        of.set(sentence!, [...(of.get(sentence!) ?? []), folder]);
      }
    }
    expect(of.size).to.be.greaterThan(200);
    expect([...of].filter(([, folders]) => folders.length > 1)).to.deep.equal([]);
  });

  it('needs each exception', () => {
    const idle = exceptions.filter(
      ({ within, file: where }) =>
        !rooms.some((room) =>
          readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
            .map((name) => join(room, name))
            .filter(
              (file) => /\.tsx?$/.test(file) && !tables.test(file) && (where?.test(file) ?? true),
            )
            .some((file) =>
              textsIn(file).some(
                (literal) =>
                  isSentence(literal) &&
                  (!within || literal.within.some((each) => within.test(each))),
              ),
            ),
        ),
    );
    expect(idle.map(({ why }) => why)).to.deep.equal([]);
  });
});

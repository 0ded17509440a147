import * as core from '@botrules/core';
import * as compiled from '@botrules/core/compiled';
import * as node from '@botrules/core/node';
import * as tooling from '@botrules/core/tooling';
import { expect } from 'chai';

const { value: ruleSet } = core.parseRules('rules: [{ name: a, when: { payload: A }, reply: Hi }]');
const event: core.Event = {
  event: 'postback',
  channel: 'messenger',
  standby: false,
  payload: 'A',
};
const router = core.createRouter(ruleSet!);
const decision = router.route(event);
const tests = core.parseTests({ 'a.test.yaml': 'tests: [{ name: a, event: { payload: A } }]' });
const testFile = tests.value![0]!;
const findings = () => {};
const { diagnostics, sources } = core.parseRules('rules: 12');
const source = new tooling.Source('a.yaml', 'a: b');
const ruleFile = { file: 'a.yaml', text: 'rules:\n  - { name: a, when: {}, route: a }\n' };
const listFile = { file: 'a.yaml', text: 'rules:\n  - { name: a, when: {}, reply: [A, B] }\n' };
const tableFile = { file: 'a.csv', text: 'sku,price\nshirt,19.00\n' };
const noValidator = Object.assign(() => true, { errors: null });

// biome-ignore lint/suspicious/noExplicitAny: every function is called with everything
type Call = (...values: any[]) => unknown;

/** A call that works, for each function: each argument is then put in the place of by what it cannot be. */
const calls: { readonly [name: string]: readonly [Call, ...unknown[]] } = {
  Source: [(file, text) => new tooling.Source(file, text), 'a.yaml', 'a: b'],
  addRow: [tooling.addRow, tableFile, ['hat', '19.00']],
  addColumn: [tooling.addColumn, tableFile, 'size'],
  renameColumn: [tooling.renameColumn, tableFile, 1, 'cost'],
  deleteColumn: [tooling.deleteColumn, tableFile, 1],
  deleteRow: [tooling.deleteRow, tableFile, 0],
  readTable: [tooling.readTable, tableFile],
  setCell: [tooling.setCell, tableFile, 0, 1, '29.00'],
  insertPart: [tooling.insertPart, listFile, 'rule a', ['reply'], 0, 'C'],
  movePart: [tooling.movePart, listFile, 'rule a', ['reply', 0], 1],
  removePart: [tooling.removePart, listFile, 'rule a', ['reply', 0]],
  setPart: [tooling.setPart, listFile, 'rule a', ['reply', 0], 'C'],
  renamePayload: [tooling.renamePayload, [ruleFile], 'A', 'B'],
  wordsOf: [tooling.wordsOf, ruleSet],
  addButton: [tooling.addButton, ruleFile, 'rule a', { title: 'A', payload: 'A' }],
  addRule: [tooling.addRule, ruleFile, { name: 'b', when: {}, route: 'b' }, 'rule a'],
  applyEdits: [tooling.applyEdits, 'abc', [{ from: 0, to: 1, text: 'x' }]],
  applyFix: [tooling.applyFix, tooling.createWorkspace(), diagnostics[0]],
  complete: [tooling.complete, ruleFile, 0, ruleSet],
  deleteRule: [tooling.deleteRule, ruleFile, 'rule a'],
  describe: [tooling.describe, ruleFile, 0, ruleSet],
  duplicateRule: [tooling.duplicateRule, ruleFile, 'rule a', 'b'],
  fixSlips: [tooling.fixSlips, tooling.createWorkspace({ 'a.yaml': '' })],
  flatMenu: [tooling.flatMenu, [{ title: 'A', payload: 'A' }]],
  withoutPlaceholders: [tooling.withoutPlaceholders, 'Hello {{user_first_name}}!', []],
  itemsOf: [tooling.itemsOf, tooling.outline('a.yaml', ruleFile.text)],
  moveRule: [tooling.moveRule, ruleFile, 'rule a', null],
  Outlines: [(file, text) => [...new tooling.Outlines().steps(file, text)], 'a.yaml', ''],
  outline: [tooling.outline, 'a.yaml', 'rules: []'],
  partAt: [tooling.partAt, tooling.outline('a.yaml', ruleFile.text), ['when']],
  payloadTo: [tooling.payloadTo, tooling.outline('a.yaml', ruleFile.text)],
  tapsOf: [tooling.tapsOf, []],
  setDisabled: [tooling.setDisabled, ruleFile, 'rule a', true],
  setText: [tooling.setText, ruleFile, 'rule a', ['route'], 'x'],
  addTest: [tooling.addTest, testFile, event, router, {}],
  analyze: [core.analyze, ruleSet, {}],
  changeMemory: [core.changeMemory, undefined, { count: 'visits' }, 0],
  checkShape: [tooling.checkShape, tooling.parseYaml(source, findings), noValidator, findings],
  countCharacters: [tooling.countCharacters, 'abc'],
  countGraphemes: [tooling.countGraphemes, 'abc'],
  createComparison: [tooling.createComparison, {}],
  'comparison.add': [(a, b) => tooling.createComparison().add(a, b, 'x'), decision, decision],
  createConversations: [tooling.createConversations, router, {}],
  createPlayer: [tooling.createPlayer, router, { at: 0 }],
  createExplainer: [core.createExplainer, ruleSet],
  createLinearRouter: [core.createLinearRouter, ruleSet],
  createRouter: [core.createRouter, ruleSet],
  createSerializer: [tooling.createSerializer],
  inLanguage: [core.inLanguage, undefined, () => 1],
  speak: [tooling.speak, undefined],
  bundleConditions: [tooling.bundleConditions, ruleSet],
  createWorkspace: [tooling.createWorkspace, {}, {}],
  'workspace.set': [(path, text) => tooling.createWorkspace().set(path, text), 'a.yaml', ''],
  createTally: [tooling.createTally, ruleSet],
  'tally.add': [(each) => tooling.createTally().add(each), decision],
  describeStep: [tooling.describeStep, decision.steps[0]],
  outcomeOf: [tooling.outcomeOf, decision],
  diffDecisions: [tooling.diffDecisions, decision, decision],
  due: [core.due, undefined],
  exactTexts: [tooling.exactTexts, ['open']],
  explain: [(a) => core.explain(a, event), ruleSet],
  'explain, options': [(options) => core.explain(ruleSet!, event, options), {}],
  fillExpect: [tooling.fillExpect, testFile, []],
  'findings.report': [
    (finding) => new tooling.Findings().report(finding),
    { code: 'yaml-syntax', message: 'm', span: { source, start: 0, end: 1 } },
  ],
  'findings.finish': [(order, most) => new tooling.Findings().finish(order, most), new Map(), 100],
  followUpEvent: [core.followUpEvent, event, { payload: 'A', due: 0 }, 0],
  followUps: [core.followUps, undefined, 0],
  graph: [tooling.graph, ruleSet, {}],
  Graphs: [(rules, options) => [...new tooling.Graphs().steps(rules, options)], ruleSet, {}],
  isSameTest: [tooling.isSameTest, testFile.tests[0], testFile.tests[0]],
  listRules: [tooling.listRules, ruleSet],
  loadCompiled: [core.loadCompiled, core.serialize(ruleSet!)],
  loadFiles: [
    tooling.loadFiles,
    { read: () => 'missing', list: () => undefined, identify: String, show: String },
    '',
    {},
  ],
  measureCoverage: [tooling.measureCoverage, ruleSet, []],
  coverageSteps: [
    (...given: Parameters<typeof tooling.coverageSteps>) => [...tooling.coverageSteps(...given)],
    ruleSet,
    [],
  ],
  finish: [(steps) => tooling.finish(steps), { next: () => ({ done: true, value: 1 }) }],
  nearest: [tooling.nearest, 'wehn', ['when']],
  newTest: [tooling.newTest, event, router, {}],
  parseData: [tooling.parseData, 'a: b'],
  parseRules: [core.parseRules, { 'a.yaml': '' }, {}],
  parseSteps: [
    (...given: Parameters<typeof tooling.parseSteps>) => [...tooling.parseSteps(...given)],
    { 'a.yaml': '' },
    {},
  ],
  'parseRules, a text': [(text) => core.parseRules({ 'a.yaml': text }), ''],
  'parseRules, entry': [(entry) => core.parseRules({ 'a.yaml': '' }, { entry }), 'a.yaml'],
  parseTests: [core.parseTests, { 'a.test.yaml': '' }],
  'parseTests, a text': [(text) => core.parseTests({ 'a.test.yaml': text }), ''],
  parseYaml: [tooling.parseYaml, source, findings],
  patternFor: [tooling.patternFor, 'NUDGE_{size}'],
  previewOutcome: [tooling.previewOutcome, ruleSet!.root.items[0]],
  remember: [core.remember, undefined, decision, {}],
  renderDiagnostic: [core.renderDiagnostic, diagnostics[0], sources, {}],
  renderExplanation: [core.renderExplanation, core.explain(ruleSet!, event), {}],
  testSteps: [
    (...given: Parameters<typeof tooling.testSteps>) => [...tooling.testSteps(...given)],
    tests.value,
    ruleSet,
    { readWebhook: () => {}, readFile: () => '' },
  ],
  routerSteps: [
    (...given: Parameters<typeof tooling.routerSteps>) => [...tooling.routerSteps(...given)],
    ruleSet,
  ],
  runTests: [core.runTests, tests.value, ruleSet, { readWebhook: () => {}, readFile: () => '' }],
  serialize: [core.serialize, ruleSet],
  toRouteTypes: [tooling.toRouteTypes, ruleSet],
  takeOver: [tooling.takeOver, core.serialize(ruleSet!)],
  toDot: [tooling.toDot, tooling.graph(ruleSet!)],
  toModule: [tooling.toModule, ruleSet, []],
  toMermaid: [tooling.toMermaid, tooling.graph(ruleSet!)],
  toPicture: [tooling.toPicture, tooling.graph(ruleSet!)],
  withPerson: [core.withPerson, undefined, { first_name: 'Ada' }, 0],
  withoutMarksOf: [core.withoutMarksOf, undefined, 'id'],
  writeShortEvent: [core.writeShortEvent, event],
  loadRules: [node.loadRules, 'rules', {}],
};

/** What a program hands over by mistake. */
const mistakes: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['a number', 12],
  ['a boolean', true],
  ['a text', 'rules: []'],
  ['an empty text', ''],
  ['a Buffer', Buffer.from('rules: []')],
  ['a Uint8Array', new TextEncoder().encode('rules: []')],
  ['an array', ['rules: []']],
  ['an empty array', []],
  ['an object', { rules: [] }],
  ['a Promise', Promise.resolve('rules: []')],
  ['a function', () => 'rules: []'],
  ['a Map', new Map([['a.yaml', 'rules: []']])],
  ['a URL', new URL('https://example.com/rules.yaml')],
  ['a symbol', Symbol('rules')],
  ['an object without a prototype', Object.create(null)],
];

/** What no wrong argument gets an error for: it is read as what it is, or is data that is told to be amiss. */
const takesAnything = new Set([
  ...[
    'CompiledRulesError',
    'Findings',
    'RuleCache',
    'deadEndTip',
    // Of what a rule set has, which was read.
    'describeCondition',
    'exitWord',
    'handoverTo',
    'isForgotten',
    'isOfThePage',
    'language',
    'readMemory',
    'readShortEvent',
    'replyLimits',
    // The tag of a template, a word of a table, and the tag of the language.
    'say',
    'spokenLanguage',
    'spokenTag',
    'translated',
  ],
  'version',
]);

describe('a wrong argument', () => {
  it('is tried for every function', () => {
    const names = Object.entries({ ...core, ...tooling, ...compiled, ...node })
      .filter(([name]) => !takesAnything.has(name) && name !== 'loadRulesAsync')
      .map(([name]) => name);
    expect(names.filter((name) => calls[name] === undefined)).to.deep.equal([]);
  });

  for (const [name, [call, ...rights]] of Object.entries(calls)) {
    it(`of ${name} is a TypeError that says what was given and what to write, or no error`, async () => {
      expect(() => call(...rights)).to.not.throw();
      for (const [index] of rights.entries()) {
        for (const [what, wrong] of mistakes) {
          const values = rights.with(index, wrong);
          try {
            call(...values);
          } catch (error) {
            const { message } = error as Error;
            const place = `argument ${index + 1} is ${what}: ${message}`;
            // A text that is not a compiled file, and a URL that is not of a file, have errors of their own.
            if (error instanceof core.CompiledRulesError) continue;
            if ((error as NodeJS.ErrnoException).code === 'ERR_INVALID_URL_SCHEME') continue;
            expect(error, place).to.be.instanceOf(TypeError);
            expect(message, place).to.match(/ takes? .+ (?:and was given|is) .+\. [A-Z].+\.$/s);
            expect(message, place).to.not.match(
              /Cannot read|not a function|not iterable|rules: \[/,
            );
          }
        }
      }
    });
  }

  for (const [name, call, said] of [
    [
      'what parseRules returned',
      () => core.createRouter(core.parseRules('rules: 12') as never),
      'createRouter takes a rule set, and was given what a load returns. Pass its "value", which is undefined where "diagnostics" has an error.',
    ],
    [
      'no rule set',
      () => core.createRouter(core.parseRules('rules: 12').value as never),
      'createRouter takes a rule set, and was given undefined. A load returns { value, diagnostics }, and there is no value where "diagnostics" has an error: look there first.',
    ],
    [
      'a promise of a rule set',
      () => core.createRouter(Promise.resolve(ruleSet) as never),
      'createRouter takes a rule set, and was given a Promise. Put "await" before it.',
    ],
    [
      'YAML',
      () => core.createRouter('rules: []' as never),
      'createRouter takes a rule set, and was given a text. Load it first: parseRules(text).value for rules in YAML, loadCompiled(text) for what "botrules build" wrote.',
    ],
    [
      'bytes',
      () => core.parseRules({ 'a.yaml': Buffer.from('') } as never),
      'parseRules takes texts by the path of their file, and "a.yaml" is a Buffer. Read it as a text: readFileSync(path, "utf8").',
    ],
    [
      'an option with a slip in its name',
      () => core.parseRules('rules: []', { chanels: ['telegram'] } as never),
      'parseRules takes options of other names, and was given "chanels". Write "channels".',
    ],
    [
      'an option that there is not',
      () => node.loadRules('rules', { recursive: true } as never),
      'loadRules takes options of other names, and was given "recursive". Leave it out.',
    ],
    [
      'a number that is a text',
      () => core.parseRules('rules: []', { most: '20' } as never),
      'parseRules takes how many findings as "most", and was given a text. Leave it out for 100.',
    ],
    [
      'a declaration that is a text',
      () => node.loadRules('rules', { fields: 'plan' } as never),
      'loadRules takes "fields" as a list, and was given a text. Write { fields: [\'user.language\'] }.',
    ],
    [
      'a list of texts',
      () => core.parseRules(['rules: []'] as never),
      'parseRules takes a text, or texts by the path of their file, and was given an array. Write parseRules(text) or parseRules({ "rules.yaml": text }).',
    ],
    [
      'nothing in place of a text',
      () => core.parseRules(undefined as never),
      'parseRules takes a text, or texts by the path of their file, and was given undefined. Write parseRules(text) or parseRules({ "rules.yaml": text }).',
    ],
    [
      'a promise of a text',
      () => core.parseRules({ 'a.yaml': Promise.resolve('') } as never),
      'parseRules takes texts by the path of their file, and "a.yaml" is a Promise. Put "await" before it.',
    ],
    [
      'a number for a path',
      () => node.loadRules(3 as never),
      'loadRules takes the path of a file or folder, as a text or a file: URL, and was given number. Write loadRules("rules").',
    ],
  ] as const) {
    it(`that is ${name} is answered with what to write`, () => {
      expect(call).to.throw(TypeError, said);
    });
  }

  it('of loadRulesAsync is a rejection, not a throw', async () => {
    const promise = node.loadRulesAsync(undefined as never);
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(TypeError);
  });
});

describe('parseRules', () => {
  it('takes one text by itself', () => {
    const { value, diagnostics } = core.parseRules('rules: [{ name: a, when: {}, route: x }]');
    expect(core.createRouter(value!).route(event)).to.deep.include({ rule: 'a', route: 'x' });
    expect(diagnostics).to.deep.equal([]);
    expect(core.parseRules('rules: 12').diagnostics[0]).to.include({ file: 'rules.yaml', line: 1 });
  });

  it('takes one text by any name', () => {
    expect(core.parseRules({ tenant42: 'rules: []\ndefault: { route: x }' }).value).to.not.equal(
      undefined,
    );
  });

  for (const [name, texts, message] of [
    [
      'numbers',
      { 0: 'rules: []', 1: 'rules: []' },
      'None of the 2 paths ends in ".yaml": "0", "1".',
    ],
    ['nothing', {}, 'There is no text to read rules from.'],
    [
      'words',
      { a: '', b: '', c: '', d: '' },
      'None of the 4 paths ends in ".yaml": "a", "b", "c" ….',
    ],
  ] as const) {
    it(`says what paths have to be where they are ${name}`, () => {
      const { value, diagnostics } = core.parseRules(texts as never);
      expect(value).to.equal(undefined);
      expect(diagnostics).to.have.length(1);
      expect(diagnostics[0]).to.include({ code: 'bad-include', message });
      expect(diagnostics[0]!.hint).to.contain('parseRules({ "a.yaml": text');
    });
  }
});

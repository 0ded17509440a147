import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { tests } from '../../../packages/studio/src/worker/questions/tests.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import { atOnce } from '../../support/at-once.js';

function stateOf(texts: Record<string, string>): StudioState {
  const state = new StudioState({ entry: 'rules', texts });
  state.check(true);
  return state;
}

async function answerOf(state: StudioState) {
  return atOnce(await tests(state));
}

const rules = `rules:
  - { name: menu, when: { any: [{ payload: MENU }, { text: menu }] }, reply: { text: Hello, buttons: [{ title: Hours, payload: HOURS }] } }
  - { name: hours, when: { payload: HOURS }, reply: 9 to 18 }
default: { reply: Sorry }
`;

describe('The tests of the Studio', () => {
  it('are those of the folder, run as the command runs them, bodies of platforms too', async () => {
    const root = new URL('../../../rules/', import.meta.url);
    const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [`rules/${name}`, readFileSync(new URL(name, root), 'utf8')]);
    const answer = await answerOf(stateOf(Object.fromEntries(texts)));
    expect(answer.tests.filter(({ passed }) => !passed)).to.deep.equal([]);
    expect(answer.passed).to.be.above(10);
    expect(answer.problems).to.deep.equal([]);
    expect(answer.reached!.reached).to.be.above(10);
  });

  it('say first what failed, with the talk up to there, and what was expected and came', async () => {
    const answer = await answerOf(
      stateOf({
        'rules/a.yaml': rules,
        'rules/a.test.yaml': `tests:
  - { name: fine, event: { text: menu }, expect: { rule: menu } }
  - name: talks
    conversation:
      - say: menu
      - tap: Hours
        expect: { reply: [{ text: 8 to 18 }] }
`,
      }),
    );
    expect([answer.passed, answer.failed]).to.deep.equal([1, 1]);
    const [first, second] = answer.tests;
    expect(first).to.deep.include({
      name: 'talks',
      passed: false,
      file: 'rules/a.test.yaml',
      line: 3,
    });
    expect(first!.talk.map(({ did, kind, rule }) => [did, kind, rule])).to.deep.equal([
      ['menu', 'words', 'menu'],
      ['Hours', 'tap', 'hours'],
    ]);
    expect(first!.talk[1]!.differences).to.deep.equal([
      { path: 'reply[0].text', expected: '8 to 18', came: '9 to 18', line: 7, hint: undefined },
    ]);
    expect(first!.talk[1]!.answer).to.deep.equal([{ text: '9 to 18' }]);
    expect(second).to.deep.include({ name: 'fine', passed: true, talk: [] });
  });

  it('say of one that passed whatever the opening hours are that it does', async () => {
    const open = rules.replace(
      'payload: HOURS }, reply',
      'text: hours, time: { hours: "09:00-18:00" } }, reply',
    );
    const { passed, tests: shown } = await answerOf(
      stateOf({
        'rules/a.yaml': open,
        'rules/a.test.yaml':
          'tests: [{ name: closed, event: { text: hours }, expect: { rule: default } }]\n',
      }),
    );
    expect(passed).to.equal(1);
    expect(shown[0]!.problem!.message).to.include('This passes whatever days or hours stand in');
  });

  it('say what no test reaches: rules, defaults and alternatives', async () => {
    const { reached } = await answerOf(
      stateOf({
        'rules/a.yaml': rules,
        'rules/a.test.yaml':
          'tests:\n  - { name: fine, event: { text: menu }, expect: { rule: menu } }\n',
      }),
    );
    expect(
      reached!.points.filter(({ events }) => events === 0).map(({ kind, name }) => [kind, name]),
    ).to.deep.equal([
      ['alternative', 'payload is "MENU"'],
      ['rule', 'hours'],
      ['default', 'default'],
    ]);
  });

  it('say what is wrong with a file of tests, and run the others', async () => {
    const answer = await answerOf(
      stateOf({
        'rules/a.yaml': rules,
        'rules/a.test.yaml': 'tests:\n  - { nam: fine }\n',
        'rules/b.test.yaml':
          'tests:\n  - { name: fine, event: { text: menu }, expect: { rule: menu } }\n',
      }),
    );
    expect(answer.problems.map(({ file }) => file)).to.include('rules/a.test.yaml');
    expect(answer.passed).to.equal(1);
  });

  it('read what a platform sent, in place or from a file of the folder', async () => {
    const body = JSON.stringify({
      object: 'page',
      entry: [
        {
          id: '1',
          time: 1,
          messaging: [
            {
              sender: { id: '2' },
              recipient: { id: '1' },
              timestamp: 1_700_000_000_000,
              message: { mid: 'm', text: 'menu' },
            },
          ],
        },
      ],
    });
    const answer = await answerOf(
      stateOf({
        'rules/a.yaml': rules,
        'rules/fixtures/menu.json': body,
        'rules/a.test.yaml': `tests:
  - { name: from a file, webhook: { file: fixtures/menu.json }, expect: { rule: menu } }
  - { name: gone, webhook: { file: ../gone.json }, expect: { rule: menu } }
`,
      }),
    );
    expect(answer.tests.map(({ name, passed }) => [name, passed])).to.deep.equal([
      ['gone', false],
      ['from a file', true],
    ]);
    expect(answer.tests[0]!.problem!.message).to.include('"gone.json" cannot be read');
  });

  it('are none where there are none, and none are run without rules', async () => {
    expect((await answerOf(stateOf({ 'rules/a.yaml': rules }))).tests).to.deep.equal([]);
    const answer = await answerOf(
      stateOf({
        'rules/a.yaml': 'rules: [',
        'rules/a.test.yaml':
          'tests:\n  - { name: fine, event: { text: menu }, expect: { rule: menu } }\n',
      }),
    );
    expect(answer).to.deep.include({ passed: 0, failed: 0, reached: undefined });
  });
});

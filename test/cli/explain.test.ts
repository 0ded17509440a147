import { expect } from 'chai';
import { botrules, expectGolden, expectToFit, expectUsageError, withFiles } from './harness.js';

const files = {
  'rules/shop.yaml': `rules:
  - name: order status
    when:
      payload: { like: "ORDER_{order_id}_STATUS" }
      channel: messenger
    route: orders.status
  - name: a person
    when:
      any:
        - payload: [HUMAN, AGENT]
        - title: { contains: human, ignore_case: true }
    handover: page_inbox
  - name: sale
    when: { payload: SALE }
    disabled: true
    route: sale
default: { route: fallback }
`,
};
const explain = (argv: readonly string[], setting = {}) =>
  withFiles(files, (cwd) => botrules(['explain', 'rules', ...argv], { cwd, ...setting }));

describe('botrules explain', () => {
  it('shows what was tried, line by line, and what was seen', async () => {
    const { code, stdout, stderr } = await explain(['{"payload":"human","title":"Talk"}']);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expectGolden('explain', stdout);
  });

  it('fits 60 columns', async () => {
    const { stdout } = await explain(['{"payload":"ORDER_12_STATUS"}'], { terminal: 60 });
    expectToFit(stdout, 60);
  });

  it('shows one rule alone', async () => {
    const { stdout } = await explain(['{"payload":"SALE"}', '--rule', 'sale']);
    expectGolden('explain-rule', stdout);
  });

  it('writes JSON, a line an event', async () => {
    const { stdout } = await explain(['-', '--format', 'json'], { stdin: '{"payload":"HUMAN"}' });
    expect(JSON.parse(stdout)).to.include({ rule: 'a person' });
  });

  for (const [argv, line] of [
    [
      ['{"payload":"A"}', '--rule', 'a persn'],
      'There is no rule "a persn". Did you mean "a person"?',
    ],
    [
      ['hello'],
      'There is no file "hello". Write --text "hello" if a person writes this, or --payload "hello" if a button sends it.',
    ],
    [
      ['do', 'you', 'deliver?'],
      'There is no file "do you deliver?". Write --text "do you deliver?" if',
    ],
    [['a.json', 'b.json'], 'Too many arguments: "a.json" and "b.json" where one event is due.'],
    [['event.json'], 'There is no file or folder "event.json".'],
    [['{"text":'], '"{"text":" is not JSON ('],
  ] as const) {
    it(`says in one line what is wrong: ${argv.join(' ')}`, async () => {
      const run = await explain(argv);
      expect(run.stderr).to.include(`botrules explain: ${line}`);
      expectUsageError(run, run.stderr.split('\n')[0]!);
    });
  }
});

import { expect } from 'chai';
import { botrules, expectGolden, expectToFit, expectUsageError, withFiles } from './harness.js';

const before = `rules:
  - name: menu
    when: { payload: MENU }
    reply: Here is the menu.
  - name: old deals
    when: { payload: { starts_with: DEAL_ } }
    route: deals
  - name: unused
    when: { payload: NEVER }
    route: never
`;
const after = `rules:
  - name: menu
    when: { payload: MENU }
    reply: Here is our new menu.
  - name: seen
    when: { payload: { starts_with: DEAL_ } }
    continue: true
    route: log
  - name: summer deals
    when: { payload: { starts_with: DEAL_SUMMER } }
    route: deals
default: { route: fallback }
`;
const files = {
  'old.yaml': before,
  'new.yaml': after,
  'events.jsonl': [
    ...Array.from({ length: 5 }, (_, at) => ({ payload: 'MENU', sender: { id: `${at}` } })),
    ...Array.from({ length: 4 }, (_, at) => ({ payload: `DEAL_SUMMER_${at}` })),
    { payload: 'DEAL_WINTER', title: 'Warm things for the long evenings that come' },
    { event: 'message', text: 'hm' },
  ]
    .map((event) => JSON.stringify(event))
    .join('\n'),
};

const replay = (argv: readonly string[], setting: { terminal?: number } = {}) =>
  withFiles(files, (cwd) => botrules(['replay', ...argv], { cwd, ...setting }));

describe('botrules replay', () => {
  it('reports how many events each rule took', async () => {
    const { code, stdout, stderr } = await replay(['old.yaml', 'events.jsonl']);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expectGolden('replay', stdout);
  });

  it('reports what changed, grouped and with samples', async () => {
    const { code, stdout } = await replay(['new.yaml', 'events.jsonl', '--against', 'old.yaml']);
    expect(code).to.equal(0);
    expectGolden('replay-against', stdout);
  });

  for (const argv of [
    ['new.yaml', 'events.jsonl'],
    ['new.yaml', 'events.jsonl', '--against', 'old.yaml'],
  ]) {
    it(`fits 60 columns: ${argv.join(' ')}`, async () => {
      expectToFit((await replay(argv, { terminal: 60 })).stdout, 60);
    });
  }

  it('makes follow-ups itself, and passes over those that were recorded', async () => {
    const rules = `rules:
  - { name: buy, when: { payload: BUY }, follow_up: { after: 1h, payload: NUDGE }, reply: Which? }
  - { name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Still there? }
  - { name: hello, when: { text: hello }, reply: Hi }
`;
    const at = (minutes: number) => 1_800_000_000_000 + minutes * 60_000;
    const sender = { id: '7' };
    const recorded = [
      { payload: 'BUY', timestamp: at(0), sender },
      { event: 'follow_up', payload: 'NUDGE', timestamp: at(60), sender },
      { payload: 'BUY', timestamp: at(120), sender },
      { text: 'hello', timestamp: at(130), sender },
      { event: 'follow_up', payload: 'NUDGE', timestamp: at(180), sender },
    ];
    const { code, stdout } = await withFiles(
      {
        'rules.yaml': rules,
        'events.jsonl': recorded.map((each) => JSON.stringify(each)).join('\n'),
      },
      (cwd) => botrules(['replay', 'rules.yaml', 'events.jsonl', '--format', 'json'], { cwd }),
    );
    const { lines, events } = JSON.parse(stdout);
    const took = Object.fromEntries(
      lines.map(({ rule, took }: { rule: string; took: number }) => [rule, took]),
    );
    expect({ code, events, took }).to.deep.equal({
      code: 0,
      events: 4,
      // One came; the other was called off by the words.
      took: { buy: 2, nudge: 1, hello: 1 },
    });
  });

  it('says that all is as before', async () => {
    const { code, stdout } = await replay([
      'old.yaml',
      'events.jsonl',
      '--against',
      'old.yaml',
      '--expect-same',
    ]);
    expect(stdout).to.equal('11 events: all are decided as before.\n');
    expect(code).to.equal(0);
  });

  it('exits with 1 where something changed and --expect-same is given', async () => {
    const { code } = await replay([
      'new.yaml',
      'events.jsonl',
      '--against',
      'old.yaml',
      '--expect-same',
    ]);
    expect(code).to.equal(1);
  });

  it('writes JSON', async () => {
    const { stdout } = await replay([
      'new.yaml',
      'events.jsonl',
      '--against',
      'old.yaml',
      '--format',
      'json',
      '--samples',
      '1',
    ]);
    const { events, untaken, comparison, broken } = JSON.parse(stdout);
    expect({ events, untaken, broken }).to.deep.equal({ events: 11, untaken: 0, broken: 0 });
    expect(comparison.different).to.equal(11);
    for (const { samples } of comparison.groups) expect(samples).to.have.length(1);
  });

  it('takes what route wrote', async () => {
    await withFiles(files, async (cwd) => {
      const { stdout: decided } = await botrules(['route', 'old.yaml', 'events.jsonl'], { cwd });
      const again = await botrules(['replay', 'old.yaml', '-'], { cwd, stdin: decided });
      expect(again.stdout).to.equal(
        (await botrules(['replay', 'old.yaml', 'events.jsonl'], { cwd })).stdout,
      );
    });
  });

  it('names the first lines that it cannot read, counts the others, and exits with 1', async () => {
    const { code, stdout, stderr } = await withFiles(
      { 'old.yaml': before, 'events.jsonl': `{"payload":"MENU"}\n${'h\u001b[2Jm\n'.repeat(5)}` },
      (cwd) => botrules(['replay', 'old.yaml', 'events.jsonl'], { cwd }),
    );
    expect(stdout).to.match(/^1 event\n/);
    expect(stderr.split('\n').map((line) => line.slice(0, 40))).to.deep.equal([
      'events.jsonl:2: "h\ufffd[2Jm" is not an event',
      'events.jsonl:3: "h\ufffd[2Jm" is not an event',
      'events.jsonl:4: "h\ufffd[2Jm" is not an event',
      'events.jsonl: 2 more problems of this ki',
      '',
    ]);
    expect(stderr).not.to.include('\u001b');
    expect(code).to.equal(1);
  });

  it('draws its progress for who watches, and takes it away', async () => {
    const { stderr } = await replay(['old.yaml', 'events.jsonl'], { terminal: 60 });
    expect(stderr).to.match(/^\r\u001b\[2K.*100%.*\r\u001b\[2K$/s);
    expectToFit(stderr.replaceAll('\r', '\n'), 60);
  });

  it('stops on Ctrl-C without a report', async () => {
    const { code, stdout } = await withFiles(files, (cwd) =>
      botrules(['replay', 'old.yaml', 'events.jsonl'], { cwd, signal: AbortSignal.abort() }),
    );
    expect({ code, stdout }).to.deep.equal({ code: 130, stdout: '' });
  });

  it('needs to know what to compare with', async () => {
    expectUsageError(
      await replay(['old.yaml', 'events.jsonl', '--expect-same']),
      'botrules replay: "--expect-same" compares with other rules: name them with "--against".',
    );
  });
});

import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';

const files = {
  'rules.yaml': `rules:
  - name: status
    when: { payload: { like: "ORDER_{id}" } }
    reply:
      - text: Order {id} of {sender.id|you} is on its way.
        buttons: [{ title: "Track order number {id}", payload: "TRACK_{id}" }]
    handover: page_inbox
  - name: silent
    when: { payload: QUIET }
    route: quiet
`,
};
const run = (...args: readonly string[]) =>
  withFiles(files, (cwd) => botrules(['preview', 'rules.yaml', ...args], { cwd }));

describe('botrules preview', () => {
  it('shows the exact calls on each channel, and what was changed', async () => {
    const { code, stdout, stderr } = await run('status', '--json');
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    const shown = JSON.parse(stdout) as {
      channel: string;
      calls: { path: string; body: object }[];
    }[];
    expect(shown.map(({ channel }) => channel)).to.include.members(['messenger', 'instagram']);
    const [messenger] = shown;
    expect(messenger!.calls.map(({ path }) => path)).to.deep.equal([
      'messages',
      'pass_thread_control',
    ]);
    const said = JSON.stringify(messenger!.calls[0]!.body);
    expect(said)
      .to.include('Order {id} of {sender.id} is on its way.')
      .and.to.include('TRACK_{id}');
    expect(messenger).to.have.property('changed').with.length(1);
  });

  it('is for people, of one channel', async () => {
    const { stdout } = await run('status', '--channel', 'instagram');
    expect(stdout).to.match(/^instagram\n {2}messages {2}\{/);
    expect(stdout).to.match(/changed: reply\[0\]/);
    expect(stdout).not.to.include('messenger\n');
  });

  it('says what people get in place of cards and typing where there are none', async () => {
    const card = (title: string) => `{ title: ${title}, buttons: [{ title: Buy, payload: BUY }] }`;
    const rules = `rules:\n  - name: cards\n    when: { payload: CARDS }\n    reply: [{ typing: 1s }, { cards: [${card('Red')}, ${card('Blue')}] }]\n`;
    const { stdout } = await withFiles({ 'rules.yaml': rules }, (cwd) =>
      botrules(['preview', 'rules.yaml', 'cards', '--json'], { cwd }),
    );
    const shown = JSON.parse(stdout) as { channel: string; changed: readonly string[] }[];
    expect(
      Object.fromEntries(shown.map(({ channel, changed }) => [channel, changed])),
    ).to.deep.equal({
      messenger: [],
      instagram: [],
      slack: [
        'reply[0].typing: People on Slack get this instead: a pause.',
        'reply[1].cards: People on Slack get this instead: a section each, one below the other.',
      ],
      telegram: [
        'reply[1].cards: People on Telegram get this instead: a message each, one below the other.',
      ],
      whatsapp: [
        'reply[1].cards: WhatsApp shows cards side by side only where each has a picture, a short text and the same buttons, so each was sent by itself.',
      ],
      line: [],
    });
  });

  it('says where nothing is sent', async () => {
    expect((await run('silent', '--channel', 'messenger')).stdout).to.equal(
      'messenger\n  Nothing is sent.\n',
    );
  });

  it('knows no other rule or channel', async () => {
    expect((await run('statu')).stderr).to.include('Did you mean "status"?');
    expect((await run('status', '--channel', 'instagran')).stderr).to.include('instagram');
  });
});

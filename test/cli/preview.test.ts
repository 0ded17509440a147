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

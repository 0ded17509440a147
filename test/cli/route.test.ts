import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';

const rules = `rules:
  - name: seen
    when: { payload: { starts_with: ORDER_ } }
    continue: true
    route: log
    params: { seen: true }
  - name: order status
    when: { payload: { like: "ORDER_{order_id}_STATUS" } }
    route: orders.status
    reply: "Order {order_id}: one moment, please."
  - name: a person
    when: { text: { contains: human } }
    handover: page_inbox
  - name: numbers
    when: { payload.json.id: "12345678901234567890" }
    route: numbers
  - name: logged
    when: { payload: LOG }
    forward: https://example.com/hook
default:
  route: fallback
`;

/** What `route` writes for what it reads. */
async function route(stdin: string | Uint8Array, more: readonly string[] = []) {
  return withFiles({ 'rules.yaml': rules }, (cwd) =>
    botrules(['route', 'rules.yaml', ...more], { cwd, stdin }),
  );
}

async function decide(line: string): Promise<Record<string, unknown>> {
  const { stdout } = await route(line);
  return JSON.parse(stdout);
}

describe('botrules route', () => {
  it('writes a decision line, key for key', async () => {
    const webhook = {
      object: 'page',
      entry: [
        {
          id: '7',
          time: 1527459824001,
          messaging: [
            {
              sender: { id: '42' },
              recipient: { id: '7' },
              timestamp: 1527459824000,
              postback: {
                mid: 'm_1',
                title: 'Where is it?',
                payload: 'ORDER_12_STATUS',
                referral: { ref: 'summer', source: 'SHORTLINK', type: 'OPEN_THREAD' },
              },
            },
          ],
        },
      ],
    };
    const { code, stdout, stderr } = await route(JSON.stringify(webhook));
    const { event } = JSON.parse(stdout);
    expect(event.id).to.be.a('string').that.is.not.empty;
    expect(stdout).to.equal(
      `{"event":{"id":${JSON.stringify(event.id)},"event":"postback","channel":"messenger","payload":"ORDER_12_STATUS",` +
        '"title":"Where is it?","referral":{"ref":"summer","source":"SHORTLINK","type":"OPEN_THREAD"},' +
        '"sender":{"id":"42"},"recipient":{"id":"7"},"standby":false,"timestamp":1527459824000,"raw":{"sender":{"id":"42"},"recipient":{"id":"7"},"timestamp":1527459824000,"postback":{"mid":"m_1","title":"Where is it?","payload":"ORDER_12_STATUS","referral":{"ref":"summer","source":"SHORTLINK","type":"OPEN_THREAD"}}}},' +
        '"rule":"order status","place":"rules.yaml:7","rules":["seen","order status"],"route":"orders.status",' +
        '"captures":{"order_id":"12"},"params":{"seen":true},' +
        '"reply":[{"text":"Order 12: one moment, please."}],"forward":null,"handover":null}\n',
    );
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
  });

  it('says "default" where a default took it, and leaves absent keys out', async () => {
    const { stdout } = await route('{"event":"message","text":"hm"}\n');
    expect(stdout).to.equal(
      '{"event":{"event":"message","channel":"messenger","text":"hm","standby":false},"rule":"default","place":"rules.yaml:20","rules":[],' +
        '"route":"fallback","captures":{},"params":{},"reply":[],"forward":null,"handover":null}\n',
    );
  });

  it('says null where nothing took it', async () => {
    const { stdout } = await withFiles(
      { 'rules.yaml': 'rules: [{ name: a, when: { payload: A }, route: a }]\n' },
      (cwd) => botrules(['route', 'rules.yaml'], { cwd, stdin: '{"payload":"B"}' }),
    );
    expect(JSON.parse(stdout)).to.include({ rule: null, route: null });
  });

  it('takes fields nested, dotted and as numbers', async () => {
    expect(await decide('{"referral.ref":"a","sender":{"id":12345678901234567890}}'))
      .to.have.property('event')
      .that.deep.equals({
        event: 'referral',
        channel: 'messenger',
        referral: { ref: 'a' },
        sender: { id: '12345678901234567890' },
        standby: false,
      });
  });

  it('keeps every digit of a payload', async () => {
    expect(await decide('{"payload":{"id":12345678901234567890}}')).to.include({ rule: 'numbers' });
  });

  it('takes its own output', async () => {
    const { stdout } = await route('{"payload":"ORDER_12_STATUS","sender":{"id":"1"}}');
    expect((await route(stdout)).stdout).to.equal(stdout);
  });

  it('takes its own output back, with all that rules can ask for', async () => {
    const line =
      '{"object":"page","entry":[{"id":"7","messaging":[{"sender":{"id":"1"},"message":{"mid":"a","attachments":[{"type":"image"}]}},{"sender":{"id":"1"},"message":{"mid":"b","n":12345678901234567890}}]}]}';
    const seen = `rules:
  - { name: image, when: { raw.message.attachments.0.type: image }, route: x }
  - { name: big, when: { raw.message.n: "12345678901234567890" }, route: x }
`;
    await withFiles({ 'raw.yaml': seen }, async (cwd) => {
      const first = await botrules(['route', 'raw.yaml'], { cwd, stdin: line });
      expect(first.stdout.match(/"rule":"\w+"/g)).to.deep.equal(['"rule":"image"', '"rule":"big"']);
      const second = await botrules(['route', 'raw.yaml'], { cwd, stdin: first.stdout });
      expect(second.stdout).to.equal(first.stdout);
    });
    for (const short of ['{"time":"1999-12-31T23:59:59.5Z"}', '{"timestamp":1798200000}']) {
      const { stdout } = await route(short);
      expect((await route(stdout)).stdout).to.equal(stdout);
    }
  });

  it('takes a timestamp in seconds for seconds, as in a webhook body', async () => {
    expect(await decide('{"text":"x","timestamp":1798200000}'))
      .to.have.nested.property('event.timestamp')
      .that.equals(1798200000000);
  });

  it('says on stderr what it passed over', async () => {
    const echo = '{"sender":{"id":"1"},"message":{"is_echo":true,"metadata":"botrules","mid":"m"}}';
    const run = await route(
      `${echo}\n{"object":"instagram","entry":[{"id":"1","changes":[{"field":"comments","value":{}}]}]}\n${echo}\n`,
    );
    expect(run).to.deep.equal({
      code: 0,
      stdout: '',
      stderr: 'Passed over what no rule sees: 2 × echo, 1 × comments.\n',
    });
  });

  it('writes one line an event of a batch, in order, and passes over what is no event', async () => {
    const item = (text: string) => ({
      sender: { id: '1' },
      timestamp: 1,
      message: { mid: text, text },
    });
    const echo = {
      sender: { id: '7' },
      timestamp: 1,
      message: { mid: 'e', text: 'e', is_echo: true, metadata: 'botrules' },
    };
    const body = {
      object: 'page',
      entry: [
        { id: '7', time: 1, messaging: [item('one'), echo] },
        { id: '8', time: 1, messaging: [item('human')] },
      ],
    };
    const { code, stdout } = await route(`${JSON.stringify(body)}\n{"payload":"LOG"}\n`);
    const rules = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).rule);
    expect(rules).to.deep.equal(['default', 'a person', 'logged']);
    expect(code).to.equal(0);
  });

  for (const [name, line, error] of [
    ['no event', 'hello', /^"hello" is not an event\. Write \{ payload: MENU \} or/],
    ['half a JSON', '{"payload":', /^"\{"payload":" is not JSON \(.+\)\.$/],
    ['binary', '\u0000\u0001\ufffd', /is not an event/],
    ['a number', '12', /An event is fields with their values/],
    ['an empty list', '[]', /^This list has no event\.$/],
    ['a list of numbers', '[1]', /An event is fields with their values/],
    ['an event that cannot be', '{"event":"postback","text":"hi"}', /A postback has no "text"\./],
    ['an unknown key', '{"paylod":"A"}', /paylod.*payload/],
    ['an unknown kind', '{"event":"postbak"}', /postbak.*postback/],
    ['nothing that is a webhook', '{"entry":12}', /^entry: "entry" is a list/],
    ['10,000 levels', '['.repeat(10_000), /nests more than 100 levels deep/],
    ['10,000 levels in a field', `{"payload":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, /nests/],
  ] as const) {
    it(`answers ${name} with an error line and goes on`, async () => {
      const { code, stdout, stderr } = await route(`\n${line}\n{"payload":"LOG"}\n`);
      const [first = '', second = '', ...rest] = stdout.split('\n');
      const problem = JSON.parse(first);
      expect(Object.keys(problem)).to.deep.equal(['error', 'line']);
      expect(problem.line).to.equal(2);
      expect(problem.error).to.match(error);
      expect(JSON.parse(second)).to.include({ rule: 'logged' });
      expect(rest).to.deep.equal(['']);
      expect({ code, stderr }).to.deep.equal({ code: 1, stderr: '' });
    });
  }

  it('answers bytes that are no text with an error line', async () => {
    const { code, stdout } = await route(Uint8Array.of(0xff, 0xfe, 0x00, 0x0a));
    expect(JSON.parse(stdout)).to.include({ line: 1 });
    expect(code).to.equal(1);
  });

  it('decides the rest of a batch that has a broken item', async () => {
    const body = {
      object: 'page',
      entry: [
        {
          id: '7',
          time: 1,
          messaging: [
            12,
            { sender: { id: '1' }, timestamp: 1, message: { mid: 'm', text: 'human' } },
          ],
        },
      ],
    };
    const { code, stdout } = await route(JSON.stringify(body));
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).to.have.length(2);
    expect(lines[0]).to.include({ rule: 'a person' });
    expect(lines[1].error).to.match(/^entry\[0\]\.messaging\[0\]: /);
    expect(code).to.equal(1);
  });

  it('answers a line over 16 MB with an error line and goes on', async () => {
    const { code, stdout } = await route(`"${'x'.repeat(16 * 1024 * 1024)}"\n{"payload":"LOG"}\n`);
    const [first = '', second = ''] = stdout.split('\n');
    expect(JSON.parse(first)).to.deep.equal({ error: 'This line is longer than 16 MB.', line: 1 });
    expect(JSON.parse(second)).to.include({ rule: 'logged' });
    expect(code).to.equal(1);
  });

  it('passes over empty lines, and takes Windows line ends and a byte order mark', async () => {
    const { code, stdout } = await route('\ufeff\r\n  \n{"payload":"LOG"}\r\n\n');
    expect(JSON.parse(stdout)).to.include({ rule: 'logged' });
    expect(code).to.equal(0);
  });

  it('keys named like what every object inherits are plain data', async () => {
    const { stdout, code } = await route('{"payload":{"__proto__":{"id":1},"constructor":2}}');
    expect(JSON.parse(stdout).event.payload).to.equal('{"__proto__":{"id":1},"constructor":2}');
    expect(code).to.equal(0);
  });

  it('reads events from a file', async () => {
    const run = await withFiles(
      { 'rules.yaml': rules, 'events.jsonl': '{"payload":"LOG"}' },
      (cwd) => botrules(['route', 'rules.yaml', 'events.jsonl'], { cwd }),
    );
    expect(JSON.parse(run.stdout)).to.include({ rule: 'logged' });
  });

  it('answers each line before the next one comes', async () => {
    const answered: string[] = [];
    await withFiles({ 'rules.yaml': rules }, async (cwd) => {
      async function* typed() {
        for (const payload of ['LOG', 'OTHER']) {
          yield new TextEncoder().encode(`${JSON.stringify({ payload })}\n`);
          answered.push(payload);
        }
      }
      const { stdout } = await botrules(['route', 'rules.yaml', '-'], { cwd, stdin: typed() });
      expect(stdout.trim().split('\n')).to.have.length(2);
    });
    expect(answered).to.deep.equal(['LOG', 'OTHER']);
  });

  it('writes what the rules changed in the memory, and what is remembered then, a key each', async () => {
    const remembering = `rules:
  - name: size
    when: { payload: { like: "SIZE_{size}" } }
    remember: { size: "{size}" }
    reply: Thank you
default: { reply: Sorry }
`;
    const { stdout } = await withFiles({ 'rules.yaml': remembering }, (cwd) =>
      botrules(['route', 'rules.yaml'], { cwd, stdin: '{"payload":"SIZE_M"}' }),
    );
    const { changes, memory } = JSON.parse(stdout);
    expect(changes.remember).to.deep.equal({ size: { value: 'M' } });
    expect(memory.values).to.deep.equal({ size: { value: 'M' } });
    expect(stdout.match(/"memory":/g)).to.have.length(1);
  });

  it('says where nothing is left of a memory that was written beside an event', async () => {
    const stdin = JSON.stringify({
      payload: 'SIZE_M',
      time: '2026-06-01T10:00:00Z',
      memory: { version: 1, seen: 0, values: { size: { value: 'L' } } },
    });
    const { code, stderr } = await withFiles({ 'rules.yaml': rules }, (cwd) =>
      botrules(['route', 'rules.yaml'], { cwd, stdin }),
    );
    expect(stderr).to.match(/^Nothing is left of the memory of 1 event: "seen" is 90 days or more/);
    expect(code).to.equal(0);
  });

  it('tells a person at a terminal what to type', async () => {
    const { stderr } = await withFiles({ 'rules.yaml': rules }, (cwd) =>
      botrules(['route', 'rules.yaml'], { cwd, terminal: 80 }),
    );
    expect(stderr).to.equal('Type events, one a line, such as { payload: MENU }; Ctrl-D ends.\n');
  });

  it('prints rules with errors as check does, on stderr, and decides nothing', async () => {
    const { code, stdout, stderr } = await withFiles(
      { 'rules.yaml': 'rules: [{ nmae: a }]\n' },
      (cwd) => botrules(['route', 'rules.yaml'], { cwd, stdin: '{"payload":"A"}' }),
    );
    expect(stdout).to.equal('');
    expect(stderr)
      .to.include('rules.yaml:1:11: error[unknown-key]')
      .and.to.match(/error.* in 1 file\.\n$/);
    expect(code).to.equal(1);
  });
});

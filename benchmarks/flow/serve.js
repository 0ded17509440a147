import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRules } from '@botrules/core';
import { readConfig, startService } from '@botrules/service';
import { secret } from '../http/bodies.js';

// A service in a process of its own: `serve.js INBOX [remember|desk]`, prints its port. Each click is answered by a handler that does
// nothing, so that all of the product's work is measured and none of a platform's: the decision, the step as it is begun
// and as it is done are each on the disk. Asked by its parent ('state'), it tells what became of the clicks since the
// last time; it ends when its parent disconnects.

// With `desk` behind the inbox there is a desk, and 1 of 100 clicks becomes a dead letter.
const hasDesk = process.argv[3] === 'desk';
// With `remember` behind the inbox each event changes what is remembered of its person.
const remembers =
  process.argv[3] === 'remember'
    ? ', count: clicks, remember: { last: "{payload}", how: typed }'
    : '';
const { value: ruleSet, diagnostics: findings } = parseRules({
  'rules.yaml': `rules:
  - { name: refund, when: { text: { like: "refund*" } }, route: refund${remembers} }
  - { name: order-status, when: { payload: { like: "ORDER_{id}_STATUS" } }, route: status${remembers} }
  - { name: summer, when: { referral.source: ADS, referral.ref: { like: "summer-*" } }, route: summer${remembers} }
default: { route: other${remembers} }
`,
});
if (ruleSet === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));

let took = [];
let tookFromParsed = [];
let decided = 0;
let done = 0;
let problems = [];

/** When the body of a click was parsed, by the text that tells when it was sent. The product does not say, so the parser is asked. */
const parsedAt = new Map();
const { parse } = JSON;
JSON.parse = (text, reviver) => {
  const value = parse(text, reviver);
  const ref = value?.entry?.[0]?.messaging?.[0]?.postback?.referral?.ref;
  if (ref !== undefined) parsedAt.set(ref, performance.now());
  return value;
};

/** When the person clicked is in the click, by the clock that all processes of a machine have in common. */
function answer({ event }) {
  const ref = event.referral?.ref;
  const sentAt = Number(ref);
  if (sentAt > 0) {
    const now = performance.now();
    took.push(performance.timeOrigin + now - sentAt);
    if (parsedAt.has(ref)) tookFromParsed.push(now - parsedAt.get(ref));
    parsedAt.delete(ref);
  }
  done++;
  if (hasDesk && done % 100 === 0) throw new Error('one of a hundred');
}

const folder = await mkdtemp(join(tmpdir(), 'botrules-bench-'));
if (hasDesk) await writeFile(join(folder, 'botrules.yaml'), 'admin: { desk: true }\n');
const { value: config, diagnostics } = await readConfig({
  flags: new Map([
    ['--rules', '.'],
    ['--port', '0'],
    ['--admin-port', '0'],
  ]),
  // Its address may have a password in it, which stands on no command line.
  env: {
    BOTRULES_INBOX: process.argv[2],
    APP_SECRET: secret,
    PAGE_ACCESS_TOKEN: 'benchmark',
    GRAPH_API_URL: 'http://127.0.0.1:9',
  },
  folder,
});
if (config === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
const tell = (fields, message) => {
  problems.push(`${message} ${fields.err?.message ?? fields.reason ?? ''}`);
};
const service = await startService({
  config,
  ruleSet,
  handlers: { refund: answer, status: answer, summer: answer, other: answer },
  logger: { info: (_, message) => message === 'decided' && decided++, warn: tell, error: tell },
  watch: false,
});
console.log(new URL(service.webhookUrl).port);

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  for (const times of [took, tookFromParsed]) times.sort((a, b) => a - b);
  const at = (share, times = took) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  process.send({
    pid: process.pid,
    cpu: user + system,
    decided,
    done,
    p50: at(0.5),
    p99: at(0.99),
    parsedP50: at(0.5, tookFromParsed),
    parsedP99: at(0.99, tookFromParsed),
    most: took.at(-1) ?? 0,
    timed: took.length,
    rss: process.memoryUsage.rss(),
    admin: service.adminUrl,
    problems: [...new Set(problems)].slice(0, 5),
  });
  took = [];
  tookFromParsed = [];
  problems = [];
});
process.on('disconnect', async () => {
  await service.close(5000);
  await rm(folder, { recursive: true });
  process.exit();
});

import { createRouter, type Decision, parseRules } from '@botrules/core';
import { webhook } from '@botrules/koa';
import { readWebhook } from '@botrules/messenger';
import { expect } from 'chai';
import Koa from 'koa';
import { listen, sign } from '../support/listen.js';
import { decide } from '../support/oracle.js';

const secret = 'test_app_secret';

/** The `n`th rule, one of ten kinds: between them they have every operator and what goes beside it. */
function ruleText(n: number): string {
  const kinds = [
    `when: { payload: BUY_${n} }
    reply: "Bought ${n}."`,
    `when: { payload: { starts_with: "START_${n}_" }, referral.source: ADS }
    reply: "From {referral.ref|nowhere} to ${n}."`,
    `when: { payload: { like: "ORDER_${n}_{order_id}_{action}" } }
    route: orders.r${n}
    params: { rule: ${n} }`,
    `when: { payload: { regex: "^SKU_${n}_(?<sku>[0-9]{2,5})$" } }
    reply: "Item {sku}."`,
    `when:
      any:
        - payload: [ANY_${n}, EITHER_${n}]
        - title: { contains: [any ${n}, either ${n}], ignore_case: true }
    handover: page_inbox`,
    `when: { payload.json.action: step_${n}, payload.json.size: { in: sizes } }
    reply: "Size {payload.json.size|none}."`,
    `when: { payload.query.rule: "${n}", payload.query.n: { at_least: 10, less_than: 20.5 } }
    forward: https://hooks.example/${n}`,
    `when: { text: { starts_with: "say ${n} ", not: { ends_with: quietly } } }
    reply: { text: "You said {text}.", quick_replies: [{ title: Again, payload: BUY_${n} }] }`,
    `when: { referral.ref: "ref-${n}", event: { not: postback } }
    route: refs.r${n}`,
    `when: { payload: { ends_with: "_${n}" }, time: { days: mon-fri, timezone: Europe/Paris } }
    continue: true
    reply: [{ typing: 1s }]`,
  ];
  return `  - name: rule ${n}
    ${kinds[n % kinds.length]}`;
}

/** A hundred to a file, every other file under a condition of its own. */
function ruleFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let file = 0; file < 10; file++) {
    const rules = Array.from({ length: 100 }, (_, n) => ruleText(file * 100 + n));
    const when = file % 2 === 0 ? '' : 'when: { recipient.id: "1" }\n';
    const lists = 'lists: { sizes: [S, M, L] }\n';
    files[`rules/${file}0.yaml`] = `${lists}${when}rules:\n${rules.join('\n')}\n`;
  }
  files['rules/99.yaml'] =
    'rules:\n  - name: hello\n    when: { payload: HELLO }\n    route: hello\ndefault: { route: fallback }\n';
  return files;
}

/** The `n`th body: for a rule of each kind and each hundred one that fits or nearly fits. */
function bodyText(n: number): string {
  const rule = (n * 10 + (n % 10)) % 1000;
  const near = n % 7 === 0 ? 'x' : '';
  const payload = [
    `BUY_${rule}${near}`,
    `START_${rule}_now${near}`,
    `ORDER_${rule}_17_CANCEL_NOW${near}`,
    `SKU_${rule}_123${near}`,
    `EITHER_${rule}${near}`,
    JSON.stringify({ action: `step_${rule}`, size: near === '' ? 'M' : 'XXL' }),
    `rule=${rule}&n=${near === '' ? '20.49' : '20.5'}`,
    undefined,
    undefined,
    `BUY_${rule}${near}_${rule}`,
  ][rule % 10];
  const who = { sender: { id: String(n % 13) }, recipient: { id: n % 11 === 0 ? '2' : '1' } };
  const timestamp = 1_700_000_000_000 + n * 7_000_000;
  const mid = `m_${n}`;
  const referral = { ref: `ref-${rule}${near}`, source: 'ADS', type: 'OPEN_THREAD' };
  const what =
    payload !== undefined
      ? { postback: { mid, title: n % 3 === 0 ? `ANY ${rule}` : 'A title', payload, referral } }
      : rule % 10 === 7
        ? { message: { mid, text: `say ${rule} ${near === '' ? 'loudly' : 'quietly'}` } }
        : { referral };
  const messaging = [{ ...who, timestamp, ...what }];
  return JSON.stringify({ object: 'page', entry: [{ id: '1', time: timestamp, messaging }] });
}

describe('koa/thousand-rules', () => {
  it('answers 100 events over HTTP with 200 and decides each as the language page does', async function () {
    this.timeout(120_000);
    const { value: ruleSet, diagnostics } = parseRules(ruleFiles());
    expect(diagnostics.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    const router = createRouter(ruleSet!);
    const decisions = new Map<string, Decision>();
    const hook = webhook({
      router,
      verifyToken: 'a token',
      appSecrets: [secret],
      logger: { info() {}, warn() {}, error() {} },
      onDecision: (decision) => decisions.set(decision.event.id!, decision),
    });
    expect(hook.missingHandlers).to.have.length(202);
    const app = new Koa();
    app.use(hook.router.routes());
    const server = await listen(app.callback());
    try {
      const bodies = Array.from({ length: 100 }, (_, n) => bodyText(n));
      const statuses = await Promise.all(
        bodies.map(async (body) => {
          const headers = {
            'Content-Type': 'application/json',
            'X-Hub-Signature-256': sign(secret, body),
          };
          const response = await fetch(`${server.url}/webhook`, { method: 'POST', body, headers });
          return `${response.status} ${await response.text()}`;
        }),
      );
      await hook.idle();
      expect(new Set(statuses)).to.deep.equal(new Set(['200 EVENT_RECEIVED']));
      expect(decisions).to.have.property('size', 100);
      const kinds = new Set<number>();
      let defaults = 0;
      for (const body of bodies) {
        const [event] = readWebhook(body).events;
        const decision = decisions.get(event!.id!)!;
        expect(decision).to.deep.equal(decide(ruleSet!, event!));
        for (const { name } of decision.rules) kinds.add(Number(name.slice('rule '.length)) % 10);
        if (decision.rule === 'default') defaults += 1;
      }
      // The comparison would be worth little if nothing matched.
      expect(kinds).to.have.property('size', 10);
      expect(defaults).to.be.within(10, 40);
    } finally {
      await server.close();
    }
  });
});

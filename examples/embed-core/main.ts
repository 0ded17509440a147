/** A bot of one's own around the core: no web framework and no platform, events in and decisions out. */

import { fileURLToPath } from 'node:url';
import { createRouter, type Event, renderDiagnostic } from '@botrules/core';
import { loadRules } from '@botrules/core/node';

const {
  value: rules,
  diagnostics,
  sources,
} = loadRules(fileURLToPath(new URL('rules.yaml', import.meta.url)));
for (const diagnostic of diagnostics) console.error(renderDiagnostic(diagnostic, sources));
if (rules === undefined) process.exit(1);

const router = createRouter(rules);
const base = { channel: 'messenger', standby: false } as const;
const events: Event[] = [
  { ...base, event: 'message', text: 'Hello there' },
  { ...base, event: 'postback', payload: 'ORDER_12_STATUS' },
  { ...base, event: 'postback', payload: 'SOMETHING_ELSE' },
];

for (const event of events) {
  const decision = router.route(event);
  console.log(`> ${event.text ?? event.payload}`);
  for (const message of decision.reply) if ('text' in message) console.log(`  ${message.text}`);
  if (decision.route === 'orders.status') {
    console.log(`  (here your code looks up order ${decision.captures.order_id})`);
  }
  console.log(`  decided by: ${decision.rule}`);
}

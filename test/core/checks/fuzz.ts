// npm run fuzz:checks -- --minutes 10 [--seed 1]: looks for events, and for conversations, that contradict a warning of the checker.
import { parseArgs } from 'node:util';
import { searchConversations } from './contradicting-conversations.js';
import { searchContradictions } from './contradictions.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});
const first = Number(values.seed ?? Date.now() % 2 ** 30);
const end = Date.now() + Number(values.minutes) * 60_000;
const inEvents = { events: 0, held: 0, warnings: 0 };
const inConversations = { conversations: 0, events: 0, held: 0, warnings: 0 };
const say = (count: number) => count.toLocaleString('en');

function add<Sum extends { [name: string]: number }>(
  sum: Sum,
  more: { readonly [name in keyof Sum]: number },
) {
  for (const name of Object.keys(sum) as (keyof Sum)[])
    sum[name] = (sum[name]! + more[name]) as Sum[keyof Sum];
}

for (let seed = first; Date.now() < end; seed++) {
  if (values.only !== 'conversations') add(inEvents, searchContradictions(seed, 100, 400));
  if (values.only !== 'events') add(inConversations, searchConversations(seed, 100, 25));
  process.stdout.write(
    `seeds ${first} to ${seed}: ${say(inEvents.warnings)} warnings of regexes, ${say(inEvents.events)} events aimed at them, of which ${say(inEvents.held)} met the condition; ` +
      `${say(inConversations.warnings)} warnings of memory, words and tables, ${say(inConversations.conversations)} conversations of ${say(inConversations.events)} events, which met a condition ${say(inConversations.held)} times; none contradicts one\n`,
  );
}

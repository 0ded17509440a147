// npm run fuzz -- --minutes 10 [--seed 1]: holds both routers against the oracle for as long as told, on events by themselves.
// npm run fuzz -- --conversations 1000 [--seed 1]: on so many random conversations, with memory and time passing.
import { parseArgs } from 'node:util';
import { runConversations } from './conversations.js';
import { runSameness } from './sameness.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    conversations: { type: 'string' },
    seed: { type: 'string' },
  },
});
const first = Number(values.seed ?? Date.now() % 2 ** 30);
if (values.conversations === undefined) events(Date.now() + Number(values.minutes) * 60_000);
else conversations(Number(values.conversations));

function events(end: number): void {
  let compared = 0;
  for (let seed = first; Date.now() < end; seed++) {
    compared += runSameness({ seed, sets: 200, time: end - Date.now() }).compared;
    tell(seed, compared);
  }
}

/** A seed for each 200 of them, so that a long run is told of as it goes. */
function conversations(many: number): void {
  let compared = 0;
  for (let seed = first, left = many; left > 0; seed++, left -= 200) {
    compared += runConversations({ seed, conversations: Math.min(left, 200) });
    tell(seed, compared);
  }
}

function tell(seed: number, compared: number): void {
  process.stdout.write(
    `seeds ${first} to ${seed}: ${compared.toLocaleString('en')} decisions, no difference\n`,
  );
}

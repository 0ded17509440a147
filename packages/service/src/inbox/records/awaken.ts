import { storedConversationOf } from '../model/arrivals.js';
import type { Query, Row } from '../model/database.js';

/** Makes a conversation ready in which one more event waits, and makes it anew if it was deleted. Resolves to its number. */
export async function awaken(
  query: Query,
  { conversation, body }: Row,
  now: number,
): Promise<number> {
  const number = Number(conversation);
  const awake = async (which: number) =>
    query.change(
      `update conversation set waiting = waiting + 1,
        ready_at = case when holder is null and ready_at is null then cast($1 as bigint) else ready_at end
        where number = $2`,
      [now, which],
    );
  if ((await awake(number)) > 0) return number;
  const { channel, account, conversation: other } = storedConversationOf(JSON.parse(String(body)));
  const name = [channel, account, other];
  await query.change(
    `insert into conversation (channel, account, conversation) values ($1, $2, $3)
      on conflict (channel, account, conversation) do nothing`,
    name,
  );
  const [row] = await query(
    'select number from conversation where channel = $1 and account = $2 and conversation = $3',
    name,
  );
  await awake(Number(row!.number));
  return Number(row!.number);
}

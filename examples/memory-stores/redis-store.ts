import type { MemoryStore } from '@botrules/bot';
import type { RedisClientType } from 'redis';

/** What of a client the store needs: that of the package `redis`. */
type Client = Pick<RedisClientType, 'hGetAll' | 'eval' | 'zRangeByScore'>;

/** Compares and writes in one step: a script runs by itself on the server. */
const putScript = `
  local version = redis.call('HGET', KEYS[1], 'version')
  if (version or '') ~= ARGV[1] then return 0 end
  redis.call('HSET', KEYS[1], 'version', ARGV[2], 'text', ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
  if ARGV[5] == '' then redis.call('ZREM', KEYS[2], ARGV[6])
  else redis.call('ZADD', KEYS[2], ARGV[5], ARGV[6]) end
  return 1`;

const dayMs = 24 * 3_600_000;

/**
 * What a bot remembers, on a Redis server: for any number of processes. A person who is silent for 90 days is forgotten by the
 * server. All keys have one hash tag, so that a cluster keeps them together.
 */
export function createRedisStore(client: Client, prefix = '{botrules}'): MemoryStore {
  const dues = `${prefix}:due`;
  const keyOf = (key: string) => `${prefix}:memory:${key}`;
  return {
    async get(key) {
      const { text, version } = await client.hGetAll(keyOf(key));
      return text === undefined || version === undefined ? undefined : { text, version };
    },
    async put(key, { version, text, due }, before) {
      const written = await client.eval(putScript, {
        keys: [keyOf(key), dues],
        arguments: [before ?? '', version, text, `${90 * dayMs}`, `${due ?? ''}`, key],
      });
      return written === 1;
    },
    due: (now) => client.zRangeByScore(dues, 0, now, { LIMIT: { offset: 0, count: 200 } }),
  };
}

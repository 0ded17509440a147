import type { Config } from '../../packages/service/src/index.js';

/** Settings for a service of a test: on loopback, on free ports, with nothing on the disk. */
export function configOf(changes: Partial<Config> = {}): Config {
  return {
    rules: 'rules',
    host: '127.0.0.1',
    port: 0,
    path: '/webhook',
    verifyToken: 'verify',
    apps: [{ name: undefined, secrets: ['secret'] }],
    pages: [{ id: '1', token: 'token', appSecret: 'secret', sendsPerSecond: 100 }],
    dryRun: false,
    inbox: 'memory',
    keepMs: 30 * 86_400_000,
    workers: 20,
    leaseMs: 30_000,
    graph: { url: 'http://127.0.0.1:9', version: 'v26.0', timeoutMs: 2000 },
    retries: { attempts: 3, firstMs: 10, longestMs: 50 },
    forward: { secrets: [], allow: [], timeoutMs: 1000 },
    admin: { host: '127.0.0.1', port: 0 },
    log: { level: 'info', personalData: false },
    traces: { endpoint: '' },
    limits: { body: 1024 * 1024, connections: 800 },
    ...changes,
  };
}

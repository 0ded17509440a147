import type { Config, Page } from '../../packages/service/src/config/config.js';
import { defaultSends } from '../../packages/service/src/config/read-pages.js';
import { settings } from '../../packages/service/src/config/settings.js';

/** A page as it is where its settings give no more than its id and its token. */
export function pageOf(id: string, token = 'token'): Page {
  return { id, token, appSecret: 'secret', sendsPerSecond: defaultSends };
}

/**
 * Settings for a service of a test: what is in force where nobody says anything, but on loopback, on free ports, with
 * nothing on the disk, and with a platform that nobody answers for.
 */
export function configOf(changes: Partial<Config> = {}): Config {
  return {
    rules: settings.rules.fallback,
    host: settings.host.fallback,
    port: 0,
    path: settings.path.fallback,
    verifyToken: 'verify',
    apps: [{ name: undefined, secrets: ['secret'] }],
    pages: [pageOf('1')],
    dryRun: settings.dryRun.fallback,
    inbox: 'memory',
    keepMs: settings.keep.fallback,
    memory: { forgetAfterMs: settings.forgetAfter.fallback },
    human: { forMs: settings.humanFor.fallback, otherBots: [] },
    workers: settings.workers.fallback,
    leaseMs: settings.lease.fallback,
    graph: graphOf('http://127.0.0.1:9'),
    retries: {
      attempts: settings.attempts.fallback,
      firstMs: settings.firstPause.fallback,
      longestMs: settings.longestPause.fallback,
    },
    forward: { secrets: [], allow: [], timeoutMs: settings.forwardTimeout.fallback },
    admin: { host: settings.adminHost.fallback, port: 0 },
    log: { level: settings.logLevel.fallback, personalData: settings.logPersonalData.fallback },
    traces: { endpoint: settings.tracesEndpoint.fallback },
    limits: {
      body: settings.bodyLimit.fallback,
      connections: settings.connectionLimit.fallback,
    },
    ...changes,
  };
}

/** The platform, or what stands in for it. */
export function graphOf(url: string): Config['graph'] {
  return {
    url,
    version: settings.graphVersion.fallback,
    timeoutMs: settings.graphTimeout.fallback,
  };
}

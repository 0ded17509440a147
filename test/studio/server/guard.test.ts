import { expect } from 'chai';
import { refuse } from '../../../packages/studio/src/server/guard.js';

const guard = { port: 4100, allowedHosts: ['studio.example'], token: 'the-token' };

/** What a request is answered with, or 200. */
function statusOf(
  headers: { readonly [name: string]: string },
  { method = 'GET', url = '/api/workspace' } = {},
): number {
  return refuse({ method, url, headers }, guard)?.status ?? 200;
}

const key = { 'x-studio-token': 'the-token' };

describe('The guard of the Studio', () => {
  const hosts: readonly (readonly [host: string | undefined, status: number])[] = [
    ['127.0.0.1:4100', 200],
    ['localhost:4100', 200],
    ['LOCALHOST:4100', 200],
    ['[::1]:4100', 200],
    ['studio.example', 200],
    ['studio.example:443', 200],
    ['Studio.Example', 200],
    [undefined, 421],
    ['', 421],
    ['127.0.0.1', 421],
    ['127.0.0.1:4101', 421],
    ['localhost', 421],
    ['localhost.:4100', 421],
    ['evil.example:4100', 421],
    ['localhost.evil.example:4100', 421],
    ['evil.example', 421],
    ['studio.example.evil.example', 421],
    ['notstudio.example', 421],
    ['127.0.0.1:4100@evil.example', 421],
    ['[::ffff:127.0.0.1]:4100', 421],
    ['0.0.0.0:4100', 421],
  ];
  for (const [host, status] of hosts) {
    it(`answers ${status} for the host ${JSON.stringify(host)}`, () => {
      expect(statusOf({ ...key, ...(host !== undefined && { host }) })).to.equal(status);
      // The page itself is not shown under a foreign name, either.
      expect(statusOf(host === undefined ? {} : { host }, { url: '/' })).to.equal(status);
    });
  }

  const host = '127.0.0.1:4100';
  const origins: readonly (readonly [
    method: string,
    origin: string | undefined,
    status: number,
  ])[] = [
    ['POST', undefined, 200],
    ['POST', 'http://127.0.0.1:4100', 200],
    ['POST', 'https://127.0.0.1:4100', 200],
    ['POST', 'http://localhost:4100', 403],
    ['POST', 'http://127.0.0.1:4101', 403],
    ['POST', 'http://evil.example', 403],
    ['POST', 'null', 403],
    ['PUT', 'http://evil.example', 403],
    ['DELETE', 'http://evil.example', 403],
    ['PATCH', 'null', 403],
    ['GET', 'http://evil.example', 200],
  ];
  for (const [method, origin, status] of origins) {
    it(`answers ${status} to ${method} of the origin ${origin}`, () => {
      expect(statusOf({ ...key, host, ...(origin && { origin }) }, { method })).to.equal(status);
    });
  }

  const sites: readonly (readonly [site: string, mode: string, url: string, status: number])[] = [
    ['same-origin', 'cors', '/api/workspace', 200],
    ['none', 'navigate', '/', 200],
    ['cross-site', 'cors', '/api/workspace', 403],
    ['same-site', 'cors', '/api/workspace', 403],
    ['cross-site', 'no-cors', '/studio.js', 403],
    ['cross-site', 'navigate', '/api/workspace', 403],
    // A link in a terminal that is a web page.
    ['cross-site', 'navigate', '/', 200],
  ];
  for (const [site, mode, url, status] of sites) {
    it(`answers ${status} to ${mode} ${url} from ${site}`, () => {
      const headers = { ...key, host, 'sec-fetch-site': site, 'sec-fetch-mode': mode };
      expect(statusOf(headers, { url })).to.equal(status);
    });
  }

  const keys: readonly (readonly [
    method: string,
    url: string,
    given: string | undefined,
    status: number,
  ])[] = [
    ['GET', '/api/workspace', undefined, 401],
    ['GET', '/api/workspace', '', 401],
    ['GET', '/api/workspace', 'the-toke', 401],
    ['GET', '/api/workspace', 'the-token ', 401],
    ['GET', '/api/workspace', 'the-token', 200],
    ['GET', '/api/changes?t=the-token', undefined, 200],
    ['GET', '/api/changes?t=other', undefined, 401],
    // What writes is not done by an address alone.
    ['POST', '/api/save?t=the-token', undefined, 401],
    ['PUT', '/api/files/rules/a.yaml?t=the-token', undefined, 401],
    ['POST', '/api/session', undefined, 200],
    ['POST', '/api/session/../save', undefined, 401],
    ['GET', '/', undefined, 200],
    ['GET', '/studio.js', undefined, 200],
    ['GET', 'http://127.0.0.1:4100/api/workspace', 'the-token', 400],
    ['OPTIONS', '*', 'the-token', 400],
  ];
  for (const [method, url, given, status] of keys) {
    it(`answers ${status} to ${method} ${url} with the key ${JSON.stringify(given)}`, () => {
      const headers = { host, ...(given !== undefined && { 'x-studio-token': given }) };
      expect(statusOf(headers, { method, url })).to.equal(status);
    });
  }
});
